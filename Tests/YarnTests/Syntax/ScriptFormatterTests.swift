import TestSupport
import Testing

@testable import Yarn

struct `A formatted script` {
  @Test(arguments: [
    ("title:A\n---\nx\n===", "title: A\n---\nx\n===\n", "a space after a colon, a last line end"),
    ("title: A\n---\n->a\n  b\n->  c\n===", "title: A\n---\n-> a\n    b\n-> c\n===\n", "arrows"),
    (
      "title: A\n---\n<<if 1<2>>\na\n<<else>>\nb\n<<endif>>\n===",
      "title: A\n---\n<<if 1 < 2>>\n    a\n<<else>>\n    b\n<<endif>>\n===\n", "clauses"
    ),
    ("title: A\n---\nx#a#b//c\n===", "title: A\n---\nx #a #b//c\n===\n", "hashtags: # begins one"),
    ("title: A\n---\nx // c  \n===", "title: A\n---\nx // c\n===\n", "no space at the end"),
    (
      "title: A\n---\n<< set $a=-1+f( 2,3 ) >>\n===",
      "title: A\n---\n<<set $a = -1 + f(2, 3)>>\n===\n", "expressions"
    ),
    (
      "title: A\n---\nx { 1 } y  <<if !true&&not false>>#t\n===",
      "title: A\n---\nx {1} y <<if !true && not false>> #t\n===\n", "conditions"
    ),
    (
      "title: A\n---\n-> a\n  b\n  \n  c\n-> d\n===",
      "title: A\n---\n-> a\n    b\n    \n    c\n-> d\n===\n", "a spaced line keeps its block"
    ),
    (
      "title: A\n---\n-> a\n  b\n\n  c\n===", "title: A\n---\n-> a\n    b\n\nc\n===\n",
      "an empty line closes it, and now it shows"
    ),
    ("#a  #b\ntitle: A\r\n---\r\nx\r\n===", "#a #b\ntitle: A\n---\nx\n===\n", "one line end"),
    (
      "title: A\n---\n<<enum E>>\n<<case A = 1>>\n<<endenum>>\n<<set $e=.A>>\n===",
      "title: A\n---\n<<enum E>>\n    <<case A = 1>>\n<<endenum>>\n<<set $e = .A>>\n===\n", "enums"
    ),
    ("title: A\n---\n<<  a  {1}  b >>\n===", "title: A\n---\n<<a  {1}  b >>\n===\n", "commands"),
  ])
  func `is laid out in one way`(text: String, expected: String, why: String) {
    #expect(ScriptFormatter.format(text) == expected, "\(why)")
  }

  @Test(arguments: ScriptFiles.all)
  func `does not change when it is formatted again`(script: ScriptFile) {
    guard let once = ScriptFormatter.format(script.text) else { return }
    #expect(ScriptFormatter.format(once) == once)
  }

  @Test(arguments: ScriptFiles.all)
  func `is the same program`(script: ScriptFile) {
    guard let formatted = ScriptFormatter.format(script.text) else { return }
    let before = compile([SourceText(name: "a", text: script.text)], library: TestPlan.library)
    let after = compile([SourceText(name: "a", text: formatted)], library: TestPlan.library)
    #expect(before.program == after.program)
    #expect(before.strings == after.strings)
    // Laid out, text below a block that an empty line closed no longer looks as if it were in it.
    let codes = Set(before.diagnostics.map(\.code)).subtracting(["YSX010"])
    #expect(codes == Set(after.diagnostics.map(\.code)))
  }

  @Test(arguments: ScriptFiles.all)
  func `is the same program after any change to the script`(script: ScriptFile) {
    var mutation = Mutation(seed: UInt64(script.text.utf8.count))
    for _ in 0..<6 {
      let text = String(decoding: mutation.mutate(Array(script.text.utf8)), as: UTF8.self)
      guard let formatted = ScriptFormatter.format(text) else { continue }
      #expect(ScriptFormatter.format(formatted) == formatted)
      let before = compile([SourceText(name: "a", text: text)], library: TestPlan.library)
      let after = compile([SourceText(name: "a", text: formatted)], library: TestPlan.library)
      #expect(before.program == after.program, "\(text)")
    }
  }

  @Test func `is not made of a script whose form is wrong`() {
    #expect(ScriptFormatter.format("title: A\n---\n<<if>>\n===\n") == nil)
  }
}
