import Yams

/// A part of a YAML file with its place. The only file that knows Yams.
package struct YamlNode: Sendable {
  package var content: Content
  /// Units: 1-based; the column counts Unicode scalars.
  package var line: Int
  package var column: Int

  package indirect enum Content: Sendable {
    case scalar(String)
    case map([(key: YamlNode, value: YamlNode)])
    case list([YamlNode])
    case empty
  }

  package init(content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  package var scalar: String? { if case .scalar(let text) = content { text } else { nil } }

  /// The value of a key; nil when this is no map or has no such key.
  package subscript(key: String) -> YamlNode? {
    guard case .map(let pairs) = content else { return nil }
    return pairs.first { $0.key.scalar == key }?.value
  }

  /// The items of a list; none for anything else.
  package var items: [YamlNode] { if case .list(let items) = content { items } else { [] } }
  /// The pairs of a map; none for anything else.
  package var pairs: [(key: YamlNode, value: YamlNode)] {
    if case .map(let pairs) = content { pairs } else { [] }
  }
}

/// What keeps a text from being a YAML file that we read.
package struct YamlProblem: Error {
  package var code: Probleemcode
  package var line: Int
  package var column: Int
  package var message: String
  package var hint: String?
}

extension YamlNode {
  /// The number of parts in one file that we still read; aliases are refused, so it cannot explode.
  static let largestFile = 200_000

  package init(parsing text: String) throws(YamlProblem) {
    if let place = Self.reference(in: text) {
      throw YamlProblem(
        code: .verwijzingInYAML, line: place.line, column: place.column,
        message: "een anker of verwijzing (`&`, `*`) kan hier niet", hint: "schrijf de tekst uit")
    }
    do {
      // Without its rules for numbers and days: to us all of them are texts, and the rules are slow.
      guard let root = try Yams.compose(yaml: text, .basic) else {
        self = YamlNode(content: .empty, line: 1, column: 1)
        return
      }
      var count = 0
      self = try YamlNode(root, count: &count)
    } catch let problem as YamlProblem {
      throw problem
    } catch let error as YamlError {
      throw YamlProblem(error, in: text)
    } catch {
      throw YamlProblem(code: .geenYAML, line: 1, column: 1, message: "dit is geen leesbare YAML")
    }
  }

  /// Where a value begins with the sign of an anchor or of a reference to one; nil when none does.
  ///
  /// Why in the text: the library resolves references itself and forgets the anchors.
  private static func reference(in text: String) -> (line: Int, column: Int)? {
    guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "*")) else {
      return nil
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated()
    where line.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) {
      guard let match = line.firstMatch(of: #/(?:^|: |- |[\[{,]) *([&*])\w/#) else { continue }
      return (index + 1, line.distance(from: line.startIndex, to: match.output.1.startIndex) + 1)
    }
    return nil
  }

  private init(_ node: Node, count: inout Int) throws(YamlProblem) {
    count += 1
    line = node.mark?.line ?? 1
    column = node.mark?.column ?? 1
    guard count <= Self.largestFile else {
      throw YamlProblem(
        code: .teGroot, line: line, column: column,
        message: "dit bestand heeft meer dan \(Self.largestFile) delen")
    }
    switch node {
    case .scalar(let scalar):
      let isEmpty =
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      content = isEmpty ? .empty : .scalar(scalar.string)
    case .mapping(let mapping):
      var pairs: [(key: YamlNode, value: YamlNode)] = []
      for (key, value) in mapping {
        pairs.append((try YamlNode(key, count: &count), try YamlNode(value, count: &count)))
      }
      content = .map(pairs)
    case .sequence(let sequence):
      var items: [YamlNode] = []
      for item in sequence { items.append(try YamlNode(item, count: &count)) }
      content = .list(items)
    case .alias:
      throw YamlProblem(
        code: .verwijzingInYAML, line: line, column: column,
        message: "een verwijzing (`*`) kan hier niet", hint: "schrijf de tekst uit")
    }
  }
}

extension YamlProblem {
  /// Why: the library's own words repeat the whole line, which may be long; we keep the place only.
  fileprivate init(_ error: YamlError, in text: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = Self.place(context, problem, mark, in: text)
      self.init(
        code: .geenYAML, line: place.line, column: place.column,
        message: "de YAML klopt hier niet (\(problem))",
        hint: "kijk naar de inspringing, de dubbele punt en de aanhalingstekens")
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let place = YamlProblem.secondPlace(of: key, in: text, from: context.mark)
      self.init(
        code: .sleutelDubbel, line: place.line, column: place.column,
        message: "de sleutel `\(key)` staat hier voor de tweede keer",
        hint: "haal er een weg, of geef hem een andere naam")
    case .reader(_, let offset, _, _):
      let before = text.utf8.prefix(offset ?? 0)
      self.init(
        code: .geenYAML, line: before.count { $0 == 0x0A } + 1, column: 1,
        message: "hier staat een teken dat in YAML niet mag")
    default:
      self.init(code: .geenYAML, line: 1, column: 1, message: "dit is geen leesbare YAML")
    }
  }

  /// Where an author would look. What is not closed, and a name without its colon, the library tells
  /// where it gives up, which is often a line further.
  private static func place(
    _ context: YamlError.Context?, _ problem: String, _ mark: Mark, in text: String
  ) -> (line: Int, column: Int) {
    let begun = ["while scanning a simple key", "while scanning a quoted", "while parsing a flow"]
    if let context, begun.contains(where: context.text.hasPrefix) {
      return (context.mark.line, context.mark.column)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if problem.hasPrefix("mapping values are not allowed"), lines.indices.contains(mark.line - 2) {
      let before = lines[mark.line - 2]
      let indent = before.prefix { $0 == " " }.count
      let isName = !before.contains(": ") && !before.hasSuffix(":") && indent < before.count
      if isName, !before.dropFirst(indent).hasPrefix("#") { return (mark.line - 1, indent + 1) }
    }
    return (mark.line, mark.column)
  }

  /// The library names the first place of a double key, or none; an author wants the second.
  private static func secondPlace(of key: String, in text: String, from mark: Mark) -> (
    line: Int, column: Int
  ) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var seen: [Int: Int] = [:]
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " || $0 == "-" }.count
      guard line.dropFirst(indent).hasPrefix("\(key):") else { continue }
      if index + 1 > mark.line, seen[indent] != nil { return (index + 1, indent + 1) }
      seen[indent] = index + 1
    }
    return (mark.line, mark.column)
  }
}
