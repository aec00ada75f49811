/// A number as plural rules see it.
///
/// Source: Unicode Technical Standard 35, part 3, "Plural Operand Meanings".
struct PluralOperands: Hashable {
  /// The absolute value.
  var n: Double
  /// Its whole part.
  var i: Double
  /// How many decimals are visible. A script's number never shows trailing zeros, so that the
  /// count without them is the same.
  var v: Double
  /// The visible decimals as a whole number.
  var f: Double

  init(_ number: Float) {
    guard number.isFinite else {
      n = .infinity
      i = .infinity
      v = 0
      f = 0
      return
    }
    let decimal = Decimal(shortest: number.magnitude)
    let decimals = max(0, decimal.digits.count - decimal.point)
    v = Double(decimals)
    f = 0
    for place in stride(from: -1, through: -decimals, by: -1) {
      f = f * 10 + Double(decimal.digit(at: place))
    }
    i = Double(number.magnitude.rounded(.towardZero))
    // Counted from the digits: 0.1 must be exactly what the rules write as 0.1.
    n = decimals == 0 ? i : Double(decimal.magnitudeText) ?? Double(number.magnitude)
  }

  /// The value of an operand by its letter; compact exponents (`c`, `e`) do not occur.
  func value(_ letter: UInt8) -> Double {
    switch letter {
    case UInt8(ascii: "n"): n
    case UInt8(ascii: "i"): i
    case UInt8(ascii: "v"), UInt8(ascii: "w"): v
    case UInt8(ascii: "f"), UInt8(ascii: "t"): f
    default: 0
    }
  }
}

extension Decimal {
  /// The plain digits without a sign.
  fileprivate var magnitudeText: String {
    var magnitude = self
    magnitude.isNegative = false
    return magnitude.plain
  }
}
