import Werkafspraken

/// Returns the known names that a misspelt one may have meant, nearest first, at most three.
///
/// Units: distance in letters added, left out, changed, or swapped with their neighbour.
package func nearNames(to name: String, among known: some Collection<String>) -> [String] {
  let limit = max(1, name.count / 3)
  let typed = Array(name.lowercased().utf8)
  return known.compactMap { candidate -> (Int, String)? in
    let distance = Tikfout.distance(typed, Array(candidate.lowercased().utf8), limit: limit)
    return distance.map { ($0, candidate) }
  }
  .sorted { $0 < $1 }
  .prefix(3)
  .map(\.1)
}

/// Returns a hint such as "bedoel je `label`?"; nil when nothing is near.
func nearNameHint(for name: String, among known: some Collection<String>) -> String? {
  let near = nearNames(to: name, among: known)
  guard !near.isEmpty else { return nil }
  return "bedoel je \(near.map { "`\($0)`" }.joined(separator: " of "))?"
}
