/// A finite number as decimal digits: ±0.d₁d₂d₃… × 10^point.
///
/// Invariant: no leading zero and no trailing zero; no digits at all for zero.
struct Decimal: Hashable {
  var isNegative: Bool
  /// Units: 0…9 each, not ASCII.
  var digits: [UInt8]
  /// How many digits stand before the decimal point; may be negative.
  var point: Int

  /// The shortest digits that read back to the same float.
  init(shortest number: Float) {
    isNegative = number.sign == .minus
    digits = []
    point = 0
    var exponent = 0
    var seenPoint = false
    var bytes = number.magnitude.description.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x30...0x39:
        if !seenPoint { point += 1 }
        digits.append(byte - 0x30)
      case 0x2E: seenPoint = true
      default:
        // The rest is an exponent such as `e-05`.
        var isNegativeExponent = false
        while let byte = bytes.next() {
          switch byte {
          case 0x2D: isNegativeExponent = true
          case 0x30...0x39: exponent = exponent * 10 + Int(byte - 0x30)
          default: break
          }
        }
        if isNegativeExponent { exponent = -exponent }
      }
    }
    point += exponent
    trim()
    lengthenOnBoundary(of: number)
  }

  /// Takes one digit more when these digits lie exactly half-way between two floats.
  ///
  /// Why: reading them back goes to the right float only by the rule for ties. The language asks
  /// for digits that are nearer to this float than to any other: `1.2345679E+09`, where half-way
  /// would be `1.234568E+09`.
  private mutating func lengthenOnBoundary(of number: Float) {
    let magnitude = number.magnitude
    guard digits.count < 9, magnitude > 0 else { return }
    let middles = [magnitude.nextUp, magnitude.nextDown].lazy
      .filter { $0.isFinite }.map { (Double($0) + Double(magnitude)) / 2 }
    var unsigned = self
    unsigned.isNegative = false
    let text = unsigned.scientific
    guard let middle = middles.first(where: { Double(text) == $0 }) else { return }
    let boundary = Decimal(exact: middle)
    let exact = Decimal(exact: Double(magnitude))
    var count = digits.count
    while unsigned == boundary {
      count += 1
      unsigned = exact.rounded(toDigits: count)
    }
    digits = unsigned.digits
    point = unsigned.point
  }

  /// Every digit of the float.
  init(exact number: Float) { self.init(exact: Double(number)) }

  /// Every digit of the number: a finite binary fraction has a finite decimal one.
  init(exact number: Double) {
    isNegative = number.sign == .minus
    digits = []
    point = 0
    guard number != 0, number.isFinite else { return }
    var mantissa = number.significandBitPattern
    var power = -1074
    if number.exponentBitPattern > 0 {
      mantissa |= 1 << 52
      power += Int(number.exponentBitPattern) - 1
    }
    // An odd mantissa keeps the digits few while doubling and halving.
    power += mantissa.trailingZeroBitCount
    mantissa >>= UInt64(mantissa.trailingZeroBitCount)
    digits = String(mantissa).utf8.map { $0 - 0x30 }
    point = digits.count
    for _ in 0..<max(0, power) { double() }
    for _ in 0..<max(0, -power) { halve() }
    trim()
  }

  private mutating func double() {
    var carry: UInt8 = 0
    for place in digits.indices.reversed() {
      let product = digits[place] * 2 + carry
      digits[place] = product % 10
      carry = product / 10
    }
    if carry > 0 {
      digits.insert(carry, at: 0)
      point += 1
    }
  }

  private mutating func halve() {
    var remainder: UInt8 = 0
    for place in digits.indices {
      let dividend = remainder * 10 + digits[place]
      digits[place] = dividend / 2
      remainder = dividend % 2
    }
    if remainder > 0 { digits.append(5) }
    if digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
  }

  /// Restores the invariant.
  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    if digits.isEmpty { point = 0 }
  }

  /// Keeps the first `count` digits; a half goes away from zero.
  func rounded(toDigits count: Int) -> Decimal {
    guard count < digits.count else { return self }
    var result = self
    result.digits = []
    guard count >= 0 else {
      result.point = 0
      return result
    }
    result.digits = Array(digits[..<count])
    if digits[count] >= 5 {
      var place = count - 1
      while place >= 0, result.digits[place] == 9 {
        result.digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        result.digits[place] += 1
      } else {
        result.digits.insert(1, at: 0)
        result.point += 1
      }
    }
    result.trim()
    return result
  }

  /// Keeps this many digits after the point; a half goes away from zero.
  func rounded(toDecimals count: Int) -> Decimal { rounded(toDigits: point + count) }

  /// The digit at a place: 0 is the first before the point, −1 the first after it.
  func digit(at place: Int) -> UInt8 {
    let index = point - 1 - place
    return digits.indices.contains(index) ? digits[index] : 0
  }

  /// All digits with the point where it belongs.
  var plain: String {
    var text: [UInt8] = isNegative ? [0x2D] : []
    for place in stride(from: max(point, 1) - 1, through: 0, by: -1) {
      text.append(0x30 + digit(at: place))
    }
    if digits.count > point {
      text.append(0x2E)
      for place in stride(from: -1, through: point - digits.count, by: -1) {
        text.append(0x30 + digit(at: place))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// One digit, the fraction, and `E+09`.
  var scientific: String { scientific(decimals: nil, letter: "E", exponentDigits: 2) }

  func scientific(decimals: Int?, letter: Character, exponentDigits: Int) -> String {
    let value = decimals.map { rounded(toDigits: $0 + 1) } ?? self
    var text = isNegative ? "-" : ""
    text += String(value.digits.first ?? 0)
    let fraction = value.digits.dropFirst().map { String($0) }.joined()
    let padding = String(repeating: "0", count: max(0, (decimals ?? 0) - fraction.utf8.count))
    if !fraction.isEmpty || !padding.isEmpty { text += "." + fraction + padding }
    let exponent = value.digits.isEmpty ? 0 : value.point - 1
    text.append(letter)
    text += exponent < 0 ? "-" : "+"
    let magnitude = String(exponent.magnitude)
    text += String(repeating: "0", count: max(0, exponentDigits - magnitude.utf8.count))
    return text + magnitude
  }
}
