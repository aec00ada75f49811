extension Stappenplan {
  /// What a person must know beside the days: why it is late, what is estimated, whom to ask.
  func toelichting(of regel: Stapregel, _ dagen: Termijndagen, _ status: StapStatus) -> String? {
    var sentences: [String] = []
    switch status {
    case .gedaan:
      if let dag = feiten.gedaan[regel.id] { sentences.append("Gedaan op \(dag.voluit).") }
      return joined(sentences)
    case .vervalt:
      return regel.vervalt.map { oordeel.text(of: $0, given: feiten) }
    case .datumOnbekend:
      if let words = regel.termijn.relatief ?? relatief(regel.termijn) {
        sentences.append(sentence(words))
      }
    case .teLaat:
      if let day = (dagen.uiterlijk ?? dagen.doel)?.dag {
        sentences.append("Had klaar moeten zijn op \(day.voluit); doe dit nu.")
      }
    case .voorbij:
      if let day = dagen.laatste?.dag { sentences.append("Dit kon tot en met \(day.voluit).") }
    case .kanNu, .dezeWeek, .gepland:
      if let doel = dagen.doel, doel.dag < feiten.vandaag, !doel.kanLater {
        sentences.append("Het doel was \(doel.dag.voluit); doe dit nu.")
      }
    }
    if let tijdstip = dagen.uiterlijk?.tijdstip {
      sentences.append("Uiterlijk \(tijdstip.voluit).")
    }
    if regel.termijn.zsm, status != .teLaat { sentences.append("Zo snel mogelijk.") }
    if status == .teLaat || status == .voorbij, let teLaat = regel.teLaat {
      sentences.append(oordeel.text(of: teLaat, given: feiten))
    }
    sentences += onzekerheid(regel.termijn, dagen)
    if let toelichting = regel.toelichting {
      sentences.append(oordeel.text(of: toelichting, given: feiten))
    }
    return joined(sentences)
  }

  /// Says which days are estimated or provisional, and what to check.
  private func onzekerheid(_ termijn: Termijn, _ dagen: Termijndagen) -> [String] {
    let unknown = termijn.velden.filter { !feiten.isBekend($0) }
    let estimated = unknown.filter { ankers.uitkomst($0) != nil }.map(ankers.label)
    let missing = unknown.filter { ankers.uitkomst($0) == nil }.map(ankers.label)
    var sentences: [String] = []
    let anchors = dagen.bekend.flatMap(\.uitkomst.geschatVanaf).removingRepeats()
    if !anchors.isEmpty {
      sentences.append(
        "Geschat: gerekend vanaf \(list(anchors)). Vraag dit na: \(list(estimated)).")
    }
    if dagen.bekend.contains(where: \.uitkomst.isVoorlopig) {
      sentences.append("Voorlopig: nog niet bekend is \(list(missing)).")
    }
    return sentences
  }

  /// The days of a term as distances, while none of them is known: "3 tot 6 maanden voor de
  /// verhuizing".
  private func relatief(_ termijn: Termijn) -> String? {
    if let window = window(termijn) { return window }
    let words = { (moment: Moment) in moment.woorden(given: ankers) }
    if let doel = termijn.op ?? termijn.streef { return words(doel) }
    if let uiterlijk = termijn.uiterlijk { return "uiterlijk " + words(uiterlijk) }
    let ends = [("vanaf", termijn.vanaf), ("tot", termijn.tot)].compactMap { word, moment in
      moment.map { "\(word) " + withoutOp(words($0)) }
    }
    return ends.isEmpty ? nil : ends.joined(separator: ", ")
  }

  /// "vanaf de dag van", not "vanaf op de dag van".
  private func withoutOp(_ words: String) -> String {
    words.hasPrefix("op ") ? String(words.dropFirst("op ".count)) : words
  }

  /// A window before one event in one unit reads shorter than its two ends.
  private func window(_ termijn: Termijn) -> String? {
    guard termijn.op == nil, termijn.streef == nil,
      case .vanaf(let start, let first?)? = termijn.vanaf,
      case .vanaf(let end, let last?)? = termijn.uiterlijk ?? termijn.tot,
      start == end, first.eenheid == last.eenheid, first.aantal < last.aantal, last.aantal < 0
    else { return nil }
    return "\(last.aantal.magnitude) tot " + first.woorden(bij: ankers.gebeurtenis(start))
  }

  private func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " en " + last
  }

  private func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
  }

  private func joined(_ sentences: [String]) -> String? {
    sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
