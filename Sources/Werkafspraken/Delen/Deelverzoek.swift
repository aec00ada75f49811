/// What somebody wants to share: with whom, for what, and what the client said about it.
package struct Deelverzoek: Hashable, Sendable {
  package var ontvanger: Ontvanger
  package var doel: Deeldoel
  /// The client agreed to this share.
  package var isAkkoord: Bool
  /// The begeleider read what people said in their own words, and wants it to go along.
  package var metEigenWoorden: Bool
  /// The parts that the client chose, of what may only be shared by the part.
  package var delen: Set<VeldNaam>

  package init(
    ontvanger: Ontvanger, doel: Deeldoel, isAkkoord: Bool = false, metEigenWoorden: Bool = false,
    delen: Set<VeldNaam> = []
  ) {
    self.ontvanger = ontvanger
    self.doel = doel
    self.isAkkoord = isAkkoord
    self.metEigenWoorden = metEigenWoorden
    self.delen = delen
  }
}

/// Why an answer does not go along.
package enum Weglating: Hashable, Sendable, CaseIterable {
  /// The law, or somebody's safety.
  case nooit
  /// Not by these agreements.
  case nietVoorOntvanger
  case nietVoorDoel
  /// The client must agree first.
  case zonderAkkoord
  /// The client chooses part by part, and did not choose this one.
  case nietGekozen
  /// Own words may hold more than the question asked for; somebody must read them first.
  case eigenWoorden
  /// Own words with a word about health or crime, for somebody who may never know about those.
  case alarmwoord
  /// The client said no to sharing with this receiver.
  case geweigerd
}
