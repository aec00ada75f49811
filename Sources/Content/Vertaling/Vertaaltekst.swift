/// A text of a regeling that people read, and that can be said in another language.
package struct Vertaaltekst: Hashable, Sendable {
  package enum Lezer: Hashable, Sendable {
    case client, begeleider
  }

  /// Tells it from the same words elsewhere and never changes: `line:zou3-geld-1`,
  /// `velden/roepnaam/vraag`.
  package var context: String
  /// With `{0}`, `{1}` … where something is filled in.
  package var tekst: String
  /// What is filled in, as the author wrote it, by its number.
  package var invulling: [String]
  package var lezer: Lezer
  package var isKeuze: Bool
  package var file: String
  /// Units: 1-based.
  package var line: Int

  /// Takes what is filled in out of a text.
  static func uitgelicht(_ tekst: String) -> (tekst: String, invulling: [String]) {
    var result = ""
    var parts: [String] = []
    var open: String?
    var isEscaped = false
    for character in tekst {
      if var part = open {
        if character == "}" {
          result += "{\(parts.count)}"
          parts.append(part)
          open = nil
        } else {
          part.append(character)
          open = part
        }
      } else if character == "{", !isEscaped {
        open = ""
      } else {
        result.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    // A brace that is never closed is the author's problem, told by the check.
    if let open { result += "{\(open)" }
    return (result, parts)
  }

  /// Puts what is filled in back into a translation; nil when the translation fills in something else.
  func ingevuld(_ vertaling: String) -> String? {
    let (numbers, found) = Self.uitgelicht(vertaling)
    guard found.compactMap({ Int($0) }).sorted() == Array(invulling.indices) else { return nil }
    var result = numbers
    for (index, number) in found.enumerated().reversed() {
      guard let number = Int(number) else { return nil }
      result = result.replacing("{\(index)}", with: "{\u{0}\(number)}")
    }
    for (index, part) in invulling.enumerated() {
      result = result.replacing("{\u{0}\(index)}", with: "{\(part)}")
    }
    return result
  }
}
