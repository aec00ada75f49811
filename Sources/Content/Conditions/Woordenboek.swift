import Werkafspraken
import Yarn

/// What a regeling's fields, doelgroepen and begrippen are called in the language of the scripts.
///
/// Shape: field `geldbeheer` is the variable `$geldbeheer`; a choice field is an enum named after it
/// (`Geldbeheer`) whose cases are named after the choices (`Geldbeheer.Zelf`); a choice that begins
/// with a digit becomes `N` and the digit (`Contractoptie.N1`).
package struct Woordenboek {
  let velden: [VeldNaam: Veld]
  let begrippen: [Begrip]
  let library: Library

  init(velden: [Veld], doelgroepen: [Doelgroep], begrippen: [Begrip]) {
    self.velden = Dictionary(velden.map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first })
    self.begrippen = begrippen
    var enumerations: [EnumerationDeclaration] = []
    var variables: [VariableDeclaration] = []
    for veld in velden {
      switch veld.soort {
      case .keuze where !veld.keuzes.isEmpty:
        enumerations.append(Self.enumeration(veld.naam.tekst, veld.keuzes.map(\.id)))
      case .doelgroep where !doelgroepen.isEmpty:
        enumerations.append(Self.enumeration(veld.naam.tekst, doelgroepen.map(\.id)))
      default: break
      }
      variables.append(
        Self.variable(for: veld, doelgroepen: doelgroepen))
    }
    for begrip in begrippen {
      variables.append(
        VariableDeclaration("$\(begrip.naam)", type: .bool, initial: .bool(false)))
    }
    library = Library(
      functions: Functie.allCases.map(\.declaration), variables: variables,
      enumerations: enumerations)
  }

  private static func variable(for veld: Veld, doelgroepen: [Doelgroep]) -> VariableDeclaration {
    let name = "$\(veld.naam.tekst)"
    switch veld.soort {
    case .jaNee: return VariableDeclaration(name, type: .bool, initial: .bool(false))
    case .getal, .bedrag: return VariableDeclaration(name, type: .number, initial: .number(0))
    case .keuze where !veld.keuzes.isEmpty:
      return VariableDeclaration(
        name, type: .enumeration(enumName(veld.naam.tekst)), initial: .string(veld.keuzes[0].id))
    case .doelgroep where !doelgroepen.isEmpty:
      return VariableDeclaration(
        name, type: .enumeration(enumName(veld.naam.tekst)), initial: .string(doelgroepen[0].id))
    default: return VariableDeclaration(name, type: .string, initial: .string(""))
    }
  }

  private static func enumeration(_ veld: String, _ ids: [String]) -> EnumerationDeclaration {
    EnumerationDeclaration(
      enumName(veld),
      cases: ids.map { EnumerationDeclaration.Case(name: caseName($0), raw: .string($0)) })
  }

  /// Returns `Geldbeheer` for `geldbeheer`, `KomtUit` for `komt_uit`.
  package static func enumName(_ name: String) -> String {
    name.split { $0 == "_" || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
  }

  package static func caseName(_ id: String) -> String {
    let name = enumName(id)
    return name.utf8.first.map { (0x30...0x39).contains($0) } == true ? "N\(name)" : name
  }

  /// Checks the names of fields and choices that a call names as literal texts.
  func check(_ call: CallSite, report: (_ message: String, _ hint: String?) -> Void) {
    guard let functie = Functie(rawValue: call.name) else { return }
    for index in functie.veldArguments where call.arguments.indices.contains(index) {
      guard case .string(let name)? = call.arguments[index] else { continue }
      guard velden[VeldNaam(name)] == nil else { continue }
      report(
        "het veld `\(name)` bestaat niet", nearNameHint(for: name, among: velden.keys.map(\.tekst)))
    }
    if functie == .heeft, case .string(let name)? = call.arguments.first ?? nil,
      let veld = velden[VeldNaam(name)], case .string(let keuze)? = call.arguments.last ?? nil,
      !veld.keuzes.contains(where: { $0.id == keuze })
    {
      report(
        "`\(keuze)` is geen keuze van `\(name)`",
        nearNameHint(for: keuze, among: veld.keuzes.map(\.id)))
    }
    if functie == .na || functie == .voor, case .string(let text)? = call.arguments.last ?? nil,
      Afstand(text) == nil
    {
      report("`\(text)` is geen afstand in de tijd", "bijvoorbeeld `+1mnd`, `-6wk` of `0d`")
    }
  }
}

/// A named yes or no that follows from the facts, for example `is_overgedragen`.
struct Begrip: Hashable, Sendable {
  var naam: String
  var als: Voorwaarde
  var uitleg: String?
}
