/// The pages of problems that come to light when the conversations are walked.
extension Uitleg {
  static let kring = Uitleg(
    wat: "Met deze antwoorden komt het gesprek niet aan een eind.",
    waarom: "Wie zo antwoordt, komt nooit verder.",
    doe: "Maak een uitgang die altijd een keer komt.",
    voorbeeld: Voorbeeld(
      "gesprekken/start.yarn",
      fout: """
        <<jump Nadenken>>
        ===
        title: Nadenken
        fase: voorbereiding
        ---
        We denken hier samen over na. #bron:VB-01
        <<if bekend("geldhulp") and ($geldhulp == Geldhulp.Niemand)>>
            <<jump Nadenken>>
        <<endif>>
        """,
      goed: """
        <<jump Nadenken>>
        ===
        title: Nadenken
        fase: voorbereiding
        ---
        <<if bekend("geldhulp") and ($geldhulp == Geldhulp.Niemand)>>
            We denken hier samen over na. #bron:VB-01
        <<endif>>
        """))

  static let doodlopend = Uitleg(
    wat: "Met deze antwoorden loopt het gesprek dood.",
    waarom: "Er staat dan een vraag zonder antwoord, of het gesprek breekt af.",
    doe: "Zorg dat er altijd een keuze overblijft, en dat elke sprong ergens uitkomt.",
    voorbeeld: Voorbeeld(
      "gesprekken/start.yarn",
      fout: """
        Wat wil je nu doen? #bron:VB-01
        -> Ik bel iemand. <<if bekend("geldhulp") and ($geldhulp == Geldhulp.Niemand)>> #bron:VB-01
        """,
      goed: """
        Wat wil je nu doen? #bron:VB-01
        -> Ik bel iemand. <<if bekend("geldhulp") and ($geldhulp == Geldhulp.Niemand)>> #bron:VB-01
        -> Ik wacht nog even. #bron:VB-01
        """))

  static let nogEensGevraagd = Uitleg(
    wat: "Het gesprek vraagt iets wat in hetzelfde gesprek al gevraagd is.",
    waarom: "Het programma slaat de tweede keer over. De zin erboven komt dan ook niet.",
    doe: "Haal een van de twee weg, of zet er `<<if not bekend(\"veld\")>>` omheen.",
    voorbeeld: Voorbeeld(
      "gesprekken/start.yarn",
      fout: """
        Wanneer verhuis je ook weer? #bron:VB-01
        <<vraag $verhuisdatum>>
        """,
      goed: """
        In welke gemeente ga je wonen? #bron:VB-01
        <<vraag $gemeente>>
        """))

  static let nooitGevraagd = Uitleg(
    wat: "Een verplicht veld wordt op geen enkele weg gevraagd.",
    waarom: "Het antwoord is nodig, en niemand kan het geven.",
    doe: "Vraag het in een gesprek, of haal `verplicht` weg.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        huisarts_gevonden:
          soort: ja_nee
          label: Huisarts gevonden
          vraag: Heb je al een huisarts?
          verplicht: ja
          doel: weten of er nog hulp nodig is
        """,
      goed: """
        huisarts_gevonden:
          soort: ja_nee
          label: Huisarts gevonden
          vraag: Heb je al een huisarts?
          doel: weten of er nog hulp nodig is
        """))
}
