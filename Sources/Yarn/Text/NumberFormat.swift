/// A number in a format: `F2`, `N0`, `P1`, `E3`, `G`, or a pattern such as `#,##0.00`.
enum NumberFormat {
  /// The most decimals a format may ask for.
  static let mostDecimals = 99

  static func text(_ number: Float, _ format: String) throws(MachineError) -> String {
    guard number.isFinite else { return NumberText.text(number) }
    if let standard = try standard(number, format) { return standard }
    return pattern(number, format)
  }

  // MARK: One letter and a count

  private static func standard(
    _ number: Float, _ format: String
  ) throws(MachineError) -> String? {
    let bytes = Array(format.utf8)
    guard let letter = bytes.first, (letter | 0x20) >= 0x61, (letter | 0x20) <= 0x7A,
      bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    var decimals: Int?
    if bytes.count > 1 {
      decimals = Int(String(decoding: bytes.dropFirst(), as: UTF8.self))
      guard let decimals, decimals <= mostDecimals else {
        throw .functionFailed("format", reason: "more than \(mostDecimals) decimals")
      }
    }
    switch letter | 0x20 {
    case 0x66: return fixed(Decimal(exact: number), decimals ?? 2, grouped: false)
    case 0x6E: return fixed(Decimal(exact: number), decimals ?? 2, grouped: true)
    case 0x70:
      var percent = Decimal(exact: number)
      if !percent.digits.isEmpty { percent.point += 2 }
      return fixed(percent, decimals ?? 2, grouped: true) + " %"
    case 0x65:
      return Decimal(exact: number)
        .scientific(decimals: decimals ?? 6, letter: letter == 0x65 ? "e" : "E", exponentDigits: 3)
    case 0x67, 0x72:
      guard let decimals, decimals > 0, letter | 0x20 == 0x67 else {
        return NumberText.text(number)
      }
      let rounded = Decimal(exact: number).rounded(toDigits: decimals)
      let isPlain = rounded.point <= decimals && rounded.point > -5
      return isPlain
        ? rounded.plain
        : rounded.scientific(
          decimals: nil, letter: letter == 0x67 ? "e" : "E", exponentDigits: 2)
    default:
      throw .functionFailed(
        "format", reason: "a number has no format `\(Character(Unicode.Scalar(letter)))`")
    }
  }

  private static func fixed(_ decimal: Decimal, _ decimals: Int, grouped: Bool) -> String {
    let rounded = decimal.rounded(toDecimals: decimals)
    var text = rounded.isNegative ? "-" : ""
    let whole = max(rounded.point, 1)
    for place in stride(from: whole - 1, through: 0, by: -1) {
      text += String(rounded.digit(at: place))
      if grouped, place > 0, place % 3 == 0 { text += "," }
    }
    guard decimals > 0 else { return text }
    text += "."
    for place in 1...decimals { text += String(rounded.digit(at: -place)) }
    return text
  }

  // MARK: Patterns

  /// Up to three sections: for positive, negative and zero.
  private static func pattern(_ number: Float, _ format: String) -> String {
    let sections = NumberPattern.sections(format)
    let significant = Decimal(exact: number).rounded(toDigits: NumberPattern.precision)
    let isZero = significant.digits.isEmpty
    if isZero, sections.count > 2 { return sections[2].text(significant, sign: false) }
    if !isZero, significant.isNegative, sections.count > 1, !sections[1].isEmpty {
      return sections[1].text(significant, sign: false)
    }
    return sections[0].text(significant, sign: true)
  }
}
