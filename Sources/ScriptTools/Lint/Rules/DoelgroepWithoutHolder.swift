package import Content
import Werkafspraken

/// A doelgroep for which the casushouder table never decides, whatever else is known.
package struct DoelgroepWithoutHolder: LintRule {
  package static let code = "LNT0404"
  package static let uitleg = Uitleg(
    wat: "Voor deze doelgroep wijst `casushouder.yaml` nooit iemand aan.",
    waarom: "De cliënt heeft dan niemand die alles regelt.",
    doe: "Zet een rij in `casushouder.yaml` die voor deze doelgroep klopt.",
    voorbeeld: .init(
      "casushouder.yaml",
      fout: """
        rijen:
          - id: voor-de-verhuizing
            als: $doelgroep == Doelgroep.WonenMetHulp and false
            soort: zorgaanbieder
            reden: De cliënt is nog niet verhuisd.
            bron: [VB-01]
        """,
      goed: """
        rijen:
          - id: voor-de-verhuizing
            als: $doelgroep == Doelgroep.WonenMetHulp
            soort: zorgaanbieder
            reden: De cliënt is nog niet verhuisd.
            bron: [VB-01]
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    guard let inhoud = stof.lezing.inhoud else { return [] }
    let file = "\(stof.lezing.id)/doelgroepen.yaml"
    let items = stof.yaml(file)?["doelgroepen"]?.items ?? []
    return items.compactMap { item in
      guard let node = item["id"], let id = node.scalar, !isDecided(id, inhoud) else { return nil }
      return problem(
        in: file, at: node, of: stof,
        "voor de doelgroep `\(id)` wijst geen rij een casushouder aan",
        hint: "zet een rij in `\(stof.lezing.id)/casushouder.yaml`")
    }
  }

  /// Tries the doelgroep alone, and with each answer to each question that has fixed answers.
  private func isDecided(_ doelgroep: String, _ inhoud: Inhoud) -> Bool {
    let regeling = inhoud.regeling
    var known: [VeldNaam: Waarde] = ["doelgroep": .keuze(doelgroep)]
    if let gemeente = regeling.gemeenten.first { known["gemeente"] = .tekst(gemeente) }
    let day = Dag(nummer: 20_000)
    var tries: [[VeldNaam: Waarde]] = [[:]]
    for veld in regeling.velden {
      switch veld.soort {
      case .jaNee: tries += [[veld.naam: .jaNee(true)], [veld.naam: .jaNee(false)]]
      case .keuze: tries += veld.keuzes.map { [veld.naam: .keuze($0.id)] }
      case .datum: tries.append([veld.naam: .dag(day)])
      default: continue
      }
    }
    return tries.contains { extra in
      let facts = Feiten(vandaag: day, waarden: known.merging(extra) { _, new in new })
      let holder = regeling.casushouder(given: facts, oordeel: inhoud.oordeel)
      // A row that says "ask" with a source is a decision too.
      return holder.soort != Casushouder.navragen || !holder.bron.isEmpty
    }
  }
}
