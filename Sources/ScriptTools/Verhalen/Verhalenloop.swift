package import Content

/// All stories of a regeling, played, and what they reach of it.
package struct Verhalenloop: Sendable {
  package let spellen: [Verhaalspel]
  /// Files that are no stories; they were not played.
  package let problemen: [Probleem]
  package let dekking: Verhaaldekking

  package init(_ files: [ScriptFile], van lezing: Regelinglezing, _ inhoud: Inhoud) {
    let reading = Verhaallezing(inhoud)
    var spellen: [Verhaalspel] = []
    var problemen: [Probleem] = []
    for file in files {
      let (verhaal, found) = reading.lees(file)
      problemen += found
      if let verhaal { spellen.append(Verhaalspel(verhaal, in: inhoud)) }
    }
    self.spellen = spellen
    self.problemen = problemen
    dekking = Verhaaldekking(of: spellen, lezing, inhoud)
  }

  /// Files that are no stories.
  package var problemenbestanden: Int { Set(problemen.map(\.file)).count }
  /// Stories that hold.
  package var geslaagd: Int { spellen.count { $0.isGeslaagd } }
  package var isGeslaagd: Bool { problemen.isEmpty && geslaagd == spellen.count }
}
