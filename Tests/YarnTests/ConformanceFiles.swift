import Foundation

/// The example scripts and plans beside these tests.
enum ConformanceFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Conformance")

  /// The text of a file. Example: `text("markup.json")`.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The names without extension of the files of a folder, sorted.
  static func names(in path: String = "", extension suffix: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: path).path())
    return (files ?? []).filter { $0.hasSuffix("." + suffix) }
      .map { String($0.dropLast(suffix.count + 1)) }.sorted()
  }
}
