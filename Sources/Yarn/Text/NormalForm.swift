/// Unicode normalisation form C: one spelling for every accented letter.
///
/// Why: markup counts characters, and `é` must count as one however it was typed. The standard
/// library normalises only inside comparisons, and Foundation stays out of this module; so the
/// decompositions are a table here, while combining classes and the composition exclusions come
/// from the standard library.
/// Source: Unicode Standard Annex 15, sections 1.3 and 16 (Hangul).
enum NormalForm {
  /// The text in form C. Text that is surely normal comes back as it is.
  static func composed(_ text: String) -> String {
    if isSurelyComposed(text.utf8) { return text }
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { decompose(scalar, into: &scalars) }
    sortMarks(&scalars)
    return String(String.UnicodeScalarView(compose(scalars)))
  }

  /// Whether no character can need work: all below U+0300, or common punctuation and `€`.
  static func isSurelyComposed(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      if byte < 0xCC { continue }
      // U+2010…U+2027, U+2030…U+203F and U+20AC: E2 80 xx and E2 82 AC.
      guard byte == 0xE2, let second = rest.next(), let third = rest.next() else { return false }
      let isPunctuation =
        second == 0x80 && (0x90...0xBF).contains(third) && !(0xA8...0xAF).contains(third)
      guard isPunctuation || (second == 0x82 && third == 0xAC) else { return false }
    }
    return true
  }

  // MARK: Taking apart

  private static func decompose(_ scalar: Unicode.Scalar, into result: inout [Unicode.Scalar]) {
    if scalar.value < 0xC0 {
      result.append(scalar)
    } else if let syllable = Hangul.parts(of: scalar) {
      result += syllable
    } else if let parts = tables.decompositions[scalar] {
      decompose(parts.first, into: &result)
      if let second = parts.second { decompose(second, into: &result) }
    } else {
      result.append(scalar)
    }
  }

  /// Puts the marks after each base letter in canonical order.
  private static func sortMarks(_ scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
      guard markClass(scalars[start]) != 0 else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, markClass(scalars[end]) != 0 { end += 1 }
      // By hand because the order of equals matters: the standard sort need not keep it.
      let sorted = scalars[start..<end].enumerated().sorted {
        (markClass($0.element), $0.offset) < (markClass($1.element), $1.offset)
      }
      scalars.replaceSubrange(start..<end, with: sorted.map(\.element))
      start = end
    }
  }

  static func markClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  // MARK: Putting together

  private static func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var base: Int?
    var lastClass: UInt8 = 0
    for scalar in scalars {
      let markClass = markClass(scalar)
      if let base {
        let isReachable = base == result.count - 1 || lastClass < markClass
        if isReachable, let composite = composite(result[base], scalar) {
          result[base] = composite
          continue
        }
      }
      if markClass == 0 { base = result.count }
      lastClass = markClass
      result.append(scalar)
    }
    return result
  }

  private static func composite(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    Hangul.composite(first, second) ?? tables.composites[Pair(first: first, second: second)]
  }

  // MARK: The table

  struct Pair: Hashable {
    var first: Unicode.Scalar
    var second: Unicode.Scalar?
  }

  private struct Tables {
    var decompositions: [Unicode.Scalar: Pair] = [:]
    var composites: [Pair: Unicode.Scalar] = [:]
  }

  private static let tables: Tables = {
    var tables = Tables()
    var next: UInt32 = 0
    for word in DecompositionTable.text.split(whereSeparator: \.isWhitespace) {
      if word.first == "@" {
        next = UInt32(word.dropFirst(), radix: 16) ?? 0
        continue
      }
      let parts = word.split(separator: "+")
        .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      if let first = parts.first, let scalar = Unicode.Scalar(next) {
        let pair = Pair(first: first, second: parts.count > 1 ? parts[1] : nil)
        tables.decompositions[scalar] = pair
        if pair.second != nil, !scalar.properties.isFullCompositionExclusion {
          tables.composites[pair] = scalar
        }
      }
      next += 1
    }
    return tables
  }()
}

/// Hangul syllables, which are composed by arithmetic.
private enum Hangul {
  private static let syllables: UInt32 = 0xAC00
  private static let leads: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  private static let trails: UInt32 = 0x11A7
  private static let leadCount: UInt32 = 19
  private static let vowelCount: UInt32 = 21
  private static let trailCount: UInt32 = 28

  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard (syllables...0xD7A3).contains(scalar.value) else { return nil }
    let index = scalar.value - syllables
    var parts = [
      leads + index / (vowelCount * trailCount),
      vowels + index % (vowelCount * trailCount) / trailCount,
    ]
    if index % trailCount > 0 { parts.append(trails + index % trailCount) }
    return parts.compactMap(Unicode.Scalar.init)
  }

  static func composite(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    if (leads..<leads + leadCount).contains(first.value),
      (vowels..<vowels + vowelCount).contains(second.value)
    {
      let index = (first.value - leads) * vowelCount + (second.value - vowels)
      return Unicode.Scalar(syllables + index * trailCount)
    }
    if (syllables...0xD7A3).contains(first.value),
      (first.value - syllables).isMultiple(of: trailCount),
      (trails + 1..<trails + trailCount).contains(second.value)
    {
      return Unicode.Scalar(first.value + second.value - trails)
    }
    return nil
  }
}
