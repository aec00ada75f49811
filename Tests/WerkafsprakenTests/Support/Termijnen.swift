import Werkafspraken

/// The terms of the deadline list that the worked examples use, written as their rows are.
enum Termijnen {
  static let verhuizing: VeldNaam = "verhuisdatum"

  static let zou301 = Termijn(
    vanaf: verhuis("-6mnd"), uiterlijk: verhuis("-3mnd"), grondslag: .streven)
  static let zou307 = Termijn(
    vanaf: moment("woonplaats_bekend"), streef: verhuis("-6wk"),
    uiterlijk: .laatsteVan([verhuis("-6wk"), moment("woonplaats_bekend")]))
  static let zou308 = Termijn(
    vanaf: moment("eerste_voorkeur"), streef: verhuis("-3mnd"), grondslag: .streven)
  static let zou309 = Termijn(uiterlijk: verhuis("-1d"))
  static let zou315 = Termijn(
    vanaf: moment("woonplaats_bekend"), streef: verhuis("-1d"), grondslag: .streven)
  static let zou320 = Termijn(
    vanaf: verhuis("0d"),
    tot: .laatsteVan([verhuis("3mnd"), moment("overdracht_casushouder + 3mnd")]))
  static let zou321 = Termijn(vanaf: verhuis("0d"), uiterlijk: verhuis("3mnd"))
  static let zou322 = Termijn(
    uiterlijk: moment("einde_bt - 1d"), tot: moment("einde_bt + 3mnd"), grondslag: .eigenLezing)
  static let zou323 = Termijn(op: verhuis("3mnd"))
  static let zou324 = Termijn(op: verhuis("1jr"))
  static let zou325 = Termijn(op: moment("tekendatum + 2jr"))
  static let zou326 = Termijn(vanaf: verhuis("0d"), tot: verhuis("2jr"))
  static let zou328 = Termijn(vanaf: verhuis("0d"), tot: verhuis("6mnd"))
  static let zou330 = Termijn(uiterlijk: .eindeMaand, herhaling: .maand)
  static let zou331 = Termijn(op: moment("aanmelding_vierdehuis + 6mnd"))
  static let zou102 = Termijn(vanaf: moment("woonplaats_bekend"), uiterlijk: verhuis("-6wk"))
  static let zou105 = Termijn(vanaf: verhuis("0d"), tot: moment("einde_overdrachtsfase"))
  static let zou107 = Termijn(vanaf: verhuis("0d"), tot: verhuis("6mnd"))
  static let bgo01 = Termijn(op: moment("start_begeleiding + 3mnd"))
  static let bgo02 = Termijn(
    vanaf: moment("overdracht_begeleiding"), tot: moment("overdracht_begeleiding + 3mnd"))
  static let bgo04 = Termijn(
    uiterlijk: .laatsteVan([
      moment("start_begeleiding + 2jr"), moment("positieve_eindevaluatie"),
    ]))
  static let bgo05 = Termijn(uiterlijk: moment("einde_begeleidingsovereenkomst - 3mnd"))
  static let bgo06 = Termijn(vanaf: moment("afsluitdatum"), tot: moment("start_begeleiding + 2jr"))
  static let tiw03 = Termijn(op: verhuis("-6mnd"))
  static let tiw05 = Termijn(
    uiterlijk: moment("urgentie_toekenning + 6mnd"), grondslag: .streven)
  static let tiw06 = Termijn(
    vanaf: moment("urgentie_besluit"), uiterlijk: moment("urgentie_besluit + 6wk"), sluit: true)
  static let tiw07 = Termijn(vanaf: moment("match"), uiterlijk: moment("match + 2wd"))
  static let tiw09 = Termijn(uiterlijk: moment("tekendatum + 1jr"))
  static let tiw10 = Termijn(uiterlijk: moment("ingang_contract + 1jr"), herhaling: .jaar)
  static let tiw12 = Termijn(uiterlijk: moment("einde_contract"))
  static let tiw13 = Termijn(op: moment("einde_contract - 6mnd"))
  static let tiw14 = Termijn(vanaf: moment("evaluatiedatum"), tot: moment("evaluatiedatum + 3mnd"))
  static let tiw15 = Termijn(
    vanaf: moment("einde_contract - 3mnd"), uiterlijk: moment("einde_contract - 1mnd"), sluit: true)
  static let tiw16 = Termijn(uiterlijk: moment("ingang_contract + 5jr"))
  static let tiw17 = Termijn(
    uiterlijk: moment("geboortedatum + 28jr - 1d"), grondslag: .eigenLezing, sluit: true)
  static let tiw18 = Termijn(vanaf: verhuis("0d"), tot: verhuis("3jr"))
  static let tiw19 = Termijn(
    vanaf: moment("datalek_vastgesteld"), uiterlijk: moment("datalek_vastgesteld + 24u"))

  private static func verhuis(_ tekst: String) -> Moment { moment(tekst, anker: verhuizing) }
}
