import Foundation
import Testing

@testable import Yarn

/// Inputs that once broke something, as the fuzz target for files reads them: the first byte says
/// what kind of file it is.
struct CorpusFile: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]

  var testDescription: String { name }

  static func all(in folder: String) -> [CorpusFile] {
    let url = ConformanceFiles.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: url.appending(path: name))).map {
        CorpusFile(name: name, bytes: Array($0))
      }
    }
  }
}

struct `Files that once broke something` {
  @Test func `are there`() {
    #expect(!CorpusFile.all(in: "files").isEmpty)
    #expect(!CorpusFile.all(in: "markup").isEmpty)
  }

  @Test(arguments: CorpusFile.all(in: "files"))
  func `are read or refused`(file: CorpusFile) throws {
    let kind = try #require(file.bytes.first)
    let text = String(decoding: file.bytes.dropFirst(), as: UTF8.self)
    switch kind % 6 {
    case 0:
      let table = try CSV(text)
      #expect(try CSV(table.text) == table)
    case 1:
      let project = try YarnProject(text)
      #expect(try YarnProject(project.text).sourceFiles == project.sourceFiles)
    case 2: #expect(try !Definitions(text).functions.isEmpty)
    case 3: #expect(try !TestPlan(text).runs.isEmpty)
    default: _ = try? Program(bytes: Array(file.bytes.dropFirst()))
    }
  }

  @Test(arguments: CorpusFile.all(in: "markup"))
  func `have markup that lies inside their text`(file: CorpusFile) {
    let markup = Markup.parse(String(decoding: file.bytes, as: UTF8.self), locale: "nl")
    let length = markup.text.unicodeScalars.count
    for attribute in markup.attributes {
      #expect(attribute.position >= 0 && attribute.position + attribute.length <= length)
    }
  }
}
