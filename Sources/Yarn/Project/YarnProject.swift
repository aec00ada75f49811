/// A `.yarnproject` file: which scripts belong together and how they are compiled.
public struct YarnProject: Hashable, Sendable {
  /// The language version the file asks for: 2, 3 or 4.
  public var fileVersion: Int
  /// Globs relative to the project file; an absolute path is one file.
  public var sourceFiles: [String]
  public var excludeFiles: [String]
  /// Example: `nl`.
  public var baseLanguage: String
  /// Per language where its texts and its assets are.
  public var localisation: [String: Localisation]
  /// Paths or globs of `.ysls.json` files.
  public var definitions: [String]
  public var requiresDeclarations: Bool
  public var allowsPreviewFeatures: Bool
  /// How severe a diagnostic is here; nil inside: not reported at all.
  public var severities: [String: Severity?]

  /// The whole document as it was read, with what we do not know.
  private var document: JSON

  public struct Localisation: Hashable, Sendable {
    /// The path of the CSV with the texts.
    public var strings: String?
    /// The folder with recordings and the like.
    public var assets: String?

    public init(strings: String? = nil, assets: String? = nil) {
      self.strings = strings
      self.assets = assets
    }
  }

  /// The newest version of the file that is understood.
  public static let newestVersion = 4

  /// A new project.
  public init(baseLanguage: String) {
    self.baseLanguage = baseLanguage
    fileVersion = Self.newestVersion
    sourceFiles = ["**/*.yarn"]
    excludeFiles = []
    localisation = [:]
    definitions = []
    requiresDeclarations = false
    allowsPreviewFeatures = false
    severities = [:]
    document = .object([])
  }

  /// Reads a project file.
  ///
  /// - Throws: when it is not JSON, lacks what is required, or is newer than we know.
  public init(_ text: String) throws(YarnProjectError) {
    do throws(JSONError) {
      document = try JSON(text)
    } catch {
      throw YarnProjectError(reason: error.description)
    }
    let reader = ProjectReader(document)
    fileVersion = try reader.version(2...Self.newestVersion)
    baseLanguage = try reader.text("baseLanguage", isRequired: true) ?? ""
    sourceFiles = try reader.texts("sourceFiles") ?? ["**/*.yarn"]
    excludeFiles = try reader.texts("excludeFiles") ?? []
    definitions = try reader.texts("definitions") ?? []
    localisation = try reader.localisation()
    let options = ProjectReader(document["compilerOptions"] ?? .object([]))
    requiresDeclarations = try options.flag("requireVariableDeclarations")
    allowsPreviewFeatures = try options.flag("allowPreviewFeatures")
    severities = try options.severities()
  }

  /// Whether a file belongs to the project; the path is relative to the project file.
  public func includes(_ path: String) -> Bool {
    sourceFiles.contains { Glob($0).matches(path) }
      && !excludeFiles.contains { Glob($0).matches(path) }
  }

  /// The file as text. Keys that we do not know are kept, with their place.
  public var text: String {
    var writer = ProjectWriter(document)
    writer.set("projectFileVersion", .number(Double(fileVersion)))
    writer.set("sourceFiles", .array(sourceFiles.map(JSON.string)))
    writer.set("excludeFiles", .array(excludeFiles.map(JSON.string)), isOptional: true)
    writer.set("localisation", localisationDocument, isOptional: true)
    writer.set("baseLanguage", .string(baseLanguage))
    // Up to version 3 there was one path, not a list.
    let isList = definitions.count != 1 || document["definitions"]?.array != nil
    writer.set(
      "definitions",
      isList ? .array(definitions.map(JSON.string)) : .string(definitions[0]),
      isOptional: definitions.isEmpty)
    var options = ProjectWriter(document["compilerOptions"] ?? .object([]))
    options.set(
      "requireVariableDeclarations", .bool(requiresDeclarations),
      isOptional: !requiresDeclarations)
    options.set(
      "allowPreviewFeatures", .bool(allowsPreviewFeatures), isOptional: !allowsPreviewFeatures)
    options.set("diagnosticsSeverity", severitiesDocument, isOptional: true)
    writer.set("compilerOptions", options.document, isOptional: true)
    return writer.document.text
  }

  private var localisationDocument: JSON {
    var languages = ProjectWriter(document["localisation"] ?? .object([]))
    languages.keep { localisation[$0] != nil }
    for (language, paths) in localisation.sorted(by: { $0.key < $1.key }) {
      var entry = ProjectWriter(languages.document[language] ?? .object([]))
      entry.set("strings", paths.strings.map(JSON.string))
      entry.set("assets", paths.assets.map(JSON.string))
      languages.set(language, entry.document)
    }
    return languages.document
  }

  private var severitiesDocument: JSON {
    .object(
      severities.sorted { $0.key < $1.key }.map { code, severity in
        JSON.Member(code, .string(ProjectReader.name(of: severity)))
      })
  }
}

/// Why a project or definitions file cannot be used.
public struct YarnProjectError: Error, Hashable, Sendable, CustomStringConvertible {
  public var reason: String

  public init(reason: String) { self.reason = reason }

  public var description: String { reason }
}
