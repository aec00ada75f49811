/// One thing worth measuring.
protocol Figure: Sendable {
  /// How it is asked for on the command line.
  var name: String { get }
  /// What is measured, in one line.
  var about: String { get }
  /// Measures the programs in turn, so that what disturbs one disturbs all.
  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable
}

/// What came out: for each program its samples, and its median as a ratio to that of the first.
struct FigureTable: CustomStringConvertible {
  struct Row {
    var name: String
    var samples: Samples
    /// What else is worth knowing, such as memory in use.
    var remark = ""
  }

  var unit: String
  var rows: [Row]

  var description: String {
    let titles = ["program", "median \(unit)", "p90", "p99", "ratio", ""]
    let first = rows.first?.samples.median ?? 0
    let lines =
      [titles]
      + rows.map { row in
        let ratio = first > 0 ? row.samples.median / first : 0
        return [
          row.name, decimals(row.samples.median), decimals(row.samples.percentile(90)),
          decimals(row.samples.percentile(99)), decimals(ratio), row.remark,
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

  private func decimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
