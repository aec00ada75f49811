import Werkafspraken
import Yarn

extension Gemeente: Compact {
  func write(to sink: ByteSink) {
    naam.write(to: sink)
    woorden.write(to: sink)
    regelingen.write(to: sink)
    opmerking.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      naam: try source.value(), woorden: try source.value(), regelingen: try source.value(),
      opmerking: try source.value())
  }
}

extension Gespreksopgave: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    titel.write(to: sink)
    bestand.write(to: sink)
    start.write(to: sink)
    fase.write(to: sink)
    uitleg.write(to: sink)
    als.write(to: sink)
    vaker.write(to: sink)
    woorden.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      id: try source.value(), titel: try source.value(), bestand: try source.value(),
      start: try source.value(), fase: try source.value(), uitleg: try source.value(),
      als: try source.value(), vaker: try source.value(), woorden: try source.value())
  }
}

extension Regeling: Compact {
  func write(to sink: ByteSink) {
    id.write(to: sink)
    titel.write(to: sink)
    kort.write(to: sink)
    versie.write(to: sink)
    geldigVan.write(to: sink)
    geldigTot.write(to: sink)
    opmerking.write(to: sink)
    gemeenten.write(to: sink)
    bekendeGemeenten.write(to: sink)
    voorganger.write(to: sink)
    gesprekken.write(to: sink)
    velden.write(to: sink)
    doelgroepen.write(to: sink)
    casushouders.write(to: sink)
    stapregels.write(to: sink)
    rollen.write(to: sink)
    contacten.write(to: sink)
    delen.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      id: try source.value(), titel: try source.value(), kort: try source.value(),
      versie: try source.value(), geldigVan: try source.value(), geldigTot: try source.value(),
      opmerking: try source.value(), gemeenten: try source.value(),
      bekendeGemeenten: try source.value(), voorganger: try source.value(),
      gesprekken: try source.value(), velden: try source.value(), doelgroepen: try source.value(),
      casushouders: try source.value(), stapregels: try source.value(), rollen: try source.value(),
      contacten: try source.value(), delen: try source.value())
  }
}

extension Begrip: Compact {
  func write(to sink: ByteSink) {
    naam.write(to: sink)
    als.write(to: sink)
    uitleg.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(naam: try source.value(), als: try source.value(), uitleg: try source.value())
  }
}

extension CompiledRegeling.Vraagvelden: Compact {
  func write(to sink: ByteSink) {
    gesprek.write(to: sink)
    velden.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(gesprek: try source.value(), velden: try source.value())
  }
}

extension CompiledRegeling: Compact {
  func write(to sink: ByteSink) {
    regeling.write(to: sink)
    begrippen.write(to: sink)
    forms.write(to: sink)
    vraagvelden.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self.init(
      regeling: try source.value(), begrippen: try source.value(), forms: try source.value(),
      vraagvelden: try source.value())
  }
}
/// The code of the language keeps its own bytes.
extension Compiled: Compact {
  func write(to sink: ByteSink) {
    switch self {
    case .condition(let expression):
      sink.append(0)
      sink.append(expression.bytes)
    case .text(let template):
      sink.append(1)
      sink.append(template.bytes)
    case .broken: sink.append(2)
    }
  }
  init(from source: ByteSource) throws {
    switch try source.number() {
    case 0: self = .condition(try Expression(bytes: source.block()))
    case 1: self = .text(try Template(bytes: source.block()))
    case 2: self = .broken
    default: throw BrokenBytes()
    }
  }
}
