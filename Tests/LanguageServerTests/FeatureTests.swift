import TestSupport
import Testing
import Yarn

struct `Completion` {
  private let geld = "proef/gesprekken/geld.yarn"
  private func script(_ line: String) -> String {
    (Proefregeling.texts["proef/gesprekken/geld.yarn"] ?? "")
      .replacing("Dank je wel. #line:proef-geld-4 #bron:P-1", with: line)
  }

  @Test(arguments: [
    ("<<jump Ge|", ["Geld"]), ("<<detour |>>", ["Geld"]), ("<<vraag $schu|>>", ["schulden"]),
    ("<<vraag hul|>>", ["hulp"]), ("<<vr|", ["vraag"]), ("Dag. #bron:|", ["P-1"]),
    ("Dag {$geldb|}", ["geldbeheer"]), ("<<if bekend(\"schu|\")>>", ["schulden"]),
    ("<<if na(\"tekendatum\", \"verh|", ["verhuisdatum"]),
    ("<<if $geldbeheer == Geldbeheer.Z|", ["Zelf"]), ("<<if dagen_to|", ["dagen_tot"]),
    ("<<if visited(\"Ge|", ["Geld"]), ("<<jump Zzz|", []), ("Gewone tekst |", []),
  ])
  func `in a conversation`(line: String, expected: [String]) throws {
    let found = try Editor().complete(script(line), in: geld)
    #expect(found.prefix(expected.count) == expected[...], "\(line): \(found)")
    if expected.isEmpty { #expect(found == []) }
  }

  @Test(arguments: [
    ("proef/velden.yaml", "hulp:\n  soort: lan|\n", "lange_tekst"),
    ("proef/velden.yaml", "hulp:\n  soort: tekst\n  gevoel|\n", "gevoelig"),
    ("proef/velden.yaml", "hulp:\n  soort: tekst\n  bron: [|\n", "P-1"),
    ("proef/velden.yaml", "hulp: {soort: tekst, verpl|}\n", "verplicht"),
    ("proef/velden.yaml", "hulp: {soort: tekst, gevoelig: |}\n", "financieel"),
    ("proef/stappen.yaml", "- id: A\n  stap: Doe.\n  wie: cas|\n", "casushouder"),
    ("proef/stappen.yaml", "- id: A\n  stap: Doe.\n  met:\n    - cl|\n", "client"),
    ("proef/stappen.yaml", "- id: A\n  termijn: {anker: tek|}\n", "tekendatum"),
    ("proef/stappen.yaml", "- id: A\n  termijn:\n    uiter|\n", "uiterlijk"),
    ("proef/stappen.yaml", "- id: A\n  termijn: {anker: verhuisdatum,\n    grond|}\n", "grondslag"),
    ("proef/stappen.yaml", "- id: A\n  als: not bekend(\"geldb|\")\n", "geldbeheer"),
    ("proef/stappen.yaml", "- id: A\n  als: $schu|\n", "schulden"),
    ("proef/stappen.yaml", "- id: A\n  als: '$geldbeheer == Geldbeheer.Be|'\n", "Bewind"),
    ("proef/casushouder.yaml", "rijen:\n  - id: a\n    soort: zorg|\n", "zorgaanbieder-bw"),
    ("proef/regeling.yaml", "gesprekken:\n  - {id: geld, fa|}\n", "fase"),
    ("proef/verhalen/een.yaml", "verhaal: Een\nantwoorden:\n  geldb|\n", "geldbeheer"),
    ("proef/verhalen/een.yaml", "verhaal: Een\nantwoorden:\n  geldbeheer: |\n", "zelf"),
    ("proef/verhalen/een.yaml", "verhaal: Een\nverwacht: {casushouder: |}\n", "zorgaanbieder-bw"),
  ])
  func `in YAML`(file: String, text: String, expected: String) throws {
    var texts = Proefregeling.texts
    texts["proef/verhalen/een.yaml"] = """
      verhaal: Een
      vandaag: 2026-01-01
      gesprek: geld
      antwoorden: {geldbeheer: zelf}
      verwacht: {casushouder: zorgaanbieder-bw}
      """
    let editor = try Editor(texts)
    editor.open(file, texts[file])
    // The form is learned from what is there; after that the file may be half.
    _ = editor.complete("|" + (texts[file] ?? ""), in: file)
    let found = editor.complete(text, in: file)
    #expect(found.contains(expected), "\(found)")
  }

  @Test func `leaves out the keys that stand there already`() throws {
    let found = try Editor().complete(
      "hulp:\n  soort: tekst\n  label: Hulp\n  |\n", in: "proef/velden.yaml")
    #expect(found.contains("doel") && !found.contains("soort") && !found.contains("label"))
  }

  @Test func `of the form of a new regeling comes from its neighbours`() throws {
    var texts = Proefregeling.texts
    texts["nieuw/regeling.yaml"] = "id: nieuw\ntitel: N\nkort: N\nversie: \"1\"\n"
    let found = try Editor(texts).complete("eerste:\n  soo|\n", in: "nieuw/velden.yaml")
    #expect(found == ["soort"])
  }
}

struct `Names` {
  private let velden = "proef/velden.yaml"

