import Content
import Werkafspraken
import Yarn

/// The file of a conversation, to put a question into.
struct Gesprekstekst {
  private let file: ScriptFile
  private let start: String

  /// - Throws: `Toevoegfout` when the regeling has no such conversation.
  init(_ gesprek: String, _ lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout) {
    let gesprekken = inhoud.regeling.gesprekken
    guard let opgave = gesprekken.first(where: { $0.id == gesprek }),
      let node = lezing.compilatie?.nodes.first(where: { $0.title == opgave.start }),
      let file = lezing.files.first(where: { $0.path == node.file })
    else { throw .onbekend("Het gesprek \(gesprek)", kies: gesprekken.map(\.id)) }
    self.file = file
    start = opgave.start
  }

  /// The file with a question at the end of the first node, before it goes elsewhere.
  func voeg(vraag: String, veld: String, bron: String) -> ScriptFile {
    let text = String(decoding: file.bytes, as: UTF8.self)
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let title = lines.firstIndex { $0.hasPrefix("title:") && $0.hasSuffix(" \(start)") } ?? 0
    var end = lines[title...].firstIndex { $0.hasPrefix("===") } ?? lines.count
    let leaves = ["<<jump ", "<<stop", "<<return"]
    while end > title + 1,
      lines[end - 1].allSatisfy(\.isWhitespace) || leaves.contains(where: lines[end - 1].hasPrefix)
    {
      end -= 1
    }
    let id = number(in: text).map { " #line:\($0)" } ?? ""
    lines.insert(
      contentsOf: ["\(Self.escaped(vraag))\(id) #bron:\(bron)", "<<vraag $\(veld)>>"], at: end)
    let newline = text.contains("\r\n") ? "\r\n" : "\n"
    return ScriptFile(path: file.path, bytes: Array(lines.joined(separator: newline).utf8))
  }

  /// The next number of the lines of this file: `nh-start-5` after `nh-start-4`; nil when they have
  /// none.
  private func number(in text: String) -> String? {
    let ids = text.matches(of: #/\#line:([\w-]+-)(\d+)/#)
    guard let begin = ids.first?.output.1 else { return nil }
    let last = ids.filter { $0.output.1 == begin }.compactMap { Int($0.output.2) }.max() ?? 0
    return "\(begin)\(last + 1)"
  }

  /// The signs that mean something in a line are words here.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for sign in text.split(whereSeparator: \.isNewline).joined(separator: " ") {
      if "\\{}[]#<>".contains(sign) { result += "\\" }
      result.append(sign)
    }
    return result
  }
}
