/// The pages of problems with stories, and with moving a dossier to other agreements.
extension Uitleg {
  static let onbekendGesprek = Uitleg(
    wat: "Een verhaal noemt een gesprek dat deze regeling niet heeft.",
    waarom: "Het verhaal kan dan niet worden gespeeld.",
    doe: "Kies een `id` bij `gesprekken` in `regeling.yaml`.",
    voorbeeld: Voorbeeld(
      "verhalen/test.yaml",
      fout: """
        verhaal: Iemand weet de dag nog niet
        vandaag: 2026-01-05
        gesprek: strat
        verwacht: {casushouder: zorgaanbieder}
        """,
      goed: """
        verhaal: Iemand weet de dag nog niet
        vandaag: 2026-01-05
        gesprek: start
        verwacht: {casushouder: zorgaanbieder}
        """))

  static let onbekendeStap = Uitleg(
    wat: "Deze stap staat niet in `stappen.yaml`.",
    waarom: "Een verhaal dat een stap verwacht die er niet is, bewijst niets.",
    doe: "Verbeter het `id`, of zet de stap in `stappen.yaml`.",
    voorbeeld: Voorbeeld(
      "verhalen/test.yaml",
      fout: """
        verhaal: De verhuizing komt eraan
        vandaag: 2026-01-05
        feiten: {verhuisdatum: 2026-03-16}
        verwacht: {stappen: {kennismakne: {uiterlijk: 2026-02-02}}}
        """,
      goed: """
        verhaal: De verhuizing komt eraan
        vandaag: 2026-01-05
        feiten: {verhuisdatum: 2026-03-16}
        verwacht: {stappen: {kennismaken: {uiterlijk: 2026-02-02}}}
        """))

  static let onleesbaarAntwoord = Uitleg(
    wat: "Dit antwoord past niet bij het veld.",
    waarom: "Ook in een gesprek zou het programma dit antwoord weigeren.",
    doe: "Schrijf een antwoord dat bij de `soort` van het veld hoort.",
    voorbeeld: Voorbeeld(
      "verhalen/test.yaml",
      fout: """
        verhaal: De verhuizing komt eraan
        vandaag: 2026-01-05
        feiten: {verhuisdatum: een blauwe fiets}
        verwacht: {casushouder: zorgaanbieder}
        """,
      goed: """
        verhaal: De verhuizing komt eraan
        vandaag: 2026-01-05
        feiten: {verhuisdatum: 2026-03-16}
        verwacht: {casushouder: zorgaanbieder}
        """))

  static let onbekendeZin = Uitleg(
    wat: "Een verhaal noemt een zin die in geen gesprek staat.",
    waarom: "Dat een zin niet wordt gezegd die er niet is, bewijst niets.",
    doe: "Schrijf wat in het gesprek achter `#line:` staat.",
    voorbeeld: Voorbeeld(
      "verhalen/test.yaml",
      fout: """
        verhaal: Het gesprek begint
        vandaag: 2026-01-05
        gesprek: start
        verwacht: {gezegd: [vb-satrt-1]}
        """,
      goed: """
        verhaal: Het gesprek begint
        vandaag: 2026-01-05
        gesprek: start
        verwacht: {gezegd: [vb-start-1]}
        """))

  static let redenOntbreekt = Uitleg(
    wat: "Een antwoord gaat niet mee naar de nieuwe afspraken, en er staat niet bij waarom.",
    waarom: "Er mag niets stil verdwijnen uit een dossier.",
    doe: "Zet er `reden` bij, of noem het nieuwe veld.",
    voorbeeld: Voorbeeld(
      "overgang.yaml",
      fout: """
        van: oud
        velden:
          oude_vraag: {opnieuw: ja}
        """,
      goed: """
        van: oud
        velden:
          oude_vraag: {opnieuw: ja, reden: De vraag is nu anders.}
        """))

  static let onbekendeKeuze = Uitleg(
    wat: "Dit antwoord is geen keuze van het veld.",
    waarom: "Een antwoord kan alleen worden vertaald als het bestaat.",
    doe: "Kies een van de `keuzes` van het veld.",
    voorbeeld: Voorbeeld(
      "overgang.yaml",
      fout: """
        van: oud
        velden:
          oude_vraag: {nieuw: geldhulp, waarden: {jaa: iemand, nee: niemand}}
        """,
      goed: """
        van: oud
        velden:
          oude_vraag: {nieuw: geldhulp, waarden: {ja: iemand, nee: niemand}}
        """))

  static let andereSoort = Uitleg(
    wat: "Het nieuwe veld is van een andere soort dan het oude.",
    waarom: "Het antwoord past dan niet in het nieuwe veld.",
    doe: "Schrijf bij `waarden` welk antwoord welk wordt.",
    voorbeeld: Voorbeeld(
      "overgang.yaml",
      fout: """
        van: oud
        velden:
          oude_vraag: geldhulp
        """,
      goed: """
        van: oud
        velden:
          oude_vraag: {nieuw: geldhulp, waarden: {ja: iemand, nee: niemand}}
        """))

  static let veldZonderBestemming = Uitleg(
    wat: "De overgang noemt niet elk veld van de oude regeling.",
    waarom: "Er mag niets stil verdwijnen uit een dossier.",
    doe: "Noem het nieuwe veld, of schrijf `{reden: …}` als het antwoord niet meegaat.",
    voorbeeld: Voorbeeld(
      "overgang.yaml",
      fout: """
        van: oud
        velden: {}
        """,
      goed: """
        van: oud
        velden:
          oude_vraag: {reden: Deze afspraken vragen er niet naar.}
        """))

  static let onbekendeRegeling = Uitleg(
    wat: "De overgang komt van een regeling die er niet is.",
    waarom: "Dan is niet na te kijken of elk antwoord een plek krijgt.",
    doe: "Verbeter de naam bij `van`.",
    voorbeeld: Voorbeeld(
      "overgang.yaml",
      fout: """
        van: oudd
        """,
      goed: """
        van: oud
        velden:
          oude_vraag: {reden: Deze afspraken vragen er niet naar.}
        """))
}
