import TestSupport
import Testing

@testable import Yarn

struct `A compilation` {
  private func result(_ text: String, _ options: CompileOptions = CompileOptions()) -> Compilation {
    compile([SourceText(name: "a.yarn", text: text)], options: options)
  }

  @Test func `lists the commands, with the place of each`() {
    let script = MarkedScript(body: "⟪<<vraag {1 + 1} {\"x\"}>>⟫\n<<stop>>")
    let commands = result(script.text).commands
    #expect(commands.map(\.text) == ["vraag {0} {1}", "stop"])
    #expect(commands.first?.bytes == script.ranges.first)
    #expect(commands.first?.node == "Start")
  }

  @Test func `lists the calls in source order, with their literal arguments`() {
    let body = "{f(g(1), \"a\", -2, true)}\n<<if h()>>\n<<call f(1, \"\", 2, $b)>>\n<<endif>>"
    let calls = result("title: A\n---\n\(body)\n===\n").calls
    #expect(calls.map(\.name) == ["f", "g", "h", "f"])
    #expect(calls.first?.arguments == [nil, .string("a"), nil, .bool(true)])
    #expect(calls.last?.arguments == [.number(1), .string(""), .number(2), nil])
    #expect(calls.allSatisfy { $0.node == "A" && $0.file == "a.yarn" })
  }

  @Test func `lists the nodes, with headers and jumps`() {
    let text = """
      title: A
      Tags:  x y
      ---
      <<jump B>>
      -> a
          <<detour {"B"}>>
      ===
      title: B
      subtitle: s
      when: once if $x
      ---
      b {$x and true}
      ===
      """
    let nodes = result(text).nodes
    #expect(nodes.map(\.title) == ["A", "B"])
    #expect(nodes.map(\.name) == ["A", "B.s"])
    #expect(nodes[0].headers.map { "\($0.key)=\($0.value)" } == ["title=A", "Tags=x y"])
    #expect(nodes[1].headers.map { "\($0.key)=\($0.value)" }[2] == "when=once if $x")
    #expect(nodes[0].jumps.map(\.target) == ["B", nil])
    #expect(nodes[0].jumps.map(\.isDetour) == [false, true])
    #expect(nodes[0].bytes == 0..<8)
  }

