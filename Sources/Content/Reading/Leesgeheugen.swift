import Yarn

/// What one reading of a regeling leaves for the next, so that a reading after a small change costs
/// what the change costs.
///
/// Invariant: the outcome of a reading is the same with and without it: everything is kept under
/// exactly what it was made from.
package final class Leesgeheugen {
  private var yaml: [String: (bytes: [UInt8], outcome: Result<YamlNode, YamlProblem>)] = [:]
  private var library: Library?
  private var conditions: [String: Expression.Compiled] = [:]
  private var templates: [String: Template.Compiled] = [:]
  private var scripts:
    (sources: [SourceText], library: Library, options: CompileOptions, compilation: Compilation)?

  package init() {}

  func node(_ path: String, _ bytes: [UInt8], _ text: String) throws(YamlProblem) -> YamlNode {
    if let known = yaml[path], known.bytes == bytes { return try known.outcome.get() }
    let outcome = Result { () throws(YamlProblem) in try YamlNode(parsing: text) }
    yaml[path] = (bytes, outcome)
    return try outcome.get()
  }

  /// Conditions and texts mean something else as soon as one field does.
  func use(_ library: Library) {
    guard library != self.library else { return }
    self.library = library
    conditions = [:]
    templates = [:]
  }

  func condition(_ text: String, compile: () -> Expression.Compiled) -> Expression.Compiled {
    if let known = conditions[text] { return known }
    let compiled = compile()
    conditions[text] = compiled
    return compiled
  }

  func template(_ text: String, compile: () -> Template.Compiled) -> Template.Compiled {
    if let known = templates[text] { return known }
    let compiled = compile()
    templates[text] = compiled
    return compiled
  }

  /// - Parameter starts: the nodes in which a conversation begins.
  func compilation(_ sources: [SourceText], library: Library, starts: Set<String>) -> Compilation {
    let options = CompileOptions(entryNodes: starts)
    if let scripts, scripts.sources == sources, scripts.library == library,
      scripts.options == options
    {
      return scripts.compilation
    }
    let compilation = compile(sources, library: library, options: options)
    scripts = (sources, library, options, compilation)
    return compilation
  }
}
