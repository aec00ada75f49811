import Content

/// What one check of a regeling leaves for the next, so that a check after a letter costs what the
/// letter costs.
///
/// Invariant: the outcome of a check is the same with and without it. Only what is sound is
/// remembered, under exactly the words that were looked at, and no longer than the lists and limits
/// hold that it was held against.
package final class Lintgeheugen {
  /// What a local rule sees of a text.
  private struct Tekst: Hashable {
    var soort: Lintstof.Tekst.Soort
    var inhoud: String
    var isVoorClient: Bool
  }

  /// What a local rule sees of a line.
  private struct Regel: Hashable {
    var isScript: Bool
    var isGedeeld: Bool
    var tekst: String
  }

  private struct Plek: Hashable {
    var file: String
    var line: Int
  }

  private var bestanden: [String: (bytes: [UInt8], bestand: Lintbestand)] = [:]
  private var grond: Lintgrond?
  private var teksten: Set<Tekst> = []
  private var regels: Set<Regel> = []

  package init() {}

  /// A file, cut up as it was the last time when its bytes are the same.
  func bestand(_ file: ScriptFile) -> Lintbestand {
    if let known = bestanden[file.path], known.bytes == file.bytes { return known.bestand }
    let bestand = Lintbestand(file)
    bestanden[file.path] = (file.bytes, bestand)
    return bestand
  }

  /// The lists and limits of a regeling; the last ones, when they were made of the same.
  func grond(_ bron: Lintgrond.Bron) -> Lintgrond {
    if let grond, grond.bron == bron { return grond }
    let grond = Lintgrond(bron)
    self.grond = grond
    (teksten, regels) = ([], [])
    return grond
  }

  /// The same words without those that local rules found sound before.
  func rest(of stof: Lintstof) -> Lintstof {
    stof.with(
      teksten: stof.teksten.filter { !teksten.contains(Self.key($0)) },
      regels: stof.regels.filter { !regels.contains(Self.key($0)) })
  }

  /// Remembers which of the words that local rules looked at have no problem.
  ///
  /// - Parameter isAll: false when only the rules for letters looked: then of texts nothing is known.
  func learn(_ rest: Lintstof, _ problemen: [Probleem], isAll: Bool) {
    let wrong = Set(problemen.map { Plek(file: $0.file, line: $0.line) })
    for tekst in rest.teksten where isAll {
      let lines = tekst.line...(tekst.line + Lintstof.gevouwen)
      guard !lines.contains(where: { wrong.contains(Plek(file: tekst.file, line: $0)) }) else {
        continue
      }
      teksten.insert(Self.key(tekst))
    }
    for regel in rest.regels
    where !wrong.contains(Plek(file: regel.file, line: regel.nummer)) {
      regels.insert(Self.key(regel))
    }
  }

  private static func key(_ tekst: Lintstof.Tekst) -> Tekst {
    Tekst(soort: tekst.soort, inhoud: tekst.inhoud, isVoorClient: tekst.isVoorClient)
  }

  private static func key(_ regel: Lintstof.Bestandsregel) -> Regel {
    Regel(isScript: regel.isScript, isGedeeld: regel.isGedeeld, tekst: regel.tekst)
  }
}
