import Content
import Intake
import Werkafspraken

/// An answer to try, and how a story writes it.
struct Proefantwoord: Hashable, Sendable {
  let waarde: Waarde
  /// As it stands behind the name of the field.
  let tekst: String
}

/// What somebody could answer to each field. The first is the usual one; the others are there when the
/// conversations look at the answer.
struct Proefantwoorden: Sendable {
  private let byVeld: [VeldNaam: [Proefantwoord]]

  init(_ lezing: Regelinglezing, _ inhoud: Inhoud, vandaag: Dag) {
    let telt = Self.gelezen(in: lezing)
    let reading = Feitlezing(regeling: inhoud.regeling, vandaag: vandaag)
    byVeld = Dictionary(
      inhoud.regeling.velden.map { veld in
        let answers = Self.antwoorden(op: veld, inhoud.regeling, vandaag).compactMap {
          ruw -> Proefantwoord? in
          guard let (_, waarde) = try? reading.read(veld.naam.tekst, ruw) else { return nil }
          return Proefantwoord(waarde: waarde, tekst: Self.geschreven(ruw))
        }
        return (veld.naam, telt.contains(veld.naam.tekst) ? answers : Array(answers.prefix(1)))
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(veld: VeldNaam) -> [Proefantwoord] { byVeld[veld] ?? [] }

  /// The names that conversations and begrippen read; asking a field is not reading it.
  private static func gelezen(in lezing: Regelinglezing) -> Set<String> {
    lezing.files.reduce(into: []) { names, file in
      guard file.path.hasSuffix(".yarn") || file.path.hasSuffix("/begrippen.yaml") else { return }
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing(#/<<vraag \$\w+>>|^terugvertellen:.*/#.anchorsMatchLineEndings(), with: "")
      names.formUnion(text.matches(of: #/[\$"]([a-z]\w*)/#).map { String($0.output.1) })
    }
  }

  private static func antwoorden(
    op veld: Veld, _ regeling: Regeling, _ vandaag: Dag
  ) -> [Feitenbestand.Ruw] {
    let known: [Feitenbestand.Ruw] =
      switch veld.soort {
      case .jaNee: [.tekst("ja"), .tekst("nee")]
      case .keuze: veld.keuzes.map { .tekst($0.id) }
      case .meerkeuze:
        veld.keuzes.map { .lijst([.tekst($0.id)]) } + [.lijst(veld.keuzes.map { .tekst($0.id) })]
      case .doelgroep: regeling.doelgroepen.alle.map { .tekst($0.id) }
      case .gemeente: regeling.gemeenten.map { .tekst($0) } + [.tekst("Zzdorp")]
      case .datum: [60, -30].map { .tekst(vandaag.adding(days: $0).iso) }
      case .tijdstip: [.tekst("\(vandaag.iso)T10:00")]
      case .getal: [.tekst("1"), .tekst("0"), .tekst("5")]
      case .bedrag: [.tekst("1000"), .tekst("0")]
      case .telefoon: [.tekst("030 123 45 67")]
      case .email: [.tekst("zz@voorbeeld.nl")]
      case .postcode: [.tekst("3700 ZZ")]
      case .lijst: [.lijst([.tekst("Zzkanarie")])]
      case .tekst, .langeTekst: [.tekst("Zzkanarie")]
      }
    return known + [.tekst(VasteAntwoorden.weetNiet)]
  }

  private static func geschreven(_ ruw: Feitenbestand.Ruw) -> String {
    guard case .lijst(let items) = ruw else { return Yamlrijen.waarde(Self.tekst(ruw)) }
    return Yamlrijen.lijst(items.map(Self.tekst))
  }

  private static func tekst(_ ruw: Feitenbestand.Ruw) -> String {
    if case .tekst(let text) = ruw { text } else { "" }
  }
}
