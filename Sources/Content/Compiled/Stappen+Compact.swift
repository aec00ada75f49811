import Werkafspraken

extension Voorwaarde: Compact {
  func write(to sink: ByteSink) {
    tekst.write(to: sink)
    nummer.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(tekst: try source.value(), nummer: try source.value())
  }
}

extension Sjabloon: Compact {
  func write(to sink: ByteSink) {
    tekst.write(to: sink)
    nummer.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(tekst: try source.value(), nummer: try source.value())
  }
}

extension Afstand: Compact {
  func write(to sink: ByteSink) {
    aantal.write(to: sink)
    eenheid.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(try source.value(), try source.value())
  }
}

extension Termijn: Compact {
  func write(to sink: ByteSink) {
    vanaf.write(to: sink)
    streef.write(to: sink)
    op.write(to: sink)
    uiterlijk.write(to: sink)
    tot.write(to: sink)
    zsm.write(to: sink)
    grondslag.write(to: sink)
    herhaling.write(to: sink)
    sluit.write(to: sink)
    relatief.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      vanaf: try source.value(), streef: try source.value(), op: try source.value(),
      uiterlijk: try source.value(), tot: try source.value(), zsm: try source.value(),
      grondslag: try source.value(), herhaling: try source.value(), sluit: try source.value(),
      relatief: try source.value())
  }
}

extension Stapregel.AndereRol: Compact {
  func write(to sink: ByteSink) {
    als.write(to: sink)
    wie.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(als: try source.value(), wie: try source.value())
  }
}

extension Stapregel: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    stap.write(to: sink)
    wie.write(to: sink)
    wieAnders.write(to: sink)
    met.write(to: sink)
    fase.write(to: sink)
    als.write(to: sink)
    vervalt.write(to: sink)
    vragenBij.write(to: sink)
    termijn.write(to: sink)
    teLaat.write(to: sink)
    klaarAls.write(to: sink)
    toelichting.write(to: sink)
    verschillen.write(to: sink)
    bron.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      id: try source.value(), stap: try source.value(), wie: try source.value(),
      wieAnders: try source.value(), met: try source.value(), fase: try source.value(),
      als: try source.value(), vervalt: try source.value(), vragenBij: try source.value(),
      termijn: try source.value(), teLaat: try source.value(), klaarAls: try source.value(),
      toelichting: try source.value(), verschillen: try source.value(), bron: try source.value())
  }
}

extension Rol: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    naam.write(to: sink)
    organisatie.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(id: try source.value(), naam: try source.value(), organisatie: try source.value())
  }
}
extension Afstand.Eenheid: Compact {}
extension Termijn.Grondslag: Compact {}
extension Termijn.Herhaling: Compact {}

extension Dag: Compact {
  func write(to sink: ByteSink) { sink.append(Int(nummer)) }
  init(from source: ByteSource) throws {
    guard let nummer = Int32(exactly: try source.number()) else { throw BrokenBytes() }
    self.init(nummer: nummer)
  }
}

extension Moment: Compact {
  func write(to sink: ByteSink) {
    switch self {
    case .vanaf(let veld, let afstand):
      sink.append(0)
      veld.write(to: sink)
      afstand.write(to: sink)
    case .verschoven(let moment, let afstand):
      sink.append(1)
      moment.write(to: sink)
      afstand.write(to: sink)
    case .laatsteVan(let momenten):
      sink.append(2)
      momenten.write(to: sink)
    case .eersteVan(let momenten):
      sink.append(3)
      momenten.write(to: sink)
    case .eerstvolgendeVan(let momenten):
      sink.append(4)
      momenten.write(to: sink)
    case .eindeMaand: sink.append(5)
    case .vast(let dag):
      sink.append(6)
      dag.write(to: sink)
    case .vandaag: sink.append(7)
    }
  }
  init(from source: ByteSource) throws {
    switch try source.number() {
    case 0: self = .vanaf(try source.value(), try source.value())
    case 1: self = .verschoven(try source.value(), try source.value())
    case 2: self = .laatsteVan(try source.value())
    case 3: self = .eersteVan(try source.value())
    case 4: self = .eerstvolgendeVan(try source.value())
    case 5: self = .eindeMaand
    case 6: self = .vast(try source.value())
    case 7: self = .vandaag
    default: throw BrokenBytes()
    }
  }
}
