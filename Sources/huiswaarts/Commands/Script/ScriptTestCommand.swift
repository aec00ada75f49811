import ArgumentParser
import Content
import ScriptTools

struct ScriptTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Speel alle verhalen: komt eruit wat eruit moet komen?",
    discussion: """
      Voorbeeld:
        huiswaarts script test zou-3
      """)

  @OptionGroup var regelingen: RegelingenArgument

  @Flag(help: "Ook fout als een verhaal een knoop, keuze of regel nooit bereikt.")
  var dekking = false

  @Flag(help: "Breek elke regel en elke weg, en zeg welke breuk geen verhaal ziet.")
  var mutate = false

  @Flag(help: "De uitkomst als JSON.")
  var json = false

  func run() throws {
    let scripts = try Omgeving.current.scripts()
    var lopen: [(lezing: Regelinglezing, loop: Verhalenloop)] = []
    for lezing in try regelingen.lezingen() {
      let files = try scripts.stories(of: lezing.id)
      lopen.append((lezing, Verhalenloop(files, van: lezing, try lezing.soundInhoud())))
    }
    guard !mutate else { return try breek(lopen) }
    Uitvoer.result(
      json
        ? Self.json(lopen.map(\.loop)).line
        : lopen.map { Self.tekst($0.id, $1) }.joined(separator: "\n\n"))
    let isCovered = lopen.allSatisfy { $0.loop.dekking.isVolledig }
    if !lopen.allSatisfy({ $0.loop.isGeslaagd }) || (dekking && !isCovered) { throw ExitCode(1) }
  }

  private static func tekst(_ id: String, _ loop: Verhalenloop) -> String {
    var regels = loop.problemen.map(\.picture)
    for spel in loop.spellen where !spel.isGeslaagd {
      regels.append("\(spel.verhaal.file): \(spel.verhaal.titel)")
      regels += spel.verschillen.map { "  \($0.zin)" }
    }
    let delen = loop.dekking.delen
    for (naam, _, deel) in delen where !deel.gemist.isEmpty {
      regels.append("\(id), \(naam) die geen verhaal bereikt:")
      regels += deel.gemist.map { "  \($0)" }
    }
    let telling = delen.map { "\($0.naam) \($0.deel.bereikt) van \($0.deel.alle.count)" }
    regels.append(
      "\(id): \(loop.geslaagd) van \(loop.spellen.count + loop.problemenbestanden) verhalen goed; "
        + telling.joined(separator: ", ") + ".")
    return regels.joined(separator: "\n")
  }

  private static func json(_ lopen: [Verhalenloop]) -> JSON {
    let dekking = lopen.first.map { first in
      first.dekking.delen.indices.map { place in
        let delen = lopen.map { $0.dekking.delen[place].deel }
        return (
          first.dekking.delen[place].sleutel,
          JSON.list([
            .number(delen.reduce(0) { $0 + $1.bereikt }),
            .number(delen.reduce(0) { $0 + $1.alle.count }),
          ])
        )
      }
    }
    let verschillen = lopen.flatMap(\.spellen).filter { !$0.isGeslaagd }.map { spel in
      JSON.object([
        ("file", .text(spel.verhaal.file)), ("verhaal", .text(spel.verhaal.titel)),
        ("verschillen", .texts(spel.verschillen.map(\.zin))),
      ])
    }
    return .object([
      ("verhalen", .number(lopen.reduce(0) { $0 + $1.spellen.count + $1.problemenbestanden })),
      ("geslaagd", .number(lopen.reduce(0) { $0 + $1.geslaagd })),
      ("dekking", .object(dekking ?? [])),
      ("gemist", .texts(lopen.flatMap { $0.dekking.delen.flatMap(\.deel.gemist) })),
      ("mislukt", .list(verschillen)),
      ("problemen", .list(lopen.flatMap(\.problemen).map(\.json))),
    ])
  }
}
