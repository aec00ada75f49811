import TestSupport
import Testing

@testable import Yarn

/// Where each problem is, and what its message must name (language reference 17.2 and 17.3).
struct `A problem in a script` {
  struct Case: Sendable, CustomTestStringConvertible {
    var code: String
    /// The whole script, with the cause marked.
    var script: String
    /// What the message, the labels and the hint together must name.
    var names: [String]

    var testDescription: String { "\(code): \(names.joined(separator: ", "))" }

    init(_ code: String, _ body: String, _ names: [String]) {
      self.code = code
      script = "title: Start\n---\n\(body)\n===\n"
      self.names = names
    }

    init(_ code: String, script: String, _ names: [String]) {
      self.code = code
      self.script = script
      self.names = names
    }
  }

  static let enums =
    "<<enum Een>>\n<<case A>>\n<<endenum>>\n<<enum Twee>>\n<<case A>>\n<<endenum>>\n"

  static let types: [Case] = [
    Case("YS0050", "<<declare $h = 5>>\n⟪<<set $h = \"veel\">>⟫", ["$h", "Number", "String"]),
    Case("YS0053", "<<declare ⟪$h⟫ = \"5\" as number>>", ["$h", "Number", "\"5\"", "String"]),
    Case("YS0050", "<<if ⟪1 + 1⟫>>\na\n<<endif>>", ["condition", "Bool", "Number"]),
    Case("YS0050", "-> a <<if ⟪\"x\"⟫>>", ["condition", "Bool", "String"]),
    Case("YS0050", script: "title: A\nwhen: ⟪1 + 1⟫\n---\na\n===\n", ["when", "Bool", "Number"]),
    Case("YS0050", "<<jump {⟪5⟫}>>", ["jump", "String", "`5`", "Number"]),
    Case("YS0050", "<<detour {⟪true⟫}>>", ["String", "Bool"]),
    Case("YS0050", "{visited(⟪5⟫)}", ["visited", "`5`", "Number", "String"]),
    Case("YS0014", "{⟪round⟫(1, 2)}", ["round", "1 argument", "2"]),
    Case("YS0014", "{f(1) + 1} {⟪f⟫(1, 2)}", ["`f`", "with 1 before", "2 arguments"]),
    Case("YS0050", "{⟪1 + \"a\"⟫}", ["`+`", "Number", "String"]),
    Case("YS0050", "{⟪true > false⟫}", ["`>`", "Bool"]),
    Case("YS0050", "<<set $s = \"a\">>\n⟪<<set $s -= \"b\">>⟫", ["`-=`", "String"]),
    Case("YS0003", "<<set ⟪$h⟫ = \"a\">>", ["$h", "<<declare $h = \"\">>"]),
    Case("YS0029", "{⟪$h⟫}", ["$h"]),
    Case("YS0029", "<<call ⟪f(1)⟫>>", ["f(1)"]),
    Case("YS0028", "\(enums)<<set $x = ⟪.A⟫>>", ["`.A`", "Een.A", "Twee.A"]),
    Case("YS0028", "{string(⟪$x⟫)}\n<<set $x = 1>>", ["$x"]),
    Case("YS0038", "\(enums)<<set $x = ⟪Een.B⟫>>", ["Een", "`B`"]),
    Case("YS0050", "<<set $x = ⟪.Nergens⟫>>", ["Nergens"]),
  ]

  static let names: [Case] = [
    Case(
      "YS0030", "<<declare $a = 1>>\n<<declare $b = $a + 1>>\n⟪<<set $b = 3>>⟫", ["$b", "$a + 1"]),
    Case("YS0045", "<<declare ⟪$a⟫ = $b + 1>>\n<<declare $b = $a + 1>>", ["$a", "$b"]),
    Case("YS0039", "<<declare ⟪$a⟫ = 1>>\n<<declare $a = 2>>", ["$a"]),
    Case("YS0010", "<<declare ⟪$a⟫ = 1>>", ["$a"]),
    Case("YS0012", "<<jump ⟪Strat⟫>>", ["Strat", "did you mean `Start`?"]),
    Case("YS0012", "<<detour ⟪Elders⟫>>", ["Elders"]),
    Case("YS0018", "a ⟪#line:x⟫\nb #line:x", ["line:x"]),
    Case("YS0062", "a ⟪#line:x⟫ #line:y", ["line"]),
    Case("YS0017", "a #line:x\n⟪a #line:y #shadow:x⟫", ["line", "shadow"]),
    Case("YS0042", "⟪a #shadow:x⟫ // c", ["line:x"]),
    Case("YS0043", "a {1} #line:x\n⟪a {1} #shadow:x⟫", ["expression"]),
    Case("YS0044", "a #line:x\n⟪b #shadow:x #t⟫", ["line:x", "write `a`"]),
    Case("YS0011", script: "⟪title: A⟫\n---\na\n===\ntitle: A\n---\nb\n===\n", ["`A`"]),
    Case(
      "YS0031", script: "title: A\nwhen: always\n---\na\n===\n⟪title: A⟫\n---\nb\n===\n",
      ["`A`", "when: always"]),
    Case(
      "YS0032",
      script: "title: A\nsubtitle: ⟪x⟫\nwhen: once\n---\na\n===\n"
        + "title: A\nsubtitle: x\nwhen: once\n---\nb\n===\n", ["`x`", "`A`"]),
    Case("YS0027", script: "title: A⟪.⟫B\n---\na\n===\n", ["`.`"]),
    Case("YS0027", script: "title: A\nsubtitle: x⟪ ⟫y\nwhen: once\n---\na\n===\n", ["` `"]),
    Case("YS0005", script: "⟪title: A b⟫\n---\na\n===\n", ["`b`"]),
    Case("YS0052", script: "title: A\n⟪title: B⟫\n---\na\n===\n", ["`A`"]),
    Case("YS0051", script: "⟪tags: a⟫\n---\na\n===\n", ["title"]),
    Case(
      "YS0033", script: "title: A\n---\na\n===\n⟪title: B\n---\n// c\n===⟫\n", ["`B`", "empty"]),
    Case(
      "YS0040", "<<enum Een>>\n<<case A>>\n<<endenum>>\n<<enum ⟪Een⟫>>\n<<case B>>\n<<endenum>>",
      ["Een"]),
    Case("YS0035", "<<enum E>>\n<<case A>>\n<<case ⟪A⟫>>\n<<endenum>>", ["`A`", "`E`"]),
    Case("YS0035", "<<enum E>>\n<<case A = ⟪1⟫>>\n<<case B = 1>>\n<<endenum>>", ["`1`", "`E`"]),
    Case("YS0035", "<<enum E>>\n<<case A = 1>>\n<<case ⟪B⟫>>\n<<endenum>>", ["`B`"]),
    Case("YS0037", "<<enum E>>\n<<case A = ⟪true⟫>>\n<<endenum>>", ["number or a string"]),
  ]

