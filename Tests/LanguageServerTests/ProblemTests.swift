import TestSupport
import Testing
import Yarn

struct `Problems while typing` {
  private let geld = "proef/gesprekken/geld.yarn"

  @Test func `none for a regeling that is sound`() throws {
    let editor = try Editor()
    editor.open(geld)
    #expect(editor.problems.values.flatMap(\.self) == [])
  }

  @Test func `appear, and go when they are solved`() throws {
    let editor = try Editor()
    editor.open(geld)
    let text = try #require(Proefregeling.texts[geld])
    editor.type(text.replacing("$schulden>>", with: "$schulen>>"), in: geld)
    editor.pause()
    #expect(editor.codes(geld).contains("REG0203"))
    let problem = try #require(editor.problems[geld]?.first)
    #expect(problem["message"]?.string?.contains("`schulden`") == true)
    #expect(problem["range"]?["start"]?["line"]?.number == 9)
    editor.type(text, in: geld)
    editor.pause()
    #expect(editor.codes(geld) == [])
  }

  @Test func `appear in the other files that a change breaks`() throws {
    let editor = try Editor()
    editor.open("proef/velden.yaml")
    let text = try #require(Proefregeling.texts["proef/velden.yaml"])
    editor.type(text.replacing("schulden:", with: "schuld:"), in: "proef/velden.yaml")
    editor.pause()
    #expect(!editor.codes(geld).isEmpty)
    #expect(!editor.codes("proef/casushouder.yaml").isEmpty)
  }

  @Test func `are told of what stands there now, not of every letter`() throws {
    let editor = try Editor()
    editor.open(geld)
    editor.type("title: Kapot", in: geld)
    editor.type(try #require(Proefregeling.texts[geld]), in: geld)
    editor.pause()
    #expect(editor.problems[geld] == nil, "nothing changed, so nothing is told")
  }

  @Test func `stand right behind letters of every size`() throws {
    let editor = try Editor()
    editor.open(geld)
    let text = try #require(Proefregeling.texts[geld])
    editor.type(
      text.replacing("Het gaat nu over geld. ", with: "Café 😀 {$niets} "), in: geld)
    editor.pause()
    let start = editor.problems[geld]?.first?["range"]?["start"]
    #expect(start?["character"]?.number == 9, "an é is one unit, a 😀 is two")
  }

  @Test func `of stories come with a save`() throws {
    var texts = Proefregeling.texts
    texts["proef/verhalen/een.yaml"] = """
      verhaal: Een
      vandaag: 2026-01-01
      verwacht: {casushouder: zorgaanbieder-bv}
      """
    let editor = try Editor(texts)
    editor.open(geld)
    #expect(editor.codes("proef/verhalen/een.yaml") == ["REG0205"])
    editor.open(
      "proef/verhalen/een.yaml", texts["proef/verhalen/een.yaml"]?.replacing("bv}", with: "bw}"))
    #expect(editor.codes("proef/verhalen/een.yaml") == [])
  }

  @Test func `of a change in the middle of a line`() throws {
    let editor = try Editor()
    editor.open(geld)
    editor.tell(
      "textDocument/didChange",
      .object([
        .init("textDocument", Editor.object("uri", .string(editor.address(geld)))),
        .init(
          "contentChanges",
          .array([
            .object([
              .init(
                "range",
                .object([
                  .init("start", Editor.position(6, 9)), .init("end", Editor.position(6, 19)),
                ])), .init("text", .string("hulpje")),
            ])
          ])),
      ]))
    editor.pause()
    let messages = (editor.problems[geld] ?? []).compactMap { $0["message"]?.string }
    #expect(messages.contains { $0.contains("`hulpje`") }, "\(messages)")
  }

  @Test func `of a conversation that belongs to no regeling`() throws {
    let editor = try Editor([:])
    editor.open("los.yarn", "title: A\n---\n<<jump>>\n===\n")
    #expect(editor.codes("los.yarn").contains("YS0005"))
    editor.tell(
      "textDocument/didClose",
      Editor.object("textDocument", Editor.object("uri", .string(editor.address("los.yarn")))))
    editor.pause()
    #expect(editor.codes("los.yarn") == [])
  }
}
