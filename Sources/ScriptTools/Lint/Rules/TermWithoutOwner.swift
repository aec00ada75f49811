package import Content

/// An agreement that says when, and not who.
package struct TermWithoutOwner: LintRule {
  package static let code = "LNT0406"
  package static let uitleg = Uitleg(
    wat: "Een afspraak in `bronnen.yaml` noemt een termijn, en niet wie het doet.",
    waarom: "Een termijn zonder eigenaar bewaakt niemand.",
    doe:
      "Zet er `wie` bij. Noemt het document niemand, schrijf dan je voorstel en `wie_is_voorstel: ja`.",
    voorbeeld: .init(
      "bronnen.yaml",
      fout: """
          VB-02:
            plek: Bladzijde 2
            soort: plicht
            fase: overgang
            zegt: Zes weken voor de verhuizing is er een gesprek.
            wanneer: zes weken voor de verhuizing
        """,
      goed: """
          VB-02:
            plek: Bladzijde 2
            soort: plicht
            fase: overgang
            zegt: Zes weken voor de verhuizing is er een gesprek.
            wie: de casushouder
            wanneer: zes weken voor de verhuizing
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let file = "\(stof.lezing.id)/bronnen.yaml"
    let rows = stof.yaml(file)?["rijen"]?.pairs ?? []
    return rows.filter { $0.value["wanneer"] != nil && $0.value["wie"] == nil }.map { id, _ in
      problem(
        in: file, at: id, of: stof,
        "de afspraak `\(id.scalar ?? "")` noemt wanneer, en niet wie het doet",
        hint: "zet er `wie` bij")
    }
  }
}
