import Content
import Foundation
import Testing

@testable import Intake

struct `De woorden van het programma in een andere taal` {
  private static let root =
    "/" + #filePath.split(separator: "/Tests/IntakeTests/")[0].drop { $0 == "/" }

  private static func po(_ text: String) throws -> PoFile {
    try PoFile(
      "msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n\(text)")
  }

  private static var engels: Programmataal {
    get throws {
      let path = "\(root)/Locales/en/programma.po"
      return Programmataal(
        try PoFile(try String(contentsOfFile: path, encoding: .utf8)), taal: "en")
    }
  }

  @Test(arguments: [
    ("Er is niets veranderd.", "Nothing has changed."),
    ("Ik noteer: maandag 3 maart 2026.", "I note: Monday 3 March 2026."),
    ("Ik noteer: Zzkanarie.", "I note: Zzkanarie."),
    ("hierna nog 1 vraag", "1 more question after this"),
    ("hierna nog 4 vragen", "4 more questions after this"),
    (
      "Die datum begrijp ik niet. Typ een dag zoals 1 mei 2026, of: weet ik niet.",
      "I do not understand that date. Type a day such as 1 May 2026, or: I don't know."
    ),
    ("Wanneer: gepland, vanaf 8 december 2025.", "When: planned, from 8 December 2025."),
    ("Iets wat niemand vertaalde.", "Iets wat niemand vertaalde."),
  ])
  func `zijn zinnen, ook met iets erin`(dutch: String, english: String) throws {
    #expect(try Self.engels.woord(dutch) == english)
  }

  @Test(arguments: [
    ("yes", "ja"), ("I DON'T KNOW", "weet ik niet"), ("back", "terug"), ("change 3", "wijzig 3"),
    ("language nl", "taal nl"), ("voice support worker", "stem begeleider"),
    ("overview all", "overzicht alles"), ("3 march 2026", "3 maart 2026"),
    ("Zzkanarie", "Zzkanarie"),
    ("back to work", "back to work"), ("all", "all"), ("move 2 boxes", "move 2 boxes"),
    ("in my own words", "in my own words"),
  ])
  func `worden begrepen als iemand ze typt, en andere woorden blijven zoals ze zijn`(
    typed: String, dutch: String
  ) throws {
    #expect(try Self.engels.begrepen(typed) == dutch)
  }

  @Test func `worden alleen begrepen waar ze kunnen, als ze ook een antwoord zijn`() throws {
    let offered: Set = ["verplaats", "alles"]
    #expect(try Self.engels.begrepen("all", bij: offered) == "alles")
    #expect(try Self.engels.begrepen("move 2", bij: offered) == "verplaats 2")
  }

  @Test func `kiest het meervoud bij het getal`() throws {
    let taal = Programmataal(
      try Self.po(
        "msgid \"{0} dag\"\nmsgid_plural \"{0} dagen\"\nmsgstr[0] \"{0} day\"\nmsgstr[1] \"{0} days\"\n"
      ),
      taal: "en")
    #expect(taal.woord("1 dag") == "1 day" && taal.woord("3 dagen") == "3 days")
  }

  @Test func `vertaalt wat een mens zei alleen waar dat een woord van het programma is`() throws {
    let taal = Programmataal(
      try Self.po(
        "msgid \"Naam: {0}.\"\nmsgstr \"Name: {0}.\"\n\nmsgid \"Roos\"\nmsgstr \"Rose\"\n"),
      taal: "en")
    #expect(taal.woord("Naam: Roos.") == "Name: Roos.")
  }

  @Test func `gebruikt geen vertaling die nagekeken moet worden`() throws {
    let taal = Programmataal(
      try Self.po("#, fuzzy\nmsgid \"Stoppen\"\nmsgstr \"Shop\"\n"), taal: "en")
    #expect(taal.woord("Stoppen") == "Stoppen")
  }

  /// Every sentence that a conversation says: a text in the code that begins with a capital and ends
  /// as a sentence does.
  @Test func `zijn in het Engels compleet`() throws {
    let taal = try Self.engels
    var count = 0
    for folder in ["Gesprek", "Questions", "PromptCommands", "Vandaag"] {
      let all = try FileManager.default.contentsOfDirectory(
        atPath: "\(Self.root)/Sources/Intake/\(folder)")
      for name in all.sorted() where name.hasSuffix(".swift") {
        let code = try String(
          contentsOfFile: "\(Self.root)/Sources/Intake/\(folder)/\(name)", encoding: .utf8)
        for zin in Self.zinnen(in: code) {
          count += 1
          #expect(taal.woord(zin) != zin, "\(name): \(zin)")
        }
      }
    }
    #expect(count > 50, "the sentences were found")
  }

  @Test func `staan in het Engels achter elk woord van help`() throws {
    let taal = try Self.engels
    func untranslated<Waar>(_ woorden: [PromptCommando<Waar>]) -> [String] {
      woorden.flatMap { [$0.uitleg, $0.voorbeeld] }.filter { taal.woord($0) == $0 }
    }
    #expect(untranslated(Gespreksvoering.woorden) == [])
    #expect(untranslated(Vandaaggesprek.woorden) == [])
    #expect(untranslated(Hoofdmenu.woorden) == [])
    #expect(untranslated(Opzoekgesprek.woorden) == [])
    #expect(untranslated(Lijstkeuze.woorden) == [])
  }

  /// The sentences in code, with something short where something is filled in. A sentence that is put
  /// together of pieces is none.
  private static func zinnen(in code: String) -> [String] {
    code.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.flatMap { line in
      line.matches(of: #/"([A-Z][^"\\]*(?:\\\([a-zA-Z.]+\)[^"\\]*)*[.?!:])"(?!\s*\+)/#).map {
        String($0.1).replacing(#/\\\([a-zA-Z.]+\)/#, with: "7")
      }
    }.filter { $0.contains(" ") }
  }
}
