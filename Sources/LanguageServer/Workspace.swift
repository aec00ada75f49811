import Content
import Glibc

/// The files that the editor has open, and the regelingen they belong to.
package final class Workspace {
  /// A file as a place in a folder `Scripts/`.
  struct Place: Hashable {
    var scripts: String
    /// Relative to that folder: `zou-3/velden.yaml`.
    var path: String

    /// The folder it stands in; `gedeeld` belongs to all regelingen.
    var folder: String { String(path.prefix { $0 != "/" }) }
  }

  /// By their path on disk.
  private(set) var open: [String: SourceDocument] = [:]
  private var regelingen: [String: OpenRegeling] = [:]
  /// Files of no regeling that changed, by their path on disk.
  private var loose: Set<String> = []

  package init() {}

  /// The place of a file; nil when it stands in no folder with regelingen.
  static func place(of path: String) -> Place? {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard access("\(folder)/gedeeld", R_OK | X_OK) == 0, path.count > folder.count + 1 else {
        continue
      }
      let rest = path.dropFirst(folder.count + 1)
      return rest.contains("/") ? Place(scripts: String(folder), path: String(rest)) : nil
    }
    return nil
  }

  // MARK: What the editor tells

  func open(_ path: String, _ text: String) {
    open[path] = SourceDocument(text)
    touch(path, isOnDisk: true)
  }

  func change(_ path: String, _ change: (inout SourceDocument) -> Void) {
    guard var document = open[path] else { return }
    change(&document)
    open[path] = document
    touch(path, isOnDisk: false)
  }

  func close(_ path: String) {
    open[path] = nil
    touch(path, isOnDisk: true)
  }

  /// Files on disk changed.
  func touch(_ path: String, isOnDisk: Bool) {
    guard let place = Self.place(of: path) else {
      loose.insert(path)
      return
    }
    for regeling in concerned(by: place) {
      regeling.isStale = true
      if isOnDisk { regeling.forgetDisk() }
    }
  }

  // MARK: Regelingen

  /// The regeling that a file belongs to; nil for a file of none. A shared file belongs to the first
  /// that is open, or else the first there is.
  func regeling(of path: String) -> OpenRegeling? {
    Self.place(of: path).flatMap { concerned(by: $0).first }
  }

  /// Every regeling beside one, that one included.
  func neighbours(of regeling: OpenRegeling) -> [OpenRegeling] {
    ids(in: regeling.scripts).map { self.regeling($0, in: regeling.scripts) }
  }

  /// The regelingen that were looked at.
  var known: [OpenRegeling] { regelingen.keys.sorted().compactMap { regelingen[$0] } }

  /// Those with a file that is open, changed since their problems were told.
  var stale: [OpenRegeling] {
    known.filter { regeling in
      regeling.isStale
        && open.keys.contains {
          $0.hasPrefix("\(regeling.scripts)/\(regeling.id)/")
            || $0.hasPrefix("\(regeling.scripts)/gedeeld/")
        }
    }
  }

  /// The files of no regeling that changed since this was last asked.
  func takeLoose() -> [String] {
    defer { loose = [] }
    return loose.sorted()
  }

  private func concerned(by place: Place) -> [OpenRegeling] {
    guard place.folder == "gedeeld" else { return [regeling(place.folder, in: place.scripts)] }
    let known = regelingen.values.filter { $0.scripts == place.scripts }.sorted { $0.id < $1.id }
    guard known.isEmpty else { return known }
    return ids(in: place.scripts).prefix(1).map { regeling($0, in: place.scripts) }
  }

  private func regeling(_ id: String, in scripts: String) -> OpenRegeling {
    let key = "\(scripts)/\(id)"
    if let known = regelingen[key] { return known }
    let regeling = OpenRegeling(id, in: scripts) { [unowned self] in open[$0] }
    regelingen[key] = regeling
    return regeling
  }

  private func ids(in scripts: String) -> [String] {
    (try? ScriptFolder(path: scripts).regelingen()) ?? []
  }
}
