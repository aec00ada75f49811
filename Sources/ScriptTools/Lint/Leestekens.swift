/// Looks along the blanks and marks of a line.
///
/// Units: places are bytes of UTF-8 from the begin of the line.
struct Leestekens {
  /// One thing that is wrong, and where.
  struct Vondst: Hashable {
    var plek: Range<Int>
    var zin: String
  }

  private let bytes: [UInt8]

  init(_ line: String) { bytes = Array(line.utf8) }

  /// What is wrong in any line, of whatever file.
  ///
  /// - Parameter inspringing: how many blanks a step to the right is.
  func regel(inspringing: Int) -> [Vondst] {
    var found: [Vondst] = []
    let indent = bytes.prefix { $0 == Teken.spatie }.count
    if indent % inspringing != 0, indent < bytes.count {
      found.append(
        Vondst(plek: 0..<indent, zin: "deze regel springt niet in met stappen van \(inspringing)"))
    }
    if let last = bytes.last, last == Teken.spatie || last == Teken.tab {
      found.append(
        Vondst(plek: at(bytes.count - 1), zin: "aan het eind van de regel staat een spatie"))
    }
    found += paren()
    for run in runs(of: UInt8(ascii: "-")) where run.count == 2 || run.count > 3 {
      found.append(Vondst(plek: run, zin: "een streep is één of drie streepjes"))
    }
    for place in indent..<max(indent, bytes.count) {
      let (before, byte, after) = (self[place - 1], bytes[place], self[place + 1])
      switch byte {
      case Teken.tab: found.append(Vondst(plek: at(place), zin: "hier staat een tab"))
      case UInt8(ascii: "#") where Teken.isLetter(before):
        found.append(Vondst(plek: at(place), zin: "voor een # hoort een spatie"))
      case _ where Teken.open.contains(byte) && after == Teken.spatie,
        _ where Teken.dicht.contains(byte) && before == Teken.spatie && place > indent:
        found.append(
          Vondst(plek: at(place), zin: "aan de binnenkant van een haakje hoort geen spatie"))
      case _ where !Teken.leestekens.contains(byte): continue
      case _
      where before == Teken.spatie && (isLast(place) || Teken.nooitVoorop.contains(byte))
        || byte == Teken.dubbelepunt && before == Teken.spatie && Teken.isLetter(after):
        found.append(Vondst(plek: at(place), zin: "voor een leesteken hoort geen spatie"))
      case _
      where Teken.isLetter(before) && Teken.isLetter(after) && !Teken.binnenWoord.contains(byte):
        found.append(Vondst(plek: at(place), zin: "achter dit leesteken hoort een spatie"))
      case _
      where after.map(Teken.leestekens.contains) == true
        && !(byte == Teken.punt && after == Teken.punt)
        // In YAML a sentence between braces ends where the next key begins.
        && !(Teken.einde.contains(byte) && after == UInt8(ascii: ",")):
        found.append(Vondst(plek: place..<place + 2, zin: "hier staan twee leestekens"))
      default: continue
      }
    }
    return found
  }

  /// What is wrong in a sentence. What stands between `{` and `}` is no sentence.
  func zin() -> [Vondst] {
    var found: [Vondst] = []
    var depth = 0
    for (place, byte) in bytes.enumerated() {
      if byte == Teken.accolade { depth += 1 }
      if byte == Teken.accoladeDicht { depth -= 1 }
      if depth < 0 {
        found.append(Vondst(plek: at(place), zin: "hier sluit een haakje dat niet open is"))
        depth = 0
      }
      guard depth == 0 else { continue }
      let (before, after) = (self[place - 1], self[place + 1])
      let afterWord = Teken.isLetter(before) && Teken.isLetter(self[place - 2])
      switch byte {
      case Teken.spatie where after == Teken.spatie:
        found.append(Vondst(plek: place..<place + 2, zin: "hier staan twee spaties"))
      case _
      where Teken.einde.contains(byte) && afterWord && after == Teken.spatie
        && Teken.isSmall(self[place + 2]):
        found.append(
          Vondst(plek: at(place + 2), zin: "na dit leesteken begint een zin, met een hoofdletter"))
      case _
      where Teken.binnenWoord.contains(byte) && afterWord && Teken.isLetter(after)
        && Teken.isLetter(self[place + 2]):
        found.append(Vondst(plek: at(place), zin: "achter dit leesteken hoort een spatie"))
      case Teken.haakje where Teken.isLetter(before), Teken.haakjeDicht where Teken.isLetter(after):
        found.append(Vondst(plek: at(place), zin: "bij dit haakje hoort een spatie"))
      case _ where Teken.vreemd.contains(byte):
        found.append(Vondst(plek: at(place), zin: "dit teken hoort niet in een zin"))
      default: continue
      }
    }
    return found
  }

  /// What opens on a line closes on it. Not `(`: a condition may go on.
  private func paren() -> [Vondst] {
    let start = bytes.prefix { $0 == Teken.spatie }.count
    guard self[start] != UInt8(ascii: "#") else { return [] }
    func count(_ sign: Unicode.Scalar) -> Int { bytes.count { $0 == UInt8(ascii: sign) } }
    let isOpen = count("[") != count("]") || count("{") != count("}") || count("\"") % 2 != 0
    let place = max(start, bytes.count - 1)
    return isOpen
      ? [Vondst(plek: at(place), zin: "wat op deze regel opengaat, sluit hier niet")] : []
  }

  private func runs(of byte: UInt8) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in bytes.indices where bytes[place] == byte {
      if let last = found.last, last.upperBound == place {
        found[found.count - 1] = last.lowerBound..<place + 1
      } else {
        found.append(place..<place + 1)
      }
    }
    return found
  }

  /// A mark after which the line ends or a blank comes; a colon may stand alone.
  private func isLast(_ place: Int) -> Bool {
    bytes[place] != Teken.dubbelepunt && (self[place + 1] ?? Teken.spatie) == Teken.spatie
  }

  /// The byte at a place; nil outside the line.
  private subscript(place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }
  private func at(_ place: Int) -> Range<Int> { place..<place + 1 }

  private enum Teken {
    static let spatie = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let punt = UInt8(ascii: ".")
    static let dubbelepunt = UInt8(ascii: ":")
    static let haakje = UInt8(ascii: "(")
    static let haakjeDicht = UInt8(ascii: ")")
    static let accolade = UInt8(ascii: "{")
    static let accoladeDicht = UInt8(ascii: "}")
    static let open = Set("([{".utf8)
    static let dicht = Set(")]}".utf8)
    static let leestekens = Set(",;:.?!".utf8)
    static let nooitVoorop = Set(",;".utf8)
    static let einde = Set(".?!".utf8)
    /// These also stand in names and addresses.
    static let binnenWoord = Set(".:".utf8)
    static let vreemd = Set("#$*<=>@\\^`|~".utf8)

    static func isLetter(_ byte: UInt8?) -> Bool {
      guard let byte else { return false }
      return (0x41...0x5A).contains(byte) || isSmall(byte) || (0xC3...0xC5).contains(byte)
    }
    static func isSmall(_ byte: UInt8?) -> Bool { byte.map { (0x61...0x7A).contains($0) } ?? false }
  }
}
