import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The same as `map`, worked out on all cores; in the same order.
  package func concurrentMap<Outcome: Sendable>(
    _ transform: @Sendable (Element) -> Outcome
  ) -> [Outcome] {
    let outcomes = Mutex([Outcome?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let outcome = transform(self[index])
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { $0.compactMap(\.self) }
  }
}
