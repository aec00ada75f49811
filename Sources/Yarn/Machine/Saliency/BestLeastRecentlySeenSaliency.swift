/// Of the candidates seen least often the one with the highest score; of equals the first.
enum BestLeastRecentlySeenSaliency {
  static func pick(among candidates: [Candidate]) -> Int? { equals(among: candidates).first }

  /// All candidates that are as good as the best, in source order.
  static func equals(among candidates: [Candidate]) -> [Int] {
    guard let fewest = candidates.lazy.map(\.views).min() else { return [] }
    let fresh = candidates.indices.filter { candidates[$0].views == fewest }
    let highest = fresh.lazy.map { candidates[$0].score }.max()
    return fresh.filter { candidates[$0].score == highest }
  }
}
