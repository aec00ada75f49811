/// The category a number falls into in some language.
public enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  case zero, one, two, few, many, other

  /// Which numbers are meant: counting, or placing in a row.
  public enum Kind: Hashable, Sendable { case cardinal, ordinal }

  /// The category of a number in a language.
  ///
  /// `locale`: a language code, perhaps with a region; what is not in the table is looked up
  /// without its region, and an unknown language has only `other`.
  /// Example: 2 in `pl` is `few`; 22 as an ordinal in `en-AU` is `two`.
  public static func of(_ number: Float, _ kind: Kind = .cardinal, locale: String) -> Self {
    let operands = PluralOperands(number)
    let rules = PluralRuleTable.rules(kind, locale: locale)
    return rules.first { $0.rule.holds(for: operands) }?.category ?? .other
  }
}
