import Werkafspraken

/// The fields of the deadline list that have a fallback, and words for the others.
let proefvelden: [Veld] = [
  veld("verhuisdatum", "Verhuisdatum", ["ingang_contract", "tekendatum"]),
  veld("tekendatum", "Dag van tekenen"),
  veld("ingang_contract", "Eerste dag van het huurcontract", ["tekendatum"]),
  Veld(
    naam: "einde_contract", soort: .datum, label: "Laatste dag van het huurcontract",
    vraag: "Vraag naar einde_contract?",
    alsOnbekend: [
      Veld.Terugval(als: "contractoptie = 4", moment: moment("ingang_contract + 5jr")),
      Veld.Terugval(moment: moment("ingang_contract + 2jr")),
    ]),
  veld("start_begeleiding", "Eerste dag van de begeleiding", ["tekendatum", "verhuisdatum"]),
  veld(
    "einde_begeleidingsovereenkomst", "Laatste dag van de begeleidingsovereenkomst",
    ["start_begeleiding + 2jr"]),
  veld("urgentie_aanvraag", "Dag van de aanvraag van urgentie", ["aanmelding_vierdehuis"]),
  veld("aanmelding_vierdehuis", "Dag van aanmelding", ["urgentie_aanvraag"]),
  veld("einde_overdrachtsfase", "Einde van de tijd van overdragen", ["verhuisdatum + 3mnd"]),
  veld("start_regeling", "Eerste dag van de afspraken", ["2023-03-16"]),
  veld("eerste_voorkeur", "Dag van de eerste voorkeur"),
  veld("woonplaats_bekend", "Dag waarop de woonplaats bekend werd"),
  veld("kennismaking", "Dag van de kennismaking"),
  veld("overdracht_casushouder", "Dag van de overdracht"),
  veld("einde_bt", "Laatste dag van de BT-indicatie"),
]

func veld(_ naam: VeldNaam, _ label: String, _ alsOnbekend: [String] = []) -> Veld {
  Veld(
    naam: naam, soort: .datum, label: label, vraag: "Vraag naar \(naam)?",
    alsOnbekend: alsOnbekend.map { Veld.Terugval(moment: moment($0)) })
}

func moment(_ tekst: String, anker: VeldNaam? = nil) -> Moment {
  guard let moment = Moment(tekst, anker: anker) else {
    preconditionFailure("a test names no moment: \(tekst)")
  }
  return moment
}

/// A regeling of one rule.
func regeling(_ regels: Stapregel..., velden: [Veld] = proefvelden) -> Regeling {
  Regeling(
    id: "proef", titel: "Proefregeling", kort: "Proef", versie: "1", velden: velden,
    stapregels: regels)
}

extension Stapregel {
  /// A rule with the words that do not matter here left out.
  init(
    _ id: String, als: Voorwaarde? = nil, klaarAls: Voorwaarde? = nil, vervalt: Sjabloon? = nil,
    vragenBij: [VeldNaam] = [], teLaat: Sjabloon? = nil, toelichting: Sjabloon? = nil,
    _ termijn: Termijn
  ) {
    self.init(
      id: id, stap: "Doe dit.", wie: "zorgaanbieder", als: als, vervalt: vervalt,
      vragenBij: vragenBij, termijn: termijn, teLaat: teLaat, klaarAls: klaarAls,
      toelichting: toelichting, bron: ["PROEF-01"])
  }
}

/// The one step of a rule in a case.
func stap(_ regel: Stapregel, _ feiten: Feiten) -> Stap {
  let stappen = regeling(regel).stappen(given: feiten, oordeel: Proefoordeel(), alles: true)
  guard let stap = stappen.first else { preconditionFailure("a rule gives a step") }
  return stap
}
