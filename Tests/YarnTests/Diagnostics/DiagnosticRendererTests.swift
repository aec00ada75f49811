import Testing

@testable import Yarn

struct `A drawn diagnostic` {
  private func pictures(_ text: String, name: String = "Shop.yarn") -> [String] {
    let source = SourceText(name: name, text: text)
    let renderer = DiagnosticRenderer([source])
    return compile([source]).diagnostics.filter { $0.severity == .error }
      .map { renderer.picture($0) }
  }

  @Test func `shows the cause, what explains it, and what to do`() {
    let text = """
      title: Shop
      ---
      <<declare $apples = 0>>
      <<set $apples to "two">>
      ===
      """
    #expect(
      pictures(text) == [
        """
        error[YS0050]: `$apples` is a Number and cannot be set to a String
         --> Shop.yarn:4:1
          |
        3 | <<declare $apples = 0>>
          |           ------- `$apples` becomes a Number here
        4 | <<set $apples to "two">>
          | ^^^^^^^^^^^^^^^^^^^^^^^^
          |                  ----- this is a String
          |
          = hint: make it a number with `number("two")`
        """
      ])
  }

  @Test(arguments: [
    ("é", "composed"), ("e\u{301}", "two scalars"), ("🏠", "an emoji"),
    ("👩‍👩‍👧", "several scalars in one"),
  ])
  func `counts characters, however many bytes they have`(character: String, why: String) {
    let picture = pictures("title: A\n---\n\(character) <<if 1>>\n===\n")[0]
    #expect(picture.contains("--> Shop.yarn:3:8"), "\(why)")
    #expect(picture.contains("\n  |        ^ this is a Number"), "\(why)")
  }

  @Test func `shows a tab as four spaces, and marks behind it`() {
    let picture = pictures("title: A\r\n---\r\n\tx <<if 1>>\r\n===\r\n")[0]
    #expect(picture.contains("3 |     x <<if 1>>\n  |            ^ this is a Number"))
  }

  @Test func `fits on one line for tools`() {
    let source = SourceText(name: "a/b.yarn", text: "title: A\n---\nx <<if 1>>\n===\n")
    let renderer = DiagnosticRenderer([source])
    let lines = compile([source]).diagnostics.map { renderer.line($0) }
    #expect(
      lines == ["a/b.yarn:3:8: error[YS0050]: a condition is a Bool, and `1` is a Number"])
  }

  @Test func `speaks of two files when the cause has to do with both`() {
    let first = SourceText(name: "a.yarn", text: "title: A\n---\nx #line:1\n===\n")
    let second = SourceText(name: "b.yarn", text: "title: B\n---\ny #line:1\n===\n")
    let renderer = DiagnosticRenderer([first, second])
    let picture = compile([first, second]).diagnostics.map { renderer.picture($0) }[0]
    #expect(
      picture == """
        error[YS0018]: several lines have the id `line:1`
         --> a.yarn:3:3
          |
        3 | x #line:1
          |   ^^^^^^^ this id is not unique
         ::: b.yarn:3:3
          |
        3 | y #line:1
          |   ------- also here
          |
          = hint: give each line its own id, or write `#shadow:…` for the same text
        """)
  }
}
