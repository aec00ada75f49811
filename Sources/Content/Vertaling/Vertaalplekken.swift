import Yarn

/// Where in the files of a regeling the texts stand that people read.
///
/// The source register stays as it is: it says what the agreements say, in the language of the
/// agreements.
package enum Vertaalplekken {
  /// Every text, in the order of the files.
  package static func teksten(in files: [ScriptFile]) -> [Vertaaltekst] {
    var found: [Vertaaltekst] = []
    for file in files {
      _ = vertaald(file) { tekst in
        found.append(tekst)
        return nil
      }
    }
    return found
  }

  /// The file with other words in it; a file without such texts, or that cannot be read, as it was.
  ///
  /// - Parameter woorden: gives the translation of a text, with what is filled in put back; nil to
  ///   leave it as it is.
  static func vertaald(
    _ file: ScriptFile, _ woorden: @escaping (Vertaaltekst) -> String?
  ) -> ScriptFile {
    guard let text = file.text else { return file }
    if file.path.hasSuffix(".yarn") {
      return ScriptFile(path: file.path, bytes: yarn(file, woorden))
    }
    let name = String(file.path.split(separator: "/").last ?? "")
    guard patronen[name] != nil, file.path.split(separator: "/").count == 2,
      let root = try? YamlNode(parsing: text)
    else { return file }
    var walk = YamlWalk(file: file.path, name: name, woorden: woorden)
    let changed = walk.vertaald(root, [], [])
    return ScriptFile(path: file.path, bytes: Array(changed.json.utf8))
  }

  /// The keys whose texts people read, by file. `*` is a name that an author chose; a place in a list
  /// adds nothing.
  static let patronen: [String: Set<[String]>] = [
    "velden.yaml": [
      ["*", "label"], ["*", "vraag"], ["*", "uitleg"], ["*", "doel"], ["*", "keuzes", "*"],
      ["*", "keuzes", "*", "label"],
    ],
    "doelgroepen.yaml": [
      ["doelgroepen", "naam"], ["doelgroepen", "uitleg"], ["doelgroepen", "vraag_bij", "vraag"],
      ["onduidelijk", "vraag"],
    ],
    "casushouder.yaml": [
      ["houders", "*", "naam"], ["rijen", "reden"], ["rijen", "tot"], ["rijen", "vragen"],
      ["rijen", "vragen", "vraag"], ["rijen", "verschillen"], ["rijen", "verschillen", "tekst"],
    ],
    "stappen.yaml": [
      ["stap"], ["vervalt"], ["te_laat"], ["toelichting"], ["verschillen"],
      ["termijn", "relatief"],
    ],
    "rollen.yaml": [["*", "naam"]],
    "regeling.yaml": [["titel"], ["kort"], ["gesprekken", "titel"], ["gesprekken", "uitleg"]],
  ]

  /// Below these keys an author chooses the names.
  static let eigenNamen: [String: Set<[String]>] = [
    "velden.yaml": [[], ["*", "keuzes"]], "rollen.yaml": [[]], "casushouder.yaml": [["houders"]],
  ]

  // MARK: Conversations

  private static func yarn(_ file: ScriptFile, _ woorden: (Vertaaltekst) -> String?) -> [UInt8] {
    let tree = SyntaxTree.parse(file.bytes, file: file.path).tree
    var output: [UInt8] = []
    var copied = 0
    for element in tree.elements.indices where isSpoken(tree.elements[element].kind) {
      guard let text = tree.children(of: element).first(where: { tree.elements[$0].kind == .text }),
        let id = lineID(behind: text, tree)
      else { continue }
      let whole = tree.byteRange(of: text)
      // What stands between the words and the hashtags is lay-out.
      let blanks = file.bytes[whole].reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
      let range = whole.lowerBound..<whole.upperBound - blanks
      let (spreker, words) = spoken(tree.string(range))
      let (tekst, invulling) = Vertaaltekst.uitgelicht(words)
      let found = Vertaaltekst(
        context: id, tekst: tekst, invulling: invulling,
        lezer: spreker.isEmpty ? .client : .begeleider,
        isKeuze: isChoice(behind: file.bytes[..<range.lowerBound]), file: file.path,
        line: tree.line(ofByte: range.lowerBound))
      guard let new = woorden(found) else { continue }
      output += file.bytes[copied..<range.lowerBound]
      output += Array((spreker + new).utf8)
      copied = range.upperBound
    }
    return output + file.bytes[copied...]
  }

  /// Whether an arrow stands before a text.
  private static func isChoice(behind bytes: ArraySlice<UInt8>) -> Bool {
    bytes.reversed().drop { $0 == 0x20 || $0 == 0x09 }.starts(with: [0x3E, 0x2D])
  }

  private static func isSpoken(_ kind: ElementKind) -> Bool {
    kind == .line || kind == .option || kind == .item
  }

  private static func lineID(behind text: Int, _ tree: SyntaxTree) -> String? {
    var token = tree.tokenRange(of: text).upperBound
    while token < tree.tokens.count, tree.tokens[token].kind != .lineEnd {
      let word = tree.string(tree.bytes(ofToken: token))
      if tree.tokens[token].kind == .hashtag, word.hasPrefix("#line:") {
        return String(word.dropFirst().prefix { !$0.isWhitespace })
      }
      token += 1
    }
    return nil
  }

  /// The name of a speaker with its colon, and what is said.
  private static func spoken(_ text: String) -> (String, String) {
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let rest = text.dropFirst(name.count)
    guard !name.isEmpty, rest.hasPrefix(": ") else { return ("", text) }
    return ("\(name): ", String(rest.dropFirst(2)))
  }
}

