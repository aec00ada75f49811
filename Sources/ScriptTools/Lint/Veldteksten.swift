import Content
import Werkafspraken

/// The words of a `velden.yaml` that people read.
struct Veldteksten {
  private(set) var teksten: [Lintstof.Tekst] = []
  private(set) var keuzevelden: [Lintstof.Keuzeveld] = []
  /// Fields that have a question of their own.
  private(set) var metVraag: Set<String> = []

  /// - Parameter root: of that file; nil when it cannot be read.
  init(_ file: String, _ root: YamlNode?) {
    guard case .map(let velden)? = root?.content else { return }
    for (naam, veld) in velden {
      guard let name = naam.scalar, case .map(let pairs) = veld.content else { continue }
      let isVoorClient = !pairs.contains {
        $0.key.scalar == "wie" && $0.value.scalar == Veld.Wie.begeleider.rawValue
      }
      let tekst = { (soort: Lintstof.Tekst.Soort, node: YamlNode) in
        Lintstof.Tekst(
          soort: soort, inhoud: node.scalar ?? "", isVoorClient: isVoorClient, file: file,
          line: node.line, column: node.column)
      }
      for (key, value) in pairs {
        switch key.scalar {
        case "vraag":
          teksten.append(tekst(.vraag, value))
          metVraag.insert(name)
        case "uitleg": teksten.append(tekst(.uitleg, value))
        case "keuzes":
          guard case .map(let keuzes) = value.content else { continue }
          keuzevelden.append(
            Lintstof.Keuzeveld(naam: name, keuzes: keuzes.count, plek: tekst(.keuze, naam)))
          for (_, keuze) in keuzes { teksten.append(tekst(.keuze, Self.label(keuze))) }
        default: continue
        }
      }
    }
  }

  /// A choice is its label, or a map with its label.
  private static func label(_ node: YamlNode) -> YamlNode {
    guard case .map(let pairs) = node.content else { return node }
    return pairs.first { $0.key.scalar == "label" }?.value ?? node
  }
}
