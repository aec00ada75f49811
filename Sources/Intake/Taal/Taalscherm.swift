/// A screen that says the words of the program in another language, and understands them.
package struct Taalscherm: Scherm {
  private var scherm: any Scherm
  private let taal: Programmataal

  package init(_ scherm: any Scherm, taal: Programmataal) {
    self.scherm = scherm
    self.taal = taal
  }

  package mutating func show(_ uiting: Uiting) throws(SchermWeg) {
    try scherm.show(vertaald(uiting))
  }

  private func vertaald(_ uiting: Uiting) -> Uiting {
    switch uiting {
    case .plaats(var plaats):
      plaats.fase = taal.woord(plaats.fase)
      plaats.thema = plaats.thema.map(taal.woord)
      plaats.casushouder = plaats.casushouder.map(taal.woord)
      return .plaats(plaats)
    case .kop(let tekst):
      let delen = tekst.components(separatedBy: " · ").map { taal.woord($0) }
      return .kop(delen.joined(separator: " · "))
    case .client(let tekst): return .client(taal.woord(tekst))
    case .melding(let tekst): return .melding(taal.woord(tekst))
    case .keuzes(let regels):
      return .keuzes(regels.map { Keuzeregel(nummer: $0.nummer, tekst: taal.woord($0.tekst)) })
    case .regels(let regels): return .regels(regels.map(ingesprongen))
    case .begeleider, .wit, .schoon: return uiting
    }
  }

  /// A line of a list: what stands before it is lay-out.
  private func ingesprongen(_ regel: String) -> String {
    let blank = regel.prefix { $0 == " " }
    let tekst = String(regel.dropFirst(blank.count))
    // A word and what it does stand in two columns.
    guard let gat = tekst.firstRange(of: "  ") else { return blank + taal.woord(tekst) }
    let rechts = tekst[gat.lowerBound...].drop { $0 == " " }
    let links = tekst[..<gat.lowerBound].split(separator: " ").map { taal.woord(String($0)) }
      .joined(separator: " ")
    let breedte = tekst.count - rechts.count
    let wit = String(repeating: " ", count: max(2, breedte - links.count))
    return blank + links + wit + taal.woord(String(rechts))
  }

  package mutating func ask(_ prompt: Prompt) -> Invoer {
    let aangeboden = Set(prompt.aanvullingen.map(\.woord))
    var prompt = prompt
    prompt.aanvullingen = prompt.aanvullingen.map { aanvulling in
      Aanvulling(taal.woord(aanvulling.woord), taal.woord(aanvulling.uitleg))
    }
    prompt.teken = taal.woord(prompt.teken)
    prompt.voorstel = taal.woord(prompt.voorstel)
    return switch scherm.ask(prompt) {
    case .regel(let typed): .regel(taal.begrepen(typed, bij: aangeboden))
    case let other: other
    }
  }

  package mutating func askSecret(_ teken: String) -> Geheiminvoer {
    scherm.askSecret(taal.woord(teken))
  }

  package func patiently<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try scherm.patiently(work)
  }
}

extension String {
  /// Why not Foundation: one separator of three characters is no reason to load it.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let place = rest.firstRange(of: separator) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}
