package import Yarn

/// A language server: takes the messages of an editor, one by one, and gives the answers.
///
/// Why problems are told apart from answers: `settle` is called when no message waits, so somebody
/// who types fast gets the problems of what stands there now, not of every letter before it.
package final class Server {
  private enum Phase {
    case begin, running, ended
  }

  private let workspace = Workspace()
  private var phase = Phase.begin
  private var told = ToldProblems()
  /// Something was saved since problems were last told: then what is not open is read too.
  private var isSaved = true
  /// Set when the editor says goodbye: 0, or 1 when it did not ask first.
  package private(set) var exitStatus: Int32?

  package init() {}

  /// Takes a message and returns what is to be sent.
  package func receive(_ message: JSON) -> [JSON] {
    guard let method = message["method"]?.string else {
      // An answer to something that we never ask, or no message at all.
      guard message["id"] == nil || message.members == nil else { return [] }
      return [failure(.null, RequestProblem(code: .invalidRequest, message: "no method"))]
    }
    guard let id = message["id"] else {
      return notice(method, message["params"] ?? .null)
    }
    do {
      let result = try answer(method, message["params"] ?? .null)
      return [.object(["jsonrpc": .string("2.0"), "id": id, "result": result])]
    } catch {
      return [failure(id, error)]
    }
  }

  /// Takes a message that could not be read.
  package func receiveBroken() -> [JSON] {
    [failure(.null, RequestProblem(code: .parseError, message: "not JSON in UTF-8"))]
  }

  /// Tells the problems of what changed; called when no message waits.
  package func settle() -> [JSON] {
    guard phase == .running else { return [] }
    var messages: [JSON] = []
    for regeling in workspace.stale {
      regeling.isStale = false
      messages += told.problems(of: regeling, in: workspace, complete: isSaved)
    }
    for path in workspace.takeLoose() {
      messages += ToldProblems.problems(ofLoose: path, workspace.open[path])
    }
    isSaved = false
    return messages
  }

  private func failure(_ id: JSON, _ problem: RequestProblem) -> JSON {
    .object(["jsonrpc": .string("2.0"), "id": id, "error": problem.json])
  }

  // MARK: Requests

  private func answer(_ method: String, _ parameters: JSON) throws(RequestProblem) -> JSON {
    switch (phase, method) {
    case (.begin, "initialize"):
      phase = .running
      return Self.capabilities
    case (.begin, _): throw RequestProblem(code: .notInitialized, message: "initialize first")
    case (.running, "shutdown"):
      phase = .ended
      return .null
    case (.running, "workspace/symbol"):
      return Symbols.find(parameters["query"]?.string ?? "", in: workspace)
    case (.running, _):
      guard let feature = Self.features[method] else {
        throw RequestProblem(code: .methodNotFound, message: "unknown method \(method)")
      }
      return try feature(Request(parameters, in: workspace))
    case (.ended, _): throw RequestProblem(code: .invalidRequest, message: "shut down")
    }
  }

  private typealias Feature = @Sendable (Request) throws(RequestProblem) -> JSON

  private static let features: [String: Feature] = [
    "textDocument/completion": { request throws(RequestProblem) in try Completion.answer(request) },
    "textDocument/hover": { request throws(RequestProblem) in try Hover.answer(request) },
    "textDocument/definition": { request throws(RequestProblem) in
      try Navigation.definition(request)
    },
    "textDocument/references": { request throws(RequestProblem) in
      try Navigation.references(request)
    },
    "textDocument/prepareRename": { request throws(RequestProblem) in try Rename.prepare(request) },
    "textDocument/rename": { request throws(RequestProblem) in try Rename.answer(request) },
    "textDocument/documentSymbol": { request throws(RequestProblem) in Symbols.list(request) },
    "textDocument/formatting": { request throws(RequestProblem) in
      try Formatting.answer(request)
    },
    "textDocument/codeAction": { request throws(RequestProblem) in try QuickFixes.answer(request) },
  ]

  private static let capabilities: JSON = .object([
    "capabilities": .object([
      "positionEncoding": .string("utf-16"),
      "textDocumentSync": .object([
        "openClose": .bool(true), "change": .number(2), "save": .bool(true),
      ]),
      "completionProvider": .object([
        "triggerCharacters": .array(["$", "\"", ":", "<", "#", ".", " "].map(JSON.string))
      ]),
      "hoverProvider": .bool(true), "definitionProvider": .bool(true),
      "referencesProvider": .bool(true), "documentSymbolProvider": .bool(true),
      "workspaceSymbolProvider": .bool(true), "documentFormattingProvider": .bool(true),
      "renameProvider": .object(["prepareProvider": .bool(true)]),
      "codeActionProvider": .object([
        "codeActionKinds": .array([.string("quickfix"), .string("source")])
      ]),
    ]),
    "serverInfo": .object(["name": .string("huiswaarts")]),
  ])

  // MARK: Notices

  private func notice(_ method: String, _ parameters: JSON) -> [JSON] {
    if method == "exit" {
      exitStatus = phase == .ended ? 0 : 1
      return []
    }
    guard phase == .running else { return [] }
    let address = parameters["textDocument"]?["uri"]?.string
    switch method {
    case "textDocument/didOpen":
      guard let path = address.flatMap(FileAddress.path),
        let text = parameters["textDocument"]?["text"]?.string
      else { break }
      workspace.open(path, text)
      isSaved = true
    case "textDocument/didChange":
      guard let path = address.flatMap(FileAddress.path) else { break }
      for change in parameters["contentChanges"]?.array ?? [] { take(change, path) }
    case "textDocument/didClose":
      guard let path = address.flatMap(FileAddress.path) else { break }
      workspace.close(path)
    case "textDocument/didSave":
      guard let path = address.flatMap(FileAddress.path) else { break }
      workspace.touch(path, isOnDisk: true)
      isSaved = true
    case "workspace/didChangeWatchedFiles":
      for change in parameters["changes"]?.array ?? [] {
        guard let path = change["uri"]?.string.flatMap(FileAddress.path) else { continue }
        workspace.touch(path, isOnDisk: true)
      }
      isSaved = true
    default: break
    }
    return []
  }

  private func take(_ change: JSON, _ path: String) {
    guard let text = change["text"]?.string else { return }
    workspace.change(path) { document in
      if let range = change["range"].flatMap({ try? TextRange($0) }) {
        document.replace(range, with: text)
      } else {
        document = SourceDocument(text)
      }
    }
  }
}
