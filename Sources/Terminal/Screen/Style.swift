/// How text may stand out on a screen, beside its words.
package struct Style: Hashable, Sendable {
  package var isBold: Bool
  package var colors: ColorScheme
  /// Made to be heard: no sign that a voice would read out, and a stop after each thing that is said.
  package var isSpoken: Bool

  package init(isBold: Bool = false, colors: ColorScheme = .none, isSpoken: Bool = false) {
    self.isBold = isBold
    self.colors = colors
    self.isSpoken = isSpoken
  }

  /// Nothing but words and line ends.
  package static let spoken = Style(isSpoken: true)

  func emphasized(_ text: String, as role: ColorScheme.Role) -> String {
    dressed(text, role, isBold: isBold)
  }

  func colored(_ text: String, as role: ColorScheme.Role) -> String {
    dressed(text, role, isBold: false)
  }

  private func dressed(_ text: String, _ role: ColorScheme.Role, isBold: Bool) -> String {
    let codes = (isBold ? ["1"] : []) + (colors.color(of: role).map { ["38;5;\($0)"] } ?? [])
    return codes.isEmpty || text.isEmpty
      ? text : "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}
