/// What a person typed, read as a doelgroep.
package enum Herkenning: Hashable, Sendable {
  /// One doelgroep is meant. `vragen` are to be asked all the same: the word has another meaning too.
  case gevonden(String, vragen: [String])
  /// It fits several doelgroepen.
  case onduidelijk(pastBij: [String], vraag: String)
  /// No known word; `bijna` are doelgroepen with a word that is near.
  case onbekend(bijna: [String])
}

/// Recognises a doelgroep in the words people type for it.
///
/// Source: casushouder, section 3. "Longest" and "one typing error" are in `Woordenlijst`; the words
/// are data of the regeling.
package struct Doelgroepherkenning: Sendable {
  let doelgroepen: Doelgroepen
  private let lijst: Woordenlijst
  /// Shape: what each synonym of the list points at, by its number.
  private let betekenissen: [Betekenis]

  private enum Betekenis: Hashable, Sendable {
    case doelgroep(String)
    /// Fits this doelgroep, but calls for a question.
    case vraag(String, vraag: String)
    /// The place in `onduidelijk`.
    case onduidelijk(Int)
  }

  package init(_ doelgroepen: Doelgroepen) {
    var words: [(String, Betekenis)] = []
    for doelgroep in doelgroepen.alle {
      words += ([doelgroep.id, doelgroep.naam] + doelgroep.woorden)
        .map { ($0, .doelgroep(doelgroep.id)) }
      for vraag in doelgroep.vragen {
        words += vraag.woorden.map { ($0, .vraag(doelgroep.id, vraag: vraag.vraag)) }
      }
    }
    for (place, onduidelijk) in doelgroepen.onduidelijk.enumerated() {
      words += onduidelijk.woorden.map { ($0, .onduidelijk(place)) }
    }
    self.doelgroepen = doelgroepen
    lijst = Woordenlijst(words.map(\.0))
    betekenissen = words.map(\.1)
  }

  package func herken(_ tekst: some StringProtocol) -> Herkenning {
    let words = Woordenrij(tekst)
    let vondsten = lijst.vondsten(in: words)
    var strong: [String: Set<Woordvondst>] = [:]
    var asking: [String: [(Woordvondst, String)]] = [:]
    var vague: [Int] = []
    for vondst in vondsten {
      switch betekenissen[vondst.nummer] {
      case .doelgroep(let id): strong[id, default: []].insert(vondst)
      case .vraag(let id, let vraag): asking[id, default: []].append((vondst, vraag))
      case .onduidelijk(let place): vague.append(place)
      }
    }
    let certain = afterPrecedence(strong)
    if !certain.isEmpty { return decide(certain, strong, asking, vague) }
    if !vague.isEmpty || !asking.isEmpty { return decide(asking, vague) }
    return .onbekend(bijna: nearby(words))
  }

  // MARK: Words of a doelgroep were found

  private func decide(
    _ certain: [String], _ strong: [String: Set<Woordvondst>],
    _ asking: [String: [(Woordvondst, String)]], _ vague: [Int]
  ) -> Herkenning {
    // A vague word that may mean what was found is settled by it; any other one needs an answer.
    let unsettled = vague.map { doelgroepen.onduidelijk[$0] }
      .filter { word in !certain.allSatisfy(word.pastBij.contains) }
    guard let id = certain.first, certain.count == 1 else { return onduidelijk(certain) }
    guard unsettled.isEmpty else {
      return onduidelijk(certain + unsettled.flatMap(\.pastBij), vraag: unsettled.first?.vraag)
    }
    let questions = asking[id] ?? []
    let questionable = Set(questions.map(\.0.bereik))
    // Another word that leaves no doubt answers the question: "reclassering na detentie".
    let isSure = strong[id]?.contains { !questionable.contains($0.bereik) } ?? false
    return .gevonden(id, vragen: isSure ? [] : questions.map(\.1).removingRepeats())
  }

  /// "Against advice" beats "without urgentie", and what else the regeling says.
  private func afterPrecedence(_ strong: [String: Set<Woordvondst>]) -> [String] {
    let beaten = doelgroepen.voorrang.filter { rule in
      guard strong[rule.boven] != nil, let lower = strong[rule.onder] else { return false }
      let only = Set(rule.woorden.map { Woordenrij($0).aaneen })
      return only.isEmpty || lower.allSatisfy { only.contains(lijst.synoniemen[$0.nummer].letters) }
    }
    let losers = Set(beaten.map(\.onder))
    return doelgroepen.alle.map(\.id).filter { strong[$0] != nil && !losers.contains($0) }
  }

  // MARK: Only words were found that call for a question

  private func decide(_ asking: [String: [(Woordvondst, String)]], _ vague: [Int]) -> Herkenning {
    let words = vague.map { doelgroepen.onduidelijk[$0] }
    if let first = words.first {
      let common = first.pastBij.filter { id in words.allSatisfy { $0.pastBij.contains(id) } }
      let all = words.flatMap(\.pastBij) + asking.keys.sorted()
      return onduidelijk(common.isEmpty || !asking.isEmpty ? all : common, vraag: first.vraag)
    }
    let ids = doelgroepen.alle.map(\.id).filter { asking[$0] != nil }
    guard let id = ids.first, ids.count == 1 else { return onduidelijk(ids) }
    return .gevonden(id, vragen: (asking[id] ?? []).map(\.1).removingRepeats())
  }

  /// Shape: ids in the order of the table, each once.
  private func onduidelijk(_ ids: [String], vraag: String? = nil) -> Herkenning {
    let fitting = doelgroepen.alle.filter { ids.contains($0.id) }
    let namen = fitting.map(\.naam).joined(separator: ", of ")
    return .onduidelijk(
      pastBij: fitting.map(\.id), vraag: vraag ?? "Welke doelgroep is het: \(namen)?")
  }
}
