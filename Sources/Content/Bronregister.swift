import Werkafspraken

/// The source register of a regeling. Decoded when it is first asked for: `waarom` needs it, a
/// look-up does not.
struct Bronregister: Sendable {
  private let rows: @Sendable () -> [Bron]

  init(_ bronnen: [Bron]) { rows = { bronnen } }
  init(encoded bytes: ArraySlice<UInt8>) {
    rows = { (try? [Bron](from: ByteSource(bytes))) ?? [] }
  }

  /// In the order of the file.
  var rijen: [Bron] { rows() }

  var bronnen: [BronID: Bron] {
    Dictionary(rows().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
