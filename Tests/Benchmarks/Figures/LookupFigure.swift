import Glibc
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
        let start = ContinuousClock.now
        try run(command.path, command.words)
        // The first round brings files into memory and makes the compiled form.
        if round > 0 { rows[index].samples.add((ContinuousClock.now - start).milliseconds) }
      }
    }
    return FigureTable(unit: "ms", rows: rows)
  }

  private func run(_ path: String, _ words: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = ([path] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var id: pid_t = 0
    guard posix_spawn(&id, path, &actions, nil, &arguments, environ) == 0 else {
      throw ProgramFailure("cannot start \(path)")
    }
    var status: Int32 = 0
    waitpid(id, &status, 0)
    guard status == 0 else { throw ProgramFailure("\(path) ended with \(status)") }
  }
}
