package import Content

/// The texts of a regeling beside their translations: what is new, what changed, what is gone.
package struct Vertaalstand: Sendable {
  package let teksten: [Vertaaltekst]

  package init(_ files: [ScriptFile]) { teksten = Vertaalplekken.teksten(in: files) }

  /// A file with the texts and the translations that there are.
  ///
  /// A text that changed keeps its translation, marked `fuzzy`, with the text it was made for. A
  /// translation whose text is gone is kept at the end, marked `#~`.
  ///
  /// - Parameter po: the file as it is; nil for a language that is new.
  package func bijgewerkt(_ po: PoFile?, taal: String, meervoud: String) -> PoFile {
    var result = po ?? PoFile(language: taal, plurals: meervoud)
    let known = Dictionary(
      (po?.entries ?? []).compactMap { entry in entry.context.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    var contexts: Set<String> = []
    var entries: [PoFile.Entry] = []
    for tekst in teksten where contexts.insert(tekst.context).inserted {
      entries.append(entry(tekst, known[tekst.context]))
    }
    for var entry in po?.entries ?? [] where !contexts.contains(entry.context ?? "") {
      guard entry.translations.contains(where: { !$0.isEmpty }) else { continue }
      entry.isObsolete = true
      entry.references = []
      entries.append(entry)
    }
    result.entries = entries
    return result
  }

  /// The texts with no translation at all.
  package var sjabloon: PoFile { bijgewerkt(nil, taal: "", meervoud: Self.enOfMeer) }

  /// The plural of Dutch and English.
  package static let enOfMeer = "nplurals=2; plural=(n != 1);"

  private func entry(_ tekst: Vertaaltekst, _ known: PoFile.Entry?) -> PoFile.Entry {
    var entry = PoFile.Entry(id: tekst.tekst)
    entry.context = tekst.context
    entry.comments = Self.raad(tekst)
    entry.references = ["Scripts/\(tekst.file):\(tekst.line)"]
    entry.flags = tekst.invulling.isEmpty ? [] : ["python-brace-format"]
    guard let known, known.translations.contains(where: { !$0.isEmpty }) else { return entry }
    entry.translations = known.translations
    if known.id != tekst.tekst {
      entry.previous = known.previous ?? known.id
      entry.flags.append("fuzzy")
    } else if known.isFuzzy {
      entry.previous = known.previous
      entry.flags.append("fuzzy")
    }
    return entry
  }

  /// What a translator needs to know: who reads it, how long it may be, what is filled in.
  private static func raad(_ tekst: Vertaaltekst) -> [String] {
    let lezer =
      switch (tekst.lezer, tekst.isKeuze) {
      case (_, true): "Een keuze. Liefst niet meer dan 5 woorden."
      case (.client, _):
        "Voor de cliënt. Liefst niet meer dan 9 woorden in een zin, nooit meer dan 12."
      case (.begeleider, _):
        "Voor de begeleider. Liefst niet meer dan 15 woorden in een zin, nooit meer dan 22."
      }
    return [lezer] + tekst.invulling.enumerated().map { "{\($0)} is \($1)" }
  }

  // MARK: Counting

  package struct Telling: Hashable, Sendable {
    package var alle = 0
    package var vertaald = 0
    /// The text changed after it was translated.
    package var verouderd = 0
    /// Something else is filled in than in the text; it is not used.
    package var gebroken = 0
    /// Not translated at all.
    package var open: [Vertaaltekst] = []
  }

  /// How far a translation is.
  package func telling(_ po: PoFile, taal: String) -> Telling {
    let vertaling = Vertaling(po, taal: taal)
    let known = Dictionary(
      po.entries.compactMap { entry in entry.context.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    var telling = Telling()
    var contexts: Set<String> = []
    for tekst in teksten where contexts.insert(tekst.context).inserted {
      telling.alle += 1
      let entry = known[tekst.context]
      let isOud = entry.map { $0.isFuzzy || $0.id != tekst.tekst } ?? false
      if vertaling.woord(tekst) != nil {
        telling.vertaald += 1
      } else if let entry, isOud, entry.translations.contains(where: { !$0.isEmpty }) {
        telling.verouderd += 1
      } else if let entry, entry.isTranslated {
        telling.gebroken += 1
      } else {
        telling.open.append(tekst)
      }
    }
    return telling
  }
}
