import ScriptTools
import Yarn

/// Puts a word that is new, and right, in the list of words.
enum WordFixes {
  /// - Parameter word: as it is typed.
  static func fixes(_ word: String, for diagnostic: JSON, _ request: Request) -> [JSON] {
    guard diagnostic["code"]?.string == UnknownWord.code, let regeling = request.regeling else {
      return []
    }
    let folder = request.file.hasPrefix("gedeeld/") ? "gedeeld" : regeling.id
    let path = "\(folder)/\(Woordenschat.bestandsnaam)"
    guard let list = regeling.document(path) else { return [] }
    let new = word.lowercased()
    // Remarks stay on top; the rest is in order.
    let line = (0..<list.lineStarts.count).first { number in
      let known = list.text(list.bytes(ofLine: number))
      return !known.hasPrefix("#") && known > new
    }
    let place = line.map { list.lineStarts[$0] } ?? list.bytes.count
    let isCut = place > 0 && list.bytes[place - 1] != UInt8(ascii: "\n")
    let edit = JSON.object([
      "range": list.range(place..<place).json,
      "newText": .string("\(isCut ? "\n" : "")\(new)\n"),
    ])
    return [
      .object([
        "title": .string("Zet `\(new)` in de woordenlijst van \(folder)"),
        "kind": .string("quickfix"), "diagnostics": .array([diagnostic]),
        "edit": .object([
          "changes": .object([
            JSON.Member(FileAddress.address(regeling.path(onDisk: path)), .array([edit]))
          ])
        ]),
      ])
    ]
  }
}