  private func edits(_ answer: JSON, _ editor: Editor) -> [String: Int] {
    var counts: [String: Int] = [:]
    for change in answer["result"]?["changes"]?.members ?? [] {
      counts[String(change.key.dropFirst(editor.address("").count))] = change.value.array?.count
    }
    return counts
  }

  @Test func `of a field change in every file, its enum too`() throws {
    let editor = try Editor()
    let text = try #require(Proefregeling.texts[velden])
    let answer = editor.ask(
      "textDocument/rename", in: velden, text.replacing("geldbeheer:", with: "geld|beheer:"),
      [.init("newName", .string("geld_beheer"))])
    #expect(
      edits(answer, editor) == [
        velden: 1, "proef/stappen.yaml": 3, "proef/gesprekken/geld.yarn": 4,
      ])
    #expect(answer["result"].map { $0.text.contains("\"GeldBeheer\"") } == true)
  }

  @Test func `of a node change in the conversation and in the regeling`() throws {
    let editor = try Editor()
    let file = "proef/gesprekken/geld.yarn"
    let text = try #require(Proefregeling.texts[file])
    let answer = editor.ask(
      "textDocument/rename", in: file,
      text.replacing("title: Geld", with: "title: |Geld")
        .replacing("Dank je wel.", with: "<<jump Geld>>\nDank je wel."),
      [.init("newName", .string("Geldzaken"))])
    #expect(edits(answer, editor) == [file: 2, "proef/regeling.yaml": 1])
  }

  @Test func `of a shared field change in every regeling`() throws {
    var texts = Proefregeling.texts
    for (path, text) in texts where path.hasPrefix("proef/") {
      texts["tweede/\(path.dropFirst(6))"] = text
    }
    texts["tweede/regeling.yaml"] = texts["proef/regeling.yaml"]?.replacing(
      "id: proef", with: "id: tweede")
    let editor = try Editor(texts)
    let file = "gedeeld/velden.yaml"
    let answer = editor.ask(
      "textDocument/rename", in: file,
      (texts[file] ?? "").replacing("verhuisdatum:", with: "|verhuisdatum:"),
      [.init("newName", .string("dag_van_verhuizen"))])
    #expect(
      edits(answer, editor) == [file: 1, "proef/stappen.yaml": 1, "tweede/stappen.yaml": 1])
  }

  @Test func `of a field in an older regeling change in the overgang from it`() throws {
    var texts = Proefregeling.texts
    for (path, text) in texts where path.hasPrefix("proef/") {
      texts["nieuw/\(path.dropFirst(6))"] = text
    }
    texts["nieuw/regeling.yaml"] = texts["proef/regeling.yaml"]?.replacing(
      "id: proef", with: "id: nieuw")
    texts["nieuw/overgang.yaml"] = "van: proef\nvelden:\n  schulden: schulden\n"
    let editor = try Editor(texts)
    let answer = editor.ask(
      "textDocument/rename", in: velden,
      (texts[velden] ?? "").replacing("schulden:", with: "schuld|en:"),
      [.init("newName", .string("schuld"))])
    #expect(edits(answer, editor)["nieuw/overgang.yaml"] == 1, "only the key is the old field")
    #expect(edits(answer, editor)["nieuw/velden.yaml"] == nil)
  }

  @Test(arguments: [
    ("Schuld", "kleine letters"), ("schuld en", "kleine letters"), ("hulp", "bestaat al"),
  ])
  func `that cannot be are refused in one sentence`(name: String, reason: String) throws {
    let text = try #require(Proefregeling.texts[velden])
    let answer = try Editor().ask(
      "textDocument/rename", in: velden, text.replacing("schulden:", with: "|schulden:"),
      [.init("newName", .string(name))])
    #expect(answer["error"]?["message"]?.string?.contains(reason) == true)
  }

  @Test func `are found from a use, in both directions`() throws {
    let editor = try Editor()
    let file = "proef/stappen.yaml"
    let text = try #require(Proefregeling.texts[file])
    let marked = text.replacing("anker: verhuisdatum", with: "anker: verhuis|datum")
    let definition = editor.ask("textDocument/definition", in: file, marked)["result"]?.array
    #expect(definition?.first?["uri"]?.string == editor.address("gedeeld/velden.yaml"))
    #expect(definition?.first?["range"]?["start"]?["line"]?.number == 0)
    let references = editor.ask(
      "textDocument/references", in: file, text.replacing("bron: [P-1]", with: "bron: [P|-1]"))
    #expect(references["result"]?.array?.count == 12)
  }

  @Test(arguments: [
    ("proef/stappen.yaml", "wie: casus|houder", "rol"), ("proef/stappen.yaml", "P|-1]", "blz. 1"),
    ("proef/stappen.yaml", "beke|nd(", "Is er een antwoord"),
    ("proef/regeling.yaml", "start: Ge|ld", "Vraagt: `$geldbeheer`"),
    ("proef/casushouder.yaml", "soort: zorg|aanbieder-bw", "Zorgaanbieder BW"),
    ("proef/gesprekken/geld.yarn", "$geldbeheer == Geldbe|heer.Zelf", "Beheer van het geld"),
  ])
  func `are explained`(file: String, marked: String, expected: String) throws {
    let text = try #require(Proefregeling.texts[file])
    let answer = try Editor().ask(
      "textDocument/hover", in: file,
      text.replacing(marked.replacing("|", with: ""), with: marked, maxReplacements: 1))
    let value = answer["result"]?["contents"]?["value"]?.string
    #expect(value?.contains(expected) == true, "\(String(describing: value))")
  }

  @Test func `of a file are listed in order`() throws {
    let editor = try Editor()
    editor.open(velden)
    let answer = editor.ask(
      "textDocument/documentSymbol",
      Editor.object("textDocument", Editor.object("uri", .string(editor.address(velden)))))
    #expect(
      answer["result"]?.array?.compactMap { $0["name"]?.string } == [
        "geldbeheer", "schulden", "hulp",
      ])
  }
}

