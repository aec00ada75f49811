import Content
import TestSupport

/// A page for authors as a list of things to do, in order.
///
/// Shape: a block after "Maak `pad`" is a whole file, one after "Zet onderaan `pad`" is added to it, and a
/// block of kind `diff` after "Verander `pad`" changes it. In a block of kind `console` a line with `$ ` is
/// a command, a line with `> ` is typed, the others are what it says; `…` stands for any lines.
struct Gids {
  enum Stap {
    case maak(String, String)
    case onderaan(String, String)
    case verander(String, oud: String, nieuw: String)
    case opdracht(String, getypt: [String], verwacht: [String])
  }

  struct Blok {
    var stap: Stap
    /// Units: 1-based line of the page.
    var line: Int
  }

  private(set) var blokken: [Blok] = []

  /// - Throws: for a block that says nothing that can be done: no example goes untried.
  init(_ path: String) throws {
    let lines = String(decoding: try ScriptFolder.read(path), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var place = 0
    var above = ""
    while place < lines.count {
      let line = lines[place]
      guard line.hasPrefix("```") else {
        if !line.isEmpty { above = line }
        place += 1
        continue
      }
      let end = lines[(place + 1)...].firstIndex(of: "```") ?? lines.count
      try add(Array(lines[(place + 1)..<end]), kind: String(line.dropFirst(3)), above, place + 1)
      place = end + 1
    }
  }

  private mutating func add(_ lines: [String], kind: String, _ above: String, _ line: Int) throws {
    let path = above.split(separator: "`").dropFirst().first.map(String.init) ?? ""
    let text = lines.joined(separator: "\n") + "\n"
    switch kind {
    case "console": addOpdrachten(lines, line)
    case "diff" where above.hasPrefix("Verander `"):
      let side = { (sign: Character) in
        lines.filter { $0.first == " " || $0.first == sign }.map { String($0.dropFirst()) }
          .joined(separator: "\n") + "\n"
      }
      blokken.append(Blok(stap: .verander(path, oud: side("-"), nieuw: side("+")), line: line))
    case _ where above.hasPrefix("Maak `"):
      blokken.append(Blok(stap: .maak(path, text), line: line))
    case _ where above.hasPrefix("Zet onderaan `"):
      blokken.append(Blok(stap: .onderaan(path, text), line: line))
    default: throw ProgramFailure("regel \(line): wat doe je met dit blok (\(kind))?")
    }
  }

  private mutating func addOpdrachten(_ lines: [String], _ line: Int) {
    var command: String?
    var (typed, said): ([String], [String]) = ([], [])
    var begin = line
    func flush(_ blokken: inout [Blok]) {
      guard let command else { return }
      blokken.append(
        Blok(stap: .opdracht(command, getypt: typed, verwacht: said), line: begin))
    }
    for (index, text) in lines.enumerated() {
      if text.hasPrefix("$ ") {
        flush(&blokken)
        (command, typed, said, begin) = (String(text.dropFirst(2)), [], [], line + index + 1)
      } else if let open = command, open.hasSuffix("\\"), said.isEmpty {
        command = "\(open)\n\(text)"
      } else if text.hasPrefix("> ") {
        typed.append(String(text.dropFirst(2)))
      } else {
        said.append(text)
      }
    }
    flush(&blokken)
  }
}
