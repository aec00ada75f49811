/// Reads the values of a project file and says which key is wrong.
struct ProjectReader {
  private let document: JSON

  init(_ document: JSON) { self.document = document }

  func version(_ known: ClosedRange<Int>) throws(YarnProjectError) -> Int {
    guard let number = document["projectFileVersion"]?.number, let version = Int(exactly: number)
    else { throw wrong("projectFileVersion", "a whole number") }
    guard version <= known.upperBound else {
      throw YarnProjectError(
        reason: "the project file has version \(version); the newest we know is "
          + "\(known.upperBound)")
    }
    guard known.contains(version) else {
      throw YarnProjectError(
        reason: "the project file has version \(version); the oldest we know is "
          + "\(known.lowerBound)")
    }
    return version
  }

  func text(_ key: String, isRequired: Bool = false) throws(YarnProjectError) -> String? {
    guard let value = document[key], value != .null else {
      if isRequired { throw wrong(key, "a text") }
      return nil
    }
    guard let text = value.string else { throw wrong(key, "a text") }
    return text
  }

  /// A list of texts; one text alone is a list of one.
  func texts(_ key: String) throws(YarnProjectError) -> [String]? {
    guard let value = document[key], value != .null else { return nil }
    if let text = value.string { return [text] }
    let texts = value.array?.map(\.string)
    guard let texts, !texts.contains(nil) else { throw wrong(key, "a list of texts") }
    return texts.compactMap(\.self)
  }

  func flag(_ key: String) throws(YarnProjectError) -> Bool {
    guard let value = document[key], value != .null else { return false }
    guard let flag = value.bool else { throw wrong(key, "true or false") }
    return flag
  }

  func localisation() throws(YarnProjectError) -> [String: YarnProject.Localisation] {
    guard let value = document["localisation"], value != .null else { return [:] }
    guard let members = value.members else { throw wrong("localisation", "an object") }
    var result: [String: YarnProject.Localisation] = [:]
    for member in members {
      let entry = ProjectReader(member.value)
      result[member.key] = YarnProject.Localisation(
        strings: try entry.text("strings"), assets: try entry.text("assets"))
    }
    return result
  }

  func severities() throws(YarnProjectError) -> [String: Severity?] {
    guard let value = document["diagnosticsSeverity"], value != .null else { return [:] }
    guard let members = value.members else { throw wrong("diagnosticsSeverity", "an object") }
    var result: [String: Severity?] = [:]
    for member in members {
      switch member.value.string?.lowercased() {
      case "error": result[member.key] = .some(.error)
      case "warning": result[member.key] = .some(.warning)
      case "info": result[member.key] = .some(.info)
      case "none": result[member.key] = .some(nil)
      default: throw wrong(member.key, "`Error`, `Warning`, `Info` or `None`")
      }
    }
    return result
  }

  static func name(of severity: Severity?) -> String {
    switch severity {
    case .error: "Error"
    case .warning: "Warning"
    case .info: "Info"
    case nil: "None"
    }
  }

  private func wrong(_ key: String, _ wanted: String) -> YarnProjectError {
    YarnProjectError(reason: "`\(key)` must be \(wanted)")
  }
}

/// Changes a document in place, so that its order and what we do not know stay.
struct ProjectWriter {
  private var members: [JSON.Member]

  init(_ document: JSON) { members = document.members ?? [] }

  var document: JSON { .object(members) }

  mutating func keep(_ wanted: (String) -> Bool) { members.removeAll { !wanted($0.key) } }

  /// Sets a key, in any case, or adds it; nil takes it away. What is optional is not added when
  /// it says nothing.
  mutating func set(_ key: String, _ value: JSON?, isOptional: Bool = false) {
    let place = members.lastIndex { $0.key.lowercased() == key.lowercased() }
    guard let value else {
      if let place { members.remove(at: place) }
      return
    }
    if let place {
      members[place].value = value
    } else if !isOptional || !value.isEmpty {
      members.append(JSON.Member(key, value))
    }
  }
}

extension JSON {
  /// Whether it says nothing: an empty list or object, `false`, an empty text.
  fileprivate var isEmpty: Bool {
    switch self {
    case .null, .bool(false), .string(""), .array([]), .object([]): true
    default: false
    }
  }
}
