import Content
import Werkafspraken
import Yarn

/// The names an author can use in a regeling, each with what it is: for completion.
struct Vocabulary {
  let inhoud: Inhoud?
  let compilatie: Compilation?

  private var regeling: Regeling? { inhoud?.regeling }

  var velden: [Completion.Word] {
    let fields = (regeling?.velden ?? []).map {
      Completion.Word($0.naam.tekst, .field, "\($0.label) (\($0.soort.rawValue))")
    }
    let known = Set(fields.map(\.text))
    let others = (compilatie?.variables ?? []).compactMap { variable -> Completion.Word? in
      let name = String(variable.name.dropFirst())
      return known.contains(name) ? nil : Completion.Word(name, .variable, variable.description)
    }
    return fields + others
  }

  var knopen: [Completion.Word] {
    (compilatie?.nodes ?? []).map { node in
      Completion.Word(node.title, .module, node.headers.first { $0.key == "thema" }?.value)
    }
  }

  var bronnen: [Completion.Word] {
    (inhoud?.bronrijen ?? []).map { Completion.Word($0.id.tekst, .reference, $0.zegt) }
  }

  var functies: [Completion.Word] {
    Functie.allCases.map { Completion.Word($0.rawValue, .function, $0.uitleg) }
      + Library.standard.functions.map {
        Completion.Word($0.name, .function, Hover.signature($0))
      }
  }

  var enumerations: [Completion.Word] {
    (compilatie?.enumerations ?? []).map { Completion.Word($0.name, .enumeration, nil) }
  }

  func cases(ofEnumeration name: String) -> [Completion.Word]? {
    compilatie?.enumerations.first { $0.name == name }.map { type in
      type.cases.map { Completion.Word($0.name, .member, $0.raw.text) }
    }
  }

  /// What can be answered to a field, as it is written in a file of answers.
  func keuzes(ofVeld naam: String) -> [Completion.Word] {
    guard let veld = regeling?.velden.first(where: { $0.naam.tekst == naam }) else { return [] }
    switch veld.soort {
    case .jaNee: return ["ja", "nee"].map { Completion.Word($0, .member, nil) }
    case .doelgroep:
      return (regeling?.doelgroepen.alle ?? []).map { Completion.Word($0.id, .member, $0.naam) }
    default: return veld.keuzes.map { Completion.Word($0.id, .member, $0.label) }
    }
  }
}
