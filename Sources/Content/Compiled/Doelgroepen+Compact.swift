import Werkafspraken

extension Doelgroep: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    naam.write(to: sink)
    uitleg.write(to: sink)
    woorden.write(to: sink)
    vragen.write(to: sink)
    gevoelig.write(to: sink)
    bron.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      id: try source.value(), naam: try source.value(), uitleg: try source.value(),
      woorden: try source.value(), vragen: try source.value(), gevoelig: try source.value(),
      bron: try source.value())
  }
}

extension Doelgroep.Woordvraag: Compact {
  func write(to sink: ByteSink) {
    woorden.write(to: sink)
    vraag.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(woorden: try source.value(), vraag: try source.value())
  }
}

extension OnduidelijkWoord: Compact {
  func write(to sink: ByteSink) {
    woorden.write(to: sink)
    pastBij.write(to: sink)
    vraag.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(woorden: try source.value(), pastBij: try source.value(), vraag: try source.value())
  }
}

extension Voorrang: Compact {
  func write(to sink: ByteSink) {
    boven.write(to: sink)
    onder.write(to: sink)
    woorden.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(boven: try source.value(), onder: try source.value(), woorden: try source.value())
  }
}

extension Doelgroepen: Compact {
  func write(to sink: ByteSink) {
    alle.write(to: sink)
    onduidelijk.write(to: sink)
    voorrang.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      alle: try source.value(), onduidelijk: try source.value(), voorrang: try source.value())
  }
}

extension Houder: Compact {
  func write(to sink: ByteSink) {
    soort.write(to: sink)
    naam.write(to: sink)
    organisatie.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(soort: try source.value(), naam: try source.value(), organisatie: try source.value())
  }
}

extension Casushouderregel: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    als.write(to: sink)
    soort.write(to: sink)
    reden.write(to: sink)
    tot.write(to: sink)
    daarna.write(to: sink)
    vragen.write(to: sink)
    verschillen.write(to: sink)
    bron.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      id: try source.value(), als: try source.value(), soort: try source.value(),
      reden: try source.value(), tot: try source.value(), daarna: try source.value(),
      vragen: try source.value(), verschillen: try source.value(), bron: try source.value())
  }
}

extension Casushouderregel.Zin: Compact {
  func write(to sink: ByteSink) {
    als.write(to: sink)
    tekst.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(als: try source.value(), tekst: try source.value())
  }
}

extension Casushoudertabel: Compact {
  func write(to sink: ByteSink) {
    houders.write(to: sink)
    regels.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(houders: try source.value(), regels: try source.value())
  }
}
extension Organisatie: Compact {
  func write(to sink: ByteSink) {
    switch self {
    case .veld(let veld):
      sink.append(0)
      veld.write(to: sink)
    case .team: sink.append(1)
    case .casushouder: sink.append(2)
    }
  }
  init(from source: ByteSource) throws {
    switch try source.number() {
    case 0: self = .veld(try source.value())
    case 1: self = .team
    case 2: self = .casushouder
    default: throw BrokenBytes()
    }
  }
}
