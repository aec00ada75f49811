extension Functie {
  /// What it answers, in one sentence for an author.
  package var uitleg: String {
    switch self {
    case .bekend: "Is er een antwoord op dit veld? Niet bij `weet ik niet` of `wil ik niet zeggen`."
    case .weet_niet: "Was het antwoord `weet ik niet`?"
    case .wil_niet: "Was het antwoord `wil ik niet zeggen`?"
    case .geweest: "Is de dag bekend, en is die vandaag of eerder?"
    case .dagen_tot: "Hoeveel dagen het nog is tot de dag; 0 als die niet bekend is."
    case .dagen_sinds: "Hoeveel dagen geleden de dag was; 0 als die niet bekend is."
    case .na:
      "Ligt de eerste dag na de tweede, met deze afstand erbij? `na(\"a\", \"b\", \"+1mnd\")`"
    case .voor:
      "Ligt de eerste dag voor de tweede, met deze afstand erbij? `voor(\"a\", \"b\", \"-6wk\")`"
    case .heeft: "Is deze keuze gekozen bij een meerkeuze? `heeft(\"veld\", \"keuze\")`"
    case .aantal: "Hoeveel dingen er in de lijst staan."
    case .datum: "De dag in woorden: `1 maart 2026`; leeg als die niet bekend is."
    case .dag_en_datum: "De dag in woorden, met de weekdag erbij."
    case .label: "Het antwoord zoals mensen het lezen."
    case .doelgroepnaam: "De naam van de doelgroep."
    case .casushouder: "De naam van wie nu casushouder is."
    case .casushouder_soort: "De soort van wie nu casushouder is, zoals in `casushouder.yaml`."
    case .team: "De naam van het team van de gemeente."
    case .team_telefoon: "Het telefoonnummer van dat team; leeg als het niet bekend is."
    case .in_regeling: "Hoort de gemeente in dit veld bij de gemeenten van deze regeling?"
    }
  }
}
