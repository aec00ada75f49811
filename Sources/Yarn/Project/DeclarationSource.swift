/// Declarations written back as a script: a node of `<<declare>>`s.
public struct DeclarationSource: Hashable, Sendable {
  /// A stored variable with what is known about it.
  public struct Declaration: Hashable, Sendable {
    public var variable: VariableDeclaration
    public var description: String?

    public init(_ variable: VariableDeclaration, description: String? = nil) {
      self.variable = variable
      self.description = description
    }
  }

  public var declarations: [Declaration]
  /// Needed to write a member of an enum by its name.
  public var enumerations: [EnumerationDeclaration]
  public var title = "Program"
  public var tags: [String] = []
  public var headers: [(key: String, value: String)] {
    get { rawHeaders.map { ($0.key, $0.value) } }
    set { rawHeaders = newValue.map { Header(key: $0.key, value: $0.value) } }
  }

  private var rawHeaders: [Header] = []

  private struct Header: Hashable, Sendable {
    var key: String
    var value: String
  }

  public init(
    _ declarations: [Declaration], enumerations: [EnumerationDeclaration] = []
  ) {
    self.declarations = declarations
    self.enumerations = enumerations
  }

  /// The script.
  public var text: String {
    var text = "title: \(title)\n"
    if !tags.isEmpty { text += "tags: \(tags.joined(separator: " "))\n" }
    for header in rawHeaders { text += "\(header.key): \(header.value)\n" }
    text += "---\n"
    for (index, declaration) in declarations.enumerated() {
      if let description = declaration.description, !description.isEmpty {
        if index > 0 { text += "\n" }
        for line in description.split(whereSeparator: \.isNewline) { text += "/// \(line)\n" }
      }
      text += "<<declare \(declaration.variable.name) = \(value(of: declaration.variable))>>\n"
    }
    return text + "===\n"
  }

  /// The value as a literal that reads back as the same value.
  private func value(of variable: VariableDeclaration) -> String {
    if case .enumeration(let name) = variable.type,
      let member = enumerations.first(where: { $0.name == name })?
        .cases.first(where: { $0.raw == variable.initial })
    {
      return "\(name).\(member.name)"
    }
    switch variable.initial {
    case .bool(let bool): return bool ? "true" : "false"
    // Literals know no exponent.
    case .number(let number):
      return number.isFinite ? Decimal(shortest: number).plain : "0"
    case .string(let text): return "\"" + Self.escaped(text) + "\""
    }
  }

  /// A quote without a backslash would end the literal; one with it stays what it is.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\"", !isEscaped { result.append("\\") }
      isEscaped = scalar == "\\" && !isEscaped
      result.append(scalar)
    }
    return String(result)
  }
}
