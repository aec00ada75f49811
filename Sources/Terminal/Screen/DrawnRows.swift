/// The rows of text that stand right above the line that is being typed, as they were written.
///
/// When the window gets another width, they can be written anew in their place.
struct DrawnRows: Hashable {
  /// Columns that each written line takes.
  private var columns: [Int] = []
  /// The width they were wrapped for; nil before the first.
  private var width: Int?

  /// - Parameter lines: as written, with what makes them stand out.
  mutating func append(_ lines: [String], width: Int?) {
    self.width = width
    columns += lines.map(Self.columns)
  }

  /// How many rows they take now; nil when they need not be written anew.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal now.
  ///   - rewrapping: the terminal broke rows that became too long itself; else it cut them off.
  func rows(width now: Int?, rewrapping: Bool) -> Int? {
    guard let now, width != nil, width != now, !columns.isEmpty else { return nil }
    return rewrapping ? columns.reduce(0) { $0 + max(1, ($1 + now - 1) / now) } : columns.count
  }

  private static func columns(of line: String) -> Int {
    // Before the `m` of an escape sequence stands nothing that is shown.
    line.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated().reduce(0) {
      let shown = $1.offset == 0 ? $1.element : $1.element.drop { $0 != "m" }.dropFirst()
      return $0 + TextWidth.columns(of: String(shown))
    }
  }
}
