/// Runs the markup of every text past the parser, so that an author hears of it before a player.
enum MarkupPass: Pass {
  static func run(_ analysis: inout Analysis) {
    for index in analysis.lines.indices {
      let problems = Markup.problems(inSource: analysis.lines[index].text)
      guard let problem = problems.first else { continue }
      analysis.report(
        .brokenMarkup, "the markup of this text cannot be read: \(problem)",
        at: analysis.lines[index].place, label: "shown as it is written")
    }
  }
}
