/// From starting the program to the first prompt on its terminal.
struct StartFigure: Figure {
  let name = "start"
  let about = "start to first prompt on a terminal, 40 starts of each program, in turn"
  private let rounds = 40

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    var rows = programs.map { FigureTable.Row(name: $0.name, samples: Samples()) }
    var memory = programs.map { _ in Samples() }
    // One start that does not count: it brings the files into memory.
    for program in programs { _ = try program.start() }
    for _ in 0..<rounds {
      for (index, program) in programs.enumerated() {
        let start = ContinuousClock.now
        let terminal = try program.start()
        rows[index].samples.add((ContinuousClock.now - start).milliseconds)
        memory[index].add(terminal.residentMegabytes)
      }
    }
    for index in rows.indices {
      rows[index].remark = "\(Int(memory[index].median.rounded())) MB resident"
    }
    return FigureTable(unit: "ms", rows: rows)
  }
}
