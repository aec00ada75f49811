import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

/// Every word at every kind of prompt.
///
/// What stood before is still there, what the word promises happens, and the answer that was wanted
/// can still be given.
struct `Elk woord bij elke vraag` {
  /// A place where something is typed, and what was typed to get there.
  struct Plaats: CustomTestStringConvertible, Sendable {
    var naam: String
    /// The field that is open there.
    var veld: VeldNaam
    var vooraf: [String]
    /// Typed afterwards, this answers the question.
    var antwoord: [String]
    var testDescription: String { naam }
  }

  /// Each question type, and the prompts inside prompts.
  static let plaatsen: [Plaats] =
    Proefgesprek.soorten.map {
      Plaats(naam: "\($0.veld)", veld: $0.veld, vooraf: [], antwoord: $0.typed)
    } + [
      Plaats(
        naam: "na een fout antwoord", veld: "datum", vooraf: ["gisterochtend"],
        antwoord: ["14 feb 57"]),
      Plaats(
        naam: "midden in een lang antwoord", veld: "lange_tekst", vooraf: ["Eerst dit."],
        antwoord: ["Dan dat.", ""]),
      Plaats(naam: "in een lijst", veld: "lijst", vooraf: ["Zzmerel"], antwoord: ["Zzmus", ""]),
      Plaats(
        naam: "bij één ding uit een lijst", veld: "lijst", vooraf: ["Zzmerel", "1"],
        antwoord: ["Zzmus", ""]),
      Plaats(
        naam: "bij een wijziging", veld: "getal", vooraf: ["wijzig tekst"],
        antwoord: ["terug", "3"]
      ),
      Plaats(
        naam: "bij een bevestiging", veld: "getal",
        vooraf: ["wijzig verhuisdatum", "1-5-2026"], antwoord: ["nee", "3"]),
    ]

  static let woorden =
    Gespreksvoering.woorden.map(\.woord).flatMap { [$0, "/\($0)"] } + [
      "wijzig 1", "zoek huur", "help zoek", "stem begeleider", "overzicht alles",
    ]

  /// Part of what each word shows, or nil for one that moves.
  private static func belofte(_ woord: String) -> String? {
    switch woord.drop(while: { $0 == "/" }).split(separator: " ").first.map(String.init) {
    case "overzicht": "Het veld tekst: Zzkanarie"
    case "zoek": woord.contains("huur") ? "Praat over de huur." : "Wat zoek je?"
    case "stappen": "Dit moet er gebeuren."
    case "casushouder": "Casushouder: Zorgaanbieder BW"
    case "waarom": "We vragen dit om:"
    case "bron": "Deze vraag staat niet in de afspraken"
    case "voorlezen": "Voorlezen kan niet op deze computer."
    case "stem": "Nu antwoordt:"
    case "taal": "Hier is maar één taal."
    case "help": woord.contains(" ") ? "Bijvoorbeeld: zoek huur" : "dit lijstje"
    case "pauze": "Verder gaan kan met:"
    case "stop": "Gestopt. Alles is bewaard"
    case "wijzig": woord.contains(" ") ? "Wat is tekst?" : "Wat wil je wijzigen?"
    default: nil
    }
  }

  @Test(arguments: plaatsen, woorden)
  func `doet wat help zegt, en er raakt niets weg`(plaats: Plaats, woord: String) throws {
    let gesprek =
      plaats.veld == "tekst"
      ? try Proefgesprek("geheim", "tekst") : try Proefgesprek("tekst", plaats.veld)
    let first = plaats.veld == "tekst" ? "Zzgeheim" : "Zzkanarie"
    try gesprek.voer(([first] + plaats.vooraf + [woord]).map { .regel($0) } + [.einde])
    let shown = gesprek.scherm.after("> \(woord)")
    // A word is never an answer, and is never taken for a mistake.
    #expect(!shown.contains("Ik noteer"))
    #expect(!shown.contains("Bedoel je"))
    if let belofte = Self.belofte(woord), first == "Zzkanarie" {
      #expect(shown.contains(belofte), "\(shown)")
    }
    let kept = try gesprek.houder().dossier
    if !woord.hasSuffix("herstel") {
      let before: VeldNaam = plaats.veld == "tekst" ? "geheim" : "tekst"
      #expect(kept.antwoord(before)?.waarde == .tekst(first))
    }
    if plaats.naam == "midden in een lang antwoord", !woord.hasSuffix("herstel") {
      #expect(kept.antwoord("lange_tekst")?.waarde == .tekst("Eerst dit."))
    }
    if plaats.naam.contains("lijst"), plaats.vooraf.first == "Zzmerel", !woord.hasSuffix("herstel")
    {
      #expect(kept.antwoord("lijst")?.waarde == .lijst([["naam": .tekst("Zzmerel")]]))
    }
  }

