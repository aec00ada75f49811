/// Where the dossiers of this user are kept.
package struct StoreLocation: Hashable, Sendable {
  /// The folder, without a slash at its end (unless it is `/`); never empty.
  package var folder: String

  /// The name of the file in that folder.
  package static let fileName = "dossiers.sqlite"

  package init(folder: String) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder.isEmpty ? "." : folder
  }

  /// The path of the file.
  package var file: String { Self.path(folder, Self.fileName) }

  /// The place the environment asks for: `HUISWAARTS_HOME`, else `huiswaarts` in `XDG_DATA_HOME`,
  /// else `.local/share/huiswaarts` in `HOME`.
  ///
  /// A variable that is empty counts as not set. A relative `XDG_DATA_HOME` or `HOME` is ignored,
  /// for it would mean another place in every folder; `HUISWAARTS_HOME` is taken as it is, for it
  /// is ours and somebody meant it.
  ///
  /// Source: XDG Base Directory Specification 0.8, "Environment variables".
  /// - Throws: `StoreError.fault` with `folderUnknown` when none of the three says anything.
  package init(environment: [String: String]) throws(StoreError) {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let own = environment["HUISWAARTS_HOME"], !own.isEmpty {
      self.init(folder: own)
    } else if let data = absolute("XDG_DATA_HOME") {
      self.init(folder: Self.path(data, "huiswaarts"))
    } else if let home = absolute("HOME") {
      self.init(folder: Self.path(home, ".local/share/huiswaarts"))
    } else {
      throw .fault(StoreFault(.folderUnknown, while: .opening, at: Self.fileName))
    }
  }

  private static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