struct `Quick fixes` {
  private func titles(_ answer: JSON) -> [String] {
    (answer["result"]?.array ?? []).compactMap { $0["title"]?.string }
  }

  private func actions(_ editor: Editor, in file: String, line: Int) -> JSON {
    editor.ask(
      "textDocument/codeAction",
      .object([
        .init("textDocument", Editor.object("uri", .string(editor.address(file)))),
        .init(
          "range",
          .object([
            .init("start", Editor.position(line, 0)), .init("end", Editor.position(line, 0)),
          ])),
        .init("context", Editor.object("diagnostics", .array(editor.problems[file] ?? []))),
      ]))
  }

  @Test func `give a line the next number of its conversation`() throws {
    let file = "proef/gesprekken/geld.yarn"
    let editor = try Editor()
    editor.open(file)
    editor.type(
      (Proefregeling.texts[file] ?? "").replacing(" #line:proef-geld-1", with: "")
        .replacing(" #line:proef-geld-4", with: " // tot ziens"), in: file)
    editor.pause()
    let answer = actions(editor, in: file, line: 4)
    #expect(
      titles(answer) == [
        "Geef deze regel een vast nummer", "Geef elke regel een vast nummer (2)",
      ])
    let text = answer.text
    #expect(text.contains("\" #line:proef-geld-6\"") && text.contains("\" #line:proef-geld-7\""))
  }

  @Test func `mend a name that is nearly right, and a key that is missing`() throws {
    let file = "proef/velden.yaml"
    let editor = try Editor()
    editor.open(file)
    editor.type(
      (Proefregeling.texts[file] ?? "")
        .replacing("soort: ja_nee", with: "soort: ja_ne")
        .replacing("  label: Hulp bij geld\n", with: ""), in: file)
    editor.pause()
    let found = titles(actions(editor, in: file, line: 0))
    #expect(found.contains("Verander `ja_ne` in `ja_nee`"))
    #expect(found.contains("Voeg `label` toe"))
  }

  @Test func `put a new word in the list of words, in its place`() throws {
    var texts = Proefregeling.texts
    let words = texts.values.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
    texts["gedeeld/woorden.txt"] = words.map(String.init).joined(separator: "\n")
    texts["proef/woorden.txt"] = "# Nieuw.\naap\nzebra\n"
    let editor = try Editor(texts)
    let file = "proef/velden.yaml"
    editor.open(file)
    editor.type((texts[file] ?? "").replacing("label: Schulden", with: "label: Schulde"), in: file)
    editor.pause()
    #expect(editor.codes(file) == ["LNT0603"])
    let found = actions(editor, in: file, line: 9)
    #expect(
      titles(found) == [
        "Verander `Schulde` in `schulden`", "Zet `schulde` in de woordenlijst van proef",
      ])
    let edits = found["result"]?.array?.last?["edit"]?["changes"]?[
      editor.address("proef/woorden.txt")]?.array
    #expect(edits?.first?["newText"]?.string == "schulde\n")
    #expect(edits?.first?["range"]?["start"] == Editor.position(2, 0))
  }
}
