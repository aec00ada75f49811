package import Werkafspraken

/// What reads a typed answer: one per kind of field.
///
/// Why: "weet ik niet" and "wil ik niet zeggen" are answers to every question; the walk handles them
/// once, and no question type sees them.
package protocol QuestionType: Sendable {
  /// Reads what was typed; surrounding blanks are gone already, and it is not empty.
  ///
  /// - Throws: the reason why it is no answer. Nothing was kept.
  func read(_ typed: String) throws(Afwijzing) -> Waarde

  /// Reads what was typed as a change of what was answered before: `+2`, `-3`.
  func read(_ typed: String, na eerder: Waarde?) throws(Afwijzing) -> Waarde

  /// The answer as the person would type it again; used to edit an earlier answer.
  func typed(_ waarde: Waarde) -> String

  /// The answer as it is said back.
  func said(_ waarde: Waarde) -> String

  /// What can be chosen, in order; empty for open questions.
  var keuzes: [String] { get }

  var aanvullingen: [Aanvulling] { get }
}

extension QuestionType {
  package var keuzes: [String] { [] }
  package var aanvullingen: [Aanvulling] { [] }
  package func said(_ waarde: Waarde) -> String { typed(waarde) }
  package func read(_ typed: String, na eerder: Waarde?) throws(Afwijzing) -> Waarde {
    try read(typed)
  }
}

/// Makes the question type of a field.
package struct Vraagsoorten: Sendable {
  let regeling: Regeling
  let vandaag: Dag

  package init(regeling: Regeling, vandaag: Dag) {
    self.regeling = regeling
    self.vandaag = vandaag
  }

  package func soort(of veld: Veld) -> any QuestionType {
    switch veld.soort {
    case .tekst: TekstVraag(grens: TekstVraag.kort)
    case .langeTekst: TekstVraag(grens: TekstVraag.lang)
    case .jaNee: JaNeeVraag()
    case .keuze: KeuzeVraag(keuzes: veld.keuzes)
    case .meerkeuze: MeerkeuzeVraag(keuzes: veld.keuzes)
    case .datum: DatumVraag(vandaag: vandaag)
    case .tijdstip: TijdstipVraag(vandaag: vandaag)
    case .bedrag: BedragVraag()
    case .getal: GetalVraag()
    case .telefoon: TelefoonVraag()
    case .email: EmailVraag()
    case .postcode: PostcodeVraag()
    case .doelgroep: DoelgroepVraag(doelgroepen: regeling.doelgroepen)
    case .gemeente: GemeenteVraag(regeling: regeling)
    case .lijst: LijstVraag()
    }
  }
}

/// The two answers that every question accepts.
package enum VasteAntwoorden {
  package static let weetNiet = "weet ik niet"
  package static let wilNietZeggen = "wil ik niet zeggen"

  private static let weetNietWoorden: Set<String> = [
    "weet ik niet", "weet niet", "ik weet het niet", "weet ik nog niet",
    "geen idee", "onbekend", "nog niet bekend",
  ]
  private static let wilNietWoorden: Set<String> = [
    "wil ik niet zeggen", "wil niet zeggen", "wil niet", "zeg ik niet",
    "dat wil ik niet zeggen", "wil ik liever niet zeggen", "liever niet", "zeg ik liever niet",
  ]

  /// Returns the fixed answer that was typed, if it was one.
  package static func read(_ typed: String) -> Waarde? {
    let words = Vouwing.vouw(typed)
    if weetNietWoorden.contains(words) { return .weetNiet }
    if wilNietWoorden.contains(words) { return .wilNietZeggen }
    return nil
  }

  package static func text(of waarde: Waarde) -> String? {
    switch waarde {
    case .weetNiet: weetNiet
    case .wilNietZeggen: wilNietZeggen
    default: nil
    }
  }
}
