package import Content
import Intake
package import Werkafspraken
import Yarn

/// What walking the conversations of a regeling brought to light.
package struct Loopverslag: Sendable {
  /// Along which ways.
  package enum Wijze: Sendable {
    /// Every way, up to a number for each conversation.
    case alle(hoogstens: Int)
    /// So many for each conversation, by chance that a seed repeats.
    case willekeurig(aantal: Int, zaad: UInt64)
  }

  /// Something an author will not have meant, and the first way that led to it.
  package struct Bevinding: Sendable {
    package var probleem: Probleem
    /// Nil when no way leads there: that is then the problem.
    package var pad: Gesprekspad?
  }

  /// One conversation.
  package struct Gesprek: Sendable {
    package var id: String
    package var paden = 0
    /// False when it was stopped before every way was walked.
    package var isVolledig = false
  }

  package private(set) var gesprekken: [Gesprek] = []
  /// In order of place.
  package private(set) var bevindingen: [Bevinding] = []
  private let lezing: Regelinglezing
  private var gevraagd: Set<VeldNaam> = []

  /// - Parameter gesprek: the id of the only conversation to walk; nil for all.
  package init(
    _ lezing: Regelinglezing, _ inhoud: Inhoud, gesprek: String? = nil, _ wijze: Wijze,
    vandaag: Dag
  ) {
    self.lezing = lezing
    for opgave in inhoud.regeling.gesprekken where gesprek.map({ opgave.heet($0) }) ?? true {
      let loper = Padloper(opgave, van: lezing, inhoud, vandaag: vandaag)
      var found = Gesprek(id: opgave.id)
      let isVolledig: Bool
      switch wijze {
      case .alle(let hoogstens):
        isVolledig = loper.alle(hoogstens: hoogstens) { pad in
          found.paden += 1
          add(pad)
        }
      case .willekeurig(let aantal, let zaad):
        isVolledig = false
        loper.willekeurig(aantal: aantal, zaad: zaad) { pad in
          found.paden += 1
          add(pad)
        }
      }
      found.isVolledig = isVolledig
      gesprekken.append(found)
    }
    if gesprek == nil { addNooitGevraagd(inhoud) }
    bevindingen.sort { Probleem.inOrder($0.probleem, $1.probleem) }
  }

  private mutating func add(_ pad: Gesprekspad) {
    gevraagd.formUnion(pad.wandeling.opPad)
    for hapering in pad.wandeling.haperingen {
      let probleem = probleem(hapering, pad.wandeling.storing)
      guard !bevindingen.contains(where: { $0.probleem == probleem }) else { continue }
      bevindingen.append(Bevinding(probleem: probleem, pad: pad))
    }
  }

  // MARK: Places

  private func probleem(_ hapering: Hapering, _ storing: String?) -> Probleem {
    switch hapering {
    case .kring(let knoop):
      return probleem(
        .kring, bijKnoop: knoop, "vanaf `\(knoop)` komt het gesprek niet aan een eind",
        hint: "maak een uitgang die altijd een keer komt")
    case .vast(let knoop):
      return probleem(
        .doodlopend, bijKnoop: knoop, "in `\(knoop)` loopt het gesprek vast (\(storing ?? ""))",
        hint: "kijk waar deze knoop naartoe gaat")
    case .geenKeuze(let id, _):
      let regel = Scriptregels(lezing).alle.first { $0.id == id }
      return probleem(
        .doodlopend, regel?.file ?? "", line: regel?.line ?? 1, part: "->",
        "hier blijft er geen enkele keuze over",
        hint: "zet er een keuze bij zonder voorwaarde")
    case .nogEens(let veld, let knoop):
      let sites = (lezing.compilatie?.commands ?? []).filter {
        $0.node == knoop && $0.text == "vraag $\(veld)"
      }
      let site = sites.last
      return probleem(
        .nogEensGevraagd, site?.file ?? "", line: line(of: site?.bytes.lowerBound, site?.file),
        part: "<<vraag $\(veld)>>", "het veld `\(veld)` is in dit gesprek al gevraagd",
        hint: "haal een van de twee weg, of zet er `<<if not bekend(\"\(veld)\")>>` omheen")
    }
  }

  private func probleem(
    _ code: Probleemcode, bijKnoop knoop: String, _ message: String, hint: String
  ) -> Probleem {
    let node = lezing.compilatie?.nodes.first { $0.title == knoop }
    return probleem(
      code, node?.file ?? "", line: line(of: node?.bytes.lowerBound, node?.file), part: knoop,
      message, hint: hint)
  }

  private func line(of byte: Int?, _ file: String?) -> Int {
    let bytes = lezing.files.first { $0.path == file }?.bytes ?? []
    return bytes.prefix(byte ?? 0).count { $0 == 0x0A } + 1
  }

  private func probleem(
    _ code: Probleemcode, _ file: String, line: Int, part: String, _ message: String, hint: String
  ) -> Probleem {
    let source = Scriptregels(lezing).source(file, line: line)
    let place = source.flatMap { $0.firstRange(of: part) }
    let column = place.flatMap { place in
      source.map { $0.distance(from: $0.startIndex, to: place.lowerBound) + 1 }
    }
    return Probleem(
      file: file, line: line, column: column ?? 1, length: place == nil ? 1 : part.count,
      code: code.rawValue, message: message, hint: hint, source: source)
  }

  /// A field that must be answered and that no way asks.
  private mutating func addNooitGevraagd(_ inhoud: Inhoud) {
    let isZeker = gesprekken.allSatisfy(\.isVolledig)
    let askable = inhoud.regeling.gesprekken.reduce(into: Set<VeldNaam>()) {
      $0.formUnion(inhoud.vraagvelden(van: $1.id))
    }
    let path = "\(lezing.id)/velden.yaml"
    guard let file = lezing.files.first(where: { $0.path == path }),
      let root = try? YamlNode(parsing: String(decoding: file.bytes, as: UTF8.self))
    else { return }
    for (key, _) in root.pairs {
      guard let veld = inhoud.regeling.velden.first(where: { $0.naam.tekst == key.scalar }),
        veld.verplicht, !gevraagd.contains(veld.naam), isZeker || !askable.contains(veld.naam)
      else { continue }
      let lines = String(decoding: file.bytes, as: UTF8.self)
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      bevindingen.append(
        Bevinding(
          probleem: Probleem(
            file: path, line: key.line, column: key.column, length: veld.naam.tekst.count,
            code: Probleemcode.nooitGevraagd.rawValue,
            message: "het veld `\(veld.naam)` is verplicht, en geen enkele weg vraagt het",
            hint: "vraag het in een gesprek, of haal `verplicht` weg",
            source: lines.indices.contains(key.line - 1) ? String(lines[key.line - 1]) : nil)))
    }
  }
}
