/// A condition on a number, read from the notation of the CLDR.
///
/// Shape: alternatives separated by `or`, each relations separated by `and`; a relation is
/// `n % 100 = 3..10,12` or with `!=`.
/// Source: Unicode Technical Standard 35, part 3, "Plural rules syntax".
struct PluralRule: Hashable, Sendable {
  private struct Relation: Hashable, Sendable {
    var operand: UInt8
    var modulus: Double?
    var isNegated: Bool
    var ranges: [ClosedRange<Double>]

    func holds(for operands: PluralOperands) -> Bool {
      var value = operands.value(operand)
      if let modulus { value = value.truncatingRemainder(dividingBy: modulus) }
      // A range means its whole numbers only.
      let isInside =
        value == value.rounded() && ranges.contains { $0.contains(value) }
      return isInside != isNegated
    }
  }

  private var alternatives: [[Relation]]

  /// Reads a rule; a relation that is not in the notation never holds.
  init(_ text: String) {
    alternatives = text.split(separator: " or ").map { alternative in
      alternative.split(separator: " and ").map { Self.relation($0) }
    }
  }

  private static func relation(_ text: Substring) -> Relation {
    let words = text.split(separator: " ")
    var rest = words[...]
    let operand = rest.popFirst()?.utf8.first ?? 0
    var modulus: Double?
    if rest.first == "%" {
      modulus = rest.dropFirst().first.flatMap { Double($0) }
      rest = rest.dropFirst(2)
    }
    let isNegated = rest.popFirst() == "!="
    let ranges = (rest.first ?? "").split(separator: ",").compactMap { range in
      let ends = range.split(separator: ".").compactMap { Double($0) }
      return ends.first.flatMap { first in ends.last.map { first...max(first, $0) } }
    }
    return Relation(operand: operand, modulus: modulus, isNegated: isNegated, ranges: ranges)
  }

  func holds(for operands: PluralOperands) -> Bool {
    alternatives.contains { $0.allSatisfy { $0.holds(for: operands) } }
  }
}
