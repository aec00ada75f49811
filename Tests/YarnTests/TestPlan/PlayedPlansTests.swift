import Testing

@testable import Yarn

/// A script of the conformance set, compiled.
struct Pair: Sendable {
  let program: Program
  let plan: TestPlan

  /// Compiles the script with other files before and after it.
  init(_ name: String, before: [SourceText] = [], after: [SourceText] = []) throws {
    let text = try ConformanceFiles.text("\(name).yarn")
    let compilation = compile(
      before + [SourceText(name: "\(name).yarn", text: text)] + after, library: TestPlan.library)
    program = try #require(compilation.program, "\(compilation.diagnostics)")
    plan = try TestPlan(ConformanceFiles.text("\(name).testplan"))
  }

  static let names =
    ConformanceFiles.names(extension: "testplan")
    + ConformanceFiles.names(in: "eigen", extension: "testplan").map { "eigen/\($0)" }
}

struct `A pair of script and plan` {
  @Test(arguments: Pair.names)
  func `agrees`(name: String) throws {
    let pair = try Pair(name)
    let difference = pair.plan.play(pair.program)
    #expect(difference == nil, "\(difference.map(String.init(describing:)) ?? "")")
  }

  @Test(arguments: Pair.names)
  func `agrees whichever files come first`(name: String) throws {
    let one = SourceText(
      name: "one.yarn", text: "title: Ander_bestand_een\n---\n<<jump Ander_bestand_twee>>\n===\n")
    let other = SourceText(
      name: "other.yarn", text: "title: Ander_bestand_twee\n---\nEn verder.\n===\n")
    let first = try Pair(name, after: [one, other])
    let middle = try Pair(name, before: [other], after: [one])
    let last = try Pair(name, before: [one, other])
    for pair in [first, middle, last] {
      #expect(pair.plan.play(pair.program) == nil)
      #expect(Set(pair.program.nodeNames) == Set(first.program.nodeNames))
    }
  }

  @Test(arguments: Pair.names)
  func `agrees when the program was kept as bytes`(name: String) throws {
    let pair = try Pair(name)
    #expect(pair.program.storage.fault == nil)
    let read = try Program(bytes: pair.program.bytes)
    #expect(read == pair.program)
    #expect(pair.plan.play(read) == nil)
  }
}

struct `The string table of a script` {
  @Test func `is what the example says`() throws {
    let text = try ConformanceFiles.text("tables/tabel.yarn")
    let compilation = compile([SourceText(name: "tabel.yarn", text: text)])
    let wanted = try #require(JSON(ConformanceFiles.text("tables/tabel.json")).array)
    #expect(compilation.strings.entries.count == wanted.count)
    for json in wanted {
      let id = try #require(json["id"]?.string)
      let entry = try #require(compilation.strings[id], "\(id)")
      #expect(entry.text == json["text"]?.string ?? "")
      #expect(entry.node == json["node"]?.string)
      #expect(entry.line == json["line"]?.number.map { Int($0) })
      #expect(entry.tags == json["hashtags"]?.array?.compactMap(\.string))
      #expect(entry.isImplicit == json["implicit"]?.bool)
      #expect(entry.shadowOf == json["shadow"]?.string)
    }
  }
}