/// Goes through a YAML file and puts other words in it.
private struct YamlWalk {
  let file: String
  let name: String
  let woorden: (Vertaaltekst) -> String?

  /// - Parameters:
  ///   - keys: the keys above, with `*` for names.
  ///   - names: the keys and ids above, as they are.
  mutating func vertaald(_ node: YamlNode, _ keys: [String], _ names: [String]) -> YamlNode {
    var changed = node
    switch node.content {
    case .map(let pairs):
      let isOwn = Vertaalplekken.eigenNamen[name]?.contains(keys) ?? false
      let pairs = pairs.map { key, value in
        let word = key.scalar ?? ""
        return (key: key, value: vertaald(value, keys + [isOwn ? "*" : word], names + [word]))
      }
      changed.content = .map(pairs)
    case .list(let items):
      changed.content = .list(
        items.enumerated().map { index, item in
          vertaald(item, keys, names + [Self.id(of: item) ?? String(index + 1)])
        })
    case .scalar(let text):
      guard Vertaalplekken.patronen[name]?.contains(keys) ?? false else { return node }
      let (tekst, invulling) = Vertaaltekst.uitgelicht(text)
      let found = Vertaaltekst(
        context: ([String(name.prefix { $0 != "." })] + names).joined(separator: "/"),
        tekst: tekst, invulling: invulling,
        lezer: name == "velden.yaml" || name == "doelgroepen.yaml" ? .client : .begeleider,
        isKeuze: keys.contains("keuzes"), file: file, line: node.line)
      if let new = woorden(found) { changed.content = .scalar(new) }
    case .empty: break
    }
    return changed
  }

  private static func id(of node: YamlNode) -> String? {
    guard case .map(let pairs) = node.content else { return nil }
    return pairs.first { $0.key.scalar == "id" }?.value.scalar
  }
}

extension YamlNode {
  /// The same in JSON, which is YAML too.
  fileprivate var json: String {
    switch content {
    case .empty: "null"
    case .scalar(let text): JSON.string(text).oneLine
    case .list(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
    case .map(let pairs):
      "{" + pairs.map { "\($0.json): \($1.json)" }.joined(separator: ", ") + "}"
    }
  }
}
