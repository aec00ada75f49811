extension PoFile {
  /// The file as text, as `msgcat` would lay it out without folding long lines.
  package var text: String {
    let head = header.map { "\"\(Self.escaped("\($0.name): \($0.value)\n"))\"" }
    let first = (["msgid \"\"", "msgstr \"\""] + head).joined(separator: "\n")
    return ([first] + entries.map(Self.text)).joined(separator: "\n\n") + "\n"
  }

  private static func text(_ entry: Entry) -> String {
    var lines = entry.comments.map { "#. \($0)" }
    if !entry.references.isEmpty { lines.append("#: \(entry.references.joined(separator: " "))") }
    if !entry.flags.isEmpty { lines.append("#, \(entry.flags.joined(separator: ", "))") }
    if let previous = entry.previous { lines.append("#| msgid \"\(escaped(previous))\"") }
    var words: [String] = []
    if let context = entry.context { words.append("msgctxt \"\(escaped(context))\"") }
    words.append("msgid \"\(escaped(entry.id))\"")
    if let plural = entry.plural {
      words.append("msgid_plural \"\(escaped(plural))\"")
      words += entry.translations.enumerated().map { "msgstr[\($0)] \"\(escaped($1))\"" }
    } else {
      words.append("msgstr \"\(escaped(entry.translations.first ?? ""))\"")
    }
    return (lines + words.map { entry.isObsolete ? "#~ \($0)" : $0 }).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\t", with: "\\t")
  }
}
