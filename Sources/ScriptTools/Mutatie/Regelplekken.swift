import Content

/// Where the parts of the rules stand in their files, so that what is broken can be named by file and
/// line.
struct Regelplekken: Sendable {
  private let id: String
  private let lines: [String: Int]

  init(_ lezing: Regelinglezing) {
    id = lezing.id
    var lines: [String: Int] = [:]
    for file in lezing.files where file.path.hasSuffix(".yaml") {
      guard let text = String(validating: file.bytes, as: UTF8.self),
        let root = try? YamlNode(parsing: text)
      else { continue }
      Self.add(root, below: file.path, to: &lines)
    }
    self.lines = lines
  }

  /// The place of a part: `["DL-ZOU3-04", "termijn", "uiterlijk"]` in `stappen.yaml`. What is not
  /// written is named by what holds it.
  ///
  /// - Parameter deel: what people call it: "DL-ZOU3-04, uiterlijk".
  func plek(_ name: String, _ path: [String], _ deel: String) -> Breuk.Plek {
    for file in ["\(id)/\(name)", "gedeeld/\(name)"] {
      for length in stride(from: path.count, to: 0, by: -1) {
        if let line = lines[([file] + path.prefix(length)).joined(separator: " ")] {
          return Breuk.Plek(file: file, line: line, deel: deel)
        }
      }
    }
    return Breuk.Plek(file: "\(id)/\(name)", line: 1, deel: deel)
  }

  /// Rows are known by their id, whatever list they stand in; keys by their name.
  private static func add(_ node: YamlNode, below path: String, to lines: inout [String: Int]) {
    switch node.content {
    case .map(let pairs):
      for (key, value) in pairs {
        guard let name = key.scalar else { continue }
        let here = "\(path) \(name)"
        lines[here] = lines[here] ?? key.line
        add(value, below: name == "rijen" ? path : here, to: &lines)
      }
    case .list(let items):
      for (index, item) in items.enumerated() {
        let here = "\(path) \(item["id"]?.scalar ?? String(index + 1))"
        lines[here] = lines[here] ?? item.line
        add(item, below: here, to: &lines)
      }
    case .scalar, .empty: break
    }
  }
}
