import Foundation
import TestSupport
import Testing

/// A folder of files that goes away with the test.
private struct Folder: ~Copyable {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory
      .appending(path: "yarn-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ data: Data, to name: String) throws {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try data.write(to: URL(filePath: file))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// Runs `huiswaarts yarn`; words that end in a known extension are files of this folder.
  func yarn(_ arguments: String...) throws -> PipeProgram {
    let words = arguments.map { word in
      [".yarn", ".testplan", ".yarnproject"].contains { word.hasSuffix($0) }
        ? path + "/" + word : word
    }
    return try PipeProgram.run(BuiltProgram.path("huiswaarts"), ["yarn"] + words)
  }
}

private let good = """
  title: Start
  ---
  <<declare $n = 1>>
  Zzkanarie: hallo {$n} #line:a1 #zacht
  -> Een #line:a2
      <<set $n = 2>>
  -> Twee <<if false>> #line:a3
  <<doe {$n}>>
  ===

  """

private let broken = """
  title: Start
  ---
  <<set $n = 1>>
  <<set $n = "a">>
  ===

  """

struct `huiswaarts yarn` {
  @Test func `check lists problems, one on a line`() throws {
    let folder = try Folder(["a.yarn": good, "b.yarn": broken])
    let fine = try folder.yarn("check", "a.yarn")
    #expect(fine.status == .exited(0))
    #expect(fine.output.isEmpty)
    let bad = try folder.yarn("check", "b.yarn")
    #expect(bad.status == .exited(1))
    #expect(bad.output.contains("/b.yarn:4:"))
    #expect(bad.output.contains(": error[YS0050]: "))
    let json = try folder.yarn("check", "b.yarn", "--json")
    #expect(json.status == .exited(1))
    let list = try JSONSerialization.jsonObject(with: Data(json.outputBytes)) as? [[String: Any]]
    let error = try #require(list?.first { $0["code"] as? String == "YS0050" })
    #expect(
      Set(error.keys) == ["file", "line", "column", "severity", "code", "message", "hint"])
    #expect(error["line"] as? Int == 4)
  }

  @Test func `test shows the first difference`() throws {
    let folder = try Folder([
      "a.yarn": good,
      "a.testplan":
        "line: `Zzkanarie: hallo 1` option: `Een` option: `Twee` [disabled] select: 1 command: `doe 2` stop",
      "b.testplan": "line: *\nstop", "c.testplan": "lijn: *",
    ])
    #expect(try folder.yarn("test", "a.yarn", "--plan", "a.testplan").status == .exited(0))
    #expect(try folder.yarn("test", "a.yarn").status == .exited(0))
    let other = try folder.yarn("test", "a.yarn", "--plan", "b.testplan")
    #expect(other.status == .exited(1))
    #expect(other.output.contains("line 2, run 1:"))
    #expect(other.output.contains("expected: the end of the dialogue"))
    #expect(other.output.contains("found:    options: `Een`, `Twee` [disabled]"))
    let strange = try folder.yarn("test", "a.yarn", "--plan", "c.testplan")
    #expect(strange.status == .exited(1))
    #expect(strange.errors.contains("c.testplan: line 1:"))
  }

