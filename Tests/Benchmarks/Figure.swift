/// One thing worth measuring.
protocol Figure: Sendable {
  /// How it is asked for on the command line.
  var name: String { get }
  /// What is measured, in one line.
  var about: String { get }
  /// Measures the programs in turn, so that what disturbs one disturbs all.
  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable
}

/// What came out: for each program its samples, and its median and its 99th percentile as ratios to
/// those of a peer.
struct FigureTable: CustomStringConvertible {
  struct Row {
    var name: String
    var samples: Samples
    /// What else is worth knowing, such as memory in use.
    var remark = ""
  }

  var unit: String
  var rows: [Row]
  /// The program that the others are held against, if it was measured; else the first.
  var peer: String?

  var description: String {
    let titles = ["program", "median \(unit)", "p90", "p99", "ratio", "p99 ratio", ""]
    let base = (rows.first { $0.name == peer } ?? rows.first)?.samples
    let lines =
      [titles]
      + rows.map { row in
        [
          row.name, decimals(row.samples.median), decimals(row.samples.percentile(90)),
          decimals(row.samples.percentile(99)), ratio(row.samples, to: base, at: 50),
          ratio(row.samples, to: base, at: 99), row.remark,
        ]
      }
    let widths = titles.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      zip(line, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 || column == titles.count - 1 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func ratio(_ samples: Samples, to peer: Samples?, at hundredth: Int) -> String {
    let base = peer?.percentile(hundredth) ?? 0
    return decimals(base > 0 ? samples.percentile(hundredth) / base : 0)
  }

  private func decimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
