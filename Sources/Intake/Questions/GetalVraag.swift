package import Werkafspraken

/// Asks for a number: `3`, `2,5`.
package struct GetalVraag: QuestionType {
  package init() {}

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    guard let cents = Bedraglezing.cents(typed), !typed.contains("€") else {
      throw .geenGetal(voorbeeld: "3")
    }
    return .getal(Double(cents) / 100)
  }

  package func typed(_ waarde: Waarde) -> String {
    guard case .getal(let getal) = waarde else { return "" }
    if getal == getal.rounded() { return String(Int(getal)) }
    return String(getal).split(separator: ".").joined(separator: ",")
  }
}

/// Asks for an amount of money: `50`, `€ 1.250,50`.
package struct BedragVraag: QuestionType {
  package init() {}

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    guard let cents = Bedraglezing.cents(typed) else { throw .geenBedrag(voorbeeld: "1250,50") }
    return .bedrag(cents)
  }

  package func typed(_ waarde: Waarde) -> String {
    guard case .bedrag(let cents) = waarde else { return "" }
    let rest = cents % 100
    return rest == 0 ? "\(cents / 100)" : "\(cents / 100),\(rest < 10 ? "0" : "")\(rest)"
  }

  package func said(_ waarde: Waarde) -> String { "€ \(typed(waarde))" }
}

/// Reads a Dutch number with at most two decimals.
enum Bedraglezing {
  /// Units: hundredths. At most nine digits before the comma, so that it always fits.
  static func cents(_ typed: String) -> Int? {
    var text = typed.lowercased()
    for word in ["euro", "eur", "€", " "] { text = text.split(separator: word).joined() }
    if text.hasSuffix(",-") { text = String(text.dropLast(2)) }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    var whole = parts[0]
    var decimals = parts.count == 2 ? parts[1] : ""
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    if groups.count == 2, groups[1].count < 3, parts.count == 1 {
      (whole, decimals) = (groups[0], groups[1])
    } else if groups.count > 1 {
      guard groups.dropFirst().allSatisfy({ $0.count == 3 }), (1...3).contains(groups[0].count)
      else { return nil }
      whole = groups.joined()[...]
    }
    guard !whole.isEmpty, whole.utf8.count <= 9, decimals.utf8.count <= 2,
      (whole + decimals).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let euros = Int(whole)
    else { return nil }
    let rest = decimals.isEmpty ? 0 : (Int(decimals) ?? 0) * (decimals.count == 1 ? 10 : 1)
    return euros * 100 + rest
  }
}
