import Yarn

extension DiagnosticCode {
  /// Lines, options and commands.
  var zin: Uitleg {
    switch self {
    case .syntaxError:
      .init(
        wat: "Hier staat iets dat de taal niet kent, of er ontbreekt iets.",
        waarom: "De rest van de regel is dan niet te begrijpen.",
        doe: "Kijk naar haakjes, aanhalingstekens en de woorden `and`, `or` en `not`.",
        voorbeeld: .init(
          "stappen.yaml",
          fout: """
            - {id: budget, stap: Maak een budget., wie: casushouder, als: bekend("gemeente" and true, bron: [VB-01]}
            """,
          goed: """
            - {id: budget, stap: Maak een budget., wie: casushouder, als: bekend("gemeente") and true, bron: [VB-01]}
            """))
    case .unclosedCommand:
      .init(
        wat: "Een opdracht heeft geen `>>` aan het eind.",
        waarom: "De opdracht is dan niet te onderscheiden van de tekst.",
        doe: "Zet `>>` achter de opdracht, op dezelfde regel.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<stop
            """,
          goed: """
            <<stop>>
            """))
    case .unclosedScope:
      .init(
        wat: "Een `<<if>>` of `<<once>>` heeft geen eind.",
        waarom: "Dan is niet te zien welke regels erbij horen.",
        doe: "Zet `<<endif>>` of `<<endonce>>` onder de laatste regel.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<if bekend("gemeente")>>
                Fijn dat je het weet. #bron:VB-01
            """,
          goed: """
            <<if bekend("gemeente")>>
                Fijn dat je het weet. #bron:VB-01
            <<endif>>
            """))
    case .unknownCharacter:
      .init(
        wat: "Deze spreker is niet bekend.",
        waarom: "Alleen `Begeleider` spreekt met een naam.",
        doe: "Verbeter de naam, of haal hem weg.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Begleider: Neem de tijd. #bron:VB-01
            """,
          goed: """
            Begeleider: Neem de tijd. #bron:VB-01
            """))
    case .severalLineIDs:
      .init(
        wat: "Een regel heeft meer dan een nummer.",
        waarom: "Een vertaling weet dan niet bij welk nummer zij hoort.",
        doe: "Houd een van de nummers over.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Neem de tijd. #line:vb-start-90 #line:vb-start-91 #bron:VB-01
            """,
          goed: """
            Neem de tijd. #line:vb-start-90 #bron:VB-01
            """))
    case .lineAndShadowID:
      .init(
        wat: "Een regel heeft een eigen nummer en herhaalt ook een andere.",
        waarom: "De tekst zou dan twee keer worden vertaald.",
        doe: "Haal `#line:` of `#shadow:` weg.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Neem de tijd. #line:vb-start-90 #bron:VB-01
            Neem de tijd. #line:vb-start-91 #shadow:vb-start-90 #bron:VB-01
            """,
          goed: """
            Neem de tijd. #line:vb-start-90 #bron:VB-01
            Neem de tijd. #shadow:vb-start-90 #bron:VB-01
            """))
    case .duplicateLineID:
      .init(
        wat: "Twee regels hebben hetzelfde nummer achter `#line:`.",
        waarom: "Een vertaling van de ene komt dan ook bij de andere.",
        doe: "Geef elke regel een eigen nummer.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Dank je wel. #line:vb-start-90 #bron:VB-01
            Tot de volgende keer. #line:vb-start-90 #bron:VB-01
            """,
          goed: """
            Dank je wel. #line:vb-start-90 #bron:VB-01
            Tot de volgende keer. #line:vb-start-91 #bron:VB-01
            """))
    case .textAfterCommand:
      .init(
        wat: "Achter een opdracht staat nog tekst.",
        waarom: "De tekst valt dan makkelijk weg.",
        doe: "Zet de tekst op de regel eronder.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<stappen>> Dit zijn de stappen.
            """,
          goed: """
            <<stappen>>
            Dit zijn de stappen. #bron:VB-01
            """))
    case .commandAfterText:
      .init(
        wat: "Een opdracht staat achter een tekst.",
        waarom: "Op een regel staat een tekst of een opdracht.",
        doe: "Zet de opdracht op een eigen regel.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Dit zijn de stappen. <<stappen>>
            """,
          goed: """
            Dit zijn de stappen. #bron:VB-01
            <<stappen>>
            """))
    case .strayCommandEnd, .commandWithoutChevrons, .singleChevrons:
      .init(
        wat: "Deze tekst lijkt op een opdracht, maar `<<` of `>>` ontbreekt.",
        waarom: "De cliënt zou de opdracht als tekst lezen.",
        doe: "Zet `<<` ervoor en `>>` erachter.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            vraag $gemeente>>
            <jump Start>
            jump Start
            """,
          goed: """
            In welke gemeente ga je wonen? #bron:VB-01
            <<vraag $gemeente>>
            """))
    case .laterLanguageVersion:
      .init(
        wat: "Dit kan alleen in een nieuwere versie van de taal.",
        waarom: "Een ouder programma begrijpt dit script niet.",
        doe: "Schrijf het op een andere manier.")
    case .internalError:
      .init(
        wat: "Het programma heeft hier zelf een fout gemaakt.",
        waarom: "Dit ligt niet aan je tekst.",
        doe: "Meld dit, met het bestand erbij.")
    case .unknownShadowSource:
      .init(
        wat: "De regel achter `#shadow:` bestaat niet.",
        waarom: "De herhaling heeft dan geen tekst om te herhalen.",
        doe: "Verbeter het nummer.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Neem de tijd. #line:vb-start-90 #bron:VB-01
            Neem de tijd. #shadow:vb-start-09 #bron:VB-01
            """,
          goed: """
            Neem de tijd. #line:vb-start-90 #bron:VB-01
            Neem de tijd. #shadow:vb-start-90 #bron:VB-01
            """))
    case .shadowOfExpression:
      .init(
        wat: "Een regel met `{…}` kan niet worden herhaald met `#shadow:`.",
        waarom: "De tekst kan de tweede keer anders zijn.",
        doe: "Geef de regel een eigen nummer.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Je gaat wonen in {$gemeente}. #line:vb-start-90 #bron:VB-01
            Je gaat wonen in {$gemeente}. #shadow:vb-start-90 #bron:VB-01
            """,
          goed: """
            Je gaat wonen in {$gemeente}. #line:vb-start-90 #bron:VB-01
            Je gaat wonen in {$gemeente}. #line:vb-start-91 #bron:VB-01
            """))
    case .differingShadowText:
      .init(
        wat: "De tekst is anders dan die van de regel die hij herhaalt.",
        waarom: "De vertaling is voor beide dezelfde.",
        doe: "Schrijf dezelfde tekst, of geef de regel een eigen nummer.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Neem de tijd. #line:vb-start-90 #bron:VB-01
            Neem je tijd. #shadow:vb-start-90 #bron:VB-01
            """,
          goed: """
            Neem de tijd. #line:vb-start-90 #bron:VB-01
            Neem de tijd. #shadow:vb-start-90 #bron:VB-01
            """))
    case .unknownCommand:
      .init(
        wat: "Deze opdracht bestaat niet.",
        waarom: "Zij zou niets doen.",
        doe: "Verbeter de naam.")
    case .wrongCommandArgumentCount:
      .init(
        wat: "Een opdracht krijgt te veel of te weinig.",
        waarom: "Zij kan haar werk dan niet doen.",
        doe: "Geef wat de opdracht vraagt.")
    case .brokenMarkup:
      .init(
        wat: "Een haak `[` of `]` in de tekst is niet af.",
        waarom: "Een deel van de tekst kan dan wegvallen.",
        doe: "Sluit de haak, of schrijf `\\[` en `\\]` als je de tekens zelf bedoelt.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Neem [b]de tijd. #bron:VB-01
            """,
          goed: """
            Neem [b]de tijd[/b]. #bron:VB-01
            """))
    case .extraChevrons:
      .init(
        wat: "Er staat een `<` of `>` te veel.",
        waarom: "De opdracht wordt misschien niet herkend.",
        doe: "Schrijf er twee.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<<stappen>>
            """,
          goed: """
            <<stappen>>
            """))
    case .nestingTooDeep:
      .init(
        wat: "De blokken of haakjes staan te diep in elkaar.",
        waarom: "Dit is niet meer te volgen, ook niet voor mensen.",
        doe: "Zet een deel in een eigen knoop, of in een begrip.")
    case .fileTooLong:
      .init(
        wat: "Dit bestand is te lang.",
        waarom: "Een gesprek van deze lengte is niet na te kijken.",
        doe: "Verdeel het over meer bestanden.")
    case .tooManyPlaceholders:
      .init(
        wat: "Er staan te veel `{…}` in een regel.",
        waarom: "Zo'n zin is niet te lezen en niet te vertalen.",
        doe: "Verdeel de tekst over meer regels.")
    case .blankLineInBlock:
      .init(
        wat: "In het blok van een keuze staat een lege regel.",
        waarom: "Het is niet zeker of de tekst eronder nog bij de keuze hoort.",
        doe: "Haal de lege regel weg.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            -> Ja. #bron:VB-01
                Goed zo. #bron:VB-01

                Vertel er meer over. #bron:VB-01
            -> Nee. #bron:VB-01
                Dat geeft niet. #bron:VB-01
            """,
          goed: """
            -> Ja. #bron:VB-01
                Goed zo. #bron:VB-01
                Vertel er meer over. #bron:VB-01
            -> Nee. #bron:VB-01
                Dat geeft niet. #bron:VB-01
            """))
    default:
      .init(
        wat: "Het kan zijn dat er geen enkele keuze overblijft.",
        waarom: "Dan kan niemand antwoorden, en het gesprek gaat stil verder.",
        doe: "Laat een keuze zonder voorwaarde.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            -> Verder <<if bekend("gemeente")>> #bron:VB-01
                Goed zo. #bron:VB-01
            """,
          goed: """
            -> Verder <<if bekend("gemeente")>> #bron:VB-01
                Goed zo. #bron:VB-01
            -> Later #bron:VB-01
                Dat geeft niet. #bron:VB-01
            """))
    }
  }
}
