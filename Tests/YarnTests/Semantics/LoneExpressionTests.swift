import TestSupport
import Testing

@testable import Yarn

struct `An expression outside any script` {
  private static let library = Library(
    functions: [
      FunctionDeclaration("geweest", [.string], returns: .bool),
      FunctionDeclaration("dagen_tot", [.number], returns: .number),
    ],
    variables: [
      VariableDeclaration("$verhuisdatum", type: .number, initial: .number(0)),
      VariableDeclaration("$naam", type: .string, initial: .string("")),
      VariableDeclaration("$bekend", type: .bool, initial: .bool(false)),
      VariableDeclaration("$fase", type: .enumeration("Fase"), initial: .number(0)),
    ],
    enumerations: [
      EnumerationDeclaration(
        "Fase",
        cases: [.init(name: "Intake", raw: .number(0)), .init(name: "Plan", raw: .number(1))])
    ])

  private func value(_ text: String, expecting: ValueType? = nil) throws -> Value {
    let result = Expression.compile(
      text, file: "rij.yaml", expecting: expecting, library: Self.library)
    let expression = try #require(result.expression, "\(result.diagnostics)")
    let values: [String: Value] = [
      "$verhuisdatum": .number(40), "$naam": .string("Zzkanarie"), "$bekend": .bool(true),
      "$fase": .number(1),
    ]
    return try expression.evaluate(
      variable: { values[$0] },
      function: { name, arguments in
        switch (name, arguments.first) {
        case ("geweest", .string(let what)): return .bool(what == "kennismaking")
        case ("dagen_tot", .number(let day)): return .number(day - 2)
        default: throw MachineError.unknownFunction(name)
        }
      })
  }

  @Test(arguments: [
    ("1 + 2 * 3", Value.number(7)), ("$bekend and not geweest(\"x\")", .bool(true)),
    ("dagen_tot($verhuisdatum) - 1", .number(37)), ("$naam + \"!\"", .string("Zzkanarie!")),
    ("$fase == .Plan", .bool(true)), ("$fase == Fase.Intake", .bool(false)),
    ("string($fase)", .string("1")), ("Fase.Plan", .number(1)),
    ("geweest(\n  \"kennismaking\"\n)", .bool(true)),
  ])
  func `has the value it would have in a script`(text: String, expected: Value) throws {
    #expect(try value(text) == expected)
  }

  @Test func `says what it reads and what it calls`() {
    let result = Expression.compile(
      "$bekend and geweest(\"kennismaking\") and dagen_tot($verhuisdatum) > 1", file: "rij.yaml",
      expecting: .bool, library: Self.library)
    #expect(result.variables == ["$bekend", "$verhuisdatum"])
    #expect(result.calls.map(\.name) == ["geweest", "dagen_tot"])
    #expect(result.calls.map(\.arguments) == [[.string("kennismaking")], [nil]])
    #expect(result.calls.first?.bytes == 12..<35)
  }

  @Test(arguments: [
    ("$verhuisdatm > 1", "YS0003", 0..<12, "did you mean `$verhuisdatum`?"),
    ("not gewest(\"x\")", "YS0013", 4..<10, "did you mean `geweest`?"),
    ("$fase == .Pln", "YS0038", 9..<13, "did you mean `Fase.Plan`?"),
    ("$fase == Fas.Plan", "YS0050", 9..<17, "did you mean `Fase.Plan`?"),
    ("geweest()", "YS0014", 0..<7, nil),
    ("geweest(1)", "YS0050", 8..<9, "make it text with `string(1)`"),
    ("", "YS0005", 0..<0, nil), ("1 +", "YS0005", 3..<3, nil),
    ("$bekend $naam", "YS0005", 8..<13, nil),
    ("$naam", "YS0050", 0..<5, nil), ("{$naam}", "YS0005", 0..<1, nil),
  ])
  func `is refused with one reason`(text: String, code: String, bytes: Range<Int>, hint: String?) {
    let result = Expression.compile(
      text, file: "rij.yaml", expecting: .bool, library: Self.library)
    #expect(result.expression == nil)
    #expect(result.diagnostics.map(\.code) == [code])
    #expect(result.diagnostics.first?.labels.first?.bytes == bytes)
    #expect(result.diagnostics.first?.hint == hint)
  }

  @Test func `is not ended by any text`() {
    var mutation = Mutation(seed: 11)
    let text = Array("$bekend and geweest(\"x\") or dagen_tot(1) >= -2.5 == .Plan".utf8)
    for _ in 0..<500 {
      let broken = String(decoding: mutation.mutate(text), as: UTF8.self)
      let result = Expression.compile(
        broken, file: "", expecting: .bool, library: Self.library)
      #expect((result.expression == nil) == result.diagnostics.contains { $0.severity == .error })
      _ = Template.compile(broken + "{" + broken + "}", file: "", library: Self.library)
    }
  }

  @Test(arguments: [
    ("Hallo {$naam}!", "Hallo Zzkanarie!"), ("zonder", "zonder"), ("", ""), ("{1 + 1}", "2"),
    ("{1}{2} {$naam}", "12 Zzkanarie"), ("\\{niet\\} \\\\ {3}", "{niet} \\ 3"),
    (
      "# geen // teken <<van>> regels\n en {$naam}", "# geen // teken <<van>> regels\n en Zzkanarie"
    ),
  ])
  func `stands in a template for its text`(text: String, expected: String) throws {
    let result = Template.compile(text, file: "rij.yaml", library: Self.library)
    let template = try #require(result.template, "\(result.diagnostics)")
    let composed = try template.compose(
      variable: { $0 == "$naam" ? .string("Zzkanarie") : nil },
      function: { name, _ in throw MachineError.unknownFunction(name) })
    #expect(composed == expected)
  }

  @Test(arguments: [
    ("a {$nam} b", "YS0003", 3..<7), ("a {", "YS0005", 2..<3), ("a {1", "YS0005", 2..<3),
    ("{}", "YS0005", 1..<2), ("{1 + \"a\"}", "YS0050", 1..<8),
  ])
  func `in a template is refused at its place`(text: String, code: String, bytes: Range<Int>) {
    let result = Template.compile(text, file: "rij.yaml", library: Self.library)
    #expect(result.template == nil)
    #expect(result.diagnostics.map(\.code) == [code])
    #expect(result.diagnostics.first?.labels.first?.bytes == bytes)
  }
}
