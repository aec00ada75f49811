/// One section of a pattern for numbers: `0` a digit always, `#` a digit when needed, `.` the
/// point, `,` between digits groups of three, `%` and `‰` multiply, quotes and `\` keep the text.
struct NumberPattern {
  /// How many digits of a number a pattern shows; further ones are zero.
  static let precision = 7

  private enum Part {
    case digit(isRequired: Bool)
    case text(Character)
    case point
  }

  private var parts: [Part] = []
  private var wholeDigits = 0
  private var requiredWhole = 0
  private var decimals = 0
  private var requiredDecimals = 0
  private var isGrouped = false
  private var shift = 0

  var isEmpty: Bool { parts.isEmpty }

  /// The sections of a format text, at least one.
  static func sections(_ format: String) -> [NumberPattern] {
    var sections: [[Character]] = [[]]
    var quote: Character?
    var isEscaped = false
    for character in format {
      if !isEscaped, quote == nil, character == ";" {
        sections.append([])
        continue
      }
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      }
      sections[sections.count - 1].append(character)
    }
    return sections.map(NumberPattern.init)
  }

  private init(_ section: [Character]) {
    var hasPoint = false
    var pendingCommas = 0
    var rest = section[...]
    while let character = rest.popFirst() {
      switch character {
      case "0", "#":
        let isRequired = character == "0"
        parts.append(.digit(isRequired: isRequired))
        if hasPoint {
          decimals += 1
          if isRequired { requiredDecimals = decimals }
        } else {
          // A comma between two digits groups; one before the point divides by a thousand.
          if pendingCommas > 0 { isGrouped = true }
          pendingCommas = 0
          wholeDigits += 1
          if isRequired || requiredWhole > 0 { requiredWhole += 1 }
        }
      case "." where !hasPoint:
        hasPoint = true
        parts.append(.point)
      case ".": break
      case "," where !hasPoint: if wholeDigits > 0 { pendingCommas += 1 }
      case ",": break
      case "%", "\u{2030}":
        shift += character == "%" ? 2 : 3
        parts.append(.text(character))
      case "'", "\"":
        while let quoted = rest.popFirst(), quoted != character { parts.append(.text(quoted)) }
      case "\\":
        if let escaped = rest.popFirst() { parts.append(.text(escaped)) }
      default: parts.append(.text(character))
      }
    }
    shift -= 3 * pendingCommas
  }

  /// The number in this pattern. `sign`: put a minus in front of a negative one.
  func text(_ number: Decimal, sign: Bool) -> String {
    var number = number
    if !number.digits.isEmpty { number.point += shift }
    let rounded = number.rounded(toDecimals: decimals)
    var text = sign && rounded.isNegative && !rounded.digits.isEmpty ? "-" : ""
    var place = max(max(rounded.point, 0), requiredWhole)
    var patternPlace = wholeDigits
    var decimal = 0
    let lastDecimal = max(requiredDecimals, rounded.digits.count - rounded.point)
    for part in parts {
      switch part {
      case .digit where decimal == 0 && patternPlace > 0:
        // The first digit position of the pattern takes all digits that are left over.
        patternPlace -= 1
        while place > patternPlace {
          place -= 1
          text += String(rounded.digit(at: place))
          if isGrouped, place > 0, place % 3 == 0 { text += "," }
        }
      case .digit:
        decimal += 1
        if decimal <= lastDecimal { text += String(rounded.digit(at: -decimal)) }
      case .point:
        if wholeDigits == 0, rounded.point > 0 {
          for place in stride(from: rounded.point - 1, through: 0, by: -1) {
            text += String(rounded.digit(at: place))
          }
        }
        patternPlace = 0
        if lastDecimal > 0 { text += "." }
      case .text(let character): text.append(character)
      }
    }
    return text
  }
}
