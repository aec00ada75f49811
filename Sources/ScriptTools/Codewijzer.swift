package import Content
import Yarn

/// Every code that an author of a regeling can meet, and its page.
package enum Codewijzer {
  /// Shape: in order of the codes; each once.
  package static let alle: [(code: String, uitleg: Uitleg)] =
    (Probleemcode.allCases.map { (code: $0.rawValue, uitleg: $0.uitleg) }
    + allLintRules.map { (code: type(of: $0).code, uitleg: type(of: $0).uitleg) }
    + [(code: Toestemming.code, uitleg: Toestemming.uitleg)]
    + DiagnosticCode.allCases.map { (code: $0.rawValue, uitleg: $0.uitleg) })
    .sorted { $0.code < $1.code }

  /// The page of a code, whatever its capitals; nil when there is no such code.
  package static func uitleg(_ code: String) -> (code: String, uitleg: Uitleg)? {
    alle.first { $0.code == code.uppercased() }
  }

  /// The codes that look like it, nearest first.
  package static func lijkOp(_ code: String) -> [String] {
    nearNames(to: code.uppercased(), among: alle.map(\.code))
  }
}
