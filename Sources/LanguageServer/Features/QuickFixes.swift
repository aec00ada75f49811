import Content
import Yarn

/// Changes that an author can choose with one key.
enum QuickFixes {
  static func answer(_ request: Request) throws(RequestProblem) -> JSON {
    let range = try TextRange(request.parameters["range"])
    var actions: [JSON] = []
    for diagnostic in request.parameters["context"]?["diagnostics"]?.array ?? [] {
      actions += try nearNames(diagnostic, request) + missingKey(diagnostic, request)
      if let word = quoted(in: diagnostic["message"]?.string ?? "").first {
        actions += WordFixes.fixes(word, for: diagnostic, request)
      }
    }
    if request.isYarn, let regeling = request.regeling {
      actions += lineIDs(request, regeling, on: range)
    }
    return .array(actions)
  }

  private static func action(
    _ title: String, _ request: Request, kind: String = "quickfix", for diagnostic: JSON? = nil,
    _ edits: [(bytes: Range<Int>, text: String)]
  ) -> JSON {
    var members: [JSON.Member] = [
      .init("title", .string(title)), .init("kind", .string(kind)),
      .init(
        "edit",
        .object([
          "changes": .object([
            JSON.Member(
              FileAddress.address(request.path),
              .array(
                edits.map { edit in
                  .object([
                    "range": request.document.range(edit.bytes).json,
                    "newText": .string(edit.text),
                  ])
                }))
          ])
        ])),
    ]
    if let diagnostic { members.append(.init("diagnostics", .array([diagnostic]))) }
    return .object(members)
  }

  // MARK: What a problem says itself

  /// A name that is wrong stands in the message, names that are near stand in the tip.
  private static func nearNames(_ diagnostic: JSON, _ request: Request)
    throws(RequestProblem) -> [JSON]
  {
    let lines = (diagnostic["message"]?.string ?? "").split(separator: "\n")
    guard let wrong = lines.first.flatMap({ quoted(in: $0).first }),
      let tip = lines.first(where: { $0.contains("bedoel je") || $0.contains("did you mean") })
    else { return [] }
    let start = request.document.offset(of: try TextRange(diagnostic["range"]).start)
    let line = request.document.bytes(ofLine: request.document.line(ofByte: start))
    let rest = request.document.text(start..<max(start, line.upperBound))
    guard let place = rest.firstRange(of: wrong) else { return [] }
    let from = start + rest[..<place.lowerBound].utf8.count
    return quoted(in: tip).map { name in
      // A wrong name is told without its enum when the enum is right.
      let isMember = name.hasPrefix(".") && !wrong.hasPrefix(".")
      let new = isMember ? String(name.dropFirst()) : name
      return action(
        "Verander `\(wrong)` in `\(new)`", request, for: diagnostic,
        [(from..<from + wrong.utf8.count, new)])
    }
  }

  private static func quoted(in text: some StringProtocol) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  private static func missingKey(_ diagnostic: JSON, _ request: Request)
    throws(RequestProblem) -> [JSON]
  {
    guard diagnostic["code"]?.string == Probleemcode.sleutelOntbreekt.rawValue,
      let key = quoted(in: diagnostic["message"]?.string ?? "").last
    else { return [] }
    let position = try TextRange(diagnostic["range"]).start
    let start = request.document.offset(of: position)
    let isFlow =
      request.document.bytes.indices.contains(start)
      && request.document.bytes[start] == UInt8(ascii: "{")
    let indent = String(repeating: " ", count: position.column)
    return [
      action(
        "Voeg `\(key)` toe", request, for: diagnostic,
        isFlow
          ? [(start + 1..<start + 1, "\(key): , ")] : [(start..<start, "\(key): \n\(indent)")])
    ]
  }

  // MARK: Ids of lines

  private static func lineIDs(
    _ request: Request, _ regeling: OpenRegeling, on range: TextRange
  ) -> [JSON] {
    let entries = (regeling.compilatie?.strings.entries ?? []).filter { $0.file == request.file }
    let missing = entries.filter(\.isImplicit).map { $0.line - 1 }.sorted()
    guard !missing.isEmpty else { return [] }
    let (prefix, last) = numbering(entries.filter { !$0.isImplicit }.map(\.id), request.file)
    let edits = missing.enumerated().map { index, line in
      let bytes = request.document.bytes(ofLine: line)
      let end = endOfText(request.document.text(bytes))
      return (
        line: line,
        edit: (
          bytes: bytes.lowerBound + end..<bytes.lowerBound + end,
          text: " #\(prefix)\(last + index + 1)"
        )
      )
    }
    var actions: [JSON] = []
    if let here = edits.first(where: { range.start.line <= $0.line && $0.line <= range.end.line }) {
      let text = " #\(prefix)\(last + 1)"
      actions.append(
        action("Geef deze regel een vast nummer", request, [(here.edit.bytes, text)]))
    }
    actions.append(
      action(
        "Geef elke regel een vast nummer (\(missing.count))", request, kind: "source",
        edits.map(\.edit)))
    return actions
  }

  /// How the ids of a file begin, and the highest number in them: `line:zou3-geld-` and 12.
  private static func numbering(_ ids: [String], _ file: String) -> (prefix: String, last: Int) {
    var highest: [String: Int] = [:]
    for id in ids {
      let digits = String(id.reversed().prefix { $0.isNumber }.reversed())
      guard let number = Int(digits) else { continue }
      let prefix = String(id.dropLast(digits.count))
      highest[prefix] = max(highest[prefix] ?? 0, number)
    }
    if let usual = highest.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      return (usual.key, usual.value)
    }
    let parts = file.split(separator: "/")
    let regeling = (parts.first ?? "").filter { $0 != "-" }
    let name = (parts.last ?? "").prefix { $0 != "." }
    return ("line:\(regeling)-\(name)-", 0)
  }

  /// Behind the text and its hashtags, before a comment.
  private static func endOfText(_ line: String) -> Int {
    let text = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line[...]
    var end = text
    while end.last == " " || end.last == "\t" { end.removeLast() }
    return end.utf8.count
  }
}
