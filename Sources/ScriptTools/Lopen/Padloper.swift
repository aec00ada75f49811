package import Content
import Intake
package import Werkafspraken

/// Walks a conversation as many people would: along every way there is, or along some by chance.
///
/// Invariant: same files, day and seed → the same ways, in the same order.
package struct Padloper {
  private let inhoud: Inhoud
  private let gesprek: Gespreksopgave
  private let vandaag: Dag
  private let proef: Proefantwoorden
  /// What this conversation may ask.
  private let vragen: [VeldNaam]
  /// What it does not ask and yet looks at: that may be known beforehand, or not.
  private let vooraf: [VeldNaam]

  package init(
    _ gesprek: Gespreksopgave, van lezing: Regelinglezing, _ inhoud: Inhoud, vandaag: Dag
  ) {
    self.inhoud = inhoud
    self.gesprek = gesprek
    self.vandaag = vandaag
    proef = Proefantwoorden(lezing, inhoud, vandaag: vandaag)
    let asked = inhoud.vraagvelden(van: gesprek.id)
    let namen = inhoud.regeling.velden.map(\.naam)
    vragen = namen.filter(asked.contains)
    vooraf = namen.filter { [proef] in !asked.contains($0) && proef[$0].count > 1 }
  }

  /// The usual way: every question with its first answer.
  package var gewoon: Gesprekspad { pad { _, _ in 0 }.pad }

  /// Walks every way once, those with the fewest unusual answers first.
  ///
  /// - Parameter hoogstens: after so many it stops.
  /// - Returns: false when there are more ways.
  package func alle(hoogstens: Int, elk: (Gesprekspad) -> Void) -> Bool {
    // What was chosen so far, and how many of the choices on the way are settled by it.
    var rest: [(keuzes: [VeldNaam: Int], vast: Int)] = [([:], 0)]
    var next = 0
    while next < rest.count {
      guard next < hoogstens else { return false }
      let (keuzes, vast) = rest[next]
      next += 1
      let (pad, punten) = pad { veld, _ in keuzes[veld] ?? 0 }
      elk(pad)
      for place in punten.indices.dropFirst(vast) {
        for other in 1..<max(1, punten[place].aantal) where rest.count <= hoogstens {
          rest.append(
            (keuzes.merging([punten[place].veld: other]) { _, new in new }, place + 1))
        }
      }
    }
    return true
  }

  /// Walks as many ways as asked, each with answers by chance.
  package func willekeurig(aantal: Int, zaad: UInt64, elk: (Gesprekspad) -> Void) {
    var toeval = Padtoeval(state: zaad)
    for _ in 0..<aantal {
      elk(pad { _, count in Int(toeval.next() % UInt64(max(1, count))) }.pad)
    }
  }

  /// A place on the way where something else could have been answered.
  private struct Punt {
    var veld: VeldNaam
    var aantal: Int
  }

  /// Walks once.
  ///
  /// - Parameter kies: says which of so many answers a field gets; asked once for each field.
  private func pad(_ kies: (VeldNaam, Int) -> Int) -> (pad: Gesprekspad, punten: [Punt]) {
    var feiten: [(veld: VeldNaam, antwoord: Proefantwoord)] = []
    var punten: [Punt] = []
    for veld in vooraf {
      let count = proef[veld].count + 1
      punten.append(Punt(veld: veld, aantal: count))
      let chosen = kies(veld, count)
      if chosen > 0 { feiten.append((veld, proef[veld][chosen - 1])) }
    }
    var gekozen: [VeldNaam: Proefantwoord] = [:]
    for veld in vragen where !proef[veld].isEmpty {
      gekozen[veld] = proef[veld][kies(veld, proef[veld].count)]
    }
    let bekend = Dictionary(
      feiten.map { ($0.veld, $0.antwoord.waarde) }, uniquingKeysWith: { first, _ in first })
    var wandeling: Wandeling
    while true {
      wandeling = Wandeling(
        inhoud,
        Antwoorden(
          feiten: bekend,
          beurten: [.init(gesprek: gesprek, antwoorden: gekozen.mapValues(\.waarde))]),
        vandaag: vandaag)
      // Only a choice of the script itself is not known before the walk comes to it.
      guard let open = wandeling.open else { break }
      let opties = open.opties?.filter(\.isBeschikbaar) ?? []
      gekozen[open.veld] =
        opties.isEmpty
        ? Proefantwoord(waarde: .weetNiet, tekst: VasteAntwoorden.weetNiet)
        : optie(opties[kies(open.veld, opties.count)])
    }
    var antwoorden: [(veld: VeldNaam, antwoord: Proefantwoord)] = []
    for case .vraag(let vraag, _) in wandeling.stukken {
      guard let antwoord = gekozen[vraag.veld] else { continue }
      let opties = vraag.opties?.count { $0.isBeschikbaar }
      punten.append(Punt(veld: vraag.veld, aantal: opties ?? proef[vraag.veld].count))
      antwoorden.append((vraag.veld, antwoord))
    }
    return (
      Gesprekspad(
        gesprek: gesprek, vandaag: vandaag, feiten: feiten, antwoorden: antwoorden,
        wandeling: wandeling), punten
    )
  }

  private func optie(_ optie: Vraag.Optie) -> Proefantwoord {
    Proefantwoord(waarde: .keuze(optie.id), tekst: Yamlrijen.waarde(optie.id))
  }
}

/// Chance that repeats: the same seed gives the same ways (SplitMix64, S. Vigna, public domain).
private struct Padtoeval {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
