import Content
import Werkafspraken

/// One thing of a regeling, broken on purpose.
package struct Breuk: Sendable {
  package enum Soort: Hashable, Sendable {
    /// A step: only what stories expect of that step can tell.
    case stap(String)
    /// A row of the casushouder table, or the day of a field.
    case regel
    /// A named fact, which rules and conversations both use.
    case begrip
    /// A way through a conversation, in the node with this title: only a story that enters it can
    /// tell.
    case route(knoop: String)
  }

  /// Where it stands.
  package struct Plek: Hashable, Sendable {
    package var file: String
    /// Units: 1-based.
    package var line: Int
    /// "DL-ZOU3-04, als"; nil when the line says enough.
    package var deel: String?

    /// "zou-3/stappen.yaml:31: DL-ZOU3-04, als".
    package var tekst: String { "\(file):\(line)" + (deel.map { ": \($0)" } ?? "") }
  }

  package let soort: Soort
  package let plek: Plek
  /// What was done to it: "klopt altijd".
  package let wat: String
  /// The broken content; nil when it does not even compile.
  let maak: @Sendable (Inhoud) -> Inhoud?

  init(
    _ soort: Soort, _ plek: Plek, _ wat: String, maak: @escaping @Sendable (Inhoud) -> Inhoud?
  ) {
    self.soort = soort
    self.plek = plek
    self.wat = wat
    self.maak = maak
  }

  /// The three ways to break a condition; what it says already breaks nothing.
  static func voorwaarde(_ soort: Soort, _ plek: Plek, _ voorwaarde: Voorwaarde?) -> [Breuk] {
    guard let voorwaarde else { return [] }
    return [
      ("klopt altijd", "true"), ("klopt nooit", "false"),
      ("omgekeerd", "not (\(voorwaarde.tekst))"),
    ].filter { $0.1 != voorwaarde.tekst }.map { wat, tekst in
      Breuk(soort, plek, wat) { $0.with(voorwaarde, as: tekst) }
    }
  }

  /// A change to the rules themselves.
  static func regeling(
    _ soort: Soort, _ plek: Plek, _ wat: String,
    _ change: @escaping @Sendable (inout Regeling) -> Void
  ) -> Breuk {
    Breuk(soort, plek, wat) { inhoud in
      var regeling = inhoud.regeling
      change(&regeling)
      return regeling == inhoud.regeling ? nil : inhoud.with(regeling)
    }
  }
}
