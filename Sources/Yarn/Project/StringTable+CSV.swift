/// Tables of a program's texts for translators and for those who record voices.
extension StringTable {
  /// The texts as CSV: `id,text,file,node,lineNumber`. Shadows are left out: they have no text.
  public var csv: String {
    CSV(
      columns: ["id", "text", "file", "node", "lineNumber"],
      rows: entries.filter { $0.shadowOf == nil }
        .map { [$0.id, $0.text, $0.file, $0.node, String($0.line)] }
    ).text
  }

  /// The hashtags as CSV: `id,node,lineNumber,tags`, only for entries that have another hashtag
  /// than their id.
  public var metadataCSV: String {
    let rows = entries.compactMap { entry -> [String]? in
      let tags = entry.tags.filter { $0 != entry.id }
      guard !tags.isEmpty else { return nil }
      return [entry.id, entry.node, String(entry.line), tags.joined(separator: " ")]
    }
    return CSV(columns: ["id", "node", "lineNumber", "tags"], rows: rows).text
  }

  /// The texts of a translation by line id, for `Program.translated`. Rows without text are left
  /// out, so that the original shows.
  ///
  /// - Throws: when it is no table, or has no columns `id` and `text`, or an id occurs twice.
  public static func translation(csv: String) throws(StringTableError) -> [String: String] {
    let table: CSV
    do throws(CSV.Failure) {
      table = try CSV(csv)
    } catch {
      throw StringTableError(reason: error.description)
    }
    guard let id = table.column("id"), let text = table.column("text") else {
      throw StringTableError(reason: "the columns `id` and `text` are needed")
    }
    var texts: [String: String] = [:]
    for row in table.rows where !row[text].isEmpty {
      guard texts.updateValue(row[text], forKey: row[id]) == nil else {
        throw StringTableError(reason: "the id `\(row[id])` occurs twice")
      }
    }
    return texts
  }
}

/// Why a table of texts cannot be read.
public struct StringTableError: Error, Hashable, Sendable, CustomStringConvertible {
  public var reason: String

  public var description: String { reason }
}
