package import Content
import Werkafspraken

/// A document of agreements that should have been read again by now.
package struct SourcePastReview: LintRule {
  package static let code = "LNT0501"
  package static let uitleg = Uitleg(
    wat: "Het document met de afspraken had al nagekeken moeten zijn.",
    waarom: "Afspraken veranderen, en niemand vertelt het aan dit programma.",
    doe: "Kijk of er een nieuwe versie is. Zet dan een nieuwe dag bij `nakijken_voor`.",
    voorbeeld: .init(
      "bronnen.yaml",
      fout: """
        document:
          titel: Afspraken in Voorbeeld
          nakijken_voor: 2024-01-01
        """,
      goed: """
        document:
          titel: Afspraken in Voorbeeld
          nakijken_voor: 2099-01-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let file = "\(stof.lezing.id)/bronnen.yaml"
    guard let vandaag = stof.vandaag,
      let node = stof.yaml(file)?["document"]?["nakijken_voor"],
      let dag = node.scalar.flatMap({ Dag(iso: $0) }), dag < vandaag
    else { return [] }
    return [
      problem(
        in: file, at: node, of: stof, "dit document moest voor \(dag.voluit) worden nagekeken",
        hint: "kijk of er een nieuwe versie is, en zet hier een nieuwe dag")
    ]
  }
}
