/// The pages of problems with fields, doelgroepen and casushouders.
extension Uitleg {
  static let ongeldigeNaam = Uitleg(
    wat: "Zo kan een veld of een begrip niet heten.",
    waarom: "De naam is ook de naam van een variabele in een gesprek.",
    doe: "Gebruik kleine letters, cijfers en `_`, en begin met een letter.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        Schulden:
          soort: ja_nee
          label: Schulden
        """,
      goed: """
        schulden:
          soort: ja_nee
          label: Schulden
          vraag: Heb je schulden?
          doel: weten welke hulp bij geld nodig is
        """))

  static let geenKeuzes = Uitleg(
    wat: "Een veld van de soort `keuze` of `meerkeuze` heeft geen mogelijkheden.",
    waarom: "Niemand kan dan antwoorden.",
    doe: "Zet bij `keuzes` minstens een mogelijkheid.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        vervoer:
          soort: keuze
          label: Vervoer
          keuzes: {}
        """,
      goed: """
        vervoer:
          soort: keuze
          label: Vervoer
          vraag: Hoe ga je naar je werk?
          keuzes: {fiets: Met de fiets, bus: Met de bus}
          doel: weten of een woning goed ligt
        """))

  static let onbekendVeld = Uitleg(
    wat: "Dit veld staat niet in `velden.yaml`.",
    waarom: "Het antwoord op een vraag zonder veld kan niet worden bewaard.",
    doe: "Verbeter de naam, of zet het veld in `velden.yaml`.",
    voorbeeld: Voorbeeld(
      "stappen.yaml",
      fout: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          als: bekend("verhuisdag")
          bron: [VB-01]
        """,
      goed: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          als: bekend("verhuisdatum")
          bron: [VB-01]
        """))

  static let onbekendeDoelgroep = Uitleg(
    wat: "Deze doelgroep staat niet in `doelgroepen.yaml`.",
    waarom: "Een woord kan alleen naar een doelgroep wijzen die er is.",
    doe: "Verbeter de naam, of zet de doelgroep in `doelgroepen.yaml`.",
    voorbeeld: Voorbeeld(
      "doelgroepen.yaml",
      fout: """
        onduidelijk:
          - {woorden: [huis], past_bij: [wonen-met-hlup], vraag: Woon je er met hulp?}
        """,
      goed: """
        onduidelijk:
          - {woorden: [huis], past_bij: [wonen-met-hulp], vraag: Woon je er met hulp?}
        """))

  static let onbekendeHouder = Uitleg(
    wat: "Deze soort casushouder staat niet bij `houders` in `casushouder.yaml`.",
    waarom: "Dan is niet te zeggen hoe mensen die casushouder noemen.",
    doe: "Verbeter de naam, of zet hem bij `houders`.",
    voorbeeld: Voorbeeld(
      "casushouder.yaml",
      fout: """
          - {id: later, als: geweest("verhuisdatum"), soort: wijktaem, reden: Je woont er., bron: [VB-01]}
        """,
      goed: """
          - {id: later, als: geweest("verhuisdatum"), soort: wijkteam, reden: Je woont er., bron: [VB-01]}
        """))

  static let onbekendCommando = Uitleg(
    wat: "Een gesprek geeft een opdracht die niet bestaat, of niet volledig is.",
    waarom: "Een vraag zou anders stil worden overgeslagen.",
    doe: "Schrijf `<<vraag $veld>>`, `<<casushouder>>`, `<<stappen>>` of `<<stop>>`.",
    voorbeeld: Voorbeeld(
      "gesprekken/start.yarn",
      fout: """
        In welke gemeente ga je wonen? #bron:VB-01
        <<vrag $gemeente>>
        """,
      goed: """
        In welke gemeente ga je wonen? #bron:VB-01
        <<vraag $gemeente>>
        """))

  static let onbekendeStart = Uitleg(
    wat: "Een gesprek begint bij een knoop die niet bestaat.",
    waarom: "Het gesprek kan dan niet beginnen.",
    doe: "Verbeter `start` in `regeling.yaml`, of de `title` van de knoop.",
    voorbeeld: Voorbeeld(
      "regeling.yaml",
      fout: """
          - {id: geld, titel: Geld, bestand: gesprekken/start.yarn, start: Strat, fase: voorbereiding}
        """,
      goed: """
          - {id: geld, titel: Geld, bestand: gesprekken/start.yarn, start: Start, fase: voorbereiding}
        """))

  static let veldDubbel = Uitleg(
    wat: "Dit veld bestaat al, in dit bestand of in `gedeeld/velden.yaml`.",
    waarom: "Een antwoord hoort bij een veld, en niet bij twee.",
    doe: "Gebruik het veld dat er al is, of kies een andere naam.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        verhuisdatum:
          soort: datum
          label: Verhuizing
        """,
      goed: """
        opzegdatum:
          soort: datum
          label: Opzegging van de huur
          vraag: Op welke dag zeg je de huur op?
          doel: weten wanneer de oude woning leeg moet zijn
        """))

  static let onbekendeRol = Uitleg(
    wat: "Deze rol staat niet in `gedeeld/rollen.yaml`.",
    waarom: "Een stap is voor iemand, en die moet een naam hebben.",
    doe: "Kies een rol uit `gedeeld/rollen.yaml`, of zet hem erbij.",
    voorbeeld: Voorbeeld(
      "stappen.yaml",
      fout: """
        - {id: budget, stap: Maak een budget., wie: casushouer, bron: [VB-01]}
        """,
      goed: """
        - {id: budget, stap: Maak een budget., wie: casushouder, bron: [VB-01]}
        """))

  static let onleesbaarMoment = Uitleg(
    wat: "Dit moment kan het programma niet lezen.",
    waarom: "Zonder moment is de dag van een stap niet uit te rekenen.",
    doe: "Schrijf een afstand (`-6wk`, `+3mnd`, `0d`), een veld (`verhuisdatum`) of allebei.",
    voorbeeld: Voorbeeld(
      "stappen.yaml",
      fout: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          termijn: {anker: verhuisdatum, uiterlijk: -6 weken}
          bron: [VB-01]
        """,
      goed: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          termijn: {anker: verhuisdatum, uiterlijk: -6wk}
          bron: [VB-01]
        """))

  static let onleesbareTijd = Uitleg(
    wat: "Deze openingstijd kan het programma niet lezen.",
    waarom: "Iemand belt anders op een tijd dat er niemand is.",
    doe: "Schrijf de dagen en de uren als `ma-vr: \"8:30-12:30\"`.",
    voorbeeld: Voorbeeld(
      "contacten.yaml",
      fout: """
        - id: balie
          naam: Balie
          soort: loket
          open: {ma-vr: half negen tot twaalf}
          bron: [VB-01]
          gecontroleerd: 2026-11-01
        """,
      goed: """
        - id: balie
          naam: Balie
          soort: loket
          open: {ma-vr: "8:30-12:00"}
          bron: [VB-01]
          gecontroleerd: 2026-11-01
        """))

  static let dagOntbreekt = Uitleg(
    wat: "Een `termijn` noemt geen enkele dag.",
    waarom: "Een termijn zonder dag zegt niets, en lijkt toch af.",
    doe: "Zet er `vanaf`, `streef`, `op`, `uiterlijk` of `tot` bij, of haal de termijn weg.",
    voorbeeld: Voorbeeld(
      "stappen.yaml",
      fout: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          termijn: {anker: verhuisdatum, grondslag: afspraak}
          bron: [VB-01]
        """,
      goed: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          termijn: {anker: verhuisdatum, uiterlijk: -6wk, grondslag: afspraak}
          bron: [VB-01]
        """))
}
