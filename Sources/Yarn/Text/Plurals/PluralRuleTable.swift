/// The plural rules of the languages we know: one row per group of languages with equal rules.
///
/// Source: CLDR 44, supplemental/plurals.xml and ordinals.xml. A language without a row has only
/// `other`. Add a language by adding its code to a row, or a row.
enum PluralRuleTable {
  typealias Rules = [(category: PluralCategory, rule: PluralRule)]

  static func rules(_ kind: PluralCategory.Kind, locale: String) -> Rules {
    let table = kind == .cardinal ? cardinals : ordinals
    let code = locale.lowercased().replacingUnderscores
    if let rules = table[code] { return rules }
    let language = code.prefix { $0 != "-" }
    return table[String(language)] ?? []
  }

  private static let million = "i != 0 and i % 1000000 = 0 and v = 0"
  private static let slavicFew = "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"

  private static let cardinalRows: [(languages: String, rules: [(PluralCategory, String)])] = [
    ("en de nl fy sv fi et yi ur sw", [(.one, "i = 1 and v = 0")]),
    ("it ca pt-pt", [(.one, "i = 1 and v = 0"), (.many, million)]),
    ("fr", [(.one, "i = 0,1"), (.many, million)]),
    ("es", [(.one, "n = 1"), (.many, million)]),
    ("pt", [(.one, "i = 0..1"), (.many, million)]),
    ("bg el eu hu ka kk ku ky mn nb nn no om pap ps sd so sq ta te tk tr ug uz", [(.one, "n = 1")]),
    ("da", [(.one, "n = 1 or t != 0 and i = 0,1")]),
    ("am bn fa gu hi kn zu", [(.one, "i = 0 or n = 1")]),
    ("ti ak ln mg pa wa", [(.one, "n = 0..1")]),
    ("hy ff", [(.one, "i = 0,1")]),
    (
      "is",
      [(.one, "t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11")]
    ),
    (
      "ar",
      [
        (.zero, "n = 0"), (.one, "n = 1"), (.two, "n = 2"), (.few, "n % 100 = 3..10"),
        (.many, "n % 100 = 11..99"),
      ]
    ),
    ("he", [(.one, "i = 1 and v = 0 or i = 0 and v != 0"), (.two, "i = 2 and v = 0")]),
    (
      "pl",
      [
        (.one, "i = 1 and v = 0"), (.few, slavicFew),
        (
          .many,
          "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 "
            + "or v = 0 and i % 100 = 12..14"
        ),
      ]
    ),
    (
      "ru uk be",
      [
        (.one, "v = 0 and i % 10 = 1 and i % 100 != 11"), (.few, slavicFew),
        (.many, "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14"),
      ]
    ),
    (
      "bs hr sh sr",
      [
        (
          .one,
          "v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11"
        ),
        (.few, slavicFew + " or f % 10 = 2..4 and f % 100 != 12..14"),
      ]
    ),
    ("cs sk", [(.one, "i = 1 and v = 0"), (.few, "i = 2..4 and v = 0"), (.many, "v != 0")]),
    (
      "sl",
      [
        (.one, "v = 0 and i % 100 = 1"), (.two, "v = 0 and i % 100 = 2"),
        (.few, "v = 0 and i % 100 = 3..4 or v != 0"),
      ]
    ),
    (
      "lt",
      [
        (.one, "n % 10 = 1 and n % 100 != 11..19"), (.few, "n % 10 = 2..9 and n % 100 != 11..19"),
        (.many, "f != 0"),
      ]
    ),
    (
      "ro mo",
      [
        (.one, "i = 1 and v = 0"),
        (.few, "v != 0 or n = 0 or n != 1 and n % 100 = 1..19"),
      ]
    ),
    (
      "cy",
      [
        (.zero, "n = 0"), (.one, "n = 1"), (.two, "n = 2"), (.few, "n = 3"), (.many, "n = 6"),
      ]
    ),
    (
      "ga",
      [(.one, "n = 1"), (.two, "n = 2"), (.few, "n = 3..6"), (.many, "n = 7..10")]
    ),
  ]

  private static let ordinalRows: [(languages: String, rules: [(PluralCategory, String)])] = [
    (
      "en",
      [
        (.one, "n % 10 = 1 and n % 100 != 11"), (.two, "n % 10 = 2 and n % 100 != 12"),
        (.few, "n % 10 = 3 and n % 100 != 13"),
      ]
    ),
    ("fr ga hy ms ro mo vi", [(.one, "n = 1")]),
    ("hu", [(.one, "n = 1,5")]),
    ("it", [(.many, "n = 11,8,80,800")]),
    ("sv", [(.one, "n % 10 = 1,2 and n % 100 != 11,12")]),
    ("uk", [(.few, "n % 10 = 3 and n % 100 != 13")]),
    ("be", [(.few, "n % 10 = 2,3 and n % 100 != 12,13")]),
    (
      "ca",
      [(.one, "n = 1,3"), (.two, "n = 2"), (.few, "n = 4")]
    ),
    (
      "sq",
      [(.one, "n = 1"), (.many, "n % 10 = 4 and n % 100 != 14")]
    ),
    (
      "cy",
      [
        (.zero, "n = 0,7,8,9"), (.one, "n = 1"), (.two, "n = 2"), (.few, "n = 3,4"),
        (.many, "n = 5,6"),
      ]
    ),
  ]

  private static let cardinals = table(cardinalRows)
  private static let ordinals = table(ordinalRows)

  private static func table(
    _ rows: [(languages: String, rules: [(PluralCategory, String)])]
  ) -> [String: Rules] {
    var table: [String: Rules] = [:]
    for row in rows {
      let rules = row.rules.map { (category: $0.0, rule: PluralRule($0.1)) }
      for language in row.languages.split(separator: " ") { table[String(language)] = rules }
    }
    return table
  }
}

extension String {
  /// `en_AU` is written `en-AU` too.
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? "-" : $0 }) }
}
