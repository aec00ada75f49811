import Werkafspraken

extension Gegevenscategorie: Compact {}
extension Ontvanger: Compact {}
extension Deeldoel: Compact {}
extension Deelmatrix.Mag: Compact {}

extension Deelmatrix: Compact {
  func write(to sink: ByteSink) {
    doelen.write(to: sink)
    ontvangers.write(to: sink)
    categorieen.write(to: sink)
    alarmwoorden.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      doelen: try source.value(), ontvangers: try source.value(),
      categorieen: try source.value(), alarmwoorden: try source.value())
  }
}

extension Deelmatrix.Doelregel: Compact {
  func write(to sink: ByteSink) {
    doel.write(to: sink)
    naam.write(to: sink)
    fase.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(doel: try source.value(), naam: try source.value(), fase: try source.value())
  }
}

extension Deelmatrix.Ontvangerregel: Compact {
  func write(to sink: ByteSink) {
    ontvanger.write(to: sink)
    naam.write(to: sink)
    doelen.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(ontvanger: try source.value(), naam: try source.value(), doelen: try source.value())
  }
}

extension Deelmatrix.Categorieregel: Compact {
  func write(to sink: ByteSink) {
    categorie.write(to: sink)
    naam.write(to: sink)
    bron.write(to: sink)
    cellen.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      categorie: try source.value(), naam: try source.value(), bron: try source.value(),
      cellen: try source.value())
  }
}

extension Deelmatrix.Cel: Compact {
  func write(to sink: ByteSink) {
    ontvanger.write(to: sink)
    mag.write(to: sink)
    doelen.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(ontvanger: try source.value(), mag: try source.value(), doelen: try source.value())
  }
}
