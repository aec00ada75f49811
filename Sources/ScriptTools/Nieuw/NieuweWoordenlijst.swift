package import Content

/// The list of words of a regeling: from then on a word that is not in it is a slip or a new word.
package struct NieuweWoordenlijst: Onderdeel {
  private let verhalen: [ScriptFile]

  /// - Parameter verhalen: the stories of the regeling; their words count too.
  package init(verhalen: [ScriptFile]) { self.verhalen = verhalen }

  /// Every word that it uses now and that the shared list lacks, each in small letters on a line.
  package func bestanden(bij lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout)
    -> [ScriptFile]
  {
    let path = "\(lezing.id)/\(Woordenschat.bestandsnaam)"
    guard !lezing.files.contains(where: { $0.path == path }) else {
      throw .bestaat("een woordenlijst", raad: "Zet een nieuw woord er zelf bij.")
    }
    let gedeeld = Woordenschat(lezing.files)
    let own = lezing.files.filter { $0.path.hasPrefix("\(lezing.id)/") } + verhalen
    let words = Set(
      own.flatMap { file in
        file.bytes.split(separator: 0x0A).flatMap { line in
          Woordenschat.woorden(in: line).map { place in
            String(decoding: Array(line)[place], as: UTF8.self).lowercased()
          }
        }
      })
    let text = """
      # De woorden die alleen deze regeling gebruikt, elk op een regel. De andere staan in
      # ../gedeeld/woorden.txt. Een woord dat in geen van beide staat, noemt `script check`.
      \(words.filter { !gedeeld.kent($0) }.sorted().joined(separator: "\n"))

      """
    return [ScriptFile(path: path, bytes: Array(text.utf8))]
  }
}
