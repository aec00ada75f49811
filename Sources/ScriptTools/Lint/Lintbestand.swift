import Content

/// A file of a regeling as lint rules look at it.
struct Lintbestand: Sendable {
  /// The lines as they were typed, without their ends.
  let regels: [String]
  /// What an author allows in it, in order.
  let toestemmingen: [Toestemming]
  /// Units: bytes. Where each line starts.
  private let starts: [Int]

  init(_ file: ScriptFile) {
    var starts = [0]
    var regels: [String] = []
    let bytes = file.bytes
    for (place, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let isPair = byte == 0x0A && place > 0 && bytes[place - 1] == 0x0D
      if isPair {
        starts[starts.count - 1] = place + 1
      } else {
        regels.append(String(decoding: bytes[starts[starts.count - 1]..<place], as: UTF8.self))
        starts.append(place + 1)
      }
    }
    regels.append(String(decoding: bytes[starts[starts.count - 1]...], as: UTF8.self))
    self.regels = regels
    self.starts = starts
    toestemmingen = Toestemming.toestemmingen(in: file, regels)
  }

  /// The line that holds a byte.
  ///
  /// Units: 1-based.
  func regel(ofByte byte: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    return low + 1
  }
}
