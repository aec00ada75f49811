import Testing

@testable import Yarn

/// A case of `markup.json`.
struct MarkupExample: Sendable, CustomTestStringConvertible {
  var locale: String
  var input: String
  var isGood: Bool
  var text: String?
  var attributes: [MarkupAttribute]

  var testDescription: String { "\(locale): \(input)" }

  init(_ json: JSON) {
    locale = json["locale"]?.string ?? ""
    input = json["input"]?.string ?? ""
    isGood = json["ok"]?.bool ?? false
    text = json["text"]?.string
    attributes = (json["attributes"]?.array ?? []).map { attribute in
      MarkupAttribute(
        name: attribute["name"]?.string ?? "", position: Int(attribute["position"]?.number ?? -1),
        length: Int(attribute["length"]?.number ?? -1),
        properties: (attribute["properties"]?.members ?? []).map {
          MarkupProperty($0.key, Self.value($0.value))
        })
    }
  }

  static func value(_ json: JSON) -> MarkupValue {
    switch json {
    case .bool(let bool): .bool(bool)
    case .number(let number):
      if let whole = Int(exactly: number) { .integer(whole) } else { .float(Float(number)) }
    default: .string(json.string ?? "")
    }
  }

  static let all: [MarkupExample] = {
    let text = (try? ConformanceFiles.text("markup.json")) ?? "[]"
    return ((try? JSON(text))?.array ?? []).map(MarkupExample.init)
  }()
}

struct `Markup of a text` {
  @Test func `has its examples`() { #expect(MarkupExample.all.count == 85) }

  @Test(arguments: MarkupExample.all)
  func `does what the examples say`(example: MarkupExample) {
    let markup = Markup.parse(example.input, locale: example.locale)
    #expect(markup.problems.isEmpty == example.isGood, "\(markup.problems)")
    if let text = example.text { #expect(markup.text == text) }
    #expect(sorted(markup.attributes) == sorted(example.attributes))
  }

  /// Properties are compared without their order, which JSON does not keep.
  private func sorted(_ attributes: [MarkupAttribute]) -> [MarkupAttribute] {
    attributes.map { attribute in
      var attribute = attribute
      attribute.properties.sort { $0.name < $1.name }
      return attribute
    }
  }

  @Test(arguments: [
    ("[b]open", "[b]open"), ("Zzkanarie: [b]open", "Zzkanarie: [b]open"), ("a [ ] b", "a [ ] b"),
    ("Om 10\\:30 [x", "Om 10:30 [x"),
  ])
  func `that is broken comes back as it was written`(input: String, text: String) {
    let markup = Markup.parse(input)
    #expect(markup.text == text)
    #expect(markup.attributes.isEmpty)
    #expect(markup.problems.count == 1)
  }

  @Test func `keeps the markup of a speaker's name in the property`() {
    let markup = Markup.parse("[b]Samira[/b]: Hoi")
    #expect(markup.text == "Samira: Hoi")
    #expect(
      markup.attributes.first
        == MarkupAttribute(
          name: "character", position: 0, length: 8,
          properties: [MarkupProperty("name", .string("[b]Samira[/b]"))]))
  }

  @Test func `counts a letter as one however it was typed`() {
    let composed = Markup.parse("Caf\u{E9} [b]\u{E9}[/b]")
    let decomposed = Markup.parse("Cafe\u{301} [b]e\u{301}[/b]")
    #expect(composed == decomposed)
    #expect(decomposed.text.unicodeScalars.count == 6)
  }

  @Test(arguments: [
    // A marker at the end of an element leaves the space after the element alone.
    ("x [k]a[e/][/k] y", "x a y"), ("x [e/]a y", "x a y"), ("x[e/][k] a[/k]", "x a"),
    ("[a trimwhitespace=true]x[b]y[/a] z[/b]", "xy z"),
    ("[nomarkup]\\[b\\][/nomarkup]", "\\[b\\]"),
  ])
  func `takes away one space after a marker that closes itself`(input: String, text: String) {
    #expect(Markup.parse(input).text == text)
  }

  @Test func `finds percent signs that a mark joins`() {
    let text = Markup.parse("[select value=3 3=\"\u{6DD}% %\u{301}\"/]").text
    #expect(Array(text.unicodeScalars) == ["\u{6DD}", "3", " ", "3", "\u{301}"])
  }

  @Test func `of a source text is not checked for what depends on values`() {
    #expect(Markup.problems(inSource: "[select value={0} a=b/] [plural value={1} one=x/]").isEmpty)
    #expect(Markup.problems(inSource: "[b]niet dicht") == [.unclosed("b")])
    #expect(Markup.problems(inSource: "Gewoon: tekst").isEmpty)
  }
}

/// `[b]…[/b]` as HTML.
private struct Bold: MarkupReplacement {
  func replace(
    _ marker: MarkupAttribute, _ inner: inout MarkupReplacementText, locale: String
  ) throws(MarkupReplacementError) {
    if marker.property("kapot") != nil { throw MarkupReplacementError("kapot") }
    inner.text = "<b>" + inner.text + "</b>"
    inner.invisible = 7
  }
}

struct `A replacement of the host` {
  private func parse(_ text: String) -> Markup {
    Markup.parse(text) { $0 == "b" ? Bold() : nil }
  }

  @Test func `changes the text and hides its characters from later positions`() {
    let markup = parse("een [b]twee[/b] [i]drie[/i]")
    #expect(markup.text == "een <b>twee</b> drie")
    #expect(markup.attributes == [MarkupAttribute(name: "i", position: 9, length: 4)])
  }

  @Test func `keeps the attributes inside`() {
    let markup = parse("[b]een [i]twee[/i][/b]")
    #expect(markup.attributes == [MarkupAttribute(name: "i", position: 4, length: 4)])
  }

  @Test func `that refuses leaves the text as it was written`() {
    let markup = parse("[b kapot=true]een[/b]")
    #expect(markup.text == "[b kapot=true]een[/b]")
    #expect(markup.problems == [.replacement("b", reason: "kapot")])
  }
}
