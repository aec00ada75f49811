package import Werkafspraken

/// A question of a conversation, where the walk came to it.
package struct Vraag: Hashable, Sendable {
  package var veld: VeldNaam
  /// What is asked, as the script says it.
  package var zin: Zin
  package var plaats: Plaats
  /// The choices when the script itself offers them (`->`); nil when a field is asked.
  package var opties: [Optie]?

  /// A choice that the script offers. The id of its line is what is kept, never its position.
  package struct Optie: Hashable, Sendable {
    package var id: String
    package var tekst: String
    package var isBeschikbaar: Bool
  }
}

/// A sentence of a conversation.
package struct Zin: Hashable, Sendable {
  package var id: String
  /// "Begeleider" when it is for the begeleider; nil when it is for the cliënt.
  package var spreker: String?
  package var tekst: String
  package var bron: [BronID]
}

/// Where in a conversation we are.
package struct Plaats: Hashable, Sendable {
  package var fase: String
  package var thema: String?
}

/// One thing that a walk passes, in order.
package enum Stuk: Hashable, Sendable {
  case plaats(Plaats)
  case zin(Zin)
  /// A question and its answer; without an answer it is where the walk waits.
  case vraag(Vraag, Waarde?)
  /// A question that was not asked because its answer was known already.
  case bekend(Vraag, Waarde)
  /// A theme has ended in which these fields were asked, in order.
  case themaKlaar(String, [VeldNaam])
  /// The script asks to show who is casushouder.
  case casushouder
  /// The script asks to show the next steps.
  case stappen
}

/// A place on a walk that its author will not have meant.
package enum Hapering: Hashable, Sendable {
  /// The script asks a field again that got its answer in this conversation; nobody is asked then.
  case nogEens(VeldNaam, knoop: String)
  /// None of the choices that a script offers can be taken. The id of the first of them.
  case geenKeuze(String, knoop: String)
  /// The walk went round here without an end.
  case kring(knoop: String)
  /// The script broke off here; `Wandeling.storing` says why.
  case vast(knoop: String)
}
