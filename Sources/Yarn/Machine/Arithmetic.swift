/// The arithmetic of the language where it is not simply that of 32-bit floats.
enum Arithmetic {
  /// The remainder of whole numbers: both sides are rounded first, halves to even; the sign is
  /// that of the left side.
  ///
  /// Example: 5.7 % 3 = 0, −7 % 3 = −1. A zero on the right gives NaN.
  static func remainder(_ left: Float, _ right: Float) -> Float {
    let remainder = left.rounded(.toNearestOrEven)
      .truncatingRemainder(dividingBy: right.rounded(.toNearestOrEven))
    // Whole numbers have one zero.
    return remainder == 0 ? 0 : remainder
  }

  /// The number without its fraction.
  static func whole(_ number: Float) -> Float {
    let whole = number.rounded(.towardZero)
    return whole == 0 ? 0 : whole
  }

  /// The next whole number. Example: 1 → 2, −1.5 → −1.
  static func next(_ number: Float) -> Float {
    number == number.rounded(.down) ? number + 1 : number.rounded(.up)
  }

  /// The previous whole number. Example: 1 → 0, −1.5 → −2.
  static func previous(_ number: Float) -> Float {
    number == number.rounded(.down) ? number - 1 : number.rounded(.down)
  }

  /// The number with so many decimals, halves to even; more than a float can have change nothing.
  static func rounded(_ number: Float, _ places: Float) -> Float {
    guard places > 0 else { return number.rounded(.toNearestOrEven) }
    guard places < 16, number.magnitude < 1e15 else { return number }
    var scale = 1.0
    for _ in 0..<Int(places) { scale *= 10 }
    return Float((Double(number) * scale).rounded(.toNearestOrEven) / scale)
  }
}
