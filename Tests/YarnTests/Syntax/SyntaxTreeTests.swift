import TestSupport
import Testing

@testable import Yarn

struct `A syntax tree` {
  @Test(arguments: ScriptFiles.all)
  func `has the text of its script`(script: ScriptFile) {
    let bytes = Array(script.text.utf8)
    #expect(SyntaxTree.parse(bytes, file: script.name).tree.text == bytes)
  }

  /// Broken scripts on purpose: bytes replaced, removed, doubled and moved about.
  @Test(arguments: ScriptFiles.all)
  func `has the text of its script, however broken`(script: ScriptFile) {
    var mutation = Mutation(seed: UInt64(script.text.utf8.count) &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<20 {
      let bytes = mutation.mutate(Array(script.text.utf8))
      let parsed = SyntaxTree.parse(bytes, file: script.name)
      #expect(parsed.tree.text == bytes)
      #expect(parsed.tree.isWellFormed)
    }
  }

  @Test(arguments: [
    [], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0x0D], [0x0D, 0x0A, 0x0D], [0x23], [0x7B],
    [0x3C, 0x3C], [0xF0, 0x9F, 0x8F], [0x00, 0x00],
  ])
  func `exists for any bytes`(bytes: [UInt8]) {
    let parsed = SyntaxTree.parse(bytes, file: "")
    #expect(parsed.tree.text == bytes)
    #expect(!parsed.diagnostics.isEmpty)
  }

  @Test(arguments: ["(", "-", "!", "f(", "((-", "{", "<<if true>>\n", "-> a\n "])
  func `survives any depth of nesting`(opening: String) {
    for place in ["{", "<<if ", "<<set $x = ", "<<", ""] {
      let text =
        "title: A\n---\n\(place)" + String(repeating: opening, count: 20_000) + "\n===\n"
      let bytes = Array(text.utf8)
      #expect(SyntaxTree.parse(bytes, file: "").tree.text == bytes)
    }
  }

  @Test func `reads blocks up to the limit and refuses one level more`() {
    func script(_ depth: Int) -> String {
      "title: A\n---\n" + String(repeating: "<<if true>>\n", count: depth) + "x\n"
        + String(repeating: "<<endif>>\n", count: depth) + "===\n"
    }
    #expect(compile([SourceText(name: "a", text: script(SyntaxLimits.depth))]).program != nil)
    let deeper = compile([SourceText(name: "a", text: script(SyntaxLimits.depth + 1))])
    #expect(deeper.diagnostics.contains { $0.code == "YSX001" })
  }

  @Test func `reads parentheses up to the limit and refuses one more`() {
    func script(_ depth: Int) -> String {
      let open = String(repeating: "(", count: depth)
      let close = String(repeating: ")", count: depth)
      return "title: A\n---\n{\(open)1\(close)}\n===\n"
    }
    #expect(compile([SourceText(name: "a", text: script(SyntaxLimits.depth))]).program != nil)
    let deeper = compile([SourceText(name: "a", text: script(SyntaxLimits.depth + 1))])
    #expect(deeper.diagnostics.map(\.code) == ["YSX001"])
  }

  @Test func `reads a chain of operators of any length`() {
    let sum = Array(repeating: "1", count: 50_000).joined(separator: " + ")
    let result = compile([SourceText(name: "a", text: "title: A\n---\n{\(sum)}\n===\n")])
    #expect(result.program != nil)
  }
}

extension SyntaxTree {
  /// Whether every element lies within its parent, in order.
  fileprivate var isWellFormed: Bool {
    guard let root = elements.first, Int(root.size) == elements.count else { return false }
    for index in elements.indices {
      var token = elements[index].firstToken
      for child in children(of: index) {
        guard elements[child].firstToken >= token,
          elements[child].endToken <= elements[index].endToken
        else { return false }
        token = elements[child].endToken
      }
    }
    return true
  }
}
