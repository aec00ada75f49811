/// A node as written, with its statements.
struct ScriptNode: Sendable {
  var file: Int
  /// Empty when the node has no title.
  var title = ""
  /// One for each `title` header: the whole `title: X`.
  var titles: [Place] = []
  var headers: [Header] = []
  var whens: [WhenHeader] = []
  var body = Block.nothing
  /// From the first header to `===`.
  var place: Place
  /// The 1-based number of the line with the first header.
  var line: Int
  /// The title, or for a member of a group `title.subtitle` or `title.` and a number.
  var uniqueName = ""

  struct Header: Sendable {
    var key: String
    /// Trimmed.
    var value: String
    var valuePlace: Place
  }

  struct WhenHeader: Sendable {
    var condition: Condition
    var place: Place
  }

  /// The first header with this lower-case key, whatever its own case.
  func header(_ key: String) -> Header? {
    headers.first { $0.key == key || $0.key.lowercased() == key }
  }

  /// The subtitle, if it names anything.
  var subtitle: Header? {
    guard !whens.isEmpty, let header = header("subtitle"), !header.value.isEmpty else {
      return nil
    }
    return header
  }
}
