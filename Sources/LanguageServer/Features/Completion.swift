import Content
import Yarn

/// Words to go on with at the cursor.
enum Completion {
  /// The kinds of the protocol that we use, with their numbers.
  enum Kind: Int {
    case function = 3, field = 5, variable = 6, module = 9, property = 10, enumeration = 13
    case keyword = 14, reference = 18, member = 20
  }

  struct Word {
    var text: String
    var kind: Kind
    /// What it is, in a few words.
    var detail: String?
    /// What is written when that is more than the word itself.
    var written: String?

    init(_ text: String, _ kind: Kind, _ detail: String?, written: String? = nil) {
      self.text = text
      self.kind = kind
      self.detail = detail
      self.written = written
    }
  }

  /// Words, and what is typed of one of them so far.
  struct Words {
    var typed: String
    var all: [Word]

    init(typed: String, _ all: [Word]) {
      self.typed = typed
      self.all = all
    }
  }

  static func answer(_ request: Request) throws(RequestProblem) -> JSON {
    let offset = try request.offset()
    let words =
      request.isYarn
      ? inConversation(request, offset) : request.isYaml ? inYaml(request, offset) : nil
    guard let words else { return .array([]) }
    let range = request.document.range(offset - words.typed.utf8.count..<offset)
    let typed = words.typed.lowercased()
    // An editor filters by itself; what cannot be meant need not be sent.
    let fitting = words.all.filter { holds($0.text.lowercased(), lettersOf: typed) }
    let begins = fitting.filter { $0.text.lowercased().hasPrefix(typed) }
    let others = fitting.filter { !$0.text.lowercased().hasPrefix(typed) }
    return .array((begins + others).enumerated().map { json($1, place: $0, range) })
  }

  /// Whether the letters stand in a word in this order, perhaps with others between them.
  private static func holds(_ word: String, lettersOf typed: String) -> Bool {
    var rest = word[...]
    return typed.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }

  private static func json(_ word: Word, place: Int, _ range: TextRange) -> JSON {
    var members: [JSON.Member] = [
      .init("label", .string(word.text)), .init("kind", .number(word.kind.rawValue)),
      .init("sortText", .string(String(String(place + 100_000).dropFirst()))),
      .init(
        "textEdit",
        .object(["range": range.json, "newText": .string(word.written ?? word.text)])),
    ]
    if let detail = word.detail { members.append(.init("detail", .string(detail))) }
    return .object(members)
  }

  private static func vocabulary(_ request: Request) -> Vocabulary {
    guard let regeling = request.regeling else {
      let source = SourceText(name: request.path, text: request.document.text)
      return Vocabulary(inhoud: nil, compilatie: compile([source]))
    }
    return Vocabulary(inhoud: regeling.inhoud, compilatie: regeling.compilatie)
  }

  // MARK: Conversations

  private static let keywords = [
    "if", "elseif", "else", "endif", "jump", "detour", "return", "set", "declare", "once",
    "endonce",
  ]

  private static func inConversation(_ request: Request, _ offset: Int) -> Words? {
    let line = request.document.line(ofByte: offset)
    let before = request.document.text(request.document.lineStarts[line]..<offset)
    let vocabulary = vocabulary(request)
    if let tag = before.lastIndex(of: "#"), !before[tag...].contains(" ") {
      return inHashtag(String(before[tag...].dropFirst()), vocabulary)
    }
    if let open = before.ranges(of: "<<").last, !before[open.upperBound...].contains(">>") {
      return inCommand(String(before[open.upperBound...]), request, vocabulary)
    }
    let braces = before.lastIndex(of: "{").map { !before[$0...].contains("}") } ?? false
    let isWhen = before.hasPrefix("when:")
    guard braces || isWhen else { return nil }
    return ExpressionCompletion(words: vocabulary).words(after: before)
  }

  private static func inHashtag(_ typed: String, _ vocabulary: Vocabulary) -> Words {
    guard typed.hasPrefix("bron:") else {
      return Words(
        typed: typed,
        [
          Word("bron:", .keyword, "waar dit in de afspraken staat"),
          Word("line:", .keyword, "het vaste nummer van deze regel"),
        ])
    }
    return Words(typed: String(typed.dropFirst("bron:".count)), vocabulary.bronnen)
  }

  private static func inCommand(
    _ text: String, _ request: Request, _ vocabulary: Vocabulary
  ) -> Words? {
    let command = text.drop { $0 == " " }
    guard let blank = command.firstIndex(of: " ") else {
      let ours = request.regeling == nil ? [] : GesprekkenReading.commands
      return Words(typed: String(command), (ours + keywords).map { Word($0, .keyword, nil) })
    }
    let rest = command[blank...].drop { $0 == " " }
    switch command[..<blank] {
    case "jump", "detour": return Words(typed: String(rest), vocabulary.knopen)
    case "vraag":
      let typed = rest.drop { $0 == "$" }
      let dollar = rest.hasPrefix("$") ? "" : "$"
      return Words(
        typed: String(typed),
        vocabulary.velden.filter { $0.kind == .field }.map {
          Word($0.text, $0.kind, $0.detail, written: dollar + $0.text)
        })
    default: return ExpressionCompletion(words: vocabulary).words(after: String(command))
    }
  }

  // MARK: YAML

  private static func inYaml(_ request: Request, _ offset: Int) -> Words? {
    guard let regeling = request.regeling else { return nil }
    let cursor = YamlCursor(request.document, at: offset)
    let vocabulary = vocabulary(request)
    let parent = self.place(Array(cursor.path.dropLast()), request, regeling)
    if !cursor.isKey, let field = cursor.path.last, parent?.hasFieldsAsKeys == true {
      return Words(typed: cursor.typed, vocabulary.keuzes(ofVeld: field))
    }
    guard let place = place(cursor.path, request, regeling) else { return nil }
    // An item of a list may be a map or a word.
    if cursor.isKey, !place.keys.isEmpty || place.hasFieldsAsKeys {
      let fields = place.hasFieldsAsKeys ? vocabulary.velden.filter { $0.kind == .field } : []
      let words = place.keys.map { Word($0, .property, nil) } + fields
      return Words(
        typed: cursor.typed,
        words.filter { !cursor.siblings.contains($0.text) }.map {
          Word($0.text, $0.kind, $0.detail, written: "\($0.text): ")
        })
    }
    if place.holdsSource { return Words(typed: cursor.typed, vocabulary.bronnen) }
    if !place.words.isEmpty {
      return Words(typed: cursor.typed, place.words.map { Word($0, .member, nil) })
    }
    if place.holdsExpression {
      return ExpressionCompletion(words: vocabulary).words(after: cursor.typed)
    }
    guard place.holdsField else { return nil }
    return Words(typed: cursor.typed, vocabulary.velden.filter { $0.kind == .field })
  }

  /// What may stand somewhere; a regeling that is new learns it from its neighbours.
  private static func place(
    _ path: [String], _ request: Request, _ regeling: OpenRegeling
  ) -> YamlShape.Place? {
    func place(_ regeling: OpenRegeling) -> YamlShape.Place? {
      regeling.shape(neighbour: request.neighbour).place(path, in: request.file)
    }
    return place(regeling)
      ?? request.workspace.neighbours(of: regeling).lazy.compactMap(place).first
  }
}
