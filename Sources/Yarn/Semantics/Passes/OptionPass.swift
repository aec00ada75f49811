/// Option sets of which every option may be unavailable: the conversation then goes on as if a
/// choice had been made.
enum OptionPass: Pass {
  static func run(_ analysis: inout Analysis) {
    for index in analysis.statements.indices {
      guard case .options(let choices, let place) = analysis.statements[index],
        canBeEmpty(choices, analysis)
      else { continue }
      analysis.report(
        .possiblyEmptyOptions, "every option of this set has a condition",
        at: analysis.firstLine(of: place), label: "when none holds, nothing can be chosen",
        hint: "leave one option without a condition")
    }
  }

  private static func canBeEmpty(_ choices: Stretch<Choice>, _ analysis: Analysis) -> Bool {
    var plain: [ExpressionRange] = []
    for index in choices.indices {
      let condition = analysis.lines[analysis.choices[index].line].condition
      guard condition.isPresent else { return false }
      if !condition.isOnce, let expression = condition.expression { plain.append(expression) }
    }
    for (index, left) in plain.enumerated() {
      for right in plain.dropFirst(index + 1).prefix(8) where areOpposite(left, right, analysis) {
        return false
      }
    }
    return true
  }

  /// Whether one of two conditions always holds, as far as their form tells.
  private static func areOpposite(
    _ left: ExpressionRange, _ right: ExpressionRange, _ analysis: Analysis
  ) -> Bool {
    let one = left.indices.map { analysis.expressions[$0].meaning }
    let other = right.indices.map { analysis.expressions[$0].meaning }
    let not = Term.Meaning(kind: .not, a: 0, b: 0)
    if one + [not] == other || other + [not] == one { return true }
    guard one.count == other.count, one.dropLast() == other.dropLast(),
      let oneEnd = one.last, let otherEnd = other.last
    else { return false }
    return oneEnd.kind.opposite == otherEnd.kind
  }
}

extension Term {
  /// A term without its place.
  struct Meaning: Equatable {
    var kind: Kind
    var a: Int32
    var b: Int32
  }

  var meaning: Meaning { Meaning(kind: kind, a: a, b: b) }
}

extension Term.Kind {
  /// The comparison that holds when this one does not.
  fileprivate var opposite: Term.Kind? {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .greaterOrEqual: .less
    case .greater: .lessOrEqual
    case .lessOrEqual: .greater
    default: nil
    }
  }
}

extension Analysis {
  /// The part of a place that is on its first line.
  func firstLine(of place: Place) -> Place {
    let bytes = files[Int(place.file)][place.bytes]
    let end = bytes.firstIndex(where: Byte.isNewline) ?? bytes.endIndex
    return Place(Int(place.file), bytes.startIndex..<end)
  }
}
