import Content

/// A token of an expression, as far as names are concerned.
struct ExpressionToken {
  enum Kind {
    case variable, identifier, string, open, close, comma, dot
    case other
  }

  var kind: Kind
  /// The text without `$` and without quotation marks.
  var text: String
  /// Units: bytes of the file; those of `text`.
  var bytes: Range<Int>
}

/// Finds the names in an expression, of a conversation or of a YAML file.
struct ExpressionNames {
  /// The field of each enum, by the name of the enum.
  let enumerations: [String: String]

  static let nodeFunctions = ["visited", "visited_count", "has_any_content"]

  func occurrences(in tokens: [ExpressionToken]) -> [Occurrence] {
    var found: [Occurrence] = []
    var calls: [(name: String?, argument: Int)] = []
    for (index, token) in tokens.enumerated() {
      let next = index + 1 < tokens.count ? tokens[index + 1].kind : .other
      switch token.kind {
      case .variable:
        found.append(Occurrence(symbol: Symbol(kind: .veld, name: token.text), bytes: token.bytes))
      case .identifier where next == .open:
        found.append(
          Occurrence(symbol: Symbol(kind: .functie, name: token.text), bytes: token.bytes))
      case .identifier where next == .dot:
        guard let veld = enumerations[token.text] else { continue }
        found.append(
          Occurrence(
            symbol: Symbol(kind: .veld, name: veld), bytes: token.bytes, form: .enumeration))
      case .open:
        let isCall = index > 0 && tokens[index - 1].kind == .identifier
        calls.append((isCall ? tokens[index - 1].text : nil, 0))
      case .close: _ = calls.popLast()
      case .comma where !calls.isEmpty: calls[calls.count - 1].argument += 1
      case .string:
        guard let call = calls.last, let name = call.name,
          let kind = Self.kind(ofArgument: call.argument, of: name)
        else { continue }
        found.append(Occurrence(symbol: Symbol(kind: kind, name: token.text), bytes: token.bytes))
      default: continue
      }
    }
    return found
  }

  /// What a literal text names as an argument of a function; nil when it is just a text.
  static func kind(ofArgument index: Int, of function: String) -> Symbol.Kind? {
    if Functie(rawValue: function)?.veldArguments.contains(index) == true { return .veld }
    return nodeFunctions.contains(function) && index == 0 ? .knoop : nil
  }
}

extension ExpressionToken {
  /// Reads a stretch of a YAML file, in which an expression stands between words of another kind.
  ///
  /// Why not the lexer of the language: YAML quotes and folds the expression, and while an author
  /// types it is seldom whole; here every byte stands where the editor sees it.
  static func tokens(in bytes: [UInt8], _ range: Range<Int>) -> [ExpressionToken] {
    var tokens: [ExpressionToken] = []
    var place = range.lowerBound
    func isName(_ byte: UInt8) -> Bool {
      byte == 0x5F || byte >= 0x80 || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    func name(from start: Int) -> Range<Int> {
      var end = start
      while end < range.upperBound, isName(bytes[end]) { end += 1 }
      return start..<end
    }
    func add(_ kind: Kind, _ stretch: Range<Int>) {
      tokens.append(
        ExpressionToken(
          kind: kind, text: String(decoding: bytes[stretch], as: UTF8.self), bytes: stretch))
    }
    while place < range.upperBound {
      switch bytes[place] {
      case UInt8(ascii: "$"):
        let stretch = name(from: place + 1)
        add(.variable, stretch)
        place = stretch.upperBound
      case UInt8(ascii: "\""):
        let stretch = name(from: place + 1)
        // Only a text that is a name matters; `\"` is how a quotation mark stands within two others.
        var end = stretch.upperBound
        if end < range.upperBound, bytes[end] == UInt8(ascii: "\\") { end += 1 }
        let isWhole =
          !stretch.isEmpty && end < range.upperBound && bytes[end] == UInt8(ascii: "\"")
        add(isWhole ? .string : .other, stretch)
        place = isWhole ? end + 1 : place + 1
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "."):
        let kinds: [UInt8: Kind] = [0x28: .open, 0x29: .close, 0x2C: .comma, 0x2E: .dot]
        add(kinds[bytes[place]] ?? .other, place..<place + 1)
        place += 1
      case let byte where isName(byte):
        let stretch = name(from: place)
        add(.identifier, stretch)
        place = stretch.upperBound
      case UInt8(ascii: " "), UInt8(ascii: "\\"), 0x0A, 0x0D: place += 1
      default:
        add(.other, place..<place + 1)
        place += 1
      }
    }
    return tokens
  }
}
