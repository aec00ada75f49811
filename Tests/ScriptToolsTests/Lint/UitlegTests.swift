import Content
import ScriptTools
import TestSupport
import Testing
import Werkafspraken
import Yarn

/// A code and its page.
struct Bladzijde: CustomTestStringConvertible, Sendable {
  var code: String
  var uitleg: Uitleg

  var testDescription: String { code }

  /// What its example needs: without a list of its own no word is wrong.
  var woorden: String? { code == UnknownWord.code ? uitleg.voorbeeld?.goed : nil }

  static let alle = Codewijzer.alle.map { Bladzijde(code: $0.code, uitleg: $0.uitleg) }
  static let metVoorbeeld = alle.filter { $0.uitleg.voorbeeld != nil }
}

/// The regeling that `script new` makes, with one example put into it.
enum Voorbeeldregeling {
  static let vandaag = dag("2026-11-21")
  private static let nieuw = NieuweRegeling(
    id: "voor-beeld", titel: "Voorbeeld", gemeenten: ["Zeist"], vandaag: vandaag)

  /// An older regeling that a dossier may come from, with one question more.
  private static let oud: Regeling? = {
    let nieuw = NieuweRegeling(id: "oud", vandaag: vandaag)
    let files = (NieuweRegeling.gedeeld + nieuw.files).map { file in
      guard file.path == "oud/velden.yaml" else { return file }
      let veld = "oude_vraag: {soort: ja_nee, label: Oud, vraag: Is het oud?, doel: proef}\n"
      return ScriptFile(path: file.path, bytes: file.bytes + Array(veld.utf8))
    }
    return Regelinglezing("oud", from: files).inhoud?.regeling
  }()

  /// - Parameter woorden: a list of words, beside those that the new regeling uses; nil for none.
  static func problemen(_ bestand: String, _ tekst: String, woorden: String? = nil) throws
    -> [Probleem]
  {
    var files = NieuweRegeling.gedeeld + nieuw.files
    files += try Regelingen.map.files(of: "zou-3").filter {
      ["gedeeld/kantoorwoorden.yaml", "gedeeld/delen.yaml"].contains($0.path)
    }
    if let woorden {
      let all = files.map { String(decoding: $0.bytes, as: UTF8.self) } + [woorden]
      let list = all.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.joined(separator: "\n")
      files.append(ScriptFile(path: "voor-beeld/woorden.txt", bytes: Array(list.utf8)))
    }
    let path = bestand.hasPrefix("gedeeld/") ? bestand : "voor-beeld/\(bestand)"
    if let place = files.firstIndex(where: { $0.path == path }) {
      let old = String(decoding: files[place].bytes, as: UTF8.self)
      files[place].bytes = bytes(put(tekst, into: old, isScript: path.hasSuffix(".yarn")))
    } else {
      files.append(ScriptFile(path: path, bytes: bytes(tekst)))
    }
    let lezing = Regelinglezing(
      "voor-beeld", from: files.filter { !$0.path.contains("/verhalen/") })
    let wegen = lezing.inhoud.map {
      Loopverslag(lezing, $0, .alle(hoogstens: 100), vandaag: vandaag).bevindingen.map(\.probleem)
    }
    return Regelingcontrole.problemen(
      lezing, verhalen: files.filter { $0.path.contains("/verhalen/") }, vandaag: vandaag,
      regelingen: { $0 == "oud" ? oud : nil }) + (wegen ?? [])
  }

  /// What a page cannot show as it is: `…` stands for more of the same than a file may have, and
  /// U+FFFD for a letter that was not saved as UTF-8.
  private static func bytes(_ tekst: String) -> [UInt8] {
    let more = String(repeating: ", VB-01", count: 200_000)
    let latin: [UInt8] = [0xE9]
    return tekst.replacing(", …", with: more).split(
      separator: "\u{FFFD}", omittingEmptySubsequences: false
    ).map { Array($0.utf8) }.joined(separator: latin).map(\.self)
  }

