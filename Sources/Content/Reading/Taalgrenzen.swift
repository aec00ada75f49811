/// What the words for a cliënt may be at most. A regeling may be stricter (`taal` in
/// `regeling.yaml`), never looser: a looser place needs a reason of its own.
///
/// Units: words per sentence, letters per word, choices per question, sentences that a theme tells without asking whether they were
/// clear, years since a contact was
/// checked.
package struct Taalgrenzen: Hashable, Sendable {
  package private(set) var woordenPerZin = 15
  package private(set) var gemiddeld = 10
  package private(set) var lettersPerWoord = 22
  package private(set) var keuzes = 4
  package private(set) var uitleg = 8
  package private(set) var jarenContact = 1

  private static var sleutels: [(naam: String, pad: WritableKeyPath<Taalgrenzen, Int>)] {
    [
      ("woorden_per_zin", \.woordenPerZin), ("gemiddeld", \.gemiddeld),
      ("letters_per_woord", \.lettersPerWoord), ("keuzes", \.keuzes),
      ("zinnen_uitleg", \.uitleg), ("jaren_contact", \.jarenContact),
    ]
  }

  package init() {}

  /// Reads `taal` of `regeling.yaml`; what cannot be read is reported and left as it was.
  package init(_ node: YamlNode, in reading: FileReading) {
    guard let map = MapReading(node, in: reading, known: Self.sleutels.map(\.naam)) else { return }
    for (naam, pad) in Self.sleutels {
      guard let value = map[naam] else { continue }
      let most = self[keyPath: pad]
      guard let number = value.scalar.flatMap(Int.init), (1...most).contains(number) else {
        reading.report(
          .grensTeRuim, at: value,
          "`\(naam)` kan alleen strenger: een getal van 1 tot en met \(most)",
          hint: "een plek die ruimer moet, krijgt een opmerking met de reden")
        continue
      }
      self[keyPath: pad] = number
    }
  }
}
