extension Doelgroepherkenning {
  /// More suggestions than this are a list, not a hint.
  static let meesteSuggesties = 3
  /// A hint is for a word, not for a page.
  ///
  /// Units: words.
  static let meesteWoordenVoorSuggestie = 12

  /// Returns doelgroepen with a word that differs little from a word that was typed, the nearest
  /// first. Only a hint: it never decides.
  func nearby(_ tekst: Woordenrij) -> [String] {
    let typed = tekst.woorden.prefix(Doelgroepherkenning.meesteWoordenVoorSuggestie)
      .filter { $0.count >= 3 && $0.count <= 40 }
    var nearest: [(id: String, distance: Int)] = []
    for doelgroep in doelgroepen.alle {
      let words = ([doelgroep.naam] + doelgroep.woorden).flatMap(telling)
      let distances = words.flatMap { word in
        typed.compactMap { typed in
          // A third of the letters wrong is another word.
          Tikfout.distance(typed, word, limit: min(3, word.count / 3))
        }
      }
      if let distance = distances.min() { nearest.append((doelgroep.id, distance)) }
    }
    // Sorting by distance alone would lose the order of the table.
    return nearest.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }.prefix(Doelgroepherkenning.meesteSuggesties).map(\.element.id)
  }

  /// The words of a synonym that tell something: a name of its own (`zvw`), or a long word; not the
  /// "niet" of "nog niet klaar".
  private func telling(_ synoniem: String) -> [[UInt8]] {
    let words = Woordenrij(synoniem).woorden
    return words.filter { $0.count >= (words.count == 1 ? 3 : 6) }
  }
}
