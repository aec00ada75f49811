/// A line, an option or an item.
struct LineRecord: Sendable {
  /// With `{0}` … for its expressions, trimmed.
  var text: Stretch<UInt8>
  var placeholders: Stretch<ExpressionRange>
  var condition: Condition
  var tags: Stretch<Hashtag>
  /// From the text to the last hashtag.
  var place: Place
  /// The place of its node in the list of all nodes.
  var node: Int
  /// Whether an option group follows directly.
  var isLast = false
  /// The place of its entry in the string table, which knows its id.
  var entry = 0
}

/// A hashtag of a line.
struct Hashtag: Sendable {
  /// From its `#` on.
  var place: Place
  /// Without `#`.
  var textPlace: Place
}
