package import Werkafspraken

/// Asks for any number of a list: `1 3`, `werk en school`, `+2` to add, `-3` to take away.
package struct MeerkeuzeVraag: QuestionType {
  private let lijst: Keuzelijst

  package init(keuzes: [Veld.Keuze]) { lijst = Keuzelijst(keuzes) }
  package var keuzes: [String] { lijst.keuzes.map(\.label) }
  package var aanvullingen: [Aanvulling] { lijst.aanvullingen }

  package func read(_ typed: String) throws(Afwijzing) -> Waarde { try read(typed, na: nil) }

  /// What is added or taken away changes the other choices that were typed, or else those of before.
  package func read(_ typed: String, na eerder: Waarde?) throws(Afwijzing) -> Waarde {
    if ["geen", "niets", "geen van deze", "niemand"].contains(Vouwing.vouw(typed)),
      (try? lijst.read(typed)) == nil
    {
      return .keuzes([])
    }
    var named: Set<String> = []
    var added: Set<String> = []
    var removed: Set<String> = []
    for part in Self.parts(of: typed) {
      switch part.first {
      case "+": added.formUnion(try chosen(String(part.dropFirst())))
      case "-": removed.formUnion(try chosen(String(part.dropFirst())))
      default: named.formUnion(try chosen(part))
      }
    }
    if named.isEmpty, case .keuzes(let before)? = eerder { named = Set(before) }
    let all = named.union(added).subtracting(removed)
    return .keuzes(lijst.keuzes.map(\.id).filter(all.contains))
  }

  /// One choice, or several with only blanks between them: "k r" is two.
  private func chosen(_ part: String) throws(Afwijzing) -> Set<String> {
    do throws(Afwijzing) {
      return [try lijst.read(Vouwing.trim(part)).id]
    } catch {
      let words = part.split(separator: " ")
      let each = words.compactMap { try? lijst.read(String($0)).id }
      guard words.count > 1, each.count == words.count else { throw error }
      return Set(each)
    }
  }

  package func typed(_ waarde: Waarde) -> String {
    guard case .keuzes(let ids) = waarde else { return "" }
    return ids.isEmpty ? "geen" : ids.map(lijst.label).joined(separator: ", ")
  }

  /// Numbers and signs may be set apart by blanks alone; words need a comma or "en".
  private static func parts(of typed: String) -> [String] {
    typed.split { $0 == "," || $0 == ";" }.flatMap { piece in
      var parts = [""]
      for word in piece.split(separator: " ") {
        let isSigned = word.count > 1 && (word.hasPrefix("+") || word.hasPrefix("-"))
        if word == "en", !parts[parts.count - 1].isEmpty {
          parts.append("")
        } else if Keuzelijst.number(String(isSigned ? word.dropFirst() : word)) != nil {
          parts += [String(word), ""]
        } else if isSigned {
          parts.append(String(word))
        } else {
          parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
        }
      }
      return parts.filter { !$0.isEmpty }
    }
  }
}
