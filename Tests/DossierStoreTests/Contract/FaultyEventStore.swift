import DossierStore

/// A store of which one call breaks: before it did anything, or after it did all of it.
///
/// Count up `failingCall` until `calls` stays below it, and every call has been broken once.
final class FaultyEventStore: EventStore {
  enum Moment: CaseIterable, Sendable {
    case before
    case after
  }

  static let broken = StoreError.fault(
    StoreFault(.inputOutput(code: 0, systemError: 0), while: .appending, at: "test"))

  private let real: any EventStore
  private let failingCall: Int
  private let moment: Moment
  private(set) var calls = 0

  /// - Parameter failingCall: the number of the call that breaks, counted from 1.
  init(_ real: any EventStore, failingCall: Int, _ moment: Moment) {
    self.real = real
    self.failingCall = failingCall
    self.moment = moment
  }

  func events(of dossier: DossierID) throws(StoreError) -> [StoredEvent] {
    try breaking { () throws(StoreError) in try real.events(of: dossier) }
  }

  func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int
  ) throws(StoreError) {
    try breaking { () throws(StoreError) in
      try real.append(payloads, to: dossier, expecting: seen)
    }
  }

  func dossiers() throws(StoreError) -> [DossierSummary] {
    try breaking { () throws(StoreError) in try real.dossiers() }
  }

  private func breaking<Result>(
    _ call: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    calls += 1
    if calls == failingCall, moment == .before { throw Self.broken }
    let result = try call()
    if calls == failingCall, moment == .after { throw Self.broken }
    return result
  }
}
