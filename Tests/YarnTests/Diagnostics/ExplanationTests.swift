import Testing

@testable import Yarn

struct `The pages that explain the codes` {
  @Test func `match the codes one to one`() {
    let codes = DiagnosticCode.allCases.map(\.rawValue).sorted()
    #expect(ExplanationPage.all.map { $0.frontMatter["code"] ?? $0.file } == codes)
    #expect(ExplanationPage.all.map(\.file) == codes.map { "\($0).md" })
  }

  @Test(arguments: ExplanationPage.all)
  func `give name and severity as the compiler does`(page: ExplanationPage) throws {
    let code = try #require(page.frontMatter["code"].flatMap(DiagnosticCode.init))
    #expect(page.frontMatter["name"] == code.name)
    #expect(page.frontMatter["severity"] == code.severity.rawValue)
  }

  @Test(arguments: ExplanationPage.all)
  func `have the same headings`(page: ExplanationPage) {
    let headings = ["## What", "## Why it matters", "## Instead"]
    let example = page.example == nil ? [] : ["## Example"]
    #expect(Array(page.headings.dropFirst()) == headings + example)
  }

  @Test(arguments: ExplanationPage.all)
  func `have an example, or say why they cannot`(page: ExplanationPage) {
    #expect((page.example == nil) == (page.frontMatter["withoutExample"] != nil))
  }

  @Test(arguments: ExplanationPage.withExample)
  func `show a script that raises the code`(page: ExplanationPage) throws {
    let found = try findings(page)
    let code = try #require(page.frontMatter["code"])
    #expect(found.contains { $0.code == code }, "\(found)")
  }

  @Test(arguments: ExplanationPage.withExample)
  func `mark every finding where it is, and no other`(page: ExplanationPage) throws {
    let promises = Set(page.promises)
    guard !promises.isEmpty else { return }
    let found = try findings(page).filter { finding in
      finding.severity == "error" || promises.contains { $0.code == finding.code }
    }
    #expect(Set(found) == promises)
  }

  private func findings(_ page: ExplanationPage) throws -> [ExplanationPage.Promise] {
    let text = try #require(page.example)
    var options = CompileOptions()
    if let version = page.frontMatter["languageVersion"].flatMap({ Int($0) }) {
      options.languageVersion = version
    }
    if let entries = page.frontMatter["entryNodes"] {
      options.entryNodes = Set(entries.split(separator: " ").map(String.init))
    }
    let index = LineIndex(text)
    return compile([SourceText(name: "example.yarn", text: text)], options: options)
      .diagnostics.map {
        ExplanationPage.Promise(
          line: index.position(ofByte: $0.labels.first?.bytes.lowerBound ?? 0).line,
          severity: $0.severity.rawValue, code: $0.code)
      }
  }
}
