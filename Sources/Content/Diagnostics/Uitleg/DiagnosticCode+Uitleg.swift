package import Yarn

extension DiagnosticCode {
  /// The page of this code for authors of a regeling, in Dutch. The language has its own, in English.
  package var uitleg: Uitleg {
    switch self {
    case .implicitlySeveralTypes, .typeMismatch, .undeclaredVariable, .unknownFunction,
      .wrongArgumentCount, .ambiguousType, .unknownType, .setSmartVariable, .unusableHostFunction,
      .invalidEnumeration, .nonConstantValue, .unknownMember, .duplicateVariable, .duplicateType,
      .smartVariableLoop, .declarationWithoutValue, .slowTypeSolving, .typeError,
      .declaredTypeMismatch, .unusedVariable:
      voorwaarde
    case .missingDelimiter, .unreachableCode, .unreferencedNode, .duplicateTitle, .undefinedNode,
      .cyclicNodes, .invalidTitleCharacter, .groupMemberWithoutWhen, .duplicateSubtitle, .emptyNode,
      .missingTitle, .severalTitles, .unreachableNode:
      knoop
    default: zin
    }
  }

  /// Conditions, variables and functions.
  private var voorwaarde: Uitleg {
    switch self {
    case .implicitlySeveralTypes:
      .init(
        wat: "Een variabele krijgt op twee plekken een ander soort waarde.",
        waarom: "Een voorwaarde met die variabele betekent dan twee dingen.",
        doe: "Geef de variabele overal dezelfde soort waarde.")
    case .typeMismatch, .typeError:
      .init(
        wat: "Hier hoort een ander soort waarde te staan.",
        waarom:
          "Een voorwaarde moet ja of nee zijn; een tekst en een getal zijn niet te vergelijken.",
        doe:
          "Vergelijk een keuze met `Veld.Keuze`, een getal met een getal en een tekst met een tekst.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<if $geldhulp == 1>>
                Er is al hulp. #bron:VB-01
            <<endif>>
            """,
          goed: """
            <<if bekend("geldhulp") and $geldhulp == Geldhulp.Iemand>>
                Er is al hulp. #bron:VB-01
            <<endif>>
            """))
    case .undeclaredVariable:
      .init(
        wat: "Deze variabele is geen veld en geen begrip.",
        waarom: "Zij is dan altijd leeg, en de voorwaarde klopt nooit.",
        doe:
          "Gebruik de naam van een veld uit `velden.yaml` of van een begrip uit `begrippen.yaml`.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<if $gelhulp == Geldhulp.Iemand>>
                Er is al hulp. #bron:VB-01
            <<endif>>
            """,
          goed: """
            <<if $geldhulp == Geldhulp.Iemand>>
                Er is al hulp. #bron:VB-01
            <<endif>>
            """))
    case .unknownFunction:
      .init(
        wat: "Deze functie bestaat niet.",
        waarom: "De voorwaarde is dan niet te beantwoorden.",
        doe: "Verbeter de naam. De gids voor schrijvers noemt alle functies.",
        voorbeeld: .init(
          "stappen.yaml",
          fout: """
            - {id: budget, stap: Maak een budget., wie: casushouder, als: beknd("gemeente"), bron: [VB-01]}
            """,
          goed: """
            - {id: budget, stap: Maak een budget., wie: casushouder, als: bekend("gemeente"), bron: [VB-01]}
            """))
    case .wrongArgumentCount:
      .init(
        wat: "Een functie krijgt te veel of te weinig waarden tussen haakjes.",
        waarom: "De voorwaarde is dan niet te beantwoorden.",
        doe: "Geef wat de functie vraagt, zoals `bekend(\"gemeente\")`.",
        voorbeeld: .init(
          "stappen.yaml",
          fout: """
            - {id: budget, stap: Maak een budget., wie: casushouder, als: bekend(), bron: [VB-01]}
            """,
          goed: """
            - {id: budget, stap: Maak een budget., wie: casushouder, als: bekend("gemeente"), bron: [VB-01]}
            """))
    case .ambiguousType:
      .init(
        wat: "Deze keuze hoort bij meer dan een veld.",
        waarom: "Dan is niet te zeggen welk veld je bedoelt.",
        doe: "Zet de naam van het veld ervoor: `Geldhulp.Iemand`.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<enum Dag>>
            <<case Vandaag>>
            <<endenum>>
            <<enum Moment>>
            <<case Vandaag>>
            <<endenum>>
            <<declare $dag = .Vandaag>>
            """,
          goed: """
            <<enum Dag>>
            <<case Vandaag>>
            <<endenum>>
            <<enum Moment>>
            <<case Vandaag>>
            <<endenum>>
            <<declare $dag = Dag.Vandaag>>
            Het is {$dag}. #bron:VB-01
            """))
    case .unknownType:
      .init(
        wat: "Nergens blijkt wat voor soort waarde dit is.",
        waarom: "De voorwaarde is dan niet na te kijken.",
        doe: "Gebruik een veld uit `velden.yaml`, of vergelijk met een vaste waarde.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            Er zijn {$aantal} vragen. #bron:VB-01
            """,
          goed: """
            <<declare $aantal = 2>>
            Er zijn {$aantal} vragen. #bron:VB-01
            """))
    case .setSmartVariable:
      .init(
        wat: "Een begrip of berekende variabele krijgt hier een waarde.",
        waarom: "De waarde volgt al uit andere antwoorden.",
        doe: "Verander het antwoord waar zij uit volgt, of kies een andere naam.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<declare $zoekt_hulp = $geldhulp == Geldhulp.Niemand>>
            <<set $zoekt_hulp = true>>
            """,
          goed: """
            <<declare $zoekt_hulp = false>>
            <<set $zoekt_hulp = true>>
            """))
    case .unusableHostFunction:
      .init(
        wat: "Het programma zelf biedt een functie aan die hier niet past.",
        waarom: "Dit is een fout in het programma, niet in je tekst.",
        doe: "Meld dit, met de naam van de functie.")
    case .invalidEnumeration:
      .init(
        wat: "De mogelijkheden van een keuze passen niet bij elkaar.",
        waarom: "Twee gelijke mogelijkheden zijn niet uit elkaar te houden.",
        doe: "Geef elke keuze een eigen naam.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<enum Dag>>
            <<case Vandaag>>
            <<case Vandaag>>
            <<endenum>>
            """,
          goed: """
            <<enum Dag>>
            <<case Vandaag>>
            <<case Morgen>>
            <<endenum>>
            """))
    case .nonConstantValue:
      .init(
        wat: "Hier hoort een vast getal of een vaste tekst te staan.",
        waarom: "Een mogelijkheid mag niet veranderen tijdens het gesprek.",
        doe: "Schrijf de waarde uit.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<enum Dag>>
            <<case Vandaag = round(1)>>
            <<endenum>>
            """,
          goed: """
            <<enum Dag>>
            <<case Vandaag = 1>>
            <<endenum>>
            """))
    case .unknownMember:
      .init(
        wat: "Dit veld heeft deze keuze niet.",
        waarom: "De voorwaarde zou nooit kloppen.",
        doe: "Kies een van de `keuzes` van het veld, met een hoofdletter: `Geldhulp.Iemand`.",
        voorbeeld: .init(
          "stappen.yaml",
          fout: """
            - id: budget
              stap: Maak een budget.
              wie: casushouder
              als: bekend("geldhulp") and $geldhulp == Geldhulp.Niemnd
              bron: [VB-01]
            """,
          goed: """
            - id: budget
              stap: Maak een budget.
              wie: casushouder
              als: bekend("geldhulp") and $geldhulp == Geldhulp.Niemand
              bron: [VB-01]
            """))
    case .duplicateVariable:
      .init(
        wat: "Deze variabele bestaat al, als veld of in een ander gesprek.",
        waarom: "Twee waarden onder een naam lopen door elkaar.",
        doe: "Kies een andere naam, of gebruik het veld.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<declare $gemeente = "Zeist">>
            """,
          goed: """
            <<declare $plaats = "Zeist">>
            Je gaat wonen in {$plaats}. #bron:VB-01
            """))
    case .duplicateType:
      .init(
        wat: "Twee keuzevelden krijgen dezelfde naam.",
        waarom: "`Geldhulp.Iemand` kan dan twee dingen betekenen.",
        doe: "Geef een van de twee velden een andere naam.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<enum Geldhulp>>
            <<case Vandaag>>
            <<endenum>>
            """,
          goed: """
            <<enum Dag>>
            <<case Vandaag>>
            <<endenum>>
            """))
    case .smartVariableLoop:
      .init(
        wat: "Een berekende variabele volgt uit zichzelf.",
        waarom: "De berekening komt nooit aan een eind.",
        doe: "Laat een van de variabelen uit een antwoord volgen.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<declare $zoekt = not $heeft>>
            <<declare $heeft = not $zoekt>>
            """,
          goed: """
            <<declare $zoekt = not $heeft>>
            <<declare $heeft = $geldhulp == Geldhulp.Iemand>>
            <<if $zoekt>>
                We zoeken samen hulp. #bron:VB-01
            <<endif>>
            """))
    case .declarationWithoutValue:
      .init(
        wat: "Een `<<declare>>` noemt geen waarde om mee te beginnen.",
        waarom: "De taal kent geen lege waarde.",
        doe: "Schrijf er `= 0`, `= \"\"` of `= false` achter.")
    case .slowTypeSolving:
      .init(
        wat: "Het nakijken van de voorwaarden duurt te lang.",
        waarom: "Een gesprek moet meteen beginnen.",
        doe: "Maak lange voorwaarden korter, met een begrip in `begrippen.yaml`.")
    case .declaredTypeMismatch:
      .init(
        wat: "Een `<<declare>>` noemt een andere soort dan haar waarde heeft.",
        waarom: "De twee spreken elkaar tegen.",
        doe: "Verander de waarde, of haal `as …` weg.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<declare $aantal = "2" as number>>
            """,
          goed: """
            <<declare $aantal = 2 as number>>
            Er zijn {$aantal} vragen. #bron:VB-01
            """))
    default:
      .init(
        wat: "Deze variabele wordt nergens gebruikt.",
        waarom: "Wie later leest, zoekt wat zij doet.",
        doe: "Haal haar weg, of gebruik haar.",
        voorbeeld: .init(
          "gesprekken/start.yarn",
          fout: """
            <<declare $aantal = 0>>
            """,
          goed: """
            <<declare $aantal = 2>>
            Er zijn {$aantal} vragen. #bron:VB-01
            """))
    }
  }
}
