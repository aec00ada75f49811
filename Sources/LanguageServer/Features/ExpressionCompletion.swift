import Content
import Werkafspraken

/// What an author can go on with inside an expression.
struct ExpressionCompletion {
  let words: Vocabulary

  /// The words for the end of a text; nil when it does not end in something with a name.
  ///
  /// - Parameter before: the text up to the cursor, from anywhere before the expression.
  func words(after before: String) -> Completion.Words? {
    let typed = String(
      before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
    let rest = before.dropLast(typed.count)
    switch rest.last {
    case "$": return Completion.Words(typed: typed, words.velden)
    case "\"":
      guard let call = Self.openCall(String(rest.dropLast())) else { return nil }
      return argument(call.index, of: call.name, first: call.first, typed: typed)
    case ".":
      let name = rest.dropLast().reversed().prefix { $0.isLetter || $0.isNumber }.reversed()
      return words.cases(ofEnumeration: String(name)).map { Completion.Words(typed: typed, $0) }
    default: return Completion.Words(typed: typed, words.functies + words.enumerations)
    }
  }

  private func argument(_ index: Int, of function: String, first: String?, typed: String)
    -> Completion.Words?
  {
    switch ExpressionNames.kind(ofArgument: index, of: function) {
    case .veld?: return Completion.Words(typed: typed, words.velden)
    case .knoop?: return Completion.Words(typed: typed, words.knopen)
    default:
      guard function == Functie.heeft.rawValue, index == 1, let first else { return nil }
      return Completion.Words(typed: typed, words.keuzes(ofVeld: first))
    }
  }

  /// The call whose argument begins at the end of a text.
  private static func openCall(_ text: String) -> (name: String, index: Int, first: String?)? {
    let bytes = Array(text.utf8)
    var calls: [(name: String, index: Int, first: String?)] = []
    let tokens = ExpressionToken.tokens(in: bytes, 0..<bytes.count)
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .open:
        let isCall = place > 0 && tokens[place - 1].kind == .identifier
        calls.append((isCall ? tokens[place - 1].text : "", 0, nil))
      case .close: _ = calls.popLast()
      case .comma where !calls.isEmpty: calls[calls.count - 1].index += 1
      case .string where !calls.isEmpty && calls[calls.count - 1].index == 0:
        calls[calls.count - 1].first = token.text
      default: continue
      }
    }
    return calls.last
  }
}
