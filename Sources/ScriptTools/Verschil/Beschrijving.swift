import Content
import Werkafspraken

/// A regeling as lists of things with named properties, to lay beside another.
struct Beschrijving {
  struct Ding {
    var id: String
    /// In a fixed order; an absent property is the empty text.
    var eigenschappen: [(naam: String, waarde: Eigenschap)]

    func verschillen(met ander: Ding) -> [String] {
      zip(eigenschappen, ander.eigenschappen).compactMap { oud, nieuw in
        oud.waarde.verschil(met: nieuw.waarde).map { "\(oud.naam): \($0)" }
      }
    }
  }

  enum Eigenschap: Hashable {
    case tekst(String?)
    case lijst([String])

    /// What differs, in words; nil when nothing does.
    func verschil(met nieuw: Eigenschap) -> String? {
      guard self != nieuw else { return nil }
      switch (self, nieuw) {
      case (.tekst(let oud), .tekst(let nieuw)):
        return "\(oud ?? "niets") → \(nieuw ?? "niets")"
      case (.lijst(let oud), .lijst(let nieuw)):
        let (erbij, weg) = (nieuw.filter { !oud.contains($0) }, oud.filter { !nieuw.contains($0) })
        let delen = [("erbij", erbij), ("weg", weg)].filter { !$0.1.isEmpty }
        guard !delen.isEmpty else { return "andere volgorde" }
        return delen.map { "\($0) \($1.joined(separator: ", "))" }.joined(separator: "; ")
      default: return nil
      }
    }
  }

  let gesprekken: [Ding]
  let velden: [Ding]
  let doelgroepen: [Ding]
  let casushouders: [Ding]
  let stappen: [Ding]
  let contacten: [Ding]
  let bronnen: [Ding]

  init(_ inhoud: Inhoud) {
    let regeling = inhoud.regeling
    gesprekken = regeling.gesprekken.map { gesprek in
      Ding(
        id: gesprek.id,
        eigenschappen: [
          ("titel", .tekst(gesprek.titel)), ("fase", .tekst(gesprek.fase)),
          ("past als", .tekst(gesprek.als?.tekst)),
          ("vraagt", .lijst(inhoud.vraagvelden(van: gesprek.id).map(\.tekst).sorted())),
        ])
    }
    velden = regeling.velden.map(Self.veld)
    doelgroepen = regeling.doelgroepen.alle.map { doelgroep in
      Ding(
        id: doelgroep.id,
        eigenschappen: [
          ("naam", .tekst(doelgroep.naam)), ("uitleg", .tekst(doelgroep.uitleg)),
          ("woorden", .lijst(doelgroep.woorden)),
        ])
    }
    casushouders = regeling.casushouders.regels.map(Self.casushouder)
    stappen = regeling.stapregels.map { regel in
      Self.stap(regel, rol: { id in regeling.rollen.first { $0.id == id }?.naam ?? id })
    }
    contacten = regeling.contacten.map(Self.contact)
    bronnen = inhoud.bronrijen.map(Self.bron)
  }

  /// The sentences of the conversations. One without a number of its own is known by its words.
  static func zinnen(_ lezing: Regelinglezing) -> [Ding] {
    let regels = Scriptregels(lezing)
    return regels.alle.map { regel in
      let line = regels.source(regel.file, line: regel.line) ?? ""
      return Ding(
        id: line.contains("#\(regel.id)") ? regel.id : regel.tekst,
        eigenschappen: [("zin", .tekst(regel.tekst)), ("voor", .tekst(regel.spreker))])
    }
  }

  private static func veld(_ veld: Veld) -> Ding {
    Ding(
      id: veld.naam.tekst,
      eigenschappen: [
        ("soort", .tekst(veld.soort.rawValue)), ("label", .tekst(veld.label)),
        ("vraag", .tekst(veld.vraag)), ("keuzes", .lijst(veld.keuzes.map(\.label))),
        ("gevoelig", .tekst(veld.gevoelig.rawValue)), ("wie", .tekst(veld.wie.rawValue)),
        ("bereik", .tekst(veld.bereik.rawValue)),
        ("verplicht", .tekst(veld.verplicht ? "ja" : "nee")),
      ])
  }

