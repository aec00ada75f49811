package import Werkafspraken
import Yarn

/// The same content with one thing changed, for tools that ask what a change does.
///
/// Nothing is written: a variant lives as long as the question.
extension Inhoud {
  /// Other rules with the same conditions, texts and conversations.
  package func with(_ regeling: Regeling) -> Inhoud {
    var compiled = compiled
    compiled.regeling = regeling
    return Inhoud(compiled, programma: programma, bronregister: bronregister)
  }

  /// Another condition in the place of one; nil when it does not compile.
  package func with(_ voorwaarde: Voorwaarde, as tekst: String) -> Inhoud? {
    let result = Expression.compile(
      tekst, file: "", expecting: .bool, library: woordenboek.library)
    guard let expression = result.expression, compiled.forms.indices.contains(voorwaarde.nummer)
    else { return nil }
    var compiled = compiled
    compiled.forms[voorwaarde.nummer] = .condition(expression)
    return Inhoud(compiled, programma: programma, bronregister: bronregister)
  }

  /// Other conversations; nil when they do not compile.
  package func with(gesprekken files: [ScriptFile]) -> Inhoud? {
    let sources = files.filter { $0.path.hasSuffix(".yarn") }.compactMap { file in
      file.text.map { SourceText(name: file.path, text: $0) }
    }
    return compile(sources, library: woordenboek.library).program.map {
      Inhoud(compiled, programma: Programma($0), bronregister: bronregister)
    }
  }

  /// The named facts, each with the condition that it follows from.
  package var begrippen: [(naam: String, als: Voorwaarde)] {
    compiled.begrippen.map { ($0.naam, $0.als) }
  }

  private var woordenboek: Woordenboek {
    Woordenboek(
      velden: regeling.velden, doelgroepen: regeling.doelgroepen.alle,
      begrippen: compiled.begrippen)
  }
}
