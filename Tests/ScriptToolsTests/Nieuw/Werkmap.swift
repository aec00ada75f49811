import Content
import ScriptTools
import TestSupport
import Testing

/// A regeling that `script new` made, in memory, to which its author adds.
struct Werkmap {
  private(set) var files =
    NieuweRegeling.gedeeld + NieuweRegeling(id: "noord", vandaag: vandaag).files

  static let vandaag = dag("2026-11-21")

  var lezing: Regelinglezing {
    Regelinglezing("noord", from: files.filter { !$0.path.contains("/verhalen/") })
  }
  var verhalen: [ScriptFile] { files.filter { $0.path.contains("/verhalen/") } }

  func inhoud() throws -> Inhoud {
    let lezing = lezing
    return try #require(lezing.inhoud, "\(lezing.problemen.map(\.line1))")
  }

  var problemen: [String] {
    Regelingcontrole.problemen(lezing, verhalen: verhalen, vandaag: Self.vandaag).map(\.line1)
  }

  func text(_ pad: String) -> String {
    files.first { $0.path == "noord/\(pad)" }.map { String(decoding: $0.bytes, as: UTF8.self) }
      ?? ""
  }

  mutating func put(_ text: String, _ pad: String) {
    files.removeAll { $0.path == "noord/\(pad)" }
    files.append(ScriptFile(path: "noord/\(pad)", bytes: Array(text.utf8)))
  }

  mutating func voegToe(_ onderdeel: any Onderdeel) throws {
    let new = try Toevoeging.bestanden(
      van: onderdeel, bij: lezing, inhoud(), verhalen: verhalen, vandaag: Self.vandaag)
    files.removeAll { file in new.contains { $0.path == file.path } }
    files += new
  }
}
