import Foundation
import Testing

/// What a reviewer would otherwise have to say again and again.
struct `The house` {
  private static let root =
    "/" + #filePath.split(separator: "/Tests/ArchitectureTests/")[0].drop { $0 == "/" }

  /// The text files below a folder that end in one of these, by their path from the root.
  private static func files(in folder: String, _ endings: String...) throws -> [(String, String)] {
    let all = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.allObjects as? [String]
    return try (all ?? []).sorted().filter { path in endings.contains { path.hasSuffix($0) } }
      .map {
        ("\(folder)/\($0)", try String(contentsOfFile: "\(root)/\(folder)/\($0)", encoding: .utf8))
      }
  }

  private static func imports(of text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").filter { $0.contains("import ") && !$0.hasPrefix("//") }
        .compactMap { line in
          let words = line.split(separator: " ")
          guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count
          else { return nil }
          return String(words[index + 1])
        })
  }

  @Test(arguments: ["Yarn", "Werkafspraken"])
  func `keeps its cores free of every import`(core: String) throws {
    let files = try Self.files(in: "Sources/\(core)", ".swift")
    #expect(files.count > 20)
    for (path, text) in files { #expect(Self.imports(of: text) == [], "\(path)") }
  }

  @Test(arguments: [
    ("Yams", "Sources/Content"), ("GRDB", "Sources/DossierStore"),
    ("CEditline", "Sources/Terminal"),
    ("ArgumentParser", "Sources/huiswaarts"),
  ])
  func `lets a library in at one place`(library: String, room: String) throws {
    for (path, text) in try Self.files(in: "Sources", ".swift")
    where Self.imports(of: text).contains(library) {
      #expect(path.hasPrefix(room + "/"), "\(path) imports \(library)")
    }
  }

  @Test func `knows no care word in the language, and no script in the domain`() throws {
    for (path, text) in try Self.files(in: "Sources/Yarn", ".swift") {
      for word in ["Casushouder", "Doelgroep", "Dossier", "Regeling", "Begeleider"] {
        #expect(!text.contains(word), "\(path) says \(word)")
      }
    }
    for (path, text) in try Self.files(in: "Sources/Werkafspraken", ".swift") {
      for word in ["Yarn", "<<", ".yarn"] where word != "<<" || text.contains("<<if") {
        #expect(!text.contains(word), "\(path) says \(word)")
      }
    }
  }

  @Test func `reads the clock and the environment in one place`() throws {
    let allowed = ["Sources/huiswaarts/", "Sources/Terminal/", "Sources/CEditline/"]
    for (path, text) in try Self.files(in: "Sources", ".swift")
    where !allowed.contains(where: path.hasPrefix) {
      for word in ["getenv(", "Date()", "time(nil)", "SystemRandomNumberGenerator()"] {
        #expect(!text.contains(word), "\(path) says \(word)")
      }
    }
  }

  @Test func `leaves nothing for later in the code`() throws {
    // Put together, so that this file does not hold the words itself.
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X ", "HA" + "CK"]
    for folder in ["Sources", "Tests", "Scripts"] {
      for (path, text) in try Self.files(in: folder, ".swift", ".yaml", ".c", ".h") {
        // A name of libedit's.
        let text = text.replacing("CC_ARG" + words[3], with: "")
        for word in words { #expect(!text.contains(word), "\(path) says \(word)") }
      }
    }
  }

  @Test func `forces nothing and ends nothing in the modules`() throws {
    for (path, text) in try Self.files(in: "Sources", ".swift") {
      for word in ["try!", "fatalError(", "as!"] {
        #expect(!text.contains(word), "\(path) says \(word)")
      }
    }
  }

  @Test func `keeps a file to one thing`() throws {
    for (path, text) in try Self.files(in: "Sources", ".swift") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 460, "\(path) has \(lines) lines")
    }
  }

  @Test func `has no room for whatever fits nowhere`() throws {
    for (path, _) in try Self.files(in: "Sources", ".swift") {
      for part in path.split(separator: "/") {
        for word in ["Utils", "Helper", "Common", "Misc", "Manager"] {
          #expect(!part.hasPrefix(word), "\(path)")
        }
      }
    }
  }

  @Test func `uses one word for one thing`() throws {
    for (path, text) in try Self.files(in: "Sources", ".swift") {
      for word in ["caseManager", "targetGroup", "zaakhouder", "CaseHolder"] {
        #expect(!text.contains(word), "\(path) says \(word)")
      }
    }
  }

  @Test func `names every module in the picture`() throws {
    let page = try String(contentsOfFile: "\(Self.root)/ARCHITECTURE.md", encoding: .utf8)
    let modules = try FileManager.default.contentsOfDirectory(atPath: "\(Self.root)/Sources")
    for module in modules where !module.hasPrefix(".") {
      #expect(page.contains(module), "\(module) is not in ARCHITECTURE.md")
    }
  }

  @Test func `numbers each decision once`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: "\(Self.root)/Documentation/Decisions")
    let numbers = names.filter { $0.hasSuffix(".md") }.map { $0.prefix(4) }
    #expect(Set(numbers).count == numbers.count, "\(names.sorted())")
  }

  @Test func `gives every make target a line of help`() throws {
    let makefile = try String(contentsOfFile: "\(Self.root)/Makefile", encoding: .utf8)
    for target in ["run", "test", "check", "bench", "docs", "help", "demo", "fuzz"] {
      #expect(makefile.contains("\n\(target): "), "\(target) is missing")
      let line = makefile.split(separator: "\n").first { $0.hasPrefix("\(target): ") }
      #expect(line?.contains("## ") == true, "\(target) has no help")
    }
  }
}
