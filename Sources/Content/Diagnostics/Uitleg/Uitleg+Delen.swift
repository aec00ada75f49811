/// The pages of problems with what may be shared.
extension Uitleg {
  static let veldZonderCategorie = Uitleg(
    wat: "Een gevoelig veld zegt niet wat voor gegeven het is.",
    waarom:
      "De categorie bepaalt wie het antwoord mag krijgen. Zonder categorie krijgt alleen de cliënt het.",
    doe: "Zet er `categorie` bij, met een woord uit `gedeeld/delen.yaml`.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        inkomen:
          soort: bedrag
          label: Inkomen
          vraag: Hoeveel verdien je in een maand?
          gevoelig: financieel
          doel: weten welke huur past
        """,
      goed: """
        inkomen:
          soort: bedrag
          label: Inkomen
          vraag: Hoeveel verdien je in een maand?
          gevoelig: financieel
          categorie: inkomen
          doel: weten welke huur past
        """))

  static let celOntbreekt = Uitleg(
    wat: "In `gedeeld/delen.yaml` ontbreekt een rij of een ontvanger.",
    waarom: "Wat er niet staat, mag niet. Dat moet een keuze zijn, en geen vergissing.",
    doe: "Zet de rij of de ontvanger erbij. Schrijf `nee` als het niet mag.",
    voorbeeld: Voorbeeld(
      "gedeeld/delen.yaml",
      fout: """
          huishouden:
            naam: Huishouden, leeftijd en wat voor woning nodig is
            delen:
              client: ja
              corporatie: {mag: ja, doelen: [match]}
              begeleidende-partij: ja
              wijkteam: overleg
              nieuwe-casushouder: overleg
              rsd: nee
              woningaanbod: {mag: ja, doelen: [match, aanvraag]}
              netwerk: nee
        """,
      goed: """
          huishouden:
            naam: Huishouden, leeftijd en wat voor woning nodig is
            delen:
              client: ja
              corporatie: {mag: ja, doelen: [match]}
              begeleidende-partij: ja
              wijkteam: overleg
              nieuwe-casushouder: overleg
              rsd: nee
              woningaanbod: {mag: ja, doelen: [match, aanvraag]}
              netwerk: nee
              buren: nooit
        """))

  static let verbodenDelen = Uitleg(
    wat: "In `gedeeld/delen.yaml` mag iets wat de wet of de afspraken nooit toestaan.",
    waarom: "Een buur of een verhuurder mag bijvoorbeeld nooit weten waarom iemand ziek is.",
    doe: "Schrijf `nooit` op die plek.",
    voorbeeld: Voorbeeld(
      "gedeeld/delen.yaml",
      fout: """
          huishouden:
            naam: Huishouden, leeftijd en wat voor woning nodig is
            delen:
              client: ja
              corporatie: {mag: ja, doelen: [match]}
              begeleidende-partij: ja
              wijkteam: overleg
              nieuwe-casushouder: overleg
              rsd: nee
              woningaanbod: {mag: ja, doelen: [match, aanvraag]}
              netwerk: nee
              buren: overleg
        """,
      goed: """
          huishouden:
            naam: Huishouden, leeftijd en wat voor woning nodig is
            delen:
              client: ja
              corporatie: {mag: ja, doelen: [match]}
              begeleidende-partij: ja
              wijkteam: overleg
              nieuwe-casushouder: overleg
              rsd: nee
              woningaanbod: {mag: ja, doelen: [match, aanvraag]}
              netwerk: nee
              buren: nooit
        """))
}
