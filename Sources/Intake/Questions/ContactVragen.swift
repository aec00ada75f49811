package import Werkafspraken

/// Asks for a telephone number: Dutch, or with a country code.
package struct TelefoonVraag: QuestionType {
  package init() {}

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    let signs = typed.filter { !" -().".contains($0) }
    let digits = signs.hasPrefix("+") ? signs.dropFirst() : signs[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), (3...15).contains(digits.count),
      signs.hasPrefix("+") || digits.hasPrefix("0") && digits.count == 10 || digits.count <= 6
    else { throw .geenTelefoonnummer(voorbeeld: "030 123 45 67") }
    return .tekst(typed)
  }

  package func typed(_ waarde: Waarde) -> String {
    if case .tekst(let text) = waarde { text } else { "" }
  }
}

package struct EmailVraag: QuestionType {
  package init() {}

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    let parts = typed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix("."), !typed.contains(where: \.isWhitespace), typed.utf8.count <= 254
    else { throw .geenEmail(voorbeeld: "naam@voorbeeld.nl") }
    return .tekst(typed)
  }

  package func typed(_ waarde: Waarde) -> String {
    if case .tekst(let text) = waarde { text } else { "" }
  }
}

/// Asks for a Dutch postcode: four digits and two letters.
package struct PostcodeVraag: QuestionType {
  package init() {}

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    let signs = typed.uppercased().filter { $0 != " " }
    let digits = signs.prefix(4), letters = signs.dropFirst(4)
    guard signs.utf8.count == 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      !digits.hasPrefix("0"), letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { throw .geenPostcode(voorbeeld: "3701 AB") }
    return .tekst("\(digits) \(letters)")
  }

  package func typed(_ waarde: Waarde) -> String {
    if case .tekst(let text) = waarde { text } else { "" }
  }
}
