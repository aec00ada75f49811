package import Content
import Werkafspraken

/// A contact that nobody has checked for too long.
package struct ContactPastReview: LintRule {
  package static let code = "LNT0502"
  package static let uitleg = Uitleg(
    wat: "Dit contact is te lang niet nagekeken.",
    waarom: "Een cliënt belt anders een nummer dat niet meer bestaat.",
    doe: "Bel het nummer, en zet de dag van vandaag bij `gecontroleerd`.",
    voorbeeld: .init(
      "contacten.yaml",
      fout: """
        - id: balie
          naam: Balie
          soort: loket
          bron: [VB-01]
          gecontroleerd: 2020-11-01
        """,
      goed: """
        - id: balie
          naam: Balie
          soort: loket
          bron: [VB-01]
          gecontroleerd: 2026-11-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let file = "\(stof.lezing.id)/contacten.yaml"
    guard let vandaag = stof.vandaag else { return [] }
    let oudste = vandaag.adding(months: -12 * stof.grenzen.jarenContact)
    return (stof.yaml(file)?.items ?? []).compactMap { item in
      guard let node = item["gecontroleerd"], let dag = node.scalar.flatMap({ Dag(iso: $0) }),
        dag < oudste
      else { return nil }
      return problem(
        in: file, at: node, of: stof, "dit contact is op \(dag.voluit) voor het laatst nagekeken",
        hint: "bel het nummer, en zet hier de dag van vandaag")
    }
  }
}
