/// What the operator reads when a store could not do its work.
///
/// Shape: one headline, and four lines that each answer one question.
package struct StoreMessage: Hashable, Sendable {
  /// Stable for ever, for example `OPS0107`; never used again for something else.
  package var code: String
  /// What could not be done. No capital, no full stop.
  package var what: String
  /// Where: the file or folder.
  package var waar: String
  /// Why.
  package var waarom: String
  /// What has changed and, above all, what has not.
  package var veranderd: String
  /// What to do now.
  package var nu: String

  /// The column in which the code ends. Units: characters.
  private static let width = 91

  /// The message as it is shown on standard error, ending in a newline.
  ///
  /// - Parameter program: the name of the program that says it.
  package func text(program: String = "huiswaarts") -> String {
    let headline = "\(program): \(what)"
    let label = "[\(code)]"
    let blanks = max(1, Self.width - headline.count - label.count)
    return """
      \(headline)\(String(repeating: " ", count: blanks))\(label)
        waar        \(waar)
        waarom      \(waarom)
        veranderd   \(veranderd)
        nu          \(nu)

      """
  }
}
