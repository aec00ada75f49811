import Testing

@testable import Yarn

struct `A project file` {
  private let text = """
    // ours
    {
      "projectFileVersion": 4, "SourceFiles": ["**/*.yarn", "extra/*.txt"],
      "excludeFiles": ["oud/**"], "baseLanguage": "nl",
      "eigen": {"a": [1, 2.5, null]},
      "localisation": {"en": {"strings": "en.csv", "nog": true}},
      "definitions": "functies.ysls.json",
      "compilerOptions": {"diagnosticsSeverity": {"YS0003": "None", "YS0012": "Error"},},
    }
    """

  @Test func `is read, comments and trailing commas included`() throws {
    let project = try YarnProject(text)
    #expect(project.fileVersion == 4)
    #expect(project.baseLanguage == "nl")
    #expect(project.localisation == ["en": .init(strings: "en.csv")])
    #expect(project.definitions == ["functies.ysls.json"])
    let severities: [String: Severity?] = ["YS0003": nil, "YS0012": .error]
    #expect(project.severities == severities)
    #expect(!project.requiresDeclarations)
    #expect(project.includes("a/b.yarn") && project.includes("extra/x.txt"))
    #expect(!project.includes("oud/b.yarn") && !project.includes("x.txt"))
  }

  @Test func `keeps what we do not know when it is saved`() throws {
    var project = try YarnProject(text)
    project.baseLanguage = "en"
    let saved = try JSON(project.text)
    #expect(saved["baseLanguage"] == .string("en"))
    #expect(saved["eigen"]?.oneLine == #"{"a": [1, 2.5, null]}"#)
    #expect(saved["localisation"]?["en"]?["nog"] == .bool(true))
    #expect(saved["definitions"] == .string("functies.ysls.json"))
    #expect(saved.members?.map(\.key).first == "projectFileVersion")
    #expect(try YarnProject(project.text) == YarnProject(YarnProject(project.text).text))
  }

  @Test(arguments: [
    ("{}", "`projectFileVersion` must be a whole number"),
    (#"{"projectFileVersion": 5, "baseLanguage": "nl"}"#, "version 5"),
    (#"{"projectFileVersion": 1, "baseLanguage": "nl"}"#, "version 1"),
    (#"{"projectFileVersion": 3}"#, "`baseLanguage` must be a text"),
    (#"{"projectFileVersion": 3, "baseLanguage": "nl", "sourceFiles": [1]}"#, "`sourceFiles`"),
    ("[", "line 1, column 2"), ("", "ends too early"),
  ])
  func `that is wrong says what`(text: String, reason: String) {
    let error = #expect(throws: YarnProjectError.self) { try YarnProject(text) }
    #expect(error?.description.contains(reason) ?? false, "\(String(describing: error))")
  }
}

struct `A glob` {
  @Test(
    arguments: [
      ("**/*.yarn", "a.yarn", true), ("**/*.yarn", "a/b/c.YARN", true),
      ("*.yarn", "a/b.yarn", false),
      ("a/**/b.yarn", "a/b.yarn", true), ("a/**/b.yarn", "a/x/y/b.yarn", true),
      ("a/**/b.yarn", "x/b.yarn", false), ("a*c*.yarn", "abcd.yarn", true), ("a*c", "ab", false),
      ("**", "a/b", true), ("a/**", "a", true), ("./a.yarn", "a.yarn", true),
      ("A\\*.yarn", "a/x.yarn", true),
      ("*", "", false), ("a", "b", false), ("**/a/**/a/**", "a/x/a", true),
      ("*a*a*a*b", "aaaaaaaaaaaaaaaa", false),
    ] as [(String, String, Bool)])
  func `matches paths`(pattern: String, path: String, isMatch: Bool) {
    #expect(Glob(pattern).matches(path) == isMatch)
  }
}

struct `Definitions of a host` {
  private let text = """
    {"version": 1,
     "commands": [{"yarnName": "vraag", "parameters": [{"name": "veld", "type": "string"}]}],
     "functions": [
       {"yarnName": "tel", "parameters": [{"name": "n", "type": "number"},
         {"name": "rest", "type": "number", "isParamsArray": true}], "return": {"type": "number"}},
       {"yarnName": "fase", "parameters": [], "return": {"type": "enum", "subtype": "Fase"}},
       {"yarnName": "ding", "parameters": [], "return": {"type": "instance"}}]}
    """

  @Test func `become a library for the compiler`() throws {
    let definitions = try Definitions(text)
    #expect(definitions.commands.map(\.name) == ["vraag"])
    #expect(
      definitions.library.functions == [
        FunctionDeclaration("tel", [.number], rest: .number, returns: .number),
        FunctionDeclaration("fase", [], returns: .enumeration("Fase")),
      ])
  }

  @Test(arguments: [
    #"{"functions": [{"yarnName": "a", "parameters": []}]}"#, #"{"commands": [{}]}"#, "[]",
    #"{"commands": [{"yarnName": "a", "parameters": [{"name": "b", "type": "c"}]}]}"#,
  ])
  func `that are incomplete are refused`(text: String) {
    #expect(throws: YarnProjectError.self) { try Definitions(text) }
  }
}

struct `A JSON text` {
  @Test(arguments: [
    (#"{"a": [1, -2.5e3, true, null], "b": "x"}"#, #"{"a": [1, -2500, true, null], "b": "x"}"#),
    (#""\u00e9\ud83d\ude00\n\/""#, #""é😀\n/""#), ("[1, /* x */ 2, // y\n]", "[1, 2]"), ("{}", "{}"),
  ])
  func `is read and written`(text: String, written: String) throws {
    #expect(try JSON(text).oneLine == written)
    #expect(try JSON(JSON(text).text) == JSON(text))
  }

  @Test(arguments: [
    "[1 2]", "{a: 1}", "\"\\ud800\"", "\"\\x\"", "tru", "1 2", "/* x", "\"a", "[1,,2]", "1e999",
    "-",
    String(repeating: "[", count: 100_000), "\"\u{01}\"",
  ])
  func `that is broken is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSON(text) }
  }
}
