import TestSupport

/// A look-up as a whole process, against a Swift program that does nothing.
struct LookupFigure: Figure {
  let name = "lookup"
  let about =
    "casushouder as a whole process, 100 times, in turn with an empty static Swift program"
  private let rounds = 100

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    guard let path = programs.first(where: { $0.name == "huiswaarts" })?.command[0] else {
      throw ProgramFailure("give --program huiswaarts=PATH; the empty program stands beside it")
    }
    let empty = path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/empty"
    let words = ["casushouder", "BT", "--gemeente", "Zeist", "--json"]
    let commands: [(title: String, path: String, words: [String])] = [
      ("empty", empty, []), ("huiswaarts casushouder", path, words),
    ]
    var rows = commands.map { FigureTable.Row(name: $0.title, samples: Samples()) }
    for round in 0...rounds {
      for (index, command) in commands.enumerated() {
        let run = try MeasuredRun(command.path, command.words)
        // The first round brings files into memory and makes the compiled form.
        if round > 0 { rows[index].samples.add(run.duration.milliseconds) }
      }
    }
    return FigureTable(unit: "ms", rows: rows)
  }
}
