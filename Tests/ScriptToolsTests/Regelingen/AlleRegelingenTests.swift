import Content
import ScriptTools
import Testing

struct `Alle regelingen` {
  @Test(arguments: Regelingen.ids)
  func `zijn nagekeken zonder problemen`(id: String) throws {
    let problemen = Regelingcontrole.problemen(
      try Regelingen.lezing(id), verhalen: try Regelingen.map.verhalen(of: id),
      regelingen: { Regelingen.lezingen[$0]?.inhoud?.regeling })
    #expect(problemen.isEmpty, "\(problemen.map(\.picture).joined(separator: "\n"))")
  }

  @Test(arguments: Regelingen.ids)
  func `houden zich aan hun verhalen`(id: String) throws {
    let loop = Verhalenloop(
      try Regelingen.map.verhalen(of: id), van: try Regelingen.lezing(id),
      try Regelingen.inhoud(id))
    for spel in loop.spellen {
      #expect(spel.verschillen.map(\.zin) == [], "\(spel.verhaal.file)")
    }
    #expect(loop.problemen.isEmpty, "\(loop.problemen.map(\.picture).joined(separator: "\n"))")
  }

  /// The numbers of rows of the catalogue: a row that is not registered cannot be covered.
  @Test(arguments: [
    ("zou-3", ["ZOU3": 353]), ("zou-1", ["ZOU1": 213]), ("beter-wonen", ["BW25": 32, "BGO": 76]),
    ("amersfoort", ["TIW": 304]),
  ])
  func `kennen elke afspraak van hun document`(id: String, rijen: [String: Int]) throws {
    guard Regelingen.ids.contains(id) else { return }
    let dekking = Bronnendekking(try Regelingen.lezing(id), try Regelingen.inhoud(id))
    let found = Dictionary(
      uniqueKeysWithValues: dekking.documenten.map { ($0.naam, $0.rijen.count) })
    #expect(found == rijen)
  }

  /// Truly out of scope is the exception.
  @Test(arguments: Regelingen.ids)
  func `laten hoogstens een op de zeven afspraken buiten`(id: String) throws {
    let dekking = Bronnendekking(try Regelingen.lezing(id), try Regelingen.inhoud(id))
    for document in dekking.documenten {
      #expect(document.buiten * 100 <= document.rijen.count * 15, "\(document.naam)")
    }
  }
}
