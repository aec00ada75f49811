import Content
import Werkafspraken
import Yarn

/// What stands under the cursor, in words.
enum Hover {
  static func answer(_ request: Request) throws(RequestProblem) -> JSON {
    guard let occurrence = try request.occurrence(), let regeling = request.regeling,
      let text = text(occurrence.symbol, regeling)
    else { return .null }
    return .object([
      "contents": .object(["kind": .string("markdown"), "value": .string(text)]),
      "range": request.document.range(occurrence.bytes).json,
    ])
  }

  private static func text(_ symbol: Symbol, _ regeling: OpenRegeling) -> String? {
    let inhoud = regeling.inhoud
    let lines: [String?]? =
      switch symbol.kind {
      case .veld: inhoud?.oordeel.veld(VeldNaam(symbol.name)).map(veld) ?? begrip(symbol, inhoud)
      case .knoop: knoop(symbol.name, regeling.compilatie)
      case .bron: inhoud?.bronnen[BronID(symbol.name)].map(bron)
      case .functie: functie(symbol.name)
      case .rol:
        inhoud?.regeling.rollen.first { $0.id == symbol.name }.map {
          ["**\($0.id)** · rol", $0.naam]
        }
      case .houder:
        inhoud?.regeling.casushouders.houders.first { $0.soort == symbol.name }.map {
          ["**\($0.soort)** · casushouder", $0.naam]
        }
      case .doelgroep:
        inhoud?.regeling.doelgroepen.alle.first { $0.id == symbol.name }.map {
          [
            "**\($0.naam)** · doelgroep", $0.uitleg,
            "Woorden: \($0.woorden.joined(separator: ", "))",
          ]
        }
      case .stap:
        inhoud?.regeling.stapregels.first { $0.id == symbol.name }.map {
          ["**\($0.id)** · stap", $0.stap.tekst, "Wie: \($0.wie)", als($0.als)]
        }
      case .gesprek:
        inhoud?.regeling.gesprekken.first { $0.id == symbol.name }.map {
          ["**\($0.titel)** · gesprek", $0.uitleg, "Begint bij \($0.start), fase \($0.fase)"]
        }
      }
    return lines?.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func als(_ voorwaarde: Voorwaarde?) -> String? {
    voorwaarde.map { "Als: `\($0.tekst)`" }
  }

  private static func veld(_ veld: Veld) -> [String?] {
    [
      "**\(veld.label)** · veld `\(veld.naam)`, \(veld.soort.rawValue)", veld.vraag, veld.uitleg,
      veld.keuzes.isEmpty
        ? nil
        : "Keuzes:\n" + veld.keuzes.map { "- `\($0.id)`: \($0.label)" }.joined(separator: "\n"),
      veld.doel.map { "Doel: \($0)" },
      "Gevoelig: \(veld.gevoelig.rawValue). Geldt voor: \(veld.bereik.rawValue).",
      veld.bron.isEmpty ? nil : "Bron: \(veld.bron.map(\.tekst).joined(separator: ", "))",
    ]
  }

  private static func begrip(_ symbol: Symbol, _ inhoud: Inhoud?) -> [String?]? {
    inhoud?.oordeel.begrip(symbol.name).map {
      ["**\(symbol.name)** · begrip", $0.uitleg, "Als: `\($0.als)`"]
    }
  }

  private static func bron(_ bron: Bron) -> [String?] {
    [
      "**\(bron.id)** · \(bron.soort), \(bron.plek)", bron.zegt, bron.wie.map { "Wie: \($0)" },
      bron.wanneer.map { "Wanneer: \($0)" }, bron.buiten.map { "Buiten het programma: \($0)" },
    ]
  }

  private static func knoop(_ title: String, _ compilatie: Compilation?) -> [String?]? {
    guard let node = compilatie?.nodes.first(where: { $0.title == title }) else { return nil }
    let headers = node.headers.filter { $0.key != "title" }.map { "\($0.key): \($0.value)" }
    let asked = (compilatie?.commands ?? []).filter {
      $0.node == title && $0.file == node.file && $0.text.hasPrefix("vraag ")
    }.map { "`\($0.text.dropFirst("vraag ".count))`" }
    let said = compilatie?.strings.entries.first { $0.node == title && $0.file == node.file }?.text
    return [
      "**\(title)** · knoop" + (headers.isEmpty ? "" : ", " + headers.joined(separator: ", ")),
      said.map { "> \($0)" },
      asked.isEmpty ? nil : "Vraagt: \(asked.joined(separator: ", "))",
      node.jumps.isEmpty
        ? nil
        : "Gaat naar: "
          + node.jumps.compactMap { jump in
            jump.target.map { $0 + (jump.isDetour ? " (en terug)" : "") }
          }
          .joined(separator: ", "),
    ]
  }

  private static func functie(_ name: String) -> [String?]? {
    if let functie = Functie(rawValue: name) {
      return ["`\(signature(functie.declaration))`", functie.uitleg]
    }
    return Library.standard.functions.first { $0.name == name }.map {
      ["`\(signature($0))`", "Een functie van Yarn zelf."]
    }
  }

  /// A function as an author writes it: `na(tekst, tekst, tekst) → ja of nee`.
  static func signature(_ function: FunctionDeclaration) -> String {
    let arguments = function.parameters.map(word) + (function.rest == nil ? [] : ["…"])
    return "\(function.name)(\(arguments.joined(separator: ", "))) → \(word(function.returns))"
  }

  private static func word(_ type: ValueType) -> String {
    switch type {
    case .number: "getal"
    case .string: "tekst"
    case .bool: "ja of nee"
    case .any: "iets"
    case .enumeration(let name): name
    }
  }
}
