import Foundation
import Testing

/// A page that explains a code.
struct ExplanationPage: Sendable, CustomTestStringConvertible {
  var file: String
  /// The lines between the first two `---`.
  var frontMatter: [String: String]
  var headings: [String]
  /// The script under "Example", if there is one.
  var example: String?

  var testDescription: String { file }

  static let folder = ConformanceFiles.folder
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Yarn/Diagnostics/Explanations")

  static let all: [ExplanationPage] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.sorted().compactMap { file in
      (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)).map {
        ExplanationPage(file: file, text: $0)
      }
    }
  }()

  static let withExample = all.filter { $0.example != nil }

  init(file: String, text: String) {
    self.file = file
    frontMatter = [:]
    headings = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    lines = lines.dropFirst()
    while let line = lines.popFirst(), line != "---" {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      frontMatter[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    var script: [Substring]?
    for line in lines {
      if line == "```yarn" {
        script = []
      } else if line == "```", let lines = script {
        example = lines.joined(separator: "\n") + "\n"
        script = nil
      } else if script != nil {
        script?.append(line)
      } else if line.hasPrefix("#") {
        headings.append(String(line))
      }
    }
  }

  /// A finding that a comment in the example promises: `// error: [YS0050]`.
  struct Promise: Hashable {
    var line: Int
    var severity: String
    var code: String
  }

  var promises: [Promise] {
    var promises: [Promise] = []
    let lines = (example ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      for match in line.matches(of: #/// (error|warning|info): \[(YSX?\d+)\]/#) {
        promises.append(
          Promise(line: index + 1, severity: String(match.1), code: String(match.2)))
      }
    }
    return promises
  }
}
