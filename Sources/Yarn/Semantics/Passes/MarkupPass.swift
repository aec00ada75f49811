/// Runs the markup of every text past the parser, so that an author hears of it before a player.
enum MarkupPass: Pass {
  static func run(_ analysis: inout Analysis) {
    let bracket = UInt8(ascii: "[")
    for index in analysis.lines.indices {
      let text = analysis.lines[index].text
      // Most texts have no markup, and need not be made for this.
      guard analysis.texts[text].contains(bracket),
        let problem = Markup.problems(inSource: analysis.text(text)).first
      else { continue }
      analysis.report(
        .brokenMarkup, "the markup of this text cannot be read: \(problem)",
        at: analysis.lines[index].place, label: "shown as it is written")
    }
  }
}
