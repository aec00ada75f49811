/// What may stand at a place of a YAML file, as the reading of that file found out.
///
/// Why: the readings are the only description of the form of our files. Who helps an author while
/// typing asks what they know, and there is no second description that can differ.
package struct Leesnotitie: Hashable, Sendable {
  package enum Inhoud: Hashable, Sendable {
    /// A map with these keys; nil when its keys are names of the author.
    case sleutels([String]?)
    /// One word of a list.
    case woord(van: [String])
    /// The name of a field.
    case veld
    /// The id of a row of the source register.
    case bron
    /// A Yarn expression.
    case voorwaarde
    /// A text with Yarn expressions in braces.
    case sjabloon
  }

  /// Units: 1-based, as the YAML reader counts: the column in Unicode scalars.
  package var line: Int
  package var column: Int
  package var inhoud: Inhoud
}
