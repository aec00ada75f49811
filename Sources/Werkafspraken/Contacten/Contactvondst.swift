/// What was found for a name that someone typed.
package struct Contactvondst: Hashable, Sendable {
  /// The contacts that are meant, the best first.
  package var gevonden: [Contact]
  /// When none is: contacts with a name that is near, at most three.
  package var bijna: [Contact]

  package init(gevonden: [Contact], bijna: [Contact] = []) {
    self.gevonden = gevonden
    self.bijna = bijna
  }
}

extension Sequence where Element == Contact {
  /// Finds contacts by what people type for them.
  ///
  /// A contact is meant when one of its names stands in the text, or when every word of the text is
  /// a word of its name, kind or gemeente: "binding" is Stichting Binding. Typing errors are
  /// forgiven as for a doelgroep. Without a name every contact is meant.
  /// Shape: with a gemeente, its own contacts come first, then those of the whole region; contacts
  /// of another gemeente are left out.
  package func vind(_ naam: String? = nil, gemeente: String? = nil) -> Contactvondst {
    let place = gemeente.map { Woordenrij($0).aaneen }
    let here = filter { contact in
      guard let place, let own = contact.gemeente else { return true }
      return Woordenrij(own).aaneen == place
    }
    // A stable sort: own gemeente first, else the order of the file.
    let ordered =
      place == nil ? here : here.filter { $0.gemeente != nil } + here.filter { $0.gemeente == nil }
    let typed = Woordenrij(naam ?? "")
    guard !typed.isEmpty else { return Contactvondst(gevonden: naam == nil ? ordered : []) }
    let named = ordered.filter { $0.isNamed(in: typed) }
    if !named.isEmpty { return Contactvondst(gevonden: named) }
    let fitting = ordered.filter { $0.fits(typed) }
    if !fitting.isEmpty { return Contactvondst(gevonden: fitting) }
    return Contactvondst(gevonden: [], bijna: Array(ordered.nearest(to: typed).prefix(3)))
  }

  private func nearest(to typed: Woordenrij) -> [Contact] {
    let distances = compactMap { contact in contact.distance(to: typed).map { (contact, $0) } }
    return distances.enumerated().sorted {
      ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
    }.map(\.element.0)
  }
}

extension Contact {
  fileprivate func isNamed(in typed: Woordenrij) -> Bool {
    !Woordenlijst([naam, id] + woorden).vondsten(in: typed).isEmpty
  }

  fileprivate func fits(_ typed: Woordenrij) -> Bool {
    let own = words
    return typed.woorden.allSatisfy { word in
      own.contains { $0 == word || Synoniem.isAlike(word, $0) }
    }
  }

  /// Hints come from the first words of what was typed; a page is not a name.
  fileprivate func distance(to typed: Woordenrij) -> Int? {
    typed.woorden.prefix(8).filter { $0.count <= 40 }.flatMap { word in
      words.filter { $0.count >= 4 }.compactMap { own in
        Tikfout.distance(word, own, limit: Swift.min(2, own.count / 3))
      }
    }.min()
  }

  private var words: [[UInt8]] {
    ([naam, soort, gemeente ?? ""] + woorden).flatMap { Woordenrij($0).woorden }
  }
}
