import Content
import ScriptTools
import TestSupport
import Testing

/// An editor checks after every letter, and remembers what it found sound.
struct `Wat een controle onthoudt` {
  @Test func `verandert niets aan wat zij meldt, hoe er ook getypt wordt`() throws {
    let boek = try Tikproef.Boek("beter-wonen")
    let lees = Leesgeheugen()
    let lint = Lintgeheugen()
    var chance = Mutation(seed: 8)
    var files = boek.eigen
    var met = 0
    for letter in 1...16 {
      let index = chance.random(files.count)
      let size = String(decoding: files[index].bytes, as: UTF8.self).count
      let soort = Tik.Soort.allCases[chance.random(4)]
      guard let tik = Tik(soort, in: files[index], at: chance.random(size), using: &chance) else {
        continue
      }
      // Three slips stand together; then all are mended.
      files = letter.isMultiple(of: 4) ? boek.eigen : files
      if !letter.isMultiple(of: 4) { files[index] = tik.file }
      let lezing = Regelinglezing(boek.id, from: files, geheugen: lees)
      let onthouden = Regelingcontrole.problemen(lezing, verhalen: [], geheugen: lint)
      let vers = Regelingcontrole.problemen(
        Regelinglezing(boek.id, from: files), verhalen: [])
      #expect(onthouden == vers, "\(tik)")
      met += vers.isEmpty ? 0 : 1
    }
    #expect(met > 3, "the slips must be of some that are noticed")
  }

  /// A text that was sound is no longer when what it was held against changes.
  @Test(arguments: [
    // A word leaves the list.
    Wijziging(
      "proef/woorden.txt", "hulp", "", code: "LNT0603"),
    // A word of every day becomes one of the office.
    Wijziging(
      "gedeeld/kantoorwoorden.yaml", "aanvangen: beginnen", "hulp: steun", code: "LNT0105"),
    // A limit becomes stricter.
    Wijziging(
      "proef/regeling.yaml", "versie: \"1\"", "versie: \"1\"\ntaal: {woorden_per_zin: 2}",
      code: "LNT0101"),
  ])
  func `wordt vergeten met de lijst of de grens waar het bij hoorde`(_ wijziging: Wijziging) {
    var regeling = Proefregeling()
    regeling.files["gedeeld/kantoorwoorden.yaml"] = "aanvangen: beginnen"
    regeling.files["proef/woorden.txt"] = Self.woorden(of: regeling).joined(separator: "\n")
    let lint = Lintgeheugen()
    let before = regeling.problemen(lint)
    regeling.files[wijziging.file] = regeling.files[wijziging.file]?
      .replacing(wijziging.was, with: wijziging.wordt)
    let after = regeling.problemen(lint)
    #expect(!before.contains { $0.code == wijziging.code })
    #expect(after.contains { $0.code == wijziging.code })
  }

  struct Wijziging: Sendable {
    let file: String
    let was: String
    let wordt: String
    /// Of what is reported then.
    let code: String

    init(_ file: String, _ was: String, _ wordt: String, code: String) {
      (self.file, self.was, self.wordt, self.code) = (file, was, wordt, code)
    }
  }

  private static func woorden(of regeling: Proefregeling) -> [String] {
    let words = regeling.files.values.joined(separator: "\n").matches(of: #/\p{L}+/#)
    return Set(words.map { $0.output.lowercased() }).sorted()
  }
}

extension Proefregeling {
  fileprivate func problemen(_ lint: Lintgeheugen) -> [Probleem] {
    let files = files.map { ScriptFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return Regelingcontrole.problemen(
      Regelinglezing("proef", from: files.sorted { $0.path < $1.path }), verhalen: [],
      geheugen: lint)
  }
}
