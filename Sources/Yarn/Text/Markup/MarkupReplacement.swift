/// A marker that stands for other text, such as `[select …/]`.
///
/// Example: a host shows `[b]word[/b]` as `<b>word</b>` and says that 7 characters are invisible.
public protocol MarkupReplacement: Sendable {
  /// Changes the text inside the marker; the marker itself is not listed as an attribute unless
  /// it is added to `inner.attributes`.
  ///
  /// - Throws: why it cannot be done; the whole text is then shown as it was written.
  func replace(
    _ marker: MarkupAttribute, _ inner: inout MarkupReplacementText, locale: String
  ) throws(MarkupReplacementError)
}

/// The text inside a replacement marker.
public struct MarkupReplacementText: Hashable, Sendable {
  public var text: String
  /// The attributes inside; positions count from the beginning of this text.
  public var attributes: [MarkupAttribute]
  public let isSelfClosing: Bool
  /// How many of the characters added are not seen; positions after the marker leave them out.
  public var invisible = 0
}

/// Why a replacement could not be made, in words.
public struct MarkupReplacementError: Error, Hashable, Sendable {
  public var reason: String

  public init(_ reason: String) { self.reason = reason }
}
