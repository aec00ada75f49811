/// Measured values of one kind.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  var median: Double { percentile(50) }

  /// The smallest value that at least so many in a hundred do not exceed; 0 without values.
  func percentile(_ hundredth: Int) -> Double {
    guard !values.isEmpty else { return 0 }
    let rank = (values.count * hundredth + 99) / 100
    return values.sorted()[max(0, min(values.count, rank) - 1)]
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
  var microseconds: Double { self / .microseconds(1) }
}
