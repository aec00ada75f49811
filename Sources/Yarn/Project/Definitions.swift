/// A `.ysls.json` file: the commands and functions a host offers, for editors and the compiler.
public struct Definitions: Hashable, Sendable {
  public var commands: [Command]
  public var functions: [Function]

  public struct Command: Hashable, Sendable {
    /// The first word of the command in scripts.
    public var name: String
    public var parameters: [Parameter]
    public var documentation: String?
  }

  public struct Function: Hashable, Sendable {
    public var name: String
    public var parameters: [Parameter]
    public var returns: Kind
    /// The enum's name when `returns` is `.enumeration`.
    public var returnsSubtype: String?
    public var documentation: String?
  }

  public struct Parameter: Hashable, Sendable {
    public var name: String
    public var kind: Kind
    public var subtype: String?
    public var documentation: String?
    /// What is passed when the argument is left out; its presence makes it optional.
    public var defaultValue: String?
    /// Takes any number of arguments from here.
    public var isRest: Bool
  }

  /// The types of definitions, which are more than those of the language.
  public enum Kind: String, Hashable, Sendable {
    case string, number, bool, any, node
    case enumeration = "enum"
    case instance
  }

  /// Reads a definitions file.
  ///
  /// - Throws: when it is not JSON or something required is absent.
  public init(_ text: String) throws(YarnProjectError) {
    let document: JSON
    do throws(JSONError) {
      document = try JSON(text)
    } catch {
      throw YarnProjectError(reason: error.description)
    }
    guard document.members != nil else {
      throw YarnProjectError(reason: "definitions are an object")
    }
    commands = []
    functions = []
    for json in document["commands"]?.array ?? [] {
      let name = try Self.name(json, "a command")
      commands.append(
        Command(
          name: name, parameters: try Self.parameters(json, name),
          documentation: json["documentation"]?.string))
    }
    for json in document["functions"]?.array ?? [] {
      let name = try Self.name(json, "a function")
      guard let returns = json["return"], let type = returns["type"]?.string else {
        throw YarnProjectError(reason: "`\(name)` does not say what it returns")
      }
      functions.append(
        Function(
          name: name, parameters: try Self.parameters(json, name),
          returns: try Self.kind(type, name), returnsSubtype: returns["subtype"]?.string,
          documentation: json["documentation"]?.string))
    }
  }

  /// The functions as the compiler should know them. One with a type the language does not have
  /// is left out; its type then follows from its uses.
  public var library: Library {
    Library(
      functions: functions.compactMap { function in
        guard let returns = function.returns.type(function.returnsSubtype), returns != .any
        else { return nil }
        let types = function.parameters.map { $0.kind.type($0.subtype) ?? .any }
        let hasRest = function.parameters.last?.isRest ?? false
        return FunctionDeclaration(
          function.name, hasRest ? Array(types.dropLast()) : types,
          rest: hasRest ? types.last : nil, returns: returns)
      })
  }

  // MARK: Reading

  private static func name(_ json: JSON, _ what: String) throws(YarnProjectError) -> String {
    guard let name = json["yarnName"]?.string, !name.isEmpty else {
      throw YarnProjectError(reason: "\(what) has no `yarnName`")
    }
    return name
  }

  private static func parameters(
    _ json: JSON, _ owner: String
  ) throws(YarnProjectError) -> [Parameter] {
    guard let list = json["parameters"]?.array else {
      throw YarnProjectError(reason: "`\(owner)` has no list of `parameters`")
    }
    var parameters: [Parameter] = []
    for json in list {
      guard let name = json["name"]?.string, let type = json["type"]?.string else {
        throw YarnProjectError(reason: "a parameter of `\(owner)` has no name or type")
      }
      parameters.append(
        Parameter(
          name: name, kind: try kind(type, owner), subtype: json["subtype"]?.string,
          documentation: json["documentation"]?.string,
          defaultValue: json["defaultValue"].flatMap { $0.string ?? $0.oneLine },
          isRest: json["isParamsArray"]?.bool ?? false))
    }
    return parameters
  }

  private static func kind(_ type: String, _ owner: String) throws(YarnProjectError) -> Kind {
    guard let kind = Kind(rawValue: type.lowercased()) else {
      throw YarnProjectError(reason: "`\(owner)` has an unknown type `\(type)`")
    }
    return kind
  }
}

extension Definitions.Kind {
  /// The type in the language; nil when it has none.
  fileprivate func type(_ subtype: String?) -> ValueType? {
    switch self {
    case .string, .node: .string
    case .number: .number
    case .bool: .bool
    case .any: .any
    case .enumeration: subtype.map(ValueType.enumeration)
    case .instance: nil
    }
  }
}
