import Werkafspraken

/// Lets a table of days read as days: `"2026-01-31"`.
extension Dag: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let dag = Dag(iso: text) else { preconditionFailure("a test names no day: \(text)") }
    self = dag
  }
}

extension Tijdstip: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let tijdstip = Tijdstip(iso: text) else {
      preconditionFailure("a test names no moment: \(text)")
    }
    self = tijdstip
  }
}

extension Afstand: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let afstand = Afstand(text) else {
      preconditionFailure("a test names no distance: \(text)")
    }
    self = afstand
  }
}
