package import Content

/// A field that does not say what its answer is for.
package struct FieldWithoutPurpose: LintRule {
  package static let code = "LNT0402"
  package static let uitleg = Uitleg(
    wat: "Een veld zegt niet waarvoor het antwoord nodig is.",
    waarom: "Je mag alleen vragen wat je nodig hebt, en de cliënt mag weten waarom.",
    doe: "Zet er `doel` bij, in een paar woorden. Weet je het doel niet, vraag het dan niet.",
    voorbeeld: .init(
      "velden.yaml",
      fout: """
        schulden:
          soort: ja_nee
          label: Schulden
          vraag: Heb je schulden?
        """,
      goed: """
        schulden:
          soort: ja_nee
          label: Schulden
          vraag: Heb je schulden?
          doel: weten welke hulp bij geld nodig is
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    ["gedeeld/velden.yaml", "\(stof.lezing.id)/velden.yaml"].flatMap { file in
      (stof.yaml(file)?.pairs ?? []).filter { $0.value["doel"] == nil }.map { naam, _ in
        problem(
          in: file, at: naam, of: stof, "het veld `\(naam.scalar ?? "")` heeft geen doel",
          hint: "zet er `doel` bij: waarvoor is het antwoord nodig?")
      }
    }
  }
}
