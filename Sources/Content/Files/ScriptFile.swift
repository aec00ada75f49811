/// A file of `Scripts/`, as bytes. Where it came from is somebody else's business.
package struct ScriptFile: Hashable, Sendable {
  /// Relative to `Scripts/`, with forward slashes: `zou-3/velden.yaml`.
  package var path: String
  package var bytes: [UInt8]
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The text, or nil when the bytes are not UTF-8.
  var text: String? { String(validating: bytes, as: UTF8.self) }
}
