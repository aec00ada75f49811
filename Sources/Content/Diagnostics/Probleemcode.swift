/// The stable codes of problems in the YAML files of a regeling. Never reused, never renumbered.
///
/// Problems in conversations and conditions keep the codes of the language (`YS0050`).
package enum Probleemcode: String, CaseIterable, Sendable {
  // Files as such
  case bestandOntbreekt = "REG0101"
  case geenYAML = "REG0102"
  case sleutelDubbel = "REG0103"
  case onbekendeSleutel = "REG0104"
  case sleutelOntbreekt = "REG0105"
  case verkeerdeVorm = "REG0106"
  case onbekendWoord = "REG0107"
  case verwijzingInYAML = "REG0108"
  case teGroot = "REG0109"
  case onbekendeBron = "REG0110"
  case geenBron = "REG0111"
  case geenUTF8 = "REG0112"
  case idDubbel = "REG0113"
  case grensTeRuim = "REG0114"
  // Fields, doelgroepen, casushouders
  case ongeldigeNaam = "REG0201"
  case geenKeuzes = "REG0202"
  case onbekendVeld = "REG0203"
  case onbekendeDoelgroep = "REG0204"
  case onbekendeHouder = "REG0205"
  case onbekendCommando = "REG0206"
  case onbekendeStart = "REG0208"
  case veldDubbel = "REG0210"
  case veldZonderCategorie = "REG0211"
  // Rules, terms, contacts
  case onbekendeRol = "REG0301"
  case onleesbaarMoment = "REG0302"
  case onleesbareTijd = "REG0303"
  case dagOntbreekt = "REG0304"
  // Sharing
  case celOntbreekt = "REG0601"
  case verbodenDelen = "REG0602"
  // Stories
  case onbekendGesprek = "REG0401"
  case onbekendeStap = "REG0402"
  case onleesbaarAntwoord = "REG0403"
  case onbekendeZin = "REG0404"
  // Moving a dossier to other agreements
  case redenOntbreekt = "REG0501"
  case onbekendeKeuze = "REG0502"
  case andereSoort = "REG0503"
  case veldZonderBestemming = "REG0504"
  case onbekendeRegeling = "REG0505"
  // Walking the conversations
  case kring = "REG0701"
  case doodlopend = "REG0702"
  case nogEensGevraagd = "REG0703"
  case nooitGevraagd = "REG0704"
}
