import Yarn

extension DiagnosticCode {
  /// Nodes, and the ways between them.
  var knoop: Uitleg {
    switch self {
    case .missingDelimiter:
      .init(
        wat: "Een knoop heeft geen `---` onder de kopregels, of geen `===` aan het eind.",
        waarom: "Dan is niet te zien waar de kop ophoudt en de tekst begint.",
        doe: "Zet `---` onder de kopregels en `===` onder de laatste regel.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            title: Geld
            fase: voorbereiding
            ---
            We praten over geld. #bron:VB-01
            """,
          goed: """
            title: Geld
            fase: voorbereiding
            ---
            We praten over geld. #bron:VB-01
            ===
            """))
    case .unreachableCode:
      .init(
        wat: "Hier komt het gesprek nooit.",
        waarom: "Er staat een `<<jump>>`, `<<return>>` of `<<stop>>` voor.",
        doe: "Haal de tekst weg, of zet hem ervoor.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<stop>>
            Dank je wel. #bron:VB-01
            """,
          goed: """
            Dank je wel. #bron:VB-01
            <<stop>>
            """))
    case .unreferencedNode, .unreachableNode:
      .init(
        wat: "Geen enkel gesprek komt bij deze knoop.",
        waarom: "De vragen erin worden nooit gesteld.",
        doe: "Ga er met `<<jump>>` of `<<detour>>` naartoe, of haal hem weg.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<stop>>
            ===
            title: Verloren
            fase: voorbereiding
            ---
            Hier komt niemand. #bron:VB-01
            """,
          goed: """
            <<detour Gevonden>>
            <<stop>>
            ===
            title: Gevonden
            fase: voorbereiding
            ---
            Hier kom je langs. #bron:VB-01
            """))
    case .duplicateTitle:
      .init(
        wat: "Twee knopen hebben dezelfde `title`.",
        waarom: "Een sprong kan maar naar een van de twee gaan.",
        doe: "Geef elke knoop een eigen naam, ook in andere bestanden.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            title: Start
            fase: voorbereiding
            ---
            Dank je wel. #bron:VB-01
            ===
            """,
          goed: """
            title: Einde
            fase: voorbereiding
            ---
            Dank je wel. #bron:VB-01
            ===
            """))
    case .undefinedNode:
      .init(
        wat: "Deze sprong gaat naar een knoop die niet bestaat.",
        waarom: "Het gesprek zou halverwege stoppen.",
        doe: "Verbeter de naam, of maak de knoop.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<jump Strat>>
            """,
          goed: """
            <<stop>>
            """))
    case .cyclicNodes:
      .init(
        wat: "Deze knopen gaan in een kring naar elkaar.",
        waarom: "Zonder uitgang komt het gesprek nooit aan een eind.",
        doe: "Zorg dat er onderweg een uitgang is.")
    case .invalidTitleCharacter:
      .init(
        wat: "In de naam van een knoop staat een teken dat daar niet mag.",
        waarom: "Een sprong kan die naam dan niet noemen.",
        doe: "Gebruik letters, cijfers en `_`, en begin met een letter.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            title: Over.geld
            fase: voorbereiding
            ---
            We praten over geld. #bron:VB-01
            ===
            """,
          goed: """
            title: OverGeld
            fase: voorbereiding
            ---
            We praten over geld. #bron:VB-01
            ===
            """))
    case .groupMemberWithoutWhen:
      .init(
        wat: "Van een groep knopen met dezelfde naam heeft deze geen `when`.",
        waarom: "Het programma weet dan niet wanneer het deze kiest.",
        doe: "Zet er `when: always` bij, of geef de knoop een eigen naam.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            title: Tip
            fase: voorbereiding
            when: always
            ---
            Neem de tijd. #bron:VB-01
            ===
            title: Tip
            fase: voorbereiding
            ---
            Vraag hulp. #bron:VB-01
            ===
            """,
          goed: """
            title: Tip
            fase: voorbereiding
            when: always
            ---
            Neem de tijd. #bron:VB-01
            ===
            title: Tip
            fase: voorbereiding
            when: always
            ---
            Vraag hulp. #bron:VB-01
            ===
            """))
    case .duplicateSubtitle:
      .init(
        wat: "Twee knopen van een groep hebben dezelfde ondertitel.",
        waarom: "Zij zijn dan niet uit elkaar te houden.",
        doe: "Geef elke knoop een eigen ondertitel.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            title: Tip
            subtitle: rust
            fase: voorbereiding
            when: always
            ---
            Neem de tijd. #bron:VB-01
            ===
            title: Tip
            subtitle: rust
            fase: voorbereiding
            when: always
            ---
            Vraag hulp. #bron:VB-01
            ===
            """,
          goed: """
            title: Tip
            subtitle: rust
            fase: voorbereiding
            when: always
            ---
            Neem de tijd. #bron:VB-01
            ===
            title: Tip
            subtitle: hulp
            fase: voorbereiding
            when: always
            ---
            Vraag hulp. #bron:VB-01
            ===
            """))
    case .emptyNode:
      .init(
        wat: "Deze knoop is leeg.",
        waarom: "Hij doet niets, en wie leest denkt dat er iets ontbreekt.",
        doe: "Schrijf er iets in, of haal hem weg.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            title: Geld
            fase: voorbereiding
            ---
            // Hier komt de tekst.
            ===
            """,
          goed: """
            title: Geld
            fase: voorbereiding
            ---
            We praten over geld. #bron:VB-01
            ===
            """))
    case .missingTitle:
      .init(
        wat: "Deze knoop heeft geen `title`.",
        waarom: "Zonder naam kan niets ernaartoe gaan.",
        doe: "Begin de knoop met `title:` en een naam.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            ===
            titel: Geld
            ---
            We praten over geld. #bron:VB-01
            """,
          goed: """
            <<detour Geld>>
            ===
            title: Geld
            ---
            We praten over geld. #bron:VB-01
            """))
    default:
      .init(
        wat: "Deze knoop heeft meer dan een `title`.",
        waarom: "Waarschijnlijk ontbreekt de `===` van de knoop ervoor.",
        doe: "Houd er een over, of zet `===` tussen de twee knopen.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            title: Geld
            title: Werk
            fase: voorbereiding
            ---
            We praten over geld. #bron:VB-01
            ===
            """,
          goed: """
            title: Geld
            fase: voorbereiding
            ---
            We praten over geld. #bron:VB-01
            ===
            """))
    }
  }
}
