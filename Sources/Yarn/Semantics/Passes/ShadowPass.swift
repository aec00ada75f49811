/// Shadows need a source, without expressions and with the same text.
enum ShadowPass: Pass {
  static func run(_ analysis: inout Analysis) {
    let shadows = analysis.lines.indices.filter {
      analysis.entry(analysis.lines[$0]).shadowOf != nil
    }
    guard !shadows.isEmpty else { return }
    var sources: [String: Int] = [:]
    for (index, line) in analysis.lines.enumerated() {
      let entry = analysis.entry(line)
      if !entry.isImplicit, sources[entry.id] == nil { sources[entry.id] = index }
    }
    for index in shadows { check(index, sources, &analysis) }
  }

  private static func check(
    _ index: Int, _ sources: [String: Int], _ analysis: inout Analysis
  ) {
    let shadow = analysis.lines[index]
    guard let id = analysis.entry(shadow).shadowOf else { return }
    guard let found = sources[id] else {
      analysis.report(
        .unknownShadowSource, "no line has the id `\(id)`", at: shadow.place,
        label: "a shadow of nothing")
      return
    }
    let source = analysis.lines[found]
    if !source.placeholders.isEmpty {
      analysis.report(
        .shadowOfExpression, "a line with expressions cannot have a shadow", at: shadow.place,
        label: "this shadow", others: [(source.place, "its source has an expression")])
    } else if analysis.text(source.text) != analysis.text(shadow.text) {
      analysis.report(
        .differingShadowText, "a shadow has the same text as its source `\(id)`",
        at: shadow.place, label: "this text differs",
        others: [(source.place, "the source")], hint: "write `\(analysis.text(source.text))`")
    }
  }
}
