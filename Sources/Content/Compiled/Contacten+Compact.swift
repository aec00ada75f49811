import Werkafspraken

extension Contact.Bereikbaar: Compact {
  func write(to sink: ByteSink) {
    adres.write(to: sink)
    opmerking.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(adres: try source.value(), opmerking: try source.value())
  }
}

extension Contact: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    naam.write(to: sink)
    soort.write(to: sink)
    gemeente.write(to: sink)
    woorden.write(to: sink)
    telefoon.write(to: sink)
    email.write(to: sink)
    website.write(to: sink)
    open.write(to: sink)
    opmerking.write(to: sink)
    route.write(to: sink)
    eerder.write(to: sink)
    verschillen.write(to: sink)
    bron.write(to: sink)
    gecontroleerd.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      id: try source.value(), naam: try source.value(), soort: try source.value(),
      gemeente: try source.value(), woorden: try source.value(), telefoon: try source.value(),
      email: try source.value(), website: try source.value(), open: try source.value(),
      opmerking: try source.value(), route: try source.value(), eerder: try source.value(),
      verschillen: try source.value(), bron: try source.value(), gecontroleerd: try source.value())
  }
}

extension Bron: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    plek.write(to: sink)
    soort.write(to: sink)
    fase.write(to: sink)
    zegt.write(to: sink)
    wie.write(to: sink)
    wieIsVoorstel.write(to: sink)
    wanneer.write(to: sink)
    buiten.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      id: try source.value(), plek: try source.value(), soort: try source.value(),
      fase: try source.value(), zegt: try source.value(), wie: try source.value(),
      wieIsVoorstel: try source.value(), wanneer: try source.value(), buiten: try source.value())
  }
}
extension Openingstijden: Compact {
  func write(to sink: ByteSink) {
    perDag.map { $0.flatMap { [$0.lowerBound, $0.upperBound] } }.write(to: sink)
  }
  init(from source: ByteSource) throws {
    let dagen: [[Int]] = try source.value()
    self.init(
      perDag: try dagen.map { ends in
        try stride(from: 0, to: ends.count - 1, by: 2).map { place in
          guard ends[place] <= ends[place + 1] else { throw BrokenBytes() }
          return ends[place]..<ends[place + 1]
        }
      })
  }
}
