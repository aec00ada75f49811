import Content
import DossierStore
import Glibc
import Vault
import Werkafspraken

/// The program could not do its work. The words for people are made here.
enum Storing: Error {
  case geenScripts(String?)
  case onbekendeRegeling(String, lijkOp: [String])
  case onleesbaar(FileProblem)
  /// A file that cannot be written. What was there is as it was.
  case onschrijfbaar(FileProblem)
  case regelingKapot(String, [Probleem])
  case onleesbaarBestand(Leesprobleem)
  case opslag(StoreError)
  case onbekendGesprek(String, kies: [String])
  case onbekendeRegel(String)
  case geenDossier(String)
  case onleesbaarDossier(String, Int)
  case kluis(VaultError)
  /// Somebody stopped, or there was nobody to give the passphrase.
  case kluisDicht
  /// A file for others could not be written: where, and what the system says.
  case schrijven(String, String)
  /// Dossiers that the log knows, of which nothing is left although nobody erased them.
  case dossiersWeg([String])
  /// An option was given a word that it does not know: which option, the word, the words it knows.
  case onbekendWoord(optie: String, String, kies: [String])
  case onbekend(String)

  /// What happened, where, why, what was not changed, what to do now.
  var melding: String {
    switch self {
    case .geenScripts(let path):
      Self.blok(
        "de regelingen zijn niet gevonden", code: "OPS0120", waar: path ?? "naast het programma",
        waarom: "er is geen map `Scripts` met een map `gedeeld` erin",
        nu: "zet HUISWAARTS_SCRIPTS op de map `Scripts`")
    case .onbekendeRegeling(let id, let lijkOp):
      Self.blok(
        "de regeling `\(id)` bestaat niet", code: "OPS0121", waar: "Scripts", waarom: nil,
        nu: lijkOp.isEmpty
          ? "kijk met: huiswaarts regeling list" : "bedoel je \(lijkOp.joined(separator: " of "))?")
    case .onleesbaar(let problem):
      Self.blok(
        "een bestand kan niet worden gelezen", code: "OPS0122", waar: problem.path,
        waarom: "het \(problem.reason)", nu: "kijk of het bestaat en of je het mag lezen")
    case .onschrijfbaar(let problem):
      Self.blok(
        "een bestand kan niet worden geschreven", code: "OPS0130", waar: problem.path,
        waarom: String(cString: strerror(problem.number)),
        nu: "kijk of je in die map mag schrijven en of er ruimte is")
    case .regelingKapot(let id, let problemen):
      Self.blok(
        "de regeling `\(id)` heeft \(problemen.count == 1 ? "een fout" : "\(problemen.count) fouten")",
        code: "OPS0123", waar: "Scripts/\(id)", waarom: nil,
        nu: "kijk met: huiswaarts script check \(id)") + "\n\n"
        + problemen.prefix(5).map(\.picture).joined(separator: "\n\n")
    case .onleesbaarBestand(let problem):
      Self.blok(
        "het bestand met antwoorden klopt niet", code: "OPS0124",
        waar: "\(problem.file), regel \(problem.line)", waarom: problem.message,
        nu: "verbeter het bestand en probeer het opnieuw")
    case .onbekendGesprek(let id, let kies):
      Self.blok(
        "het gesprek `\(id)` bestaat niet", code: "OPS0125", waar: "Scripts", waarom: nil,
        nu: "kies uit: \(kies.joined(separator: ", "))")
    case .onbekendeRegel(let id):
      Self.blok(
        "de regel `\(id)` bestaat niet", code: "OPS0126", waar: "Scripts", waarom: nil,
        nu: "kijk met: huiswaarts regeling show zou-3")
    case .geenDossier(let id):
      Self.blok(
        "het dossier `\(id)` bestaat niet", code: "OPS0127", waar: "dossiers op deze computer",
        waarom: nil, nu: "kijk met: huiswaarts dossier list")
    case .onleesbaarDossier(let id, let nummer):
      Self.blok(
        "het dossier `\(id)` is niet te lezen", code: "OPS0128", waar: "gebeurtenis \(nummer)",
        waarom: "het is geschreven door een nieuwere versie, of het is beschadigd",
        nu: "installeer de nieuwste versie, of zet een reservekopie terug")
    case .opslag(let error): error.message.text()
    case .kluis(.store(let error)): error.message.text()
    case .kluis(let error):
      Self.blok(
        error.wat, code: error.code, waar: "de kluis op deze computer", waarom: error.waarom,
        nu: error.nu)
    case .kluisDicht: "De kluis is dicht gebleven. Er is niets veranderd."
    case .schrijven(let path, let reason):
      Self.blok(
        "het bestand kan niet worden geschreven", code: "OPS0155", waar: path, waarom: reason,
        nu: "kijk of de map bestaat en of er plaats is, en probeer het opnieuw")
    case .dossiersWeg(let namen):
      Self.blok(
        "er zijn dossiers verdwenen", code: "OPS0157", waar: namen.joined(separator: ", "),
        waarom: "ze zijn gelezen en nooit gewist, en er is niets meer van",
        nu: "zet een reservekopie terug, en meld dit aan wie over de gegevens gaat")
    case .onbekendWoord(let optie, let woord, let kies):
      Self.blok(
        "`\(woord)` ken ik niet bij \(optie)", code: "OPS0156", waar: "de opdracht", waarom: nil,
        nu: "kies uit: \(kies.joined(separator: ", "))")
    case .onbekend(let reason):
      Self.blok(
        "er ging iets mis", code: "OPS0129", waar: "huiswaarts", waarom: reason,
        nu: "probeer het opnieuw")
    }
  }

  /// 1 when the input was refused, 2 for wrong use, 3 when the work could not be done.
  var status: Int32 {
    switch self {
    case .onbekendeRegeling, .onbekendGesprek, .onbekendeRegel, .geenDossier, .onbekendWoord: 2
    case .onleesbaarBestand, .kluisDicht: 1
    default: 3
    }
  }

  private static func blok(_ wat: String, code: String, waar: String, waarom: String?, nu: String)
    -> String
  {
    var lines = ["huiswaarts: \(wat) [\(code)]", "  waar        \(waar)"]
    if let waarom { lines.append("  waarom      \(waarom)") }
    lines += ["  veranderd   niets", "  nu          \(nu)"]
    return lines.joined(separator: "\n")
  }
}
