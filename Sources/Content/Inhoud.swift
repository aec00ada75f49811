package import Werkafspraken
package import Yarn

/// Everything of one regeling, read, checked and compiled: its rules, its conversations, and what
/// answers its conditions.
///
/// Invariant: an `Inhoud` exists only when its files had no errors.
package struct Inhoud: Sendable {
  package private(set) var regeling: Regeling
  /// All conversations of the regeling together; a gesprek is a node to begin in.
  package var program: Program { programma.program }
  package let oordeel: YarnOordeel
  /// The source register, by id.
  package var bronnen: [BronID: Bron] { bronregister.bronnen }
  /// The source register in the order of its file.
  package var bronrijen: [Bron] { bronregister.rijen }

  let programma: Programma
  let bronregister: Bronregister
  let compiled: CompiledRegeling

  /// The fields that a conversation may ask, on whatever path.
  package func vraagvelden(van gesprek: String) -> Set<VeldNaam> {
    Set(compiled.vraagvelden.first { $0.gesprek == gesprek }?.velden ?? [])
  }

  /// The same content, with a conversation that begins in the middle: for who is writing it.
  package func beginnend(bij knoop: String, in gesprek: String) -> Inhoud {
    var changed = self
    for index in regeling.gesprekken.indices where regeling.gesprekken[index].id == gesprek {
      changed.regeling.gesprekken[index].start = knoop
    }
    return changed
  }

  init(_ compiled: CompiledRegeling, programma: Programma, bronregister: Bronregister) {
    regeling = compiled.regeling
    self.programma = programma
    oordeel = YarnOordeel(compiled)
    self.bronregister = bronregister
    self.compiled = compiled
  }

  /// Reads, checks and compiles a regeling.
  ///
  /// - Parameters:
  ///   - id: the name of its folder, for example `zou-3`.
  ///   - files: the files of that folder and of `gedeeld/`; others are ignored.
  /// - Returns: the content, or nil when a problem is an error; and all problems, in order of place.
  package static func load(_ id: String, from files: [ScriptFile]) -> (
    inhoud: Inhoud?, problemen: [Probleem]
  ) {
    let lezing = Regelinglezing(id, from: files)
    return (lezing.inhoud, lezing.problemen)
  }
}

/// What is kept of a regeling between starts, apart from its conversations and its sources.
struct CompiledRegeling: Hashable, Sendable {
  var regeling: Regeling
  var begrippen: [Begrip]
  /// At the places that the `nummer`s of conditions and texts name.
  var forms: [Compiled]
  var vraagvelden: [Vraagvelden]

  /// The fields that one conversation may ask, on whatever path.
  struct Vraagvelden: Hashable, Sendable {
    var gesprek: String
    var velden: [VeldNaam]
  }
}
