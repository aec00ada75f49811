/// A file of translations in the format of gettext, which every translation agency and tool reads.
package struct PoFile: Hashable, Sendable {
  /// One text and its translation.
  package struct Entry: Hashable, Sendable {
    /// For the translator: who says it, where, how long it may be.
    package var comments: [String] = []
    /// Where it stands: `Scripts/zou-3/velden.yaml:12`.
    package var references: [String] = []
    package var flags: [String] = []
    /// The text as it was when it was translated, when it has changed since.
    package var previous: String?
    /// Tells this text from the same words in another place.
    package var context: String?
    package var id: String
    package var plural: String?
    /// One; with a plural one for each form of the language.
    package var translations: [String] = [""]
    /// The text is gone; its translation is kept in case it comes back.
    package var isObsolete = false

    package init(id: String) { self.id = id }

    /// The translation is of an earlier text.
    package var isFuzzy: Bool { flags.contains("fuzzy") }
    /// Somebody translated it, and the text is still the same.
    package var isTranslated: Bool {
      !isObsolete && !isFuzzy && translations.allSatisfy { !$0.isEmpty }
    }
  }

  /// Shape: names and values, such as `Language` and `en`.
  package var header: [(name: String, value: String)]
  /// In the order of the file.
  package var entries: [Entry]

  package init(language: String, plurals: String) {
    header = [
      ("Language", language), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit"),
      ("Plural-Forms", plurals),
    ]
    entries = []
  }

  init(header: [(name: String, value: String)], entries: [Entry]) {
    self.header = header
    self.entries = entries
  }

  package subscript(header name: String) -> String? {
    header.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  package static func == (left: PoFile, right: PoFile) -> Bool {
    left.entries == right.entries
      && left.header.elementsEqual(right.header) { $0.name == $1.name && $0.value == $1.value }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

/// What keeps a text from being a PO file.
package struct PoProblem: Error, Hashable, Sendable {
  /// Units: 1-based.
  package var line: Int
  package var message: String
}
