import Content
import Werkafspraken
import Yarn

/// What a request is about: a file that is open, mostly a place in it, and the regeling around it.
struct Request {
  let parameters: JSON
  let workspace: Workspace
  /// On disk.
  let path: String
  let document: SourceDocument
  /// Nil for a file that belongs to none: a conversation on its own.
  let regeling: OpenRegeling?

  init(_ parameters: JSON, in workspace: Workspace) throws(RequestProblem) {
    guard let path = parameters["textDocument"]?["uri"]?.string.flatMap(FileAddress.path),
      let document = workspace.open[path]
    else { throw .parameters }
    self.parameters = parameters
    self.workspace = workspace
    self.path = path
    self.document = document
    regeling = workspace.regeling(of: path)
  }

  /// Relative to `Scripts/`; the name on disk for a file outside it.
  var file: String { Workspace.place(of: path)?.path ?? path }
  var isYarn: Bool { path.hasSuffix(".yarn") }
  var isYaml: Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// The byte at the place of the cursor.
  func offset() throws(RequestProblem) -> Int {
    document.offset(of: try TextPosition(parameters["position"]))
  }

  /// What is named under the cursor; nil when it is no name.
  func occurrence() throws(RequestProblem) -> Occurrence? {
    names?.occurrence(in: file, at: try offset())
  }

  var names: NameIndex? { regeling.map { $0.names(neighbour: neighbour) } }

  /// Another regeling in the same folder, if it is sound.
  func neighbour(_ id: String) -> Regeling? { workspace.neighbour(id, of: regeling) }

  func location(_ file: String, _ bytes: Range<Int>, in regeling: OpenRegeling) -> JSON? {
    guard let document = regeling.document(file) else { return nil }
    return .object([
      "uri": .string(FileAddress.address(regeling.path(onDisk: file))),
      "range": document.range(bytes).json,
    ])
  }
}

extension Workspace {
  /// The rules of another regeling in the same folder.
  func neighbour(_ id: String, of regeling: OpenRegeling?) -> Regeling? {
    guard let regeling else { return nil }
    return neighbours(of: regeling).first { $0.id == id }?.inhoud?.regeling
  }
}
