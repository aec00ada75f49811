/// A text with its markup taken out.
///
/// When anything is wrong the text comes back as it was written, without attributes, and
/// `problems` says why.
public struct Markup: Hashable, Sendable {
  public var text: String
  /// Shape: in the order of their markers.
  public var attributes: [MarkupAttribute]
  public var problems: [MarkupProblem]

  /// Parses a text that is ready to show: values filled in, markup still in it.
  ///
  /// `locale` decides the categories of `plural` and `ordinal`. `replacement` answers further
  /// markers that stand for other text, by name.
  public static func parse(
    _ text: String, locale: String = "en",
    replacement: (String) -> (any MarkupReplacement)? = { _ in nil }
  ) -> Markup {
    parse(text, locale: locale, anyReplacement: { replacement($0) ?? builtIn[$0] })
  }

  /// The problems of a text as an author wrote it, with `{0}` for its values. What depends on
  /// values, such as which text `select` picks, is not looked at.
  public static func problems(inSource text: String) -> [MarkupProblem] {
    // Without an opening bracket nothing can go wrong.
    let bracket = UInt8(ascii: "[")
    let hasBracket = text.utf8.withContiguousStorageIfAvailable { $0.contains(bracket) }
    guard hasBracket ?? text.utf8.contains(bracket) else { return [] }
    return parse(text, locale: "en", anyReplacement: { _ in nil }).problems
  }

  private static func parse(
    _ text: String, locale: String,
    anyReplacement: (String) -> (any MarkupReplacement)?
  ) -> Markup {
    let source = MarkupSource(NormalForm.composed(text))
    var parser = MarkupParser(source)
    var builder = MarkupBuilder(locale: locale)
    do throws(MarkupProblem) {
      while let piece = try parser.next() {
        try builder.add(piece, replacement: anyReplacement)
      }
      return try builder.result()
    } catch {
      return Markup(text: source.unparsed, attributes: [], problems: [error])
    }
  }

  private static let builtIn: [String: any MarkupReplacement] = [
    "select": SelectReplacement(),
    "plural": PluralReplacement(kind: .cardinal),
    "ordinal": PluralReplacement(kind: .ordinal),
  ]
}

/// What is wrong with a text's markup.
public enum MarkupProblem: Error, Hashable, Sendable {
  /// A `[` that does not begin a marker. The place counts scalars of the text.
  case notAMarker(at: Int)
  case unclosed(String)
  case notOpen(String)
  /// The colon after the speaker's name stands inside a marker.
  case nameEndsInsideMarker
  /// A replacement such as `select` could not be made.
  case replacement(String, reason: String)
}

extension MarkupProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAMarker(let place):
      "the `[` at character \(place + 1) begins no marker; write `\\[` for a bracket"
    case .unclosed(let name): "`[\(name)]` is not closed"
    case .notOpen(let name):
      name.isEmpty ? "`[/]` closes nothing" : "`[/\(name)]` closes what was not opened"
    case .nameEndsInsideMarker:
      "the first colon ends a speaker's name, and it stands inside a marker; write `\\:`"
    case .replacement(let name, let reason): "`[\(name)]`: \(reason)"
    }
  }
}
