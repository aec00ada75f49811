/// A table as comma-separated text with its usual quoting.
///
/// Source: RFC 4180; line ends may be LF, CR LF or CR when reading and are LF when written.
package struct CSV: Hashable, Sendable {
  package var columns: [String]
  /// Shape: as many fields as columns.
  package var rows: [[String]]

  package init(columns: [String], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// What is wrong with the text of a table.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// Units: the first line is 1.
    package var line: Int
    package var reason: String

    package var description: String { "line \(line): \(reason)" }
  }

  /// Reads a table; its first line names the columns. Empty lines are skipped; a short row is
  /// filled up with empty fields.
  package init(_ text: String) throws(Failure) {
    var reader = CSVReader(text)
    guard let header = try reader.row() else {
      throw Failure(line: 1, reason: "the columns are missing")
    }
    columns = header.fields
    rows = []
    while let row = try reader.row() {
      guard row.fields.count <= columns.count else {
        throw Failure(
          line: row.line, reason: "\(row.fields.count) fields for \(columns.count) columns")
      }
      rows.append(
        row.fields + Array(repeating: "", count: columns.count - row.fields.count))
    }
  }

  /// The place of a column, by its name in any case; nil when there is none.
  package func column(_ name: String) -> Int? {
    columns.firstIndex { $0.lowercased() == name.lowercased() }
  }

  package var text: String {
    ([columns] + rows).map { row in
      // A lone empty field is quoted: an empty line would be skipped when it is read.
      row == [""] ? "\"\"\n" : row.map(Self.quoted).joined(separator: ",") + "\n"
    }.joined()
  }

  private static func quoted(_ field: String) -> String {
    let bytes = field.utf8
    let needsQuotes =
      bytes.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      || bytes.first == 0x20 || bytes.last == 0x20
    guard needsQuotes else { return field }
    // Byte by byte: in a Character a quote can hide behind a mark that joins it.
    var quoted: [UInt8] = [0x22]
    for byte in bytes {
      if byte == 0x22 { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(0x22)
    return String(decoding: quoted, as: UTF8.self)
  }
}

/// Reads rows from bytes.
private struct CSVReader {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The next row that is not empty, and the line it begins on; nil at the end.
  mutating func row() throws(CSV.Failure) -> (fields: [String], line: Int)? {
    while place < bytes.count, takeLineEnd() {}
    guard place < bytes.count else { return nil }
    let start = line
    var fields = [try field()]
    while place < bytes.count, !takeLineEnd() {
      // `field` stops only at a comma or the end of the row.
      place += 1
      fields.append(try field())
    }
    return (fields, start)
  }

  private mutating func field() throws(CSV.Failure) -> String {
    guard place < bytes.count, bytes[place] == 0x22 else { return plainField() }
    let start = line
    place += 1
    var field: [UInt8] = []
    while place < bytes.count {
      if bytes[place] == 0x22 {
        place += 1
        guard place < bytes.count, bytes[place] == 0x22 else {
          guard place == bytes.count || [0x2C, 0x0A, 0x0D].contains(bytes[place]) else {
            throw CSV.Failure(line: line, reason: "something follows a closing quote")
          }
          return String(decoding: field, as: UTF8.self)
        }
      } else if bytes[place] == 0x0A {
        line += 1
      }
      field.append(bytes[place])
      place += 1
    }
    throw CSV.Failure(line: start, reason: "a quote is not closed")
  }

  private mutating func plainField() -> String {
    let start = place
    while place < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func takeLineEnd() -> Bool {
    switch bytes[place] {
    case 0x0A: place += 1
    case 0x0D: place += place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
    default: return false
    }
    line += 1
    return true
  }
}
