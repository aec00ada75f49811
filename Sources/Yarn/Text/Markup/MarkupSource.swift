/// A text before its markup is parsed, with the speaker's name found.
///
/// Shape: `\:` is `:` already; `\[` and `\]` still have their backslash.
struct MarkupSource {
  private(set) var scalars: [Unicode.Scalar] = []
  /// The speaker's name with its markup, and where it ends: behind the colon and the spaces.
  private(set) var name: (text: String, end: Int)?

  /// The text to show when its markup cannot be parsed.
  var unparsed: String { String(String.UnicodeScalarView(scalars)) }

  /// `text` is normalised.
  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    let mayHaveName = !Self.startsWithCharacter(text.unicodeScalars)
    var nameEnd: Int?
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == ":" {
        if isEscaped {
          scalars.removeLast()
        } else if mayHaveName, name == nil {
          name = (String(String.UnicodeScalarView(scalars)), 0)
          scalars.append(scalar)
          nameEnd = scalars.count
          isEscaped = false
          continue
        }
      }
      isEscaped = scalar == "\\"
      scalars.append(scalar)
    }
    if var end = nameEnd {
      while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
      name?.end = end
    }
  }

  private static func startsWithCharacter(_ scalars: String.UnicodeScalarView) -> Bool {
    scalars.drop { $0.properties.isWhitespace }.starts(with: "[character".unicodeScalars)
  }
}
