/// The first candidate in source order.
enum FirstSaliency {
  static func pick(among candidates: [Candidate]) -> Int? { candidates.isEmpty ? nil : 0 }
}
