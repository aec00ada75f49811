import ArgumentParser

/// Measures what matters to the person at the keyboard, against peers in the same run.
///
/// A figure is a ratio of medians: the machine may be slow or busy, it is so for everyone. Build
/// with `BENCH=1 swift build -c release --static-swift-stdlib`.
@main struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures figures against peers, in turn, on this machine.",
    discussion: allFigures.map { "\($0.name): \($0.about)" }.joined(separator: "\n"))

  @Argument(
    help: "The figures to measure, by name or by how names begin; all of them if none is named.")
  var figures: [String] = []

  @Option(
    name: .customLong("program"),
    help:
      "A program that asks with \"> \", as NAME=COMMAND; may be repeated. The first is the peer.")
  var programs: [MeasuredProgram] = [.bash]

  func validate() throws {
    for name in figures where !Bench.allFigures.contains(where: { $0.name.hasPrefix(name) }) {
      throw ValidationError("No figure is called \(name).")
    }
  }

  func run() throws {
    print(Device.description)
    for figure in Bench.allFigures
    where figures.isEmpty || figures.contains(where: { figure.name.hasPrefix($0) }) {
      print("\n\(figure.name): \(figure.about)\n")
      print(try figure.measure(programs).description)
    }
  }

  /// Every figure, in the order of the report. A new one is a file in `Figures` and a line here.
  static let allFigures: [any Figure] = [
    StartFigure(), LookupFigure(), EchoFigure(), AnswerFigure(), OpeningFigure(), WalkFigure(),
    LanguageFigure(), EditorFigure(), PreviewFigure(), VaultAnswerFigure(), VaultOpeningFigure(),
    VaultSizeFigure(),
  ]
}
