import Werkafspraken

/// Reads a day described by its distance: `-6wk`, `woonplaats_bekend`, `tekendatum + 2jr`,
/// `{laatste_van: […]}`.
struct MomentReading {
  /// The field from which a bare distance counts; nil where there is none.
  let anker: VeldNaam?
  let reading: FileReading

  init(anker: VeldNaam?, in reading: FileReading) {
    self.anker = anker
    self.reading = reading
  }

  func moment(_ node: YamlNode) -> Moment? {
    if let text = node.scalar { return simple(text, at: node) }
    guard
      let map = MapReading(
        node, in: reading, known: ["laatste_van", "eerste_van", "eerstvolgende_van"]),
      let (name, _) = map.keys.first, map.keys.count == 1
    else {
      reading.report(
        .onleesbaarMoment, at: node, "dit moment begrijp ik niet",
        hint: "bijvoorbeeld `-6wk` of `{laatste_van: [-6wk, woonplaats_bekend]}`")
      return nil
    }
    let moments = map.list(name).compactMap(moment)
    switch name {
    case "laatste_van": return .laatsteVan(moments)
    case "eerste_van": return .eersteVan(moments)
    default: return .eerstvolgendeVan(moments)
    }
  }

  private func simple(_ text: String, at node: YamlNode) -> Moment? {
    if let moment = Moment(text, anker: anker) {
      // The anchor is checked where it is named.
      for veld in moment.velden where veld != anker { reading.mention(veld, at: node) }
      return moment
    }
    if Afstand(text) != nil {
      reading.report(
        .onleesbaarMoment, at: node, "`\(text)` telt vanaf een anker, maar dat is er niet",
        hint: "zet er `anker: verhuisdatum` bij, of schrijf `verhuisdatum \(text)`")
      return nil
    }
    reading.report(
      .onleesbaarMoment, at: node, "het moment `\(text)` begrijp ik niet",
      hint: "bijvoorbeeld `-6wk`, `woonplaats_bekend` of `tekendatum + 2jr`")
    return nil
  }
}
