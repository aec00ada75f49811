import Foundation
import Testing

/// A script of the test set.
struct ScriptFile: Hashable, Sendable, CustomTestStringConvertible {
  var name: String
  var text: String

  var testDescription: String { name }
}

/// All scripts of the conformance set and of the corpus of inputs that once broke something.
enum ScriptFiles {
  static let all: [ScriptFile] = conformance + corpus

  /// The scripts that compile.
  static let conformance: [ScriptFile] =
    ["", "eigen", "invalid", "warnings", "tables"].flatMap { folder in
      ConformanceFiles.names(in: folder, extension: "yarn").compactMap { name in
        let path = folder.isEmpty ? "\(name).yarn" : "\(folder)/\(name).yarn"
        return (try? ConformanceFiles.text(path)).map { ScriptFile(name: path, text: $0) }
      }
    }

  /// Inputs that once broke something; never deleted.
  static let corpus: [ScriptFile] = {
    let folder = ConformanceFiles.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus/yarn")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        ScriptFile(name: name, text: String(decoding: $0, as: UTF8.self))
      }
    }
  }()
}
