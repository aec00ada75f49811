/// The candidate with the highest score; of equals the first.
enum BestSaliency {
  static func pick(among candidates: [Candidate]) -> Int? {
    var best: Int?
    for (index, candidate) in candidates.enumerated() {
      if let known = best, candidates[known].score >= candidate.score { continue }
      best = index
    }
    return best
  }
}
