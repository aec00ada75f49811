/// As `bestLeastRecentlySeen`, but of equals any one, by chance.
enum RandomBestLeastRecentlySeenSaliency {
  static func pick(among candidates: [Candidate], chance: inout SeededGenerator) -> Int? {
    let equals = BestLeastRecentlySeenSaliency.equals(among: candidates)
    guard equals.count > 1 else { return equals.first }
    return equals[Int(chance.whole(through: UInt64(equals.count - 1)))]
  }
}
