/// The text of a line, taken apart once so that delivering it costs little.
struct PreparedText: Sendable {
  /// A part of the text: words, or the place of a value.
  enum Piece: Hashable, Sendable {
    case words(String)
    case value(Int)
  }

  /// Empty for a text without values, which is shown as it is.
  let pieces: [Piece]
  /// What composing needs beyond putting in the values.
  let work: Work

  /// Shape: each one includes those above it.
  enum Work: UInt8, Comparable, Sendable {
    /// Nothing: no markup, no name, nothing to normalise.
    case none
    /// There is a colon, so there may be a speaker's name.
    case name
    /// There may be markup or letters to normalise.
    case markup

    static func < (first: Work, second: Work) -> Bool { first.rawValue < second.rawValue }
  }

  init(_ text: String) {
    pieces = Self.pieces(of: text)
    work = Self.work(for: text)
  }

  /// What the markup step would have to do for this text.
  static func work(for text: String) -> Work {
    var work = Work.none
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "\\"): return .markup
      case UInt8(ascii: ":"): work = .name
      case 0xCC...: return NormalForm.isSurelyComposed(text.utf8) ? asciiWork(text) : .markup
      default: break
      }
    }
    return work
  }

  /// As `work(for:)` for a text whose letters need no work.
  private static func asciiWork(_ text: String) -> Work {
    var work = Work.none
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "\\"): return .markup
      case UInt8(ascii: ":"): work = .name
      default: break
      }
    }
    return work
  }

  /// Splits at `{0}`, `{1}` …; other braces are words. Empty when there is nothing to split at.
  static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(0x7B) else { return [] }
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      guard bytes[place] == 0x7B, let (index, end) = placeholder(in: bytes, at: place) else {
        place += 1
        continue
      }
      if start < place {
        pieces.append(.words(String(decoding: bytes[start..<place], as: UTF8.self)))
      }
      pieces.append(.value(index))
      start = end
      place = end
    }
    if start < bytes.count, !pieces.isEmpty {
      pieces.append(.words(String(decoding: bytes[start...], as: UTF8.self)))
    }
    return pieces
  }

  /// Reads `{digits}`; answers its number and where it ends.
  private static func placeholder(in bytes: [UInt8], at start: Int) -> (Int, Int)? {
    var place = start + 1
    var number = 0
    while place < bytes.count, (0x30...0x39).contains(bytes[place]), place - start < 8 {
      number = number * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    let digits = place - start - 1
    guard digits > 0, place < bytes.count, bytes[place] == 0x7D else { return nil }
    // `{01}` is no placeholder: the compiler writes numbers without leading zeros.
    guard digits == 1 || bytes[start + 1] != 0x30 else { return nil }
    return (number, place + 1)
  }
}

/// The text of a command, taken apart once.
///
/// Each placeholder is filled at most once: the last `{n}` of the text counts, earlier ones are
/// words. So a value that looks like a placeholder stays what it is.
struct PreparedCommand: Sendable {
  /// Empty for a text without values.
  let pieces: [PreparedText.Piece]

  init(_ text: String) {
    var seen: Set<Int> = []
    var pieces = PreparedText.pieces(of: text)
    for place in pieces.indices.reversed() {
      guard case .value(let index) = pieces[place] else { continue }
      if !seen.insert(index).inserted { pieces[place] = .words("{\(index)}") }
    }
    self.pieces = pieces
  }
}
