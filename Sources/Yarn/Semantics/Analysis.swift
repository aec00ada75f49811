/// Everything the passes know about the scripts of one compilation; each pass adds its part.
struct Analysis: Sendable {
  /// The names of the files.
  var fileNames: [String]
  let library: Library
  let options: CompileOptions

  /// The bytes of each file.
  var files: [[UInt8]] = []
  /// Where the lines of each file start.
  var lineStarts: [[UInt32]] = []
  var names = Names()
  var expressions = ExpressionPool()
  var nodes: [ScriptNode] = []
  /// What nodes consist of; the inner statements of a statement stand before it.
  var statements: [Statement] = []
  var choices: [Choice] = []
  var branches: [Branch] = []
  var lines: [LineRecord] = []
  /// The texts of lines and commands, one after the other.
  var texts: [UInt8] = []
  /// The expressions inside texts.
  var placeholders: [ExpressionRange] = []
  var hashtags: [Hashtag] = []
  var variables: [VariableRecord] = []
  var enumerations: [EnumerationRecord] = []
  var commands: [CommandRecord] = []
  var jumps: [JumpRecord] = []
  /// Uses of what came with version 3 of the language.
  var laterFeatures: [(feature: LaterFeature, place: Place)] = []
  var diagnostics: [Diagnostic] = []
  /// How often a near name was looked for.
  private var searches = 0
  /// The files whose form has errors.
  var brokenFiles: Set<Int32> = []

  /// The nodes of each title, in order.
  var nodesByTitle: [String: [Int]] = [:]
  /// The titles, in the order of their first node.
  var titleOrder: [String] = []
  var enumerationTypes: [EnumerationType] = []
  var enumerationsByName: [Symbol: Int] = [:]
  /// The enums that have a member of this name.
  var enumerationsByMember: [Symbol: [Int]] = [:]
  var symbols = SymbolMap<VariableInfo>()
  /// Symbols of variables in the order of their first appearance.
  var variableOrder: [Symbol] = []
  var calls: [CallRecord] = []
  var strings = StringTable()
  /// Titles and unique names that `visited` and its like name.
  var trackedNames: Set<String> = []

  init(fileNames: [String], library: Library, options: CompileOptions) {
    self.fileNames = fileNames
    self.library = library
    self.options = options
  }

  /// A function call and the node it stands in.
  struct CallRecord: Sendable {
    var term: Int
    var arguments: [Value?]
    var node: Int?
  }

  /// A command and the node it stands in.
  struct CommandRecord: Sendable {
    var statement: CommandStatement
    var node: Int
  }

  /// A jump or detour and the node it stands in.
  struct JumpRecord: Sendable {
    var statement: JumpStatement
    var node: Int
  }
}

/// What a version 2 script cannot say.
enum LaterFeature: String, Sendable {
  case enumerations = "enums"
  case smartVariables = "smart variables"
  case lineGroups = "line groups"
  case onceConditions = "once conditions"
  case onceStatements = "once statements"
}

// MARK: Speaking

extension Analysis {
  mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: Place, label: String = "",
    others: [(Place, String)] = [], hint: String? = nil
  ) {
    let labels =
      [self.label(place, label)] + others.map { self.label($0.0, $0.1) }
    diagnostics.append(Diagnostic(code, message, labels: labels, hint: hint))
  }

  private func label(_ place: Place, _ text: String) -> Label {
    Label(file: fileNames[Int(place.file)], bytes: place.bytes, text: text)
  }

  /// The name that is closest to an unknown one; nil when none is close, or after many searches.
  mutating func nearest(to name: String, among names: (Analysis) -> [String]) -> String? {
    guard searches < NearNames.searches else { return nil }
    searches += 1
    return NearNames.nearest(to: name, among: names(self))
  }

  /// The source text of a place.
  func text(_ place: Place) -> String {
    String(decoding: files[Int(place.file)][place.bytes], as: UTF8.self)
  }

  /// The text of a line or a command.
  func text(_ stretch: Stretch<UInt8>) -> String {
    String(decoding: texts[stretch], as: UTF8.self)
  }

  /// The text of a hashtag, without `#`.
  func text(_ tag: Hashtag) -> String { text(tag.textPlace) }

  /// What the string table says of a line that has its id.
  func entry(_ line: LineRecord) -> StringTableEntry { strings.entries[line.entry] }

  /// The source text of an expression.
  func text(_ expression: ExpressionRange) -> String {
    text(expressions[expression.root].place)
  }

  /// The 1-based number of the line on which a place starts.
  func line(_ place: Place) -> Int {
    let starts = lineStarts[Int(place.file)]
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= place.start { low = middle } else { high = middle }
    }
    return low + 1
  }

  func name(_ type: TypeID) -> String {
    switch type {
    case .number: "Number"
    case .string: "String"
    case .bool: "Bool"
    case .any: "Any"
    default: type.enumeration.map { enumerationTypes[$0].name } ?? "unknown"
    }
  }

  /// The name with its article: "a Number", "an Opvang".
  func phrase(_ type: TypeID) -> String {
    let name = name(type)
    let isVowel = name.first.map { "aeiouAEIOU".contains($0) } ?? false
    return "\(isVowel ? "an" : "a") \(name)"
  }

  /// The type as the host and the program know it; nil while it is not known.
  func valueType(_ type: TypeID) -> ValueType? {
    switch type {
    case .number: .number
    case .string: .string
    case .bool: .bool
    case .any: .any
    default: type.enumeration.map { .enumeration(enumerationTypes[$0].name) }
    }
  }
}
