import ArgumentParser
import Content
import ScriptTools

extension ScriptTestCommand {
  /// Breaks each regeling and tells what no story saw. Exits with 1 when a story fails as it is.
  func breek(_ lopen: [(lezing: Regelinglezing, loop: Verhalenloop)]) throws {
    for (lezing, loop) in lopen where !loop.isGeslaagd {
      Uitvoer.message(
        "\(lezing.id): niet elk verhaal klopt. Kijk eerst met: script test \(lezing.id)")
      throw ExitCode(1)
    }
    var uitkomsten: [JSON] = []
    for (lezing, loop) in lopen {
      let mutatie = Mutatieloop(loop, van: lezing, try lezing.soundInhoud())
      if json {
        uitkomsten.append(Self.json(lezing.id, mutatie))
      } else {
        Self.toon(lezing.id, mutatie)
      }
    }
    if json { Uitvoer.result(JSON.list(uitkomsten).line) }
  }

  private static func toon(_ id: String, _ mutatie: Mutatieloop) {
    var regels: [String] = []
    for gemist in mutatie.gemist {
      regels.append("\(gemist.breuk.plek.tekst): \(gemist.breuk.wat)")
      if let tip = gemist.tip { regels.append("  tip: \(tip.verhaal) verwacht \(tip.tekst)") }
    }
    for (naam, telling) in [("regels", mutatie.regels), ("wegen", mutatie.routes)] {
      regels.append(
        "\(id), \(naam): \(telling.gezien) van \(telling.alle) breuken gezien "
          + "(\(telling.promille / 10),\(telling.promille % 10)%).")
    }
    Uitvoer.result(regels.joined(separator: "\n"))
  }

  private static func json(_ id: String, _ mutatie: Mutatieloop) -> JSON {
    .object([
      ("regeling", .text(id)),
      ("regels", .list([.number(mutatie.regels.gezien), .number(mutatie.regels.alle)])),
      ("wegen", .list([.number(mutatie.routes.gezien), .number(mutatie.routes.alle)])),
      (
        "gemist",
        .list(
          mutatie.gemist.map { gemist in
            .object([
              ("file", .text(gemist.breuk.plek.file)),
              ("line", .number(gemist.breuk.plek.line)), ("deel", .text(gemist.breuk.plek.deel)),
              ("wat", .text(gemist.breuk.wat)),
              ("verhaal", .text(gemist.tip?.verhaal)), ("regel", .text(gemist.tip?.regel)),
              ("sleutel", .text(gemist.tip?.sleutel)), ("waarde", .text(gemist.tip?.waarde)),
            ])
          })
      ),
    ])
  }
}