  @Test func `lists the variables, with the words of their comments`() {
    let body = """
      /// Hoeveel huur er is.
      /// Per maand.
      <<declare $huur = -500>>
      <<declare $naam = "x">> /// Hoe je heet.
      // gewoon commentaar
      <<declare $over = $huur + 1>>
      {$huur} {$naam} {$over} {$los + 1}
      """
    let variables = result("title: A\n---\n\(body)\n===\n").variables
    #expect(variables.map(\.name) == ["$huur", "$naam", "$over", "$los"])
    #expect(variables.map(\.initial) == [.number(-500), .string("x"), nil, .number(0)])
    #expect(
      variables.map(\.description) == ["Hoeveel huur er is. Per maand.", "Hoe je heet.", nil, nil])
    #expect(variables.map(\.isDeclared) == [true, true, true, false])
  }

  @Test func `has no program when a warning is made an error`() {
    let text = "title: A\n---\n<<jump Weg>>\n===\n"
    #expect(result(text).program != nil)
    let strict = result(text, CompileOptions(severities: ["YS0012": .error]))
    #expect(strict.program == nil)
    #expect(strict.diagnostics.map(\.severity) == [.error])
  }

  @Test func `can be told to keep silent about a warning, never about an error`() {
    let text = "title: A\n---\n<<jump Weg>>\n{1 + true}\n===\n"
    let silent = result(text, CompileOptions(silenced: ["YS0012", "YS0008", "YS0050"]))
    #expect(silent.diagnostics.map(\.code) == ["YS0050"])
    let mild = result(text, CompileOptions(severities: ["YS0050": .info]))
    #expect(mild.program == nil)
  }

  @Test func `can demand that every variable is declared`() {
    let text = "title: A\n---\n<<set $x = 1>>\n===\n"
    #expect(result(text).program != nil)
    let strict = result(text, CompileOptions(requireVariableDeclarations: true))
    #expect(strict.program == nil)
    #expect(strict.diagnostics.map(\.code) == ["YS0003"])
  }

  @Test(arguments: [
    ("<<enum E>>\n<<case A>>\n<<endenum>>", "enums"),
    ("<<declare $a = 1 + 1>>\n{$a}", "smart variables"), ("=> a", "line groups"),
    ("a <<once>>", "once conditions"), ("<<once>>\na\n<<endonce>>", "once statements"),
  ])
  func `in version 2 of the language refuses what came later`(body: String, feature: String) {
    let old = result("title: A\n---\n\(body)\n===\n", CompileOptions(languageVersion: 2))
    let errors = old.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["YS0036"])
    #expect(errors.first?.message.contains(feature) == true)
    #expect(errors.first?.message.contains("version 3") == true)
    #expect(errors.first?.message.contains("version 2") == true)
    #expect(result("title: A\n---\n\(body)\n===\n").program != nil)
  }

  @Test func `in version 2 of the language accepts conditions on nodes and detours`() {
    let text = "title: A\nwhen: $x\n---\n<<detour A>>\n===\n"
    #expect(result(text, CompileOptions(languageVersion: 2)).program != nil)
  }

  @Test func `knows the nodes that cannot be reached from where the host starts`() {
    let text =
      "title: A\n---\n<<detour B>>\n===\ntitle: B\n---\nb\n===\ntitle: C\n---\n<<jump C>>\n===\n"
    let found = result(text, CompileOptions(entryNodes: ["A"])).diagnostics
    #expect(found.map(\.code) == ["YSX012"])
    #expect(found.first?.message.contains("`C`") == true)
    #expect(result(text, CompileOptions(entryNodes: ["A", "C"])).diagnostics.isEmpty)
    let anywhere = text.replacing("<<detour B>>", with: "<<jump {\"B\" + \"\"}>>")
    #expect(result(anywhere, CompileOptions(entryNodes: ["A"])).diagnostics.isEmpty)
  }

  @Test func `sorts what it found by file and place`() {
    let first = SourceText(name: "z.yarn", text: "title: A\n---\n<<jump X>>\n===\n")
    let second = SourceText(name: "a.yarn", text: "title: B\n---\n{1 + true}\n{1 +}\n===\n")
    let found = compile([first, second]).diagnostics.map { "\($0.labels[0].file) \($0.code)" }
    #expect(found == ["z.yarn YS0012", "a.yarn YS0050", "a.yarn YS0005"])
  }

  @Test(arguments: ScriptFiles.conformance)
  func `finds the same in two files, whatever their order`(script: ScriptFile) {
    let other = SourceText(
      name: "other.yarn",
      text: "title: Ander_bestand\n---\n<<declare $ander_bestand = 1>>\n{$ander_bestand}\n===\n")
    let source = SourceText(name: "script.yarn", text: script.text)
    let forwards = compile([source, other], library: TestPlan.library)
    let backwards = compile([other, source], library: TestPlan.library)
    #expect(Set(forwards.diagnostics) == Set(backwards.diagnostics))
    #expect((forwards.program == nil) == (backwards.program == nil))
    #expect(
      Set(forwards.variables.map { "\($0.name) \($0.type)" })
        == Set(backwards.variables.map { "\($0.name) \($0.type)" }))
  }

  @Test(arguments: ScriptFiles.all)
  func `is the same a second time, and is made of any text`(script: ScriptFile) {
    var mutation = Mutation(seed: 5)
    for _ in 0..<4 {
      let text = String(decoding: mutation.mutate(Array(script.text.utf8)), as: UTF8.self)
      let source = SourceText(name: "a", text: text)
      let one = compile([source])
      let other = compile([source])
      #expect(one.diagnostics == other.diagnostics)
      #expect(one.program == other.program)
      #expect((one.program == nil) == one.diagnostics.contains { $0.severity == .error })
    }
  }

  @Test func `of many nodes has them all`() {
    let result = result(GeneratedScript.text(nodes: 300))
    #expect(result.diagnostics.isEmpty)
    #expect(result.nodes.count == 300)
    #expect(result.program?.hasNode("N299") == true)
  }
}

struct `A near name` {
  @Test(arguments: [
    ("$hur", "$huur"), ("$Huur", "$huur"), ("$huru", "$huur"), ("Strat", "Start"),
    ("afrondn", "afronden"),
  ])
  func `is found when little differs`(name: String, near: String) {
    let names = ["$huur", "$inkomen", "Start", "afronden"]
    #expect(NearNames.nearest(to: name, among: names) == near)
  }

  /// Comparing names costs their lengths multiplied; nobody writes one this long.
  @Test func `is not looked for when the name is too long to have been typed`() {
    let name = String(repeating: "a", count: NearNames.longest)
    #expect(NearNames.nearest(to: name, among: ["\(name.dropLast())b"]) != nil)
    #expect(NearNames.nearest(to: name + "a", among: [name + "b"]) == nil)
  }

  @Test(arguments: ["$x", "Elders", "", "afrodiet"])
  func `is not found when much differs`(name: String) {
    let names = ["$huur", "$inkomen", "Start", "afronden"]
    #expect(NearNames.nearest(to: name, among: names) == nil)
  }
}
