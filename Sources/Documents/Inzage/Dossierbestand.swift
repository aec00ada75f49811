import Werkafspraken

/// How a whole dossier is written in a file.
///
/// Shape: `gebeurtenissen` is the dossier; the rest is there for whoever reads the file with another
/// program, and is not read back.
struct Dossierbestand: Codable {
  static let versie = 1

  var versie: Int
  var dossier: String
  var regeling: String
  var gemaakt: String
  var gebeurtenissen: [Gebeurtenis]
  /// Who wrote the events. Nil in a file that was made outside a vault.
  var schrijvers: [Inlezing.Reeks]?
  var antwoorden: [Gegeven]
  var ingezien: [String]

  struct Gegeven: Codable {
    var veld: VeldNaam
    var label: String
    var antwoord: String
    var telt_mee: Bool
    /// Which rows of the agreements ask for it.
    var bron: [String]?
  }
}
