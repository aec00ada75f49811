import Content
import Foundation
import ScriptTools
import TestSupport
import Testing
import Werkafspraken

/// Types in the shipped regelingen, one character at a time, and looks whether the check sees it.
struct Tikproef: Sendable {
  /// What became of one character.
  struct Uitkomst: Sendable {
    var tik: Tik
    /// Reported in its own file, on its own line.
    var isGemeld: Bool
    /// Reported, wherever.
    var isErgensGemeld: Bool
  }

  static let vandaag = dag("2026-11-21")

  /// Types `aantal` characters, spread over all files by their length.
  static func uitkomsten(_ aantal: Int, zaad: UInt64) throws -> [Uitkomst] {
    var chance = Mutation(seed: zaad)
    var tikken: [(id: String, tik: Tik)] = []
    let boeken = try Regelingen.ids.map { try Boek($0) }
    let files = boeken.flatMap { boek in boek.files.map { (id: boek.id, file: $0) } }
    let sizes = files.map { String(decoding: $0.file.bytes, as: UTF8.self).count }
    let whole = sizes.reduce(0, +)
    while tikken.count < aantal {
      var place = chance.random(whole)
      var index = 0
      while place >= sizes[index] {
        place -= sizes[index]
        index += 1
      }
      let soort = Tik.Soort.allCases[chance.random(Tik.Soort.allCases.count)]
      if let tik = Tik(soort, in: files[index].file, at: place, using: &chance) {
        tikken.append((files[index].id, tik))
      }
    }
    let order = boeken.map { boek in tikken.filter { $0.id == boek.id }.map(\.tik) }
    return zip(boeken, order).flatMap { boek, tikken in
      // What was read stays read: as in an editor, a letter costs what the letter costs.
      let half = max(1, (tikken.count + 1) / 2)
      return stride(from: 0, to: tikken.count, by: half)
        .map { Array(tikken[$0..<min($0 + half, tikken.count)]) }
        .concurrentMap { part in
          let (lees, lint) = (Leesgeheugen(), Lintgeheugen())
          return part.map { boek.uitkomst($0, lees, lint) }
        }.flatMap(\.self)
    }
  }

  /// One regeling with its stories.
  struct Boek: Sendable {
    let id: String
    let eigen: [ScriptFile]
    let verhalen: [ScriptFile]
    /// What is typed in: the lists of words are not, and what is shared is once.
    var files: [ScriptFile] {
      (eigen + verhalen).filter { file in
        !file.path.hasSuffix(".txt")
          && (file.path.hasPrefix("\(id)/") || id == Regelingen.ids.first)
      }
    }

    init(_ id: String) throws {
      self.id = id
      eigen = try Regelingen.map.files(of: id)
      verhalen = try Regelingen.map.verhalen(of: id)
    }

    func uitkomst(_ tik: Tik, _ lees: Leesgeheugen, _ lint: Lintgeheugen) -> Uitkomst {
      let typed = { (file: ScriptFile) in file.path == tik.file.path ? tik.file : file }
      let problemen = Regelingcontrole.problemen(
        Regelinglezing(id, from: eigen.map(typed), geheugen: lees),
        verhalen: verhalen.map(typed), vandaag: Tikproef.vandaag, geheugen: lint,
        regelingen: { Regelingen.lezingen[$0]?.inhoud?.regeling })
      return Uitkomst(
        tik: tik,
        isGemeld: problemen.contains { $0.file == tik.file.path && $0.line == tik.line },
        isErgensGemeld: !problemen.isEmpty)
    }
  }
}

struct `Een tikfout in een regeling` {
  /// A sample of every change; all thousand with `TYPOS=1000`. Two slips more or less in forty say
  /// nothing, so a sample may miss one in ten, and the whole one in twenty.
  @Test func `wordt gemeld op de regel waar hij staat`() throws {
    let aantal = ProcessInfo.processInfo.environment["TYPOS"].flatMap(Int.init) ?? 40
    let uitkomsten = try Tikproef.uitkomsten(aantal, zaad: 8)
    let structuur = uitkomsten.filter(\.tik.isStructuur)
    let gemeld = uitkomsten.count(where: \.isGemeld)
    let cijfers =
      "\(gemeld) van \(uitkomsten.count); structuur "
      + "\(structuur.count(where: \.isGemeld)) van \(structuur.count); elders gemeld "
      + "\(uitkomsten.count { !$0.isGemeld && $0.isErgensGemeld })"
    if aantal > 40 { print(cijfers) }
    let gemist = uitkomsten.filter { !$0.isGemeld }.map {
      "\($0.isErgensGemeld ? "elders" : "niet") \($0.tik)"
    }
    if aantal > 40 { print(gemist.joined(separator: "\n")) }
    #expect(
      gemeld * 100 >= aantal * (aantal < 1000 ? 90 : 95),
      "\(cijfers)\n\(gemist.joined(separator: "\n"))")
  }
}
