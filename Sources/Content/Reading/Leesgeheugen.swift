import Yarn

/// What one reading of a regeling leaves for the next, so that a reading after a small change costs
/// what the change costs.
///
/// Invariant: the outcome of a reading is the same with and without it: everything is kept under
/// exactly what it was made from.
package final class Leesgeheugen {
  private var yaml: [String: (bytes: [UInt8], outcome: Result<YamlNode, YamlProblem>)] = [:]
  private var forms: [Forms] = []
  private var scripts: [Scripts] = []
  /// How many libraries are remembered: a slip in a field gives another one, and its mending the one
  /// before.
  private static let libraries = 3

  /// What was compiled with one library, for conditions and texts mean something else as soon as one
  /// field does.
  private struct Forms {
    var library: Library
    var conditions: [String: Expression.Compiled] = [:]
    var templates: [String: Template.Compiled] = [:]
  }

  private struct Scripts {
    var sources: [SourceText]
    var library: Library
    var options: CompileOptions
    var compilation: Compilation
  }

  package init() {}

  func node(_ path: String, _ bytes: [UInt8], _ text: String) throws(YamlProblem) -> YamlNode {
    if let known = yaml[path], known.bytes == bytes { return try known.outcome.get() }
    let outcome = Result { () throws(YamlProblem) in try YamlNode(parsing: text) }
    yaml[path] = (bytes, outcome)
    return try outcome.get()
  }

  /// Says with which library conditions and texts are compiled from now on.
  func use(_ library: Library) {
    let known = forms.firstIndex { $0.library == library }.map { forms.remove(at: $0) }
    forms = [known ?? Forms(library: library)] + forms.prefix(Self.libraries - 1)
  }

  func condition(
    _ text: String, compile: (Library) -> Expression.Compiled
  ) -> Expression.Compiled {
    if let known = forms[0].conditions[text] { return known }
    let compiled = compile(forms[0].library)
    forms[0].conditions[text] = compiled
    return compiled
  }

  func template(_ text: String, compile: (Library) -> Template.Compiled) -> Template.Compiled {
    if let known = forms[0].templates[text] { return known }
    let compiled = compile(forms[0].library)
    forms[0].templates[text] = compiled
    return compiled
  }

  /// - Parameter starts: the nodes in which a conversation begins.
  func compilation(_ sources: [SourceText], library: Library, starts: Set<String>) -> Compilation {
    let options = CompileOptions(entryNodes: starts)
    let known = scripts.firstIndex {
      $0.sources == sources && $0.library == library && $0.options == options
    }
    let used =
      known.map { scripts.remove(at: $0) }
      ?? Scripts(
        sources: sources, library: library, options: options,
        compilation: compile(sources, library: library, options: options))
    scripts = [used] + scripts.prefix(Self.libraries - 1)
    return used.compilation
  }
}
