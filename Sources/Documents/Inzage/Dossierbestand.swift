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
  var antwoorden: [Gegeven]
  var ingezien: [String]

  struct Gegeven: Codable {
    var veld: VeldNaam
    var label: String
    var antwoord: String
    var telt_mee: Bool
  }
}
