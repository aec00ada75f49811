package import Content
package import Werkafspraken

/// Something that an author adds to a regeling: a field, a step, a conversation.
package protocol Onderdeel: Sendable {
  /// The files that it makes or changes, each as a whole; the others stay as they are.
  ///
  /// - Throws: `Toevoegfout` when it cannot be added. Nothing was written.
  func bestanden(bij lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout) -> [ScriptFile]
}

/// Why something cannot be added to a regeling.
package enum Toevoegfout: Error, Hashable, Sendable {
  /// It cannot be called that; with a name that could be.
  case naam(String, voorbeeld: String)
  /// There is one already: "het veld `huisdier`".
  case bestaat(String, raad: String = "Kies een andere naam.")
  /// Something it needs is not there: "het gesprek `start`".
  case onbekend(String, kies: [String])
  /// The rows of this file are not written one below the other.
  case geenPlaats(String)
  /// With it, the regeling would not be sound.
  case problemen([Probleem])

  /// One calm sentence, and what to do.
  package var zin: String {
    switch self {
    case .naam(let naam, let voorbeeld):
      "De naam \(naam) kan niet. Gebruik kleine letters, cijfers en streepjes, zoals \(voorbeeld)."
    case .bestaat(let wat, let raad): "Er is al \(wat). \(raad)"
    case .onbekend(let wat, let kies):
      "\(wat) is er niet. Kies uit: \(kies.joined(separator: ", "))."
    case .geenPlaats(let file):
      "In \(file) staan de regels niet onder elkaar. Zet ze eerst onder elkaar, met een streepje ervoor."
    case .problemen(let problemen):
      "Zo klopt de regeling niet meer.\n\n"
        + problemen.map(\.picture).joined(separator: "\n\n")
    }
  }
}

/// A part and the regeling that it joins.
package enum Toevoeging {
  /// Returns the files to write, each as a whole.
  ///
  /// - Parameters:
  ///   - verhalen: the stories of the regeling; they must still be readable.
  ///   - vandaag: the day on which is looked.
  /// - Throws: `Toevoegfout`, also when the regeling would have a problem more than it has now; a new
  ///   word is none, its author typed it a moment ago.
  package static func bestanden(
    van onderdeel: some Onderdeel, bij lezing: Regelinglezing, _ inhoud: Inhoud,
    verhalen: [ScriptFile], vandaag: Dag
  ) throws(Toevoegfout) -> [ScriptFile] {
    let files = try onderdeel.bestanden(bij: lezing, inhoud)
    func merged(_ old: [ScriptFile], where belongs: (ScriptFile) -> Bool) -> [ScriptFile] {
      old.filter { file in !files.contains { $0.path == file.path } } + files.filter(belongs)
    }
    let isStory = { (file: ScriptFile) in file.path.hasPrefix("\(lezing.id)/verhalen/") }
    let before = Regelingcontrole.problemen(lezing, verhalen: verhalen, vandaag: vandaag)
    let after = Regelingcontrole.problemen(
      Regelinglezing(lezing.id, from: merged(lezing.files) { !isStory($0) }),
      verhalen: merged(verhalen, where: isStory), vandaag: vandaag)
    // A row that moved down is no new problem.
    let new = after.filter { problem in
      problem.code != UnknownWord.code
        && !before.contains {
          ($0.file, $0.code, $0.message) == (problem.file, problem.code, problem.message)
        }
    }
    guard new.isEmpty else { throw .problemen(new) }
    return files
  }
}

extension Onderdeel {
  /// A file of the regeling with a row more.
  ///
  /// - Parameter pad: relative to the folder of the regeling.
  func voeg(
    _ rij: String, bij pad: String, onder sleutel: String? = nil, in lezing: Regelinglezing
  ) throws(Toevoegfout) -> ScriptFile {
    let path = "\(lezing.id)/\(pad)"
    let old = lezing.files.first { $0.path == path }
    let text = String(decoding: old?.bytes ?? [], as: UTF8.self)
    guard let new = Yamlrijen.voeg(rij, bij: text, onder: sleutel) else { throw .geenPlaats(path) }
    return ScriptFile(path: path, bytes: Array(new.utf8))
  }

  /// Refuses a name that no file and no row may have.
  func check(_ naam: String, voorbeeld: String) throws(Toevoegfout) {
    guard NieuweRegeling.isNaam(naam) else { throw .naam(naam, voorbeeld: voorbeeld) }
  }
}