  /// Rows go below the rows, or where the rows of that name stand; lines before the end of the
  /// conversation, and a node after it with a way to it.
  private static func put(_ tekst: String, into old: String, isScript: Bool) -> String {
    guard isScript else { return instead(tekst, of: old) ?? old + tekst + "\n" }
    let body = old.replacing(#/===\n$/#, with: "")
    guard let title = tekst.prefixMatch(of: #/title: ([\w.]+)\n/#)?.output.1 else {
      return body + tekst + "\n" + (tekst.hasSuffix("===") ? "" : "===\n")
    }
    return body + (title == "Start" ? "" : "<<detour \(title)>>\n") + "===\n" + tekst + "\n"
  }

  /// The file with an example in the place of what has the same name; nil when nothing has.
  private static func instead(_ tekst: String, of old: String) -> String? {
    let names = ["document:", "rijen:", "  huishouden:"]
    guard let name = tekst.split(separator: "\n").first.map(String.init), names.contains(name)
    else { return nil }
    let indent = name.prefix { $0 == " " }.count
    let lines = old.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0 == name }) else { return nil }
    let end = lines[(start + 1)...].firstIndex { line in
      !line.isEmpty && line.prefix { $0 == " " }.count <= indent
    }
    return (lines[..<start] + [tekst[...]] + lines[(end ?? lines.endIndex)...])
      .joined(separator: "\n") + "\n"
  }
}

struct `De bladzijden bij de codes` {
  @Test func `zijn er voor elke code, elk één keer`() {
    let codes = Bladzijde.alle.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.count { !$0.hasPrefix("YS") } >= 60)
    #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).isSubset(of: codes))
  }

  /// The page of the language says why; and no regeling says in which version it is written.
  @Test func `laten een voorbeeld zien, of de taal zegt waarom dat niet kan`() throws {
    let folder = #filePath.replacing(#/Tests/ScriptToolsTests/.*/#, with: "")
    for code in Bladzijde.alle.filter({ $0.uitleg.voorbeeld == nil }).map(\.code) {
      guard code != DiagnosticCode.laterLanguageVersion.rawValue else { continue }
      let page = try ScriptFolder.read("\(folder)Sources/Yarn/Diagnostics/Explanations/\(code).md")
      #expect(String(decoding: page, as: UTF8.self).contains("\nwithoutExample: "), "\(code)")
    }
  }

  @Test(arguments: Bladzijde.alle)
  func `zeggen in hele zinnen wat, waarom en wat je doet`(bladzijde: Bladzijde) {
    let uitleg = bladzijde.uitleg
    for zin in [uitleg.wat, uitleg.waarom, uitleg.doe] {
      #expect(zin.first?.isUppercase == true || zin.hasPrefix("`"), "\(zin)")
      #expect(zin.last == "." || zin.last == "?", "\(zin)")
    }
  }

  @Test(arguments: Bladzijde.metVoorbeeld)
  func `laten iets zien dat de code geeft, op een regel van het voorbeeld`(
    bladzijde: Bladzijde
  ) throws {
    let voorbeeld = try #require(bladzijde.uitleg.voorbeeld)
    let problemen = try Voorbeeldregeling.problemen(
      voorbeeld.bestand, voorbeeld.fout, woorden: bladzijde.woorden)
    // One page may serve sister codes of the language.
    let codes = Set(
      Bladzijde.alle.filter { $0.uitleg.wat == bladzijde.uitleg.wat }.map(\.code))
    #expect(problemen.contains { codes.contains($0.code) }, "\(problemen.map(\.line1))")
  }

  @Test(arguments: Bladzijde.metVoorbeeld)
  func `laten iets zien dat goed is`(bladzijde: Bladzijde) throws {
    let voorbeeld = try #require(bladzijde.uitleg.voorbeeld)
    let problemen = try Voorbeeldregeling.problemen(
      voorbeeld.bestand, voorbeeld.goed, woorden: bladzijde.woorden)
    #expect(problemen.map(\.line1) == [])
  }

  @Test func `worden gevonden zonder op hoofdletters te letten, ook bijna`() {
    #expect(Codewijzer.uitleg("lnt0101")?.code == "LNT0101")
    #expect(Codewijzer.uitleg("LNT0199") == nil)
    #expect(Codewijzer.lijkOp("REG010").contains("REG0101"))
  }

  @Test func `staan in het Nederlands bij een fout in een gesprek`() throws {
    let problem = try #require(
      try Voorbeeldregeling.problemen("gesprekken/start.yarn", "<<jump Strat>>").first {
        $0.code == "YS0012"
      })
    #expect(problem.message == "deze sprong gaat naar een knoop die niet bestaat: `Strat`")
    #expect(problem.hint == "bedoel je `Start`?")
  }
}