  /// The words that leave the question where it is.
  static let blijvend = [
    "overzicht", "zoek huur", "stappen", "casushouder", "waarom", "bron", "voorlezen",
    "stem begeleider", "taal", "help", "help stop", "zoek", "wijzig",
  ]

  @Test(arguments: plaatsen, blijvend)
  func `laat je daarna gewoon antwoorden`(plaats: Plaats, woord: String) throws {
    guard plaats.veld != "tekst" else { return }
    let gesprek = try Proefgesprek("tekst", plaats.veld)
    let plain = try Proefgesprek("tekst", plaats.veld)
    let input = ["Zzkanarie"] + plaats.vooraf
    try gesprek.voer((input + [woord] + plaats.antwoord).map { .regel($0) } + [.einde])
    try plain.voer((input + plaats.antwoord).map { .regel($0) } + [.einde])
    #expect(try gesprek.feiten() == plain.feiten())
    #expect(try gesprek.feiten()[plaats.veld] != nil)
  }

  @Test(arguments: plaatsen)
  func `vraagt bij een verkeerd getypt woord wat je bedoelt`(plaats: Plaats) throws {
    guard plaats.veld != "tekst" else { return }
    let gesprek = try Proefgesprek("tekst", plaats.veld)
    try gesprek.voer(
      (["Zzkanarie"] + plaats.vooraf + ["overzigt"]).map { .regel($0) } + [.einde])
    #expect(gesprek.scherm.after("> overzigt").contains("Bedoel je overzicht?"))
  }

  @Test(arguments: [("Zzkanarieverder", "Zzkanarie"), ("Zzkanarie /verder", "Zzkanarie")])
  func `geldt ook achter het antwoord dat al in de regel staat`(typed: String, kept: String) throws
  {
    let gesprek = try Proefgesprek("tekst", "getal")
    try gesprek.typ("Zzkanarie", "terug", typed, "3")
    #expect(try gesprek.feiten() == ["tekst": .tekst(kept), "getal": .getal(3)])
  }

  @Test func `is achter een spatie een langer antwoord`() throws {
    let gesprek = try Proefgesprek("tekst", "getal")
    try gesprek.typ("Ik wil niet", "terug", "Ik wil niet verder")
    #expect(try gesprek.feiten()["tekst"] == .tekst("Ik wil niet verder"))
  }

  @Test func `een woord dat er bijna een is, mag een antwoord zijn`() throws {
    let gesprek = try Proefgesprek("tekst")
    try gesprek.typ("Pauzen", "Pauzen")
    #expect(try gesprek.feiten()["tekst"] == .tekst("Pauzen"))
  }

  @Test(arguments: [40, 80])
  func `help past op één scherm`(width: Int) throws {
    let gesprek = try Proefgesprek("tekst")
    try gesprek.typ("help")
    // The last line is the goodbye after Ctrl-D.
    let shown = gesprek.scherm.after("> help").split(separator: "\n").dropLast()
    #expect(shown.dropLast().allSatisfy { $0.count <= 40 })
    let rows = shown.map { ($0.count + width - 1) / width }.reduce(0, +)
    #expect(rows <= (width == 40 ? 20 : 24))
  }

  @Test(arguments: Gespreksvoering.woorden.map(\.woord))
  func `heeft een voorbeeld, en een aanvulling met uitleg`(woord: String) throws {
    let gesprek = try Proefgesprek("keuze")
    try gesprek.typ("help \(woord)")
    #expect(gesprek.scherm.text.contains("Bijvoorbeeld: \(woord)"))
    #expect(
      gesprek.scherm.prompts[0].aanvullingen.contains { $0.woord == woord && $0.uitleg != "" })
  }
}
