package import Content

/// The words that a regeling uses: those of `gedeeld/woorden.txt` and of its own `woorden.txt`, one
/// word on a line.
///
/// Why a list of our own beside no dictionary: a person who reads with effort meets few different
/// words, and a typing error seldom makes another word of the same small list.
package struct Woordenschat: Sendable {
  package static let bestandsnaam = "woorden.txt"

  /// In small letters.
  package let woorden: Set<String>
  /// - Parameter files: the files of a regeling; only the lists are read.
  package init(_ files: [ScriptFile]) {
    var woorden: Set<String> = []
    for file in files where file.path.hasSuffix("/\(Self.bestandsnaam)") {
      for line in file.bytes.split(separator: 0x0A) {
        let word = String(decoding: line, as: UTF8.self).filter { !$0.isWhitespace }
        if !word.isEmpty, !word.hasPrefix("#") { woorden.insert(word.lowercased()) }
      }
    }
    self.woorden = woorden
  }

  package func kent(_ woord: String) -> Bool {
    woorden.contains(woord) || woorden.contains(woord.lowercased())
  }

  /// The words of a line that may be wrong, with their places.
  ///
  /// A name such as `PlanBegin` is two words; `zou3` is one. A distance (`6wk`), the code
  /// of a rule, and a letter alone with a full stop or an apostrophe (`b.w.`, `auto's`) or before a
  /// dash (`e-mail`) are none.
  ///
  /// Units: of the places, bytes of UTF-8 from the begin of the line.
  static func woorden(in line: some Collection<UInt8>) -> [Range<Int>] {
    let bytes = Array(line)
    var found: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      let size = Teken(bytes, place).size
      guard Teken(bytes, place).isWordPart else {
        place += size
        continue
      }
      let start = place
      while place < bytes.count, Teken(bytes, place).isWordPart { place += 1 }
      let run = start..<place
      if bytes[run].contains(where: Teken.isDigit) {
        if !isNumber(bytes[run]), !isCode(bytes[run]) { found.append(run) }
      } else {
        found += humps(run, of: bytes).filter { !isLoneLetter($0, of: bytes) }
      }
    }
    return found
  }

  /// `6wk`, `12`, `0d`.
  private static func isNumber(_ run: ArraySlice<UInt8>) -> Bool {
    let unit = run.drop(while: Teken.isDigit)
    return unit.count < run.count
      && (unit.isEmpty
        || ["d", "wk", "mnd", "jr"].contains(String(decoding: unit, as: UTF8.self)))
  }

  /// `LNT0304`, where an author allows something.
  private static func isCode(_ run: ArraySlice<UInt8>) -> Bool {
    run.starts(with: Array("LNT".utf8)) && run.dropFirst(3).allSatisfy(Teken.isDigit)
  }

  private static func isLoneLetter(_ run: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard run.count == 1 else { return false }
    let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : 0x20
    let after = run.upperBound < bytes.count ? bytes[run.upperBound] : 0x20
    return [0x27, 0x2E].contains(before) || [0x27, 0x2D, 0x2E].contains(after)
  }

  /// `PlanBegin` → `Plan`, `Begin`; `BRPInschrijving` → `BRP`, `Inschrijving`; `DigiD` and
  /// `IJsselstein` are one.
  private static func humps(_ run: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = run.lowerBound
    for place in run.dropFirst() where Teken.isCapital(bytes[place]) {
      let isIJ = bytes[(place - 1)...place].elementsEqual("IJ".utf8)
      guard place + 1 < run.upperBound, !isIJ else { continue }
      let afterSmall = !Teken.isCapital(bytes[place - 1])
      let beforeSmall = !Teken.isCapital(bytes[place + 1])
      if afterSmall || beforeSmall {
        found.append(start..<place)
        start = place
      }
    }
    return found + [start..<run.upperBound]
  }
}

/// What a byte of a line is. Letters with an accent are two bytes, both part of a word; quotes, dashes
/// and the euro are three, none of them part of a word.
private struct Teken {
  let byte: UInt8
  init(_ bytes: [UInt8], _ place: Int) { byte = bytes[place] }

  var size: Int { byte & 0xF0 == 0xE0 ? 3 : 1 }
  var isWordPart: Bool {
    (0x61...0x7A).contains(byte) || Self.isCapital(byte) || Self.isDigit(byte)
      || (byte >= 0x80 && byte & 0xF0 != 0xE0)
  }
  static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
