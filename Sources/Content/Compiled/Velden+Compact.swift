import Werkafspraken

extension VeldNaam: Compact {
  func write(to sink: ByteSink) {
    tekst.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(try source.value())
  }
}

extension BronID: Compact {
  func write(to sink: ByteSink) {
    tekst.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(try source.value())
  }
}

extension Veld: Compact {
  func write(to sink: ByteSink) {
    naam.write(to: sink)
    soort.write(to: sink)
    label.write(to: sink)
    vraag.write(to: sink)
    uitleg.write(to: sink)
    keuzes.write(to: sink)
    gevoelig.write(to: sink)
    categorie.write(to: sink)
    toestemming.write(to: sink)
    doel.write(to: sink)
    bron.write(to: sink)
    verplicht.write(to: sink)
    wie.write(to: sink)
    ogen.write(to: sink)
    voorbeeld.write(to: sink)
    bereik.write(to: sink)
    alsOnbekend.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      naam: try source.value(), soort: try source.value(), label: try source.value(),
      vraag: try source.value(), uitleg: try source.value(), keuzes: try source.value(),
      gevoelig: try source.value(), categorie: try source.value(),
      toestemming: try source.value(), doel: try source.value(), bron: try source.value(),
      verplicht: try source.value(), wie: try source.value(), ogen: try source.value(),
      voorbeeld: try source.value(), bereik: try source.value(), alsOnbekend: try source.value())
  }
}

extension Veld.Keuze: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    label.write(to: sink)
    woorden.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(id: try source.value(), label: try source.value(), woorden: try source.value())
  }
}

extension Veld.Terugval: Compact {
  func write(to sink: ByteSink) {
    als.write(to: sink)
    moment.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(als: try source.value(), moment: try source.value())
  }
}
extension Veld.Soort: Compact {}
extension Veld.Gevoeligheid: Compact {}
extension Veld.Wie: Compact {}
extension Veld.Ogen: Compact {}
extension Veld.Bereik: Compact {}
