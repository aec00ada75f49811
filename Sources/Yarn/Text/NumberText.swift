/// Numbers as text and text as numbers, the same in every locale.
enum NumberText {
  /// The shortest digits that read back to the same float, as lines and `string()` show them.
  ///
  /// Shape: plain from 0.0001 up to nine digits before the point; otherwise one digit, the
  /// fraction, `E`, a sign and at least two digits. `Infinity`, `-Infinity`, `NaN`, `-0`.
  static func text(_ number: Float) -> String {
    if let whole = Int32(exactly: number), -1_000_000 < whole, whole < 1_000_000 {
      return whole == 0 && number.sign == .minus ? "-0" : String(whole)
    }
    guard number.isFinite else {
      return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
    }
    let decimal = Decimal(shortest: number)
    return decimal.point > 9 || decimal.point < -3 ? decimal.scientific : decimal.plain
  }

  /// Reads a decimal number: optional sign, digits, optional point and digits, optional exponent,
  /// spaces around it. Nil for anything else, also for a comma.
  static func number(_ text: some StringProtocol) -> Float? {
    var bytes = Array(text.utf8)[...]
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    while let first = bytes.first, isSpace(first) { bytes = bytes.dropFirst() }
    while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
    guard isDecimal(bytes) else { return nil }
    return Float(String(decoding: bytes, as: UTF8.self))
  }

  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func takeDigits() -> Int {
      let digits = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(digits)
      return digits
    }
    func takeSign() {
      if let sign = rest.first, sign == 0x2B || sign == 0x2D { rest = rest.dropFirst() }
    }
    takeSign()
    var digits = takeDigits()
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      digits += takeDigits()
    }
    guard digits > 0 else { return false }
    if let exponent = rest.first, exponent == 0x45 || exponent == 0x65 {
      rest = rest.dropFirst()
      takeSign()
      guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
