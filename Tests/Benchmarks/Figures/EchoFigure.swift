/// From pressing a key to the first byte that the program answers with.
struct EchoFigure: Figure {
  let name = "echo"
  let about = "key to first echoed byte, 5000 keys for each program, rounds of 50 in turn"
  private let rounds = 100
  private let keysPerRound = 50

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    var rows = programs.map { FigureTable.Row(name: $0.name, samples: Samples()) }
    let terminals = try programs.map { try $0.start() }
    for _ in 0..<rounds {
      for (index, terminal) in terminals.enumerated() {
        for key in 0..<keysPerRound {
          let letter = UInt8(ascii: "a") + UInt8(key % 26)
          rows[index].samples.add(terminal.echo(of: letter).microseconds)
        }
        terminal.eraseLine()
      }
    }
    // What line editing costs in a bare program is what it may cost here.
    return FigureTable(unit: "µs", rows: rows, peer: "libedit")
  }
}
