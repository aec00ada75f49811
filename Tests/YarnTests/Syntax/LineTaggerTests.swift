import Testing

@testable import Yarn

struct `A tagged script` {
  private func script(_ body: String) -> SourceText {
    SourceText(name: "a.yarn", text: "title: Start\n---\n\(body)===\n")
  }

  private func tagged(_ body: String, _ style: LineTagger.Style = .descriptive) -> String {
    let text = LineTagger.tag([script(body)], style: style)[0].text
    return String(text.dropFirst("title: Start\n---\n".count).dropLast("===\n".count))
  }

  @Test(arguments: [
    ("Hallo\n", "Hallo #line:Start_0100\n", "a line"),
    ("Hallo   // wie\n", "Hallo #line:Start_0100   // wie\n", "before a comment"),
    ("Hallo//wie\n", "Hallo #line:Start_0100 //wie\n", "before a tight comment"),
    ("Samira: Dag\n", "Samira: Dag #line:Start_0100_Samira\n", "the speaker"),
    (
      "-> A <<if true>> #b\n    C\n=> D\n",
      "-> A <<if true>> #b #line:Start_0100\n    C #line:Start_0200\n=> D #line:Start_0300\n",
      "options, blocks and items, behind condition and tags"
    ),
    (
      "A #line:x\nB #shadow:x\n<<doe>>\n", "A #line:x\nB #shadow:x\n<<doe>>\n",
      "what has an id or shows another's text"
    ),
    (
      "A #line:Start_0100\nB\nC #line:Start_0200\n",
      "A #line:Start_0100\nB #line:Start_0150\nC #line:Start_0200\n", "between two neighbours"
    ),
    (
      "A #line:Start_0100\nB\nB\nC #line:Start_0200\nD\n",
      "A #line:Start_0100\nB #line:Start_0135\nB #line:Start_0170\nC #line:Start_0200\n"
        + "D #line:Start_0300\n", "evenly, by fives, and on from the last"
    ),
    (
      "A #line:Start_0100\nB\nC #line:Start_0101\n",
      "A #line:Start_0100\nB #line:Start_0100g2\nC #line:Start_0101\n", "with no number left"
    ),
  ])
  func `has an id behind each text`(body: String, expected: String, why: String) {
    #expect(tagged(body) == expected, "\(why)")
  }

  @Test func `has the same random ids for the same seed`() {
    let body = "A\nB\n-> C\n"
    let first = tagged(body, .random(seed: 7))
    #expect(first == tagged(body, .random(seed: 7)))
    #expect(first != tagged(body, .random(seed: 8)))
    let ids = first.split(separator: "\n").compactMap { $0.split(separator: "#").last }
    #expect(Set(ids).count == 3)
    #expect(ids.allSatisfy { $0.hasPrefix("line:") && $0.count == 12 })
  }

  @Test func `never repeats an id of another file`() {
    let other = SourceText(name: "b.yarn", text: "title: B\n---\nx #line:Start_0100\n===\n")
    let text = LineTagger.tag([script("A\n"), other], style: .descriptive)[0].text
    #expect(text.contains("A #line:Start_0100g2\n"))
  }

  @Test func `is left alone when its form is wrong`() {
    let body = "A\n<<if>>\n"
    #expect(tagged(body) == body)
  }

  @Test(arguments: ScriptFiles.conformance)
  func `says the same as before`(file: ScriptFile) {
    let before = compile([SourceText(name: "a", text: file.text)], library: TestPlan.library)
    guard before.program != nil else { return }
    let tagged = LineTagger.tag([SourceText(name: "a", text: file.text)], style: .descriptive)
    let after = compile(tagged, library: TestPlan.library)
    #expect(after.program != nil)
    #expect(after.strings.entries.allSatisfy { !$0.isImplicit || $0.shadowOf != nil })
    #expect(before.strings.entries.map(\.text) == after.strings.entries.map(\.text))
  }
}
