import Content
import TestSupport

/// One character typed wrong in one file: one too many, one left out, another one, or two swapped.
struct Tik: CustomStringConvertible {
  enum Soort: CaseIterable {
    case erbij, weg, anders, verwisseld
  }

  let soort: Soort
  /// The file as it is now.
  let file: ScriptFile
  /// Units: 1-based.
  let line: Int
  let was: String
  let wordt: String
  /// It is in what the program reads: a key, a name, a number, a condition, a mark of the language.
  /// Otherwise it is in words that only people read.
  let isStructuur: Bool

  var description: String { "\(file.path):\(line): \(soort)\n  \(was)\n  \(wordt)" }

  private static let toetsen = Array(
    "abcdefghijklmnopqrstuvwxyz0123456789 .,:;-_'\"?!#{}()[]<>$/=\n")

  /// Types in a file, at a place; nil when nothing comes of it, as when two equal letters are swapped.
  init?(_ soort: Soort, in file: ScriptFile, at place: Int, using chance: inout Mutation) {
    var text = Array(String(decoding: file.bytes, as: UTF8.self))
    let before = text
    guard text.indices.contains(place) else { return nil }
    let key = Self.toetsen[chance.random(Self.toetsen.count)]
    switch soort {
    case .erbij: text.insert(key, at: place)
    case .weg: text.remove(at: place)
    case .anders: text[place] = key
    case .verwisseld:
      guard place + 1 < text.count else { return nil }
      text.swapAt(place, place + 1)
    }
    guard text != before else { return nil }
    let line = before[..<place].count { $0 == "\n" }
    self.soort = soort
    self.line = line + 1
    self.file = ScriptFile(path: file.path, bytes: Array(String(text).utf8))
    was = Self.line(line, of: before)
    wordt = Self.line(line, of: text)
    let column = place - (before[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0)
    isStructuur = !Self.proza(was, isScript: file.path.hasSuffix(".yarn")).contains(column)
  }

  private static func line(_ number: Int, of text: [Character]) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number) ? String(lines[number]) : ""
  }

  /// The columns of a line in which words stand that only people read: a remark; in a conversation
  /// what is said; in YAML the value of a key, or what a folded text goes on with, when it has two
  /// words or more and is no condition.
  private static func proza(_ line: String, isScript: Bool) -> Range<Int> {
    let indent = line.prefix { $0 == " " }.count
    if line.dropFirst(indent).hasPrefix("#") || line.dropFirst(indent).hasPrefix("//") {
      return indent..<line.count + 1
    }
    if isScript {
      guard line.contains("#line:"), let end = line.firstRange(of: " #")?.lowerBound else {
        return 0..<0
      }
      return indent..<line.distance(from: line.startIndex, to: end)
    }
    let value = line.firstRange(of: #/^ *(?:- )?(?:[\w-]+: )?/#)?.upperBound ?? line.startIndex
    let words = line[value...]
    let isExpression =
      words.contains("$") || words.contains("bekend(") || words.hasPrefix("{")
      || words.hasPrefix("[")
    guard !isExpression, words.split(separator: " ").count > 1 else { return 0..<0 }
    return line.distance(from: line.startIndex, to: value)..<line.count + 1
  }
}
