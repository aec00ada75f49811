internal import CEditline
private import Glibc

/// Reads whole lines from standard input, byte for byte, and notices signals meanwhile.
struct LineReader {
  enum Result: Hashable {
    /// A line without its end. `isCut` when it was longer than `longest` and its end was dropped.
    case line(String, isCut: Bool)
    /// F2 and Enter: no line is edited here, so the key comes as its sequence.
    case voice
    case end
    case interrupted
    case gone
    /// Nobody touched a key for a while; what was typed of the line.
    case untouched(String)
  }

  /// F2 as terminals send it: xterm, VT220, the console.
  private static let voiceKeys = ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"].map { Array($0.utf8) }

  /// Bytes of a line that are kept. No person types as much; a file could.
  static let longest = 4 * 1024 * 1024

  private var isFirst = true

  mutating func next() -> Result {
    var bytes: [UInt8] = []
    var isCut = false
    while true {
      let byte = cel_byte(-1)
      switch Int(byte) {
      case CEL_SIGNALLED:
        switch cel_take_signal() {
        case SIGINT: return .interrupted
        case SIGTERM, SIGHUP: return .gone
        default: continue
        }
      case CEL_IDLE: return .untouched(text(of: bytes + Self.unfinished()))
      case CEL_END where bytes.isEmpty: return .end
      case CEL_END, 0x0A:
        if Self.voiceKeys.contains(bytes) { return .voice }
        return .line(text(of: bytes), isCut: isCut)
      default:
        if bytes.count < Self.longest {
          bytes.append(UInt8(truncatingIfNeeded: byte))
        } else {
          isCut = true
        }
      }
    }
  }

  /// What the kernel holds of a line that is not ended. It gives that out only while it does not edit
  /// lines itself.
  private static func unfinished() -> [UInt8] {
    guard cel_hide_typing(true) else { return [] }
    defer { _ = cel_hide_typing(false) }
    var bytes: [UInt8] = []
    while let byte = UInt8(exactly: cel_byte(0)), byte != 0x0A { bytes.append(byte) }
    return bytes
  }

  private mutating func text(of bytes: [UInt8]) -> String {
    var bytes = bytes[...]
    // A file may begin with a byte order mark, which is no part of its text.
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isFirst = false
    if bytes.last == 0x0D { bytes.removeLast() }
    return TypedText.repair(bytes)
  }
}