  private static func casushouder(_ rij: Casushouderregel) -> Ding {
    Ding(
      id: rij.id,
      eigenschappen: [
        ("als", .tekst(rij.als?.tekst)), ("soort", .tekst(rij.soort)),
        ("reden", .tekst(rij.reden.tekst)), ("tot", .tekst(rij.tot?.tekst)),
        ("daarna", .tekst(rij.daarna)), ("vragen", .lijst(rij.vragen.map(\.tekst.tekst))),
        ("verschillen", .lijst(rij.verschillen.map(\.tekst.tekst))),
      ])
  }

  private static func stap(_ regel: Stapregel, rol: (String) -> String) -> Ding {
    let termijn = regel.termijn
    return Ding(
      id: regel.id,
      eigenschappen: [
        ("stap", .tekst(regel.stap.tekst)), ("wie", .tekst(rol(regel.wie))),
        ("met", .lijst(regel.met.map(rol))), ("fase", .tekst(regel.fase)),
        ("als", .tekst(regel.als?.tekst)), ("vanaf", .tekst(termijn.vanaf?.kort)),
        ("streef", .tekst(termijn.streef?.kort)), ("op", .tekst(termijn.op?.kort)),
        ("uiterlijk", .tekst(termijn.uiterlijk?.kort)), ("tot", .tekst(termijn.tot?.kort)),
        ("grondslag", .tekst(termijn.grondslag.rawValue)),
        ("te laat", .tekst(regel.teLaat?.tekst)), ("klaar als", .tekst(regel.klaarAls?.tekst)),
        ("verschillen", .lijst(regel.verschillen)),
      ])
  }

  private static func contact(_ contact: Contact) -> Ding {
    Ding(
      id: contact.id,
      eigenschappen: [
        ("naam", .tekst(contact.naam)), ("gemeente", .tekst(contact.gemeente)),
        ("telefoon", .lijst(contact.telefoon.map(\.adres))),
        ("e-mail", .lijst(contact.email.map(\.adres))), ("website", .tekst(contact.website)),
        ("route", .tekst(contact.route)), ("opmerking", .tekst(contact.opmerking)),
        ("gecontroleerd", .tekst(contact.gecontroleerd.iso)),
      ])
  }

  private static func bron(_ bron: Bron) -> Ding {
    Ding(
      id: bron.id.tekst,
      eigenschappen: [
        ("plek", .tekst(bron.plek)), ("soort", .tekst(bron.soort)), ("zegt", .tekst(bron.zegt)),
        ("wie", .tekst(bron.wie)), ("wanneer", .tekst(bron.wanneer)),
        ("buiten", .tekst(bron.buiten)),
      ])
  }
}

extension Moment {
  /// The day in short words: "verhuisdatum − 6 weken".
  fileprivate var kort: String {
    switch self {
    case .vanaf(let veld, let afstand): Self.met(veld.tekst, afstand)
    case .verschoven(let moment, let afstand): Self.met(moment.kort, afstand)
    case .laatsteVan(let momenten): "laatste van \(Self.rij(momenten))"
    case .eersteVan(let momenten): "eerste van \(Self.rij(momenten))"
    case .eerstvolgendeVan(let momenten): "eerstvolgende van \(Self.rij(momenten))"
    case .eindeMaand: "einde van de maand"
    case .vast(let dag): dag.iso
    case .vandaag: "uiterlijk vandaag"
    }
  }

  private static func met(_ dag: String, _ afstand: Afstand?) -> String {
    let som = afstand?.alsSom ?? ""
    return som.isEmpty ? dag : "\(dag) \(som)"
  }

  private static func rij(_ momenten: [Moment]) -> String {
    "(\(momenten.map(\.kort).joined(separator: ", ")))"
  }
}