  @Test func `run shows what is delivered and counts it`() throws {
    let folder = try Folder(["a.yarn": good])
    let run = try folder.yarn("run", "a.yarn", "--choose", "first", "--stats")
    #expect(run.status == .exited(0))
    #expect(
      run.output == """
        Zzkanarie: hallo 1
        -> Een
        -> Twee [disabled]
        == Een
        <<doe 2>>

        """)
    let stats =
      try JSONSerialization.jsonObject(with: Data(run.errorBytes)) as? [String: Double]
    #expect(
      Set(stats.map { Array($0.keys) } ?? []) == [
        "compile_ms", "run_ms", "steps", "lines", "options", "commands",
      ])
    #expect(stats?["lines"] == 1 && stats?["options"] == 1 && stats?["commands"] == 1)
    #expect(try folder.yarn("run", "a.yarn", "--quiet").output.isEmpty)
    let elsewhere = try folder.yarn("run", "a.yarn", "--start", "Weg")
    #expect(elsewhere.status == .exited(1))
    #expect(elsewhere.errors.contains("there is no node `Weg`"))
  }

  @Test func `run stops an endless script after so many steps`() throws {
    let folder = try Folder(["a.yarn": "title: Start\n---\n<<jump Start>>\n===\n"])
    let run = try folder.yarn("run", "a.yarn", "--max-steps", "5000", "--stats")
    #expect(run.status == .exited(0))
    #expect(run.errors.contains("\"steps\": 5000"))
  }

  @Test func `strings lists texts, and tag gives them ids`() throws {
    let folder = try Folder(["a.yarn": good, "b.yarn": "title: B\n---\nHoi\n===\n"])
    let table = try folder.yarn("strings", "a.yarn")
    #expect(table.output.hasPrefix("id,text,file,node,lineNumber\nline:a1,Zzkanarie: hallo {0},"))
    #expect(
      try folder.yarn("strings", "a.yarn", "--metadata").output
        .contains("line:a1,Start,4,zacht lastline"))
    let tagged = try folder.yarn("strings", "a.yarn", "b.yarn", "--tag", "--style", "descriptive")
    #expect(tagged.status == .exited(0))
    #expect(try folder.text("a.yarn") == good)
    #expect(try folder.text("b.yarn").contains("Hoi #line:B_0100"))
  }

  @Test func `format lays out in place, and only looks when asked`() throws {
    let messy = "title:Start\n---\n   Hoi   \n===\n"
    let folder = try Folder(["a.yarn": messy])
    #expect(try folder.yarn("format", "a.yarn", "--check").status == .exited(1))
    #expect(try folder.text("a.yarn") == messy)
    #expect(try folder.yarn("format", "a.yarn").status == .exited(0))
    #expect(try folder.text("a.yarn") != messy)
    #expect(try folder.yarn("format", "a.yarn", "--check").status == .exited(0))
  }

  @Test func `a project stands for its scripts`() throws {
    let folder = try Folder([
      "p.yarnproject":
        #"{"projectFileVersion": 4, "baseLanguage": "nl", "excludeFiles": ["oud/**"], "definitions": "f.ysls.json"}"#,
      "diep/a.yarn": "title: Start\n---\n<<declare $x = tel()>>\nx {$x + 1}\n===\n",
      "oud/b.yarn": broken,
      "f.ysls.json":
        #"{"functions": [{"yarnName": "tel", "parameters": [], "return": {"type": "number"}}]}"#,
    ])
    let check = try folder.yarn("check", "p.yarnproject")
    #expect(check.status == .exited(0), "\(check.output)\(check.errors)")
  }

  @Test(
    arguments: [
      ("weg.yarn", 3, "No such file"), ("map.yarn", 3, "Is a directory"),
      ("stuk.yarn", 1, "not UTF-8 text (byte 3 is wrong)"),
      ("p.yarnproject", 1, "`projectFileVersion` must be a whole number"),
    ] as [(String, Int32, String)])
  func `says what is wrong with a file`(name: String, status: Int32, message: String) throws {
    let folder = try Folder(["map.yarn/a.txt": "", "p.yarnproject": "{}"])
    try folder.write(Data([0x61, 0x62, 0xFF]), to: "stuk.yarn")
    let run = try folder.yarn("check", name)
    #expect(run.status == .exited(status))
    #expect(run.errors.contains(name) && run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [["run"], ["check"], ["run", "a.yarn", "--max-steps", "-1"], ["bestaatniet"]])
  func `answers wrong use with 2`(arguments: [String]) throws {
    let run = try PipeProgram.run(BuiltProgram.path("huiswaarts"), ["yarn"] + arguments)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
  }
}
