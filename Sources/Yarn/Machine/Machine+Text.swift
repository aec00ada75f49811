/// Composing what is shown.
extension Machine {
  /// A line or option with its values, which are taken from the stack.
  mutating func line(
    _ index: Int32, _ count: Int, _ host: some Host
  ) throws(MachineError) -> Line {
    let code = program.storage
    let prepared = code.preparedLines[Int(index)]
    var work = prepared.work
    let source = code.lines[Int(index)]
    let text = try compose(source.text, prepared.pieces, count, &work)
    var line = Line(id: source.id, text: text, tags: source.tags, node: source.node)
    switch work {
    case .none: break
    case .name: line.splitName()
    case .markup:
      let markup = Markup.parse(
        text, locale: locale, replacement: { host.replacement(forMarker: $0) })
      line.text = markup.text
      line.attributes = markup.attributes
      line.character = line.characterName
    }
    return line
  }

  /// A command with its values.
  mutating func command(_ index: Int32, _ count: Int) throws(MachineError) -> String {
    var work = PreparedText.Work.none
    let code = program.storage
    return try compose(
      code.commands[Int(index)], code.preparedCommands[Int(index)].pieces, count, &work)
  }

  /// Puts the last values of the stack into a text; raises `work` to what the values ask for.
  private mutating func compose(
    _ source: String, _ pieces: [PreparedText.Piece], _ count: Int,
    _ work: inout PreparedText.Work
  ) throws(MachineError) -> String {
    if count == 0, pieces.isEmpty { return source }
    let base = stack.count - count
    guard count >= 0, base >= 0 else { throw .invalidProgram("values are missing") }
    var text = pieces.isEmpty ? source : ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .value(let index) where index < count:
        let value = stack[base + index].text
        if case .string = stack[base + index] { work = max(work, PreparedText.work(for: value)) }
        text += value
      case .value(let index): text += "{\(index)}"
      }
      guard text.utf8.count <= limits.textLength else {
        throw .limitPassed(.textLength, limit: limits.textLength)
      }
    }
    stack.removeLast(count)
    return text
  }
}

extension Line {
  /// The name in the attribute `character`; nil when it is absent or empty.
  var characterName: String? {
    guard
      let attribute = attributes.first(where: { $0.name == "character" }),
      case .string(let name)? = attribute.property("name"), !name.isEmpty
    else { return nil }
    return name
  }

  /// Finds the speaker's name in a text that has no other markup and needs no normalising.
  mutating func splitName() {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return }
    let scalars = text.unicodeScalars
    var end = scalars.index(after: colon)
    while end < scalars.endIndex, scalars[end].properties.isWhitespace {
      end = scalars.index(after: end)
    }
    let name = String(text[..<colon])
    attributes = [
      MarkupAttribute(
        name: "character", position: 0,
        length: scalars.distance(from: scalars.startIndex, to: end),
        properties: [MarkupProperty("name", .string(name))])
    ]
    character = name.isEmpty ? nil : name
  }
}
