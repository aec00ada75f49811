import Content
import TestSupport
import Testing
import Werkafspraken

struct `De rijen voor delen` {
  private static let path = "gedeeld/delen.yaml"

  /// A matrix in which every receiver may have nothing, with one part replaced.
  private static func files(_ change: (String) -> String = { $0 }) -> [ScriptFile] {
    var lines = ["doelen:"]
    lines += Deeldoel.allCases.map { "  \($0.rawValue): {naam: iets, fase: wonen}" }
    lines.append("ontvangers:")
    lines += Ontvanger.allCases.map { "  \($0.rawValue): {naam: iemand, doelen: [inzage]}" }
    lines.append("categorieen:")
    for categorie in Gegevenscategorie.allCases {
      lines.append("  \(categorie.rawValue):")
      lines.append("    naam: Iets")
      lines.append("    delen:")
      lines += Ontvanger.allCases.map { "      \($0.rawValue): nee" }
    }
    let text = change(lines.joined(separator: "\n") + "\n")
    return Proefregeling.files + [ScriptFile(path: path, bytes: Array(text.utf8))]
  }

  private static func problemen(_ change: (String) -> String) -> [String] {
    let (inhoud, problemen) = Inhoud.load("proef", from: files(change))
    #expect(inhoud == nil, "zo'n regeling mag niet beginnen")
    return problemen.map { "\($0.code) \($0.message)" }
  }

  /// Replaces the cell of one receiver in one row.
  private static func cel(
    _ categorie: Gegevenscategorie, _ ontvanger: Ontvanger, _ new: String
  ) -> (String) -> String {
    { text in
      var lines = text.split(separator: "\n").map(String.init)
      guard let row = lines.firstIndex(of: "  \(categorie.rawValue):"),
        let cel = lines[row...].firstIndex(of: "      \(ontvanger.rawValue): nee")
      else { return text }
      lines[cel] = new
      return lines.joined(separator: "\n") + "\n"
    }
  }

  @Test func `worden gelezen, met de doelen die erbij staan`() throws {
    let files = Self.files(
      Self.cel(.inkomen, .corporatie, "      corporatie: {mag: ja, doelen: [toewijzen, match]}"))
    let (inhoud, problemen) = Inhoud.load("proef", from: files)
    #expect(problemen.map(\.line1) == [])
    let delen = try #require(inhoud).regeling.delen
    #expect(
      delen.cel(.inkomen, voor: .corporatie)
        == .init(ontvanger: .corporatie, mag: .ja, doelen: [.toewijzen, .match]))
    #expect(delen.cel(.inkomen, voor: .rsd) == .init(ontvanger: .rsd, mag: .nee))
  }

  @Test(arguments: [
    (Gegevenscategorie.gezondheid, Ontvanger.corporatie), (.strafrecht, .corporatie),
    (.herkomst, .corporatie), (.overlastOorzaak, .corporatie), (.overlast, .buren),
    (.naam, .buren), (.gezondheid, .buren), (.eigen, .wijkteam), (.eigen, .corporatie),
  ])
  func `worden geweigerd als ze toelaten wat nooit mag`(
    categorie: Gegevenscategorie, ontvanger: Ontvanger
  ) {
    for mag in ["ja", "overleg", "per_deel", "{mag: overleg, doelen: [plan]}"] {
      let problemen = Self.problemen(
        Self.cel(categorie, ontvanger, "      \(ontvanger.rawValue): \(mag)"))
      #expect(
        problemen == [
          "REG0602 `\(categorie.rawValue)` mag nooit naar `\(ontvanger.rawValue)`"
        ])
    }
  }

  @Test func `noemen elke ontvanger, elk doel en elke categorie`() {
    #expect(
      Self.problemen { $0.replacing("  overlast: {naam: iets, fase: wonen}\n", with: "") }
        == ["REG0601 bij `doelen` ontbreekt `overlast`"])
    #expect(
      Self.problemen { $0.replacing("  rsd: {naam: iemand, doelen: [inzage]}\n", with: "") }
        == ["REG0601 bij `ontvangers` ontbreekt `rsd`"])
    #expect(
      Self.problemen(Self.cel(.woning, .rsd, "")).first
        == "REG0601 bij `woning` ontbreekt `rsd`")
  }

  @Test func `zeggen waar een woord verkeerd is`() {
    let problemen = Self.problemen(Self.cel(.woning, .rsd, "      rsd: misschien"))
    #expect(
      problemen == ["REG0601 bij `woning` ontbreekt `rsd`", "REG0107 `misschien` kan hier niet"])
  }

  @Test func `staan er niet, en dan mag er niets`() throws {
    let inhoud = try #require(Inhoud.load("proef", from: Proefregeling.files).inhoud)
    #expect(inhoud.regeling.delen == Deelmatrix())
    let veld = try #require(inhoud.regeling.velden.first)
    let verzoek = Deelverzoek(ontvanger: .wijkteam, doel: .signaal, isAkkoord: true)
    #expect(inhoud.regeling.delen.weglating(van: veld, .jaNee(true), in: verzoek) == .nooit)
  }
}

struct `Een veld dat over een persoon gaat` {
  @Test func `krijgt een waarschuwing als het geen categorie heeft`() throws {
    let files = Proefregeling.files(
      replacing: "  categorie: schulden\n", with: "", in: "proef/velden.yaml")
    let (inhoud, problemen) = Inhoud.load("proef", from: files)
    let regeling = try #require(inhoud).regeling
    #expect(problemen.map(\.code) == ["REG0211"])
    #expect(problemen.map(\.severity) == [.waarschuwing])
    #expect(regeling.velden.allSatisfy { $0.categorie == .eigen })
  }
}
