internal import CEditline
internal import Intake
private import Glibc

/// Reads one line that is not shown, byte for byte, past line editing and its memory of earlier lines.
struct SecretReader {
  private enum Result {
    case secret(Geheim)
    /// It did not fit; nothing of it is kept.
    case tooLong
    case end, interrupted, gone
    /// Nobody touched a key for a while.
    case untouched
  }

  /// Whether a person types it at a terminal, with keys to mend it, or it comes from a pipe.
  let isTyped: Bool
  /// Where the prompt goes.
  var write: (String) throws(SchermWeg) -> Void = { text throws(SchermWeg) in
    try Output.write(text)
  }

  /// Takes out of sight what stood there, such as a new passphrase.
  var clear: () -> Void = {}

  /// Asks with a prompt, and again when what came does not fit.
  func ask(_ teken: String) -> Geheiminvoer {
    do {
      while true {
        let result = try next {
          () throws(SchermWeg) in try write(TypedText.clean(teken) + (isTyped ? "" : "\n"))
        }
        // What was typed, Enter too, left no trace on the screen.
        if isTyped { try write("\n") }
        switch result {
        case .secret(let geheim): return .geheim(geheim)
        case .tooLong:
          let melding = "Dat is te lang. Typ het opnieuw, in hoogstens \(Geheim.longest) tekens."
          try write(
            Layout(width: Output.columns).lines(for: .melding(melding)).map { $0 + "\n" }.joined())
        case .untouched:
          clear()
          return .onderbreking
        case .interrupted: return .onderbreking
        case .end: return .einde
        case .gone: return .weg
        }
      }
    } catch {
      return .weg
    }
  }

  /// - Parameter ask: Shows the prompt; once typing is hidden, so that nothing of a hasty answer is
  ///   shown, and again after the program was stopped and continued.
  private func next(ask: () throws(SchermWeg) -> Void) throws(SchermWeg) -> Result {
    if isTyped, !cel_hide_typing(true) { return .gone }
    defer {
      cel_forget_input()
      if isTyped { _ = cel_hide_typing(false) }
    }
    try ask()
    let secret = Geheim()
    var fits = true
    func whole() -> Result { fits ? .secret(secret) : .tooLong }
    while true {
      let byte = cel_byte(-1)
      switch Int(byte) {
      case CEL_IDLE: return .untouched
      case CEL_SIGNALLED:
        switch cel_take_signal() {
        case SIGINT: return .interrupted
        case SIGTERM, SIGHUP: return .gone
        case SIGCONT where isTyped: _ = cel_hide_typing(true)
        default: continue
        }
      // A terminal that ends is gone; a pipe may end without a line end.
      case CEL_END where isTyped: return .gone
      case CEL_END: return secret.isEmpty && fits ? .end : whole()
      case 0x0A: return whole()
      case 0x0D where isTyped: return whole()
      case 0x0D: continue
      default:
        guard let key = UInt8(exactly: byte), isTyped else {
          fits = secret.append(UInt8(truncatingIfNeeded: byte)) && fits
          continue
        }
        switch Key(key) {
        case .text: fits = secret.append(key) && fits
        case .erase: secret.removeLast()
        case .eraseAll:
          secret.removeAll()
          fits = true
        case .interrupt: return .interrupted
        case .end where secret.isEmpty: return .end
        case .suspend:
          cel_suspend()
          _ = cel_hide_typing(true)
          try ask()
        case .escape: skipSequence()
        case .end, .none: continue
        }
      }
    }
  }

  /// What a key means while the kernel edits nothing.
  private enum Key {
    case text, erase, eraseAll, interrupt, end, suspend, escape, none

    init(_ byte: UInt8) {
      self =
        switch byte {
        case 0x7F, 0x08: .erase
        case 0x15: .eraseAll
        case 0x03: .interrupt
        case 0x04: .end
        case 0x1A: .suspend
        case 0x1B: .escape
        case ..<0x20: .none
        default: .text
        }
    }
  }

  /// Arrow keys and their like are no part of what is typed.
  private func skipSequence() {
    let patience: Int32 = 40
    switch cel_byte(patience) {
    case Int32(UInt8(ascii: "[")):
      while (0x20..<0x40).contains(cel_byte(patience)) {}
    case Int32(UInt8(ascii: "O")): _ = cel_byte(patience)
    default: return
    }
  }
}