  static let forms: [Case] = [
    Case("YS0007", "a\n⟪<<if⟫ true>>\nb", ["endif", "if", "line 4"]),
    Case("YS0007", "⟪<<once⟫>>\nb", ["endonce", "once", "line 3"]),
    Case("YS0006", "<<wacht 1⟪\n⟫volgende", [">>"]),
    Case("YS0020", "tekst ⟪<<wacht 1>>⟫ en meer", ["<<wacht 1>>"]),
    Case("YS0019", "<<wacht 1>> ⟪tekst⟫", ["text"]),
    Case("YS0021", "wacht 1⟪>>⟫", ["<<wacht 1>>"]),
    Case("YS0022", "⟪set $a to 1⟫", ["<<set $a to 1>>"]),
    Case("YS0048", "⟪<wacht 1>⟫", ["<<wacht 1>>"]),
    Case("YS0064", "<<⟪<⟫wacht>>", ["chevrons"]),
    Case("YS0064", "<<wacht>>⟪>⟫", ["chevrons"]),
    Case("YS0064", "<<wacht>> ⟪>>⟫", ["chevrons"]),
    Case("YS0063", "⟪a [b]c⟫", ["[b]"]),
    Case("YS0008", "<<return>>\n⟪a⟫\nb", ["gets to"]),
    Case("YS0008", "<<if true>>\n<<stop>>\n<<else>>\n<<jump Start>>\n<<endif>>\n⟪a⟫", ["gets to"]),
    Case("YS0004", script: "title: A\n---\na⟪\n⟫", ["===", "`A`"]),
    Case("YSX010", "-> a\n    b\n⟪⟫\n    c", ["empty line"]),
    Case("YSX011", "⟪-> a <<once>>⟫\n-> b <<if visited(\"Start\")>>", ["condition"]),
  ]

  @Test(arguments: types + names + forms)
  func `is marked where it is, and says what it is about`(example: Case) throws {
    let script = MarkedScript(example.script)
    let result = compile([SourceText(name: "a.yarn", text: script.text)])
    let found = result.diagnostics.filter {
      $0.code == example.code && $0.labels.first?.bytes == script.ranges.first
    }
    let diagnostic = try #require(found.first, "\(result.diagnostics)")
    let words =
      ([diagnostic.message] + diagnostic.labels.map(\.text) + [diagnostic.hint ?? ""])
      .joined(separator: "\n")
    for name in example.names { #expect(words.contains(name), "\(words)") }
  }

  @Test(arguments: types + names + forms)
  func `is the only problem of its severity`(example: Case) {
    let text = MarkedScript(example.script).text
    let result = compile([SourceText(name: "a.yarn", text: text)])
    let errors = Set(result.diagnostics.filter { $0.severity == .error }.map(\.code))
    #expect(errors.isSubset(of: [example.code]), "\(result.diagnostics)")
  }

  @Test(arguments: [
    "a <\nb>c\n", "Speler: <b>x</b>", "a>b>>c", "setje a", "jumpen is leuk", "set alles klaar",
    "<shake=.01>x</shake> en meer", "-> <a>",
  ])
  func `is not seen in ordinary text`(line: String) {
    let result = compile([SourceText(name: "a", text: "title: A\n---\n\(line)\n===\n")])
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("-> a <<if $x>>\n-> b <<if not $x>>", "a condition and its opposite"),
    ("-> a <<if $n == 1>>\n-> b <<if $n != 1>>", "equal and not equal"),
    ("-> a <<if $n > 1>>\n-> b <<if $n <= 1>>", "more and not more"),
    ("-> a <<once>>\n-> b", "one without condition"),
  ])
  func `is not seen in options of which one always holds`(body: String, why: String) {
    let declarations = "<<declare $x = true>>\n<<declare $n = 1>>\n{$x} {$n}\n"
    let text = "title: A\n---\n\(declarations)\(body)\n===\n"
    #expect(compile([SourceText(name: "a", text: text)]).diagnostics.isEmpty, "\(why)")
  }
}
