import Content
import Yarn

/// The problems that the editor shows, by file: only what changed is told again.
struct ToldProblems {
  /// By regeling, by the path of the file on disk: a shared file is looked at by several.
  private var found: [String: [String: [Probleem]]] = [:]

  /// What is to be sent after a change in a regeling.
  mutating func problems(
    of regeling: OpenRegeling, in workspace: Workspace, complete: Bool
  ) -> [JSON] {
    let key = regeling.path(onDisk: regeling.id)
    var problems = Dictionary(
      grouping: regeling.problemen(complete: complete) { workspace.neighbour($0, of: regeling) },
      by: { regeling.path(onDisk: $0.file) })
    let before = found[key] ?? [:]
    // While somebody types, stories that are not open are not read; what was told of them stands.
    for (path, earlier) in before
    where !complete && path.contains("/verhalen/") && workspace.open[path] == nil {
      problems[path] = earlier
    }
    found[key] = problems
    return Set(before.keys).union(problems.keys).sorted().compactMap { path in
      guard before[path] != problems[path] else { return nil }
      let document = workspace.open[path] ?? regeling.document(onDisk: path)
      return Self.message(path, shown(path).map { Self.json($0, document) })
    }
  }

  /// What all regelingen say of a file, each thing once.
  private func shown(_ path: String) -> [Probleem] {
    Set(found.values.flatMap { $0[path] ?? [] }).sorted(by: Probleem.inOrder)
  }

  /// What is to be sent of a conversation that belongs to no regeling; nothing for another file.
  static func problems(ofLoose path: String, _ document: SourceDocument?) -> [JSON] {
    guard path.hasSuffix(".yarn") else { return [] }
    guard let document else { return [message(path, [])] }
    let result = compile([SourceText(name: path, text: document.text)])
    return [
      message(
        path,
        result.diagnostics.compactMap { diagnostic in
          guard diagnostic.severity != .info, let label = diagnostic.labels.first else {
            return nil
          }
          return json(
            document.range(label.bytes), diagnostic.severity == .error ? 1 : 2, diagnostic.code,
            diagnostic.message, diagnostic.hint)
        })
    ]
  }

  private static func message(_ path: String, _ diagnostics: [JSON]) -> JSON {
    .object([
      "jsonrpc": .string("2.0"), "method": .string("textDocument/publishDiagnostics"),
      "params": .object([
        "uri": .string(FileAddress.address(path)), "diagnostics": .array(diagnostics),
      ]),
    ])
  }

  private static func json(_ problem: Probleem, _ document: SourceDocument?) -> JSON {
    let severity =
      switch problem.severity {
      case .fout: 1
      case .waarschuwing: 2
      case .advies: 3
      }
    let document = document ?? SourceDocument([])
    return json(
      document.range(problem.bytes(in: document)), severity, problem.code, problem.message,
      problem.hint)
  }

  private static func json(
    _ range: TextRange, _ severity: Int, _ code: String, _ message: String, _ hint: String?
  ) -> JSON {
    .object([
      "range": range.json, "severity": .number(severity), "code": .string(code),
      "source": .string("huiswaarts"),
      "message": .string(message + (hint.map { "\nTip: \($0)" } ?? "")),
    ])
  }
}

extension Probleem {
  /// The marked bytes; never more than the line.
  func bytes(in document: SourceDocument) -> Range<Int> {
    let start = document.offset(line: line, characterColumn: column)
    return start..<max(start, document.offset(line: line, characterColumn: column + length))
  }
}
