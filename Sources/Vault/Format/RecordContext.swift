package import DossierStore

/// Where a record stands. It opens nowhere else: that is what makes swapping, moving, replaying and
/// dropping records show.
package struct RecordContext: Hashable, Sendable {
  package var vault: [UInt8]
  package var dossier: DossierID
  /// Units: counted from 1.
  package var sequence: Int
  /// SHA-256 of the record before it, as it is kept; zeros for the first.
  package var previous: [UInt8]

  package static let first = [UInt8](repeating: 0, count: 32)

  /// - Parameter head: the bytes with which the record begins: version, kind, epoch.
  func associatedData(head: [UInt8]) -> [UInt8] {
    Label.record.bytes + head + vault + Array(dossier.text.utf8) + [UInt8](longNumber: sequence)
      + previous
  }
}
