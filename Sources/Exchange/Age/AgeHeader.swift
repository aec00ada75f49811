/// The first half of an age file: a stanza for each recipient, and proof that nobody changed them.
///
/// Invariant: a header that was read writes itself back byte for byte.
struct AgeHeader: Hashable {
  /// One way to the key of the file: words, and the key sealed in some way.
  struct Stanza: Hashable {
    /// At least one; printable ASCII without spaces.
    var arguments: [String]
    var body: [UInt8]
  }

  var stanzas: [Stanza]
  /// Units: 32 bytes, over `authenticated`.
  var mac: [UInt8] = []

  private static let versionLine = "age-encryption.org/v1"
  private static let columns = 64

  /// The text that the proof is about.
  var authenticated: [UInt8] {
    var text = Self.versionLine + "\n"
    for stanza in stanzas {
      text += "-> " + stanza.arguments.joined(separator: " ") + "\n"
      var rest = Base64.text(stanza.body, padded: false)[...]
      // The last line is shorter than a full one, also when it must then be empty.
      while rest.utf8.count >= Self.columns {
        text += rest.prefix(Self.columns) + "\n"
        rest = rest.dropFirst(Self.columns)
      }
      text += rest + "\n"
    }
    return Array((text + "---").utf8)
  }

  var bytes: [UInt8] { authenticated + Array(" \(Base64.text(mac, padded: false))\n".utf8) }

  init(_ stanzas: [Stanza]) { self.stanzas = stanzas }

  /// Reads the header at the begin of a file, and says how many bytes it took.
  ///
  /// - Throws: `.notAge`, `.newerVersion` or `.malformed`.
  static func read(_ file: [UInt8]) throws(AgeError) -> (header: AgeHeader, count: Int) {
    var lines = Lines(file)
    guard let first = lines.next() else { throw .notAge }
    guard first.elementsEqual(versionLine.utf8) else {
      throw first.starts(with: Array("age-encryption.org/".utf8)) ? .newerVersion : .notAge
    }
    var header = AgeHeader([])
    while let line = lines.next() {
      if line.starts(with: Array("--- ".utf8)) {
        guard let mac = Base64.bytes(line.dropFirst(4), padded: false), mac.count == 32,
          !header.stanzas.isEmpty
        else { throw .malformed }
        header.mac = mac
        return (header, lines.place)
      }
      header.stanzas.append(try stanza(line, &lines))
    }
    throw .malformed
  }

  private static func stanza(_ line: ArraySlice<UInt8>, _ lines: inout Lines) throws(AgeError)
    -> Stanza
  {
    guard line.starts(with: Array("-> ".utf8)) else { throw .malformed }
    let words = line.dropFirst(3).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x21...0x7E).contains($0) } }) else {
      throw .malformed
    }
    var text: [UInt8] = []
    while true {
      guard let body = lines.next(), body.count <= columns else { throw .malformed }
      text += body
      if body.count < columns { break }
    }
    guard let body = Base64.bytes(text, padded: false) else { throw .malformed }
    return Stanza(arguments: words.map { String(decoding: $0, as: UTF8.self) }, body: body)
  }

  /// The lines of a text that ends each of them with a line feed.
  private struct Lines {
    let bytes: [UInt8]
    private(set) var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line without its end; nil when no line end follows.
    mutating func next() -> ArraySlice<UInt8>? {
      guard let end = bytes[place...].firstIndex(of: 0x0A) else { return nil }
      defer { place = end + 1 }
      return bytes[place..<end]
    }
  }
}
