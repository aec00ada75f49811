import Testing

@testable import Yarn

/// What the language reference says must come out (7.1 and 7.2).
struct `Types are worked out` {
  private func result(_ bodies: [String]) -> Compilation {
    compile(
      bodies.enumerated().map { index, body in
        SourceText(name: "\(index).yarn", text: "title: N\(index)\n---\n\(body)\n===\n")
      })
  }

  private func codes(_ body: String) -> [String] {
    result([body]).diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  private static let enums = """
    <<enum Fase>>
    <<case Intake>>
    <<case Plan>>
    <<endenum>>
    <<enum Post>>
    <<case Brief = "brief">>
    <<endenum>>

    """

  @Test(arguments: [
    ("<<set $v = 1 + 1>>", ValueType.number), ("<<set $v = \"a\" + \"b\">>", .string),
    ("<<set $v = 1 > 0>>", .bool), ("<<set $v = not true>>", .bool),
    ("<<set $v = Fase.Plan>>", .enumeration("Fase")), ("<<set $v = .Plan>>", .enumeration("Fase")),
    ("<<set $v = round(1.5)>>", .number), ("<<set $v = string(1)>>", .string),
    ("<<set $w = 1>>\n<<set $v = $w>>", .number), ("<<set $v = $w>>\n<<set $w = 1>>", .number),
    ("<<if $v>>\nx\n<<endif>>", .bool), ("{$v + 1}", .number), ("{$v + \"\"}", .string),
    ("{$v > $w}", .number), ("{visited($v)}", .string), ("<<jump {$v}>>", .string),
    ("{$v}\n<<set $v = 1>>", .number), ("<<set $v += \"a\">>", .string),
    ("<<set $v = $w + $x>>\n<<set $x = \"a\">>", .string),
    ("<<if $v == .Intake>>\nx\n<<endif>>", .enumeration("Fase")),
    ("<<set $v = Post.Brief>>", .enumeration("Post")), ("-> a <<if $v == 1>>", .number),
    ("<<set $v = f()>>\n<<set $v = f() + 1>>", .number), ("<<set $v = -$w>>", .number),
    ("=> a <<if $v xor true>>", .bool), ("<<zeg {$v + 1}>>", .number),
  ])
  func `of a variable, from its uses`(body: String, type: ValueType) {
    let compilation = result([Self.enums + body])
    #expect(compilation.program != nil, "\(compilation.diagnostics)")
    #expect(compilation.variables.first { $0.name == "$v" }?.type == type)
  }

  @Test(arguments: [
    ("<<set $a = 1>>\n<<set $a = \"x\">>", ["YS0050"], "the first use decides"),
    ("{$x}", ["YS0029"], "nothing tells"),
    ("<<set $a = f()>>", ["YS0029"], "neither is known"),
    ("<<declare $a = 0>>\n<<set $a = f()>>\n{$a}", [], "the declaration tells"),
    ("<<set $a = f()>>\n{f() + \"x\"}", [], "the function tells"),
    ("<<call f(1)>>", ["YS0029"], "the result is unknown"),
    ("<<if f(1)>>\nx\n<<endif>>\n<<if f(1, 2)>>\nx\n<<endif>>", ["YS0014"], "two counts"),
    ("<<if f(1)>>\nx\n<<endif>>\n<<if f(\"a\")>>\nx\n<<endif>>", ["YS0050"], "two kinds"),
    ("<<if f(Fase.Plan)>>\nx\n<<endif>>\n<<if f(1)>>\nx\n<<endif>>", ["YS0050"], "enum, number"),
    ("<<if f(1)>>\nx\n<<endif>>\n<<if f(Fase.Plan)>>\nx\n<<endif>>", [], "raw value"),
    ("<<if Fase.Plan == Post.Brief>>\nx\n<<endif>>", ["YS0050"], "two enums"),
    ("<<if Post.Brief == \"brief\">>\nx\n<<endif>>", ["YS0050"], "enum and string"),
    ("{\"x\" + Post.Brief}", ["YS0050"], "no conversion in operators"),
    ("{visited(Post.Brief)}", [], "a string enum where a String is wanted"),
    ("{visited(Fase.Plan)}", ["YS0050"], "a number enum where a String is wanted"),
    ("{round(Fase.Plan)}", [], "a number enum where a Number is wanted"),
    ("<<jump {Post.Brief}>>", [], "a string enum as a target"),
    ("<<declare $s = \"\">>\n<<set $s = Post.Brief>>\n{$s}", [], "enum to String variable"),
    ("<<declare $s = Post.Brief>>\n<<set $s = \"brief\">>", ["YS0050"], "and not back"),
    ("<<declare $n = Fase.Plan>>\n<<set $n = 1>>", ["YS0050"], "a Number to an enum variable"),
    ("<<declare $n = Fase.Plan as Fase>>\n{$n}", [], "a stated enum"),
    ("<<declare $n = Fase.Plan as Post>>\n{$n}", ["YS0053"], "another stated enum"),
    (
      "<<declare $n = 1 as Number>>\n<<declare $b = true as bool>>\n{$n} {$b}", [], "both spellings"
    ),
    ("<<set $x = Fase.Plan + 1>>", ["YS0050"], "arithmetic with an enum"),
    ("{string($x)}", ["YS0028"], "anything fits, nothing tells"),
    ("<<set $x = 1>>\n{string($x)}", [], "told before"),
    ("{true and 1}", ["YS0050"], "and takes Bools"), ("{-\"a\"}", ["YS0050"], "minus a String"),
    ("{\"a\" * 2}", ["YS0050"], "times a String"), ("{\"a\" == \"a\" == true}", [], "one by one"),
  ])
  func `and checked`(body: String, expected: [String], why: String) {
    #expect(codes(Self.enums + body) == expected, "\(why)")
  }

  @Test(arguments: [
    ["<<declare $a = 1>>", "<<set $a = 2>>\n{$a}"],
    ["{$a + 1}", "<<declare $a = $b>>\n<<declare $b = 5>>"],
    ["<<set $f = .Plan>>", "<<enum Fase>>\n<<case Plan>>\n<<endenum>>", "{$f == Fase.Plan}"],
    ["{string($x)}", "<<set $x = 1>>"],
    ["<<set $x = f(1)>>", "{f(2) + 1}", "<<if g($x)>>\na\n<<endif>>"],
  ])
  func `across files, whatever their order`(bodies: [String]) {
    let sources = bodies.enumerated().map { index, body in
      SourceText(name: "\(index).yarn", text: "title: N\(index)\n---\n\(body)\n===\n")
    }
    let forwards = compile(sources)
    let backwards = compile(sources.reversed())
    #expect(forwards.program != nil, "\(forwards.diagnostics)")
    #expect(Set(forwards.variables.map(\.signature)) == Set(backwards.variables.map(\.signature)))
    let codes = { (compilation: Compilation) in compilation.diagnostics.map(\.code).sorted() }
    #expect(codes(forwards) == codes(backwards))
  }

  @Test func `for functions and variables of the host`() {
    let library = Library(
      functions: [
        FunctionDeclaration("kies", [.enumeration("Kleur")], rest: .number, returns: .string)
      ],
      variables: [
        VariableDeclaration("$kleur", type: .enumeration("Kleur"), initial: .string("r"))
      ],
      enumerations: [
        EnumerationDeclaration("Kleur", cases: [.init(name: "Rood", raw: .string("r"))])
      ])
    let body = "<<set $kleur = .Rood>>\n{kies($kleur, 1, 2) + \"!\"} {kies(.Rood)}"
    let source = SourceText(name: "a", text: "title: A\n---\n\(body)\n===\n")
    let result = compile([source], library: library)
    #expect(result.diagnostics.isEmpty)
    #expect(result.program != nil)
  }

  @Test func `and a host function that scripts cannot type is refused`() {
    let library = Library(functions: [FunctionDeclaration("vreemd", [], returns: .any)])
    let source = SourceText(name: "a", text: "title: A\n---\nx\n===\n")
    #expect(compile([source], library: library).diagnostics.map(\.code) == ["YS0034"])
  }
}

extension VariableSummary {
  fileprivate var signature: String { "\(name) \(type) \(String(describing: initial))" }
}
