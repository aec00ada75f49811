package import Yarn

/// A regeling as its author sees it: what was made of the files, and what is wrong with them.
///
/// Why: the program only wants what is sound; who writes wants everything, also of a regeling that
/// is not.
package struct Regelinglezing: Sendable {
  /// The name of its folder.
  package let id: String
  /// Shape: those it was read from, in the order in which they were given.
  package let files: [ScriptFile]
  /// Nil when a problem is an error.
  package let inhoud: Inhoud?
  /// Shape: in order of place.
  package let problemen: [Probleem]
  /// What the compiler found in the conversations; nil when there are none.
  package let compilatie: Compilation?
  /// What may stand where in the YAML files, by their path.
  package let notities: [String: [Leesnotitie]]
  /// The YAML files that were read for the rules, by their path; one that cannot be read is not here.
  package let yaml: [String: YamlNode]

  /// Reads, checks and compiles a regeling.
  ///
  /// - Parameters:
  ///   - id: the name of its folder, for example `zou-3`.
  ///   - files: the files of that folder and of `gedeeld/`; others are ignored.
  ///   - geheugen: what earlier readings of this regeling left.
  package init(
    _ id: String, from files: [ScriptFile], geheugen: Leesgeheugen = Leesgeheugen()
  ) {
    let result = RegelingReading.read(id, from: files, geheugen: geheugen)
    self.id = id
    self.files = files
    problemen = result.problemen
    compilatie = result.compilatie
    notities = result.notities
    yaml = result.yaml
    guard let compiled = result.compiled, let program = result.program else {
      inhoud = nil
      return
    }
    inhoud = Inhoud(
      compiled, programma: Programma(program), bronregister: Bronregister(result.bronnen))
  }
}
