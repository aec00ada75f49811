/// The pages of problems with files as such.
extension Uitleg {
  static let bestandOntbreekt = Uitleg(
    wat: "Een bestand dat de regeling nodig heeft, is er niet.",
    waarom: "Zonder dat bestand kan het gesprek niet beginnen.",
    doe: "Maak het bestand, of verbeter de naam in `regeling.yaml`.",
    voorbeeld: Voorbeeld(
      "regeling.yaml",
      fout: """
          - {id: geld, titel: Geld, bestand: gesprekken/gedl.yarn, start: Start, fase: voorbereiding}
        """,
      goed: """
          - {id: geld, titel: Geld, bestand: gesprekken/start.yarn, start: Start, fase: voorbereiding}
        """))

  static let geenYAML = Uitleg(
    wat: "Het bestand volgt de regels van YAML niet.",
    waarom: "Het programma weet dan niet welke waarde bij welke sleutel hoort.",
    doe: "Kijk naar de inspringing, de dubbele punt en de aanhalingstekens op deze regel.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        schulden:
          soort: ja_nee
          label: "Schulden
        """,
      goed: """
        schulden:
          soort: ja_nee
          label: "Schulden"
          vraag: Heb je schulden?
          doel: weten welke hulp bij geld nodig is
        """))

  static let sleutelDubbel = Uitleg(
    wat: "Een sleutel staat twee keer op dezelfde plek.",
    waarom: "Dan is niet te zeggen welke van de twee geldt.",
    doe: "Haal er een weg, of geef hem een andere naam.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        schulden:
          soort: ja_nee
          label: Schulden
          label: Geld lenen
        """,
      goed: """
        schulden:
          soort: ja_nee
          label: Schulden
          vraag: Heb je schulden?
          doel: weten welke hulp bij geld nodig is
        """))

  static let onbekendeSleutel = Uitleg(
    wat: "Op deze plek bestaat deze sleutel niet.",
    waarom: "Een tikfout in een sleutel zou anders stil blijven, en de waarde telt dan niet mee.",
    doe: "Verbeter de naam. De tip noemt wat hier kan staan.",
    voorbeeld: Voorbeeld(
      "stappen.yaml",
      fout: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          fsae: voorbereiding
          bron: [VB-01]
        """,
      goed: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          fase: voorbereiding
          bron: [VB-01]
        """))

  static let sleutelOntbreekt = Uitleg(
    wat: "Een sleutel die hier altijd hoort te staan, ontbreekt.",
    waarom: "Een stap zonder `wie` heeft niemand die hem doet.",
    doe: "Schrijf de sleutel erbij, met een waarde.",
    voorbeeld: Voorbeeld(
      "stappen.yaml",
      fout: """
        - id: budget
          stap: Maak samen een budget.
          bron: [VB-01]
        """,
      goed: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          bron: [VB-01]
        """))

  static let verkeerdeVorm = Uitleg(
    wat: "Hier hoort iets van een andere vorm: een tekst, een dag, ja of nee, of een lijst.",
    waarom: "Het programma kan de waarde zo niet gebruiken.",
    doe: "Schrijf een dag als 2026-03-01, en ja of nee als `ja` of `nee`.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        schulden:
          soort: ja_nee
          label: Schulden
          verplicht: soms
        """,
      goed: """
        schulden:
          soort: ja_nee
          label: Schulden
          vraag: Heb je schulden?
          verplicht: nee
          doel: weten welke hulp bij geld nodig is
        """))

  static let onbekendWoord = Uitleg(
    wat: "Hier kan maar een van een paar vaste woorden staan.",
    waarom: "Het programma weet niet wat het met een ander woord moet doen.",
    doe: "Kies een van de woorden uit de tip.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        schulden:
          soort: janee
          label: Schulden
        """,
      goed: """
        schulden:
          soort: ja_nee
          label: Schulden
          vraag: Heb je schulden?
          doel: weten welke hulp bij geld nodig is
        """))

  static let verwijzingInYAML = Uitleg(
    wat: "Een anker (`&`) of een verwijzing (`*`) van YAML kan hier niet.",
    waarom: "Wie het bestand leest, moet kunnen zien wat er staat.",
    doe: "Schrijf de tekst uit.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        schulden:
          soort: ja_nee
          label: &naam Schulden
          vraag: *naam
        """,
      goed: """
        schulden:
          soort: ja_nee
          label: Schulden
          vraag: Heb je schulden?
          doel: weten welke hulp bij geld nodig is
        """))

  static let teGroot = Uitleg(
    wat: "Het bestand heeft meer dan \(YamlNode.largestFile) delen.",
    waarom: "Zo'n bestand is bijna altijd per ongeluk ontstaan, en het maakt alles langzaam.",
    doe: "Verdeel het over meer bestanden, of haal weg wat dubbel is.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        huisdier:
          soort: ja_nee
          label: Huisdier
          vraag: Heb je een huisdier?
          doel: weten welke woning past
          bron: [VB-01, VB-01, …]
        """,
      goed: """
        huisdier:
          soort: ja_nee
          label: Huisdier
          vraag: Heb je een huisdier?
          doel: weten welke woning past
          bron: [VB-01]
        """))

  static let onbekendeBron = Uitleg(
    wat: "Deze bron staat niet in `bronnen.yaml`.",
    waarom: "Bij elke vraag en elke stap moet iemand kunnen nakijken waar het staat.",
    doe: "Verbeter het nummer, of zet de bron in `bronnen.yaml`.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        schulden:
          soort: ja_nee
          label: Schulden
          bron: [VB-99]
        """,
      goed: """
        schulden:
          soort: ja_nee
          label: Schulden
          vraag: Heb je schulden?
          doel: weten welke hulp bij geld nodig is
          bron: [VB-01]
        """))

  static let geenBron = Uitleg(
    wat: "Een stap, een contact of een rij van de casushouders noemt geen bron.",
    waarom: "Wie de stap leest, wil weten wie dat heeft afgesproken.",
    doe: "Zet er `bron` bij, met een nummer uit `bronnen.yaml`.",
    voorbeeld: Voorbeeld(
      "stappen.yaml",
      fout: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
        """,
      goed: """
        - id: budget
          stap: Maak samen een budget.
          wie: casushouder
          bron: [VB-01]
        """))

  static let geenUTF8 = Uitleg(
    wat: "Het bestand is geen tekst in UTF-8.",
    waarom: "Letters met een accent komen dan verkeerd op het scherm.",
    doe: "Bewaar het bestand opnieuw, met de codering UTF-8.",
    voorbeeld: Voorbeeld(
      "velden.yaml",
      fout: """
        cafe:
          soort: ja_nee
          label: Caf\u{FFFD}
          vraag: Wil je dicht bij een caf\u{FFFD} wonen?
          doel: weten welke woning past
        """,
      goed: """
        cafe:
          soort: ja_nee
          label: Café
          vraag: Wil je dicht bij een café wonen?
          doel: weten welke woning past
        """))

  static let idDubbel = Uitleg(
    wat: "Een naam die maar een keer mag voorkomen, staat er twee keer.",
    waarom: "Een verhaal of een verwijzing kan dan over twee dingen gaan.",
    doe: "Geef een van de twee een andere naam.",
    voorbeeld: Voorbeeld(
      "stappen.yaml",
      fout: """
        - {id: budget, stap: Maak een budget., wie: casushouder, bron: [VB-01]}
        - {id: budget, stap: Bel de bank., wie: casushouder, bron: [VB-01]}
        """,
      goed: """
        - {id: budget, stap: Maak een budget., wie: casushouder, bron: [VB-01]}
        - {id: bank, stap: Bel de bank., wie: casushouder, bron: [VB-01]}
        """))

  static let grensTeRuim = Uitleg(
    wat: "Een regeling mag een grens voor de taal strenger maken, niet ruimer.",
    waarom: "De cliënt leest in elke regio even moeilijk.",
    doe: "Kies een kleiner getal, of haal de grens weg.",
    voorbeeld: Voorbeeld(
      "regeling.yaml",
      fout: """
        taal: {woorden_per_zin: 30}
        """,
      goed: """
        taal: {woorden_per_zin: 12}
        """))
}
