package import Yarn

/// The functions that conversations and conditions may call besides those of the language.
///
/// To add one: a case here, its declaration, its answer in `Functie+Answer.swift`, a row in the
/// author's guide, its sentence in `Functie+Uitleg.swift`, a test.
package enum Functie: String, CaseIterable, Sendable {
  case bekend
  case weet_niet
  case wil_niet
  case geweest
  case dagen_tot
  case dagen_sinds
  case na
  case voor
  case heeft
  case aantal
  case datum
  case dag_en_datum
  case label
  case doelgroepnaam
  case casushouder
  case casushouder_soort
  case team
  case team_telefoon
  case in_regeling

  package var declaration: FunctionDeclaration {
    switch self {
    case .bekend, .weet_niet, .wil_niet, .geweest, .in_regeling:
      FunctionDeclaration(rawValue, [.string], returns: .bool)
    case .dagen_tot, .dagen_sinds, .aantal:
      FunctionDeclaration(rawValue, [.string], returns: .number)
    case .na, .voor: FunctionDeclaration(rawValue, [.string, .string, .string], returns: .bool)
    case .heeft: FunctionDeclaration(rawValue, [.string, .string], returns: .bool)
    case .datum, .dag_en_datum, .label:
      FunctionDeclaration(rawValue, [.string], returns: .string)
    case .doelgroepnaam, .casushouder, .casushouder_soort, .team, .team_telefoon:
      FunctionDeclaration(rawValue, [], returns: .string)
    }
  }

  /// Which arguments are names of fields; checked when they are literal texts.
  package var veldArguments: [Int] {
    switch self {
    case .na, .voor: [0, 1]
    case .doelgroepnaam, .casushouder, .casushouder_soort, .team, .team_telefoon: []
    default: [0]
    }
  }
}
