import Content

/// Something with a name that is defined in one place and used in others.
struct Symbol: Hashable, Sendable {
  enum Kind: Hashable, Sendable, CaseIterable {
    /// A field, or a begrip: in the language both are a variable.
    case veld
    case knoop, bron, rol, doelgroep, houder, stap, gesprek
    /// A function of ours or of the language. It is defined nowhere in `Scripts/`.
    case functie
  }

  var kind: Kind
  var name: String
}

/// A place where a symbol is named.
struct Occurrence: Hashable, Sendable {
  /// How the name is written there.
  enum Form: Hashable, Sendable {
    case asIs
    /// The name of its enum: `KomtUit` for `komt_uit`.
    case enumeration
  }

  var symbol: Symbol
  /// Units: bytes of the file; exactly the name.
  var bytes: Range<Int>
  var isDefinition = false
  var form = Form.asIs
  /// The regeling whose name it is, when that is another one than the file's own.
  var regeling: String?

  /// How a name is written in this place.
  func spelled(_ name: String) -> String {
    form == .asIs ? name : Woordenboek.enumName(name)
  }
}
