/// Which form a number takes in a language: the expression of a `Plural-Forms` header.
///
/// Example: `nplurals=2; plural=(n != 1);`
package struct Meervoud: Hashable, Sendable {
  package let forms: Int
  private let expression: Expression

  private indirect enum Expression: Hashable, Sendable {
    case number(Int)
    case n
    case not(Expression)
    case binary(String, Expression, Expression)
    case choice(Expression, Expression, Expression)
  }

  /// As in English and Dutch.
  package static let enOfMeer = Meervoud(forms: 2, expression: .binary("!=", .n, .number(1)))

  private init(forms: Int, expression: Expression) {
    self.forms = forms
    self.expression = expression
  }

  /// Nil for a header that says something else.
  package init?(_ header: String) {
    var values: [String: String] = [:]
    for part in header.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      values[String(pair[0].filter { $0 != " " })] = String(pair[1])
    }
    guard let forms = values["nplurals"].flatMap({ Int($0.filter { $0 != " " }) }), forms > 0,
      let source = values["plural"]
    else { return nil }
    var reader = Reader(source)
    guard let expression = reader.choice(), reader.isAtEnd else { return nil }
    self.init(forms: forms, expression: expression)
  }

  /// The place of the form for a number; 0 when the expression names one that is not there.
  package func form(_ count: Int) -> Int {
    let form = Self.value(expression, count)
    return (0..<forms).contains(form) ? form : 0
  }

  private static func value(_ expression: Expression, _ n: Int) -> Int {
    switch expression {
    case .number(let number): return number
    case .n: return n
    case .not(let inner): return value(inner, n) == 0 ? 1 : 0
    case .choice(let test, let yes, let no): return value(value(test, n) != 0 ? yes : no, n)
    case .binary(let sign, let one, let other):
      let (left, right) = (value(one, n), value(other, n))
      switch sign {
      case "||": return left != 0 || right != 0 ? 1 : 0
      case "&&": return left != 0 && right != 0 ? 1 : 0
      case "==": return left == right ? 1 : 0
      case "!=": return left != right ? 1 : 0
      case "<=": return left <= right ? 1 : 0
      case ">=": return left >= right ? 1 : 0
      case "<": return left < right ? 1 : 0
      case ">": return left > right ? 1 : 0
      case "+": return left &+ right
      case "-": return left &- right
      case "*": return left &* right
      case "/": return right == 0 ? 0 : left / right
      default: return right == 0 ? 0 : left % right
      }
    }
  }

  private struct Reader {
    private let text: [Character]
    private var place = 0
    private var depth = 0
    /// Deeper than any language needs.
    private static let deepest = 50
    /// What binds least first.
    private static let signs = [
      ["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"],
    ]

    init(_ source: String) { text = source.filter { !$0.isWhitespace } }

    var isAtEnd: Bool { place == text.count }

    private mutating func take(_ sign: String) -> Bool {
      guard text[place...].starts(with: sign) else { return false }
      place += sign.count
      return true
    }

    mutating func choice() -> Expression? {
      depth += 1
      defer { depth -= 1 }
      guard depth < Self.deepest, let test = level(0) else { return nil }
      guard take("?") else { return test }
      guard let yes = choice(), take(":"), let no = choice() else { return nil }
      return .choice(test, yes, no)
    }

    private mutating func level(_ index: Int) -> Expression? {
      guard index < Self.signs.count else { return operand() }
      guard var left = level(index + 1) else { return nil }
      while let sign = Self.signs[index].first(where: { text[place...].starts(with: $0) }) {
        place += sign.count
        guard let right = level(index + 1) else { return nil }
        left = .binary(sign, left, right)
      }
      return left
    }

    private mutating func operand() -> Expression? {
      if take("(") {
        guard let inner = choice(), take(")") else { return nil }
        return inner
      }
      if take("!") {
        depth += 1
        defer { depth -= 1 }
        return depth < Self.deepest ? operand().map { .not($0) } : nil
      }
      if take("n") { return .n }
      let digits = text[place...].prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(String(digits)) else { return nil }
      place += digits.count
      return .number(number)
    }
  }
}
