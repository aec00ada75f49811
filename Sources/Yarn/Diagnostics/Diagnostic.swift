/// A problem in a script, described in the author's own words and place.
public struct Diagnostic: Hashable, Sendable {
  /// Stable for ever, such as `YS0050`; a page per code explains it.
  public var code: String
  public var severity: Severity
  /// One sentence without a full stop, true without the picture.
  public var message: String
  /// The first label is the cause; the others are places that explain it.
  public var labels: [Label]
  /// One thing to do, as text that can be pasted where possible.
  public var hint: String?

  /// Makes a diagnostic from its parts.
  public init(
    code: String, severity: Severity, message: String, labels: [Label], hint: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.labels = labels
    self.hint = hint
  }
}

/// A stretch of a source text, and what there is to say about it.
public struct Label: Hashable, Sendable {
  /// The name of the source text.
  public var file: String
  /// Units: bytes of UTF-8 from the start of the source text.
  public var bytes: Range<Int>
  /// What stands here; may be empty.
  public var text: String

  /// Makes a label from its parts.
  public init(file: String, bytes: Range<Int>, text: String) {
    self.file = file
    self.bytes = bytes
    self.text = text
  }
}

extension Diagnostic {
  init(_ code: DiagnosticCode, _ message: String, labels: [Label], hint: String? = nil) {
    self.init(
      code: code.rawValue, severity: code.severity, message: message, labels: labels, hint: hint)
  }
}
