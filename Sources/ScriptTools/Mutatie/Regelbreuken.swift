package import Content
import Werkafspraken

extension Breuk {
  /// Every way to break the rules of a regeling, in the order of its files.
  package static func regels(van lezing: Regelinglezing, _ inhoud: Inhoud) -> [Breuk] {
    let regeling = inhoud.regeling
    let plekken = Regelplekken(lezing)
    let ankers = regeling.stapregels.flatMap(\.termijn.velden).removingRepeats()
    return regeling.stapregels.indices.flatMap { stap($0, regeling, ankers, plekken) }
      + regeling.casushouders.regels.indices.flatMap { rij($0, regeling, plekken) }
      + inhoud.begrippen.flatMap { naam, als in
        voorwaarde(.begrip, plekken.plek("begrippen.yaml", [naam, "als"], naam), als)
      } + regeling.velden.indices.flatMap { terugval($0, regeling, plekken) }
  }

  // MARK: Steps

  private static func stap(
    _ index: Int, _ regeling: Regeling, _ ankers: [VeldNaam], _ plekken: Regelplekken
  ) -> [Breuk] {
    let regel = regeling.stapregels[index]
    let soort = Soort.stap(regel.id)
    func plek(_ path: String...) -> Plek {
      plekken.plek(
        "stappen.yaml", [regel.id] + path,
        "\(regel.id), \(path.filter { $0 != "termijn" }.joined(separator: " "))")
    }
    var breuken =
      voorwaarde(soort, plek("als"), regel.als)
      + voorwaarde(soort, plek("klaar_als"), regel.klaarAls)
    for (place, ander) in regel.wieAnders.enumerated() {
      breuken += voorwaarde(soort, plek("wie_anders", String(place + 1)), ander.als)
    }
    if let rol = regeling.rollen.first(where: { $0.id != regel.wie })?.id {
      breuken.append(
        .regeling(soort, plek("wie"), "een ander (\(rol))") {
          $0.stapregels[index].wie = rol
        })
    }
    for (naam, pad) in dagen {
      guard let moment = regel.termijn[keyPath: pad.pad] else { continue }
      for (wat, afstand) in [
        ("een dag later", Afstand(1, .dagen)), ("een week later", Afstand(1, .weken)),
      ] {
        breuken.append(
          .regeling(soort, plek("termijn", naam), wat) {
            $0.stapregels[index].termijn[keyPath: pad.pad] = moment.shifted(by: afstand)
          })
      }
      guard let anker = moment.velden.first, let ander = ankers.first(where: { $0 != anker }) else {
        continue
      }
      breuken.append(
        .regeling(soort, plek("termijn", naam), "telt vanaf \(ander)") {
          $0.stapregels[index].termijn[keyPath: pad.pad] = moment.counting(from: ander, not: anker)
        })
    }
    if regel.termijn.sluit {
      breuken.append(
        .regeling(soort, plek("termijn", "sluit"), "kan ook later nog") {
          $0.stapregels[index].termijn.sluit = false
        })
    }
    return breuken
  }

  /// A key path that may be carried to another thread: it captures nothing.
  private struct Dagpad: @unchecked Sendable {
    let pad: WritableKeyPath<Termijn, Moment?>
  }

  private static let dagen: [(naam: String, pad: Dagpad)] = [
    ("vanaf", Dagpad(pad: \.vanaf)), ("streef", Dagpad(pad: \.streef)), ("op", Dagpad(pad: \.op)),
    ("uiterlijk", Dagpad(pad: \.uiterlijk)), ("tot", Dagpad(pad: \.tot)),
  ]

  // MARK: Casushouders and fallbacks

  private static func rij(
    _ index: Int, _ regeling: Regeling, _ plekken: Regelplekken
  ) -> [Breuk] {
    let rijen = regeling.casushouders.regels
    let id = rijen[index].id
    func plek(_ key: String) -> Plek {
      plekken.plek("casushouder.yaml", [id, key], "\(id), \(key)")
    }
    var breuken = voorwaarde(.regel, plek("als"), rijen[index].als)
    if let soort = regeling.casushouders.houders.first(where: { $0.soort != rijen[index].soort })?
      .soort
    {
      breuken.append(
        .regeling(.regel, plek("soort"), "een ander (\(soort))") {
          $0.casushouders.regels[index].soort = soort
        })
    }
    if index + 1 < rijen.count {
      breuken.append(
        .regeling(.regel, plek("id"), "verwisseld met \(rijen[index + 1].id)") {
          $0.casushouders.regels.swapAt(index, index + 1)
        })
    }
    return breuken
  }

  /// Only the fallbacks that a step of this regeling counts on.
  private static func terugval(
    _ index: Int, _ regeling: Regeling, _ plekken: Regelplekken
  ) -> [Breuk] {
    let veld = regeling.velden[index]
    guard regeling.stapregels.contains(where: { $0.termijn.velden.contains(veld.naam) }) else {
      return []
    }
    return veld.alsOnbekend.indices.map { place in
      .regeling(
        .regel,
        plekken.plek(
          "velden.yaml", [veld.naam.tekst, "als_onbekend", String(place + 1)],
          "\(veld.naam), als_onbekend \(place + 1)"), "weg"
      ) {
        $0.velden[index].alsOnbekend.remove(at: place)
      }
    }
  }
}

extension Moment {
  /// The same moment, a little later. Today stays today.
  fileprivate func shifted(by afstand: Afstand) -> Moment {
    switch self {
    case .vanaf(let veld, nil): .vanaf(veld, afstand)
    case .laatsteVan(let momenten): .laatsteVan(momenten.map { $0.shifted(by: afstand) })
    case .eersteVan(let momenten): .eersteVan(momenten.map { $0.shifted(by: afstand) })
    case .eerstvolgendeVan(let momenten):
      .eerstvolgendeVan(momenten.map { $0.shifted(by: afstand) })
    case .vandaag: self
    default: .verschoven(self, afstand)
    }
  }

  /// The same moment, with another day to count from.
  fileprivate func counting(from new: VeldNaam, not old: VeldNaam) -> Moment {
    switch self {
    case .vanaf(old, let afstand): .vanaf(new, afstand)
    case .verschoven(let moment, let afstand):
      .verschoven(moment.counting(from: new, not: old), afstand)
    case .laatsteVan(let momenten):
      .laatsteVan(momenten.map { $0.counting(from: new, not: old) })
    case .eersteVan(let momenten): .eersteVan(momenten.map { $0.counting(from: new, not: old) })
    case .eerstvolgendeVan(let momenten):
      .eerstvolgendeVan(momenten.map { $0.counting(from: new, not: old) })
    default: self
    }
  }
}
