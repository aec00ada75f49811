import Foundation
import Glibc
import TestSupport
import Yarn

/// Compiling and running generated scripts of growing size, in this process.
struct LanguageFigure: Figure {
  let name = "language"
  let about = "compiling generated scripts of 100, 1,000 and 10,000 nodes; then running each"
  private let rounds = 9

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    var compiling: [FigureTable.Row] = []
    var running: [FigureTable.Row] = []
    for nodes in [100, 1_000, 10_000] {
      let source = SourceText(name: "generated.yarn", text: GeneratedScript.text(nodes: nodes))
      var compile = FigureTable.Row(name: "compile \(nodes) nodes", samples: Samples())
      var run = FigureTable.Row(name: "run \(nodes) nodes", samples: Samples())
      var deliveries = 0
      for _ in 0..<rounds {
        let start = ContinuousClock.now
        let program = Yarn.compile([source]).program
        compile.samples.add((ContinuousClock.now - start).milliseconds)
        guard let program else { throw ProgramFailure("the generated script does not compile") }
        let begin = ContinuousClock.now
        deliveries = try Self.deliveries(of: program)
        run.samples.add((ContinuousClock.now - begin).milliseconds)
      }
      let rate = Double(deliveries) / max(run.samples.median, 0.001) / 1_000
      let megabytes = Double(source.text.utf8.count) / 1_000_000
      let peak = Device.peakMegabytes
      compile.remark = "\(Self.tenths(megabytes)) MB of script; peak so far \(peak) MB"
      if let before = compiling.last {
        let times = compile.samples.median / max(before.samples.median, 0.001)
        compile.remark += "; \(Self.tenths(times)) times the row above"
      }
      run.remark = "\(deliveries) deliveries, \(Self.tenths(rate)) million a second"
      compiling.append(compile)
      running.append(run)
    }
    let peer = try Bondage.row()
    return FigureTable(unit: "ms", rows: compiling + running + (peer.map { [$0] } ?? []))
  }

  private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  /// Runs to the end, choosing the first available option; a delivery is a line, a command or a set
  /// of options, with its text composed.
  private static func deliveries(of program: Program) throws -> Int {
    var machine = Machine(program, seed: 1)
    machine.saliency = .first
    try machine.start()
    var count = 0
    while true {
      switch try machine.next(BareHost()) {
      case .line, .command: count += 1
      case .options(let options):
        count += 1
        try machine.choose(options.firstIndex(where: \.isAvailable))
      case .complete: return count
      case .nodeStart, .nodeComplete: continue
      }
    }
  }
}

/// A JavaScript Yarn runtime, measured on the same script when `BONDAGE` names a checkout with `dist/`.
enum Bondage {
  static func row() throws -> FigureTable.Row? {
    guard let path = ProcessInfo.processInfo.environment["BONDAGE"] else { return nil }
    let script = FileManager.default.temporaryDirectory.appending(path: "bondage-\(getpid()).yarn")
    let driver = FileManager.default.temporaryDirectory.appending(path: "bondage-\(getpid()).js")
    defer {
      try? FileManager.default.removeItem(at: script)
      try? FileManager.default.removeItem(at: driver)
    }
    try GeneratedScript.text(nodes: 1_000).write(to: script, atomically: true, encoding: .utf8)
    try program.write(to: driver, atomically: true, encoding: .utf8)
    let result = try PipeProgram.run(
      "/usr/bin/env", ["node", driver.path(), path, script.path()], input: [])
    var row = FigureTable.Row(name: "JavaScript runtime, 1000 nodes", samples: Samples())
    let words = result.output.split(separator: " ").compactMap { Double($0) }
    guard result.status == .exited(0), words.count == 2 else {
      row.remark = "did not run this script"
      return row
    }
    row.samples.add(words[0])
    row.remark = "compile and run; \(Int(words[1])) deliveries"
    return row
  }

  private static let program = """
    const [, , checkout, file] = process.argv;
    const fs = require('fs');
    const path = require('path');
    const dist = path.join(checkout, 'dist');
    const main = fs.readdirSync(dist).filter(f => f.endsWith('.js')).sort()[0];
    const bondage = require(path.join(dist, main));
    const text = fs.readFileSync(file, 'utf8');
    const started = process.hrtime.bigint();
    const runner = new bondage.Runner();
    runner.load(text);
    let count = 0;
    for (const result of runner.run('Start')) {
      count += 1;
      if (result.options) result.select(0);
    }
    console.log(Number(process.hrtime.bigint() - started) / 1e6, count);
    """
}
