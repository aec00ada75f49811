package import Content
package import Werkafspraken

/// Plays a whole conversation without a terminal, from answers by field.
package struct Spel {
  /// One thing that came by.
  package enum Regel: Hashable, Sendable {
    case gezegd(spreker: String?, tekst: String)
    case gevraagd(VeldNaam, tekst: String, antwoord: String?, status: Status, reden: String?)
  }

  /// What became of a question. The raw value is the word of the command line's contract.
  package enum Status: String, Hashable, Sendable {
    case beantwoord
    case nietGevraagd = "niet_gevraagd"
    case geweigerd
  }

  package private(set) var transcript: [Regel] = []
  /// Fields that were asked and got no answer.
  package private(set) var open: [VeldNaam] = []
  /// Names in the file that nothing asked for, in the order of the file.
  package private(set) var nietGebruikt: [String] = []
  package private(set) var feiten: Feiten
  package private(set) var isGeweigerd = false
  /// A field that must be answered stayed open.
  package private(set) var isOnvolledig = false
  package private(set) var storing: String?
  /// What was gone over: the facts that were known beforehand, and the answers, "weet ik niet" for
  /// those that were not given included.
  package let antwoorden: Antwoorden
  /// The facts of the file that this conversation could not ask.
  package let nieuweFeiten: [VeldNaam: Waarde]
  /// The walk over those answers.
  package let wandeling: Wandeling

  /// - Parameters:
  ///   - feitenbestand: answers by field; `keuze:` and the number of its first line for choices that the
  ///     script itself offers, with the number of the line that is chosen. A field that this conversation never asks is a fact that was
  ///     known beforehand; one that it could have asked, but did not on this path, is not used.
  ///   - bekend: what was known before the conversation began, also of fields that it asks.
  ///   - eerder: what the dossier holds, when it is played in one: the facts, the conversations held
  ///     before, and this one last, with the answers that it has already.
  package init(
    _ inhoud: Inhoud, _ gesprek: Gespreksopgave, _ feitenbestand: Feitenbestand,
    bekend: Feitenbestand = Feitenbestand(), eerder: Antwoorden = Antwoorden(), vandaag: Dag
  ) {
    let lezing = Feitlezing(regeling: inhoud.regeling, vandaag: vandaag)
    let askable = inhoud.vraagvelden(van: gesprek.id)
    var given: [VeldNaam: Waarde] = [:]
    var refused: [VeldNaam: (typed: String, reden: String)] = [:]
    var facts: [VeldNaam: Waarde] = [:]
    var names: [String] = []
    for feit in bekend.feiten {
      guard let (veld, waarde) = try? lezing.read(feit.naam, feit.waarde) else {
        nietGebruikt.append(feit.naam)
        continue
      }
      facts[veld] = waarde
    }
    for feit in feitenbestand.feiten {
      let naam = VeldNaam(feit.naam)
      if feit.isKeuze {
        if case .tekst(let id) = feit.waarde { given[naam] = .keuze(id) }
        names.append(feit.naam)
        continue
      }
      do {
        let (veld, waarde) = try lezing.read(feit.naam, feit.waarde)
        if askable.contains(veld) { given[veld] = waarde } else { facts[veld] = waarde }
        if askable.contains(veld) { names.append(feit.naam) }
      } catch {
        switch error {
        case .onbekendVeld: nietGebruikt.append(feit.naam)
        case .geweigerd(_, let afwijzing):
          refused[naam] = (feit.waarde.typed, afwijzing.zin)
          names.append(feit.naam)
        }
      }
    }

    // A question without an answer is passed as "weet ik niet", so that the rest is played too.
    var answers = (eerder.beurten.last?.antwoorden ?? [:]).merging(given) { $1 }
    var unanswered: [VeldNaam: Waarde?] = [:]
    var walk: Wandeling
    var gone: Antwoorden
    repeat {
      gone = Antwoorden(
        feiten: eerder.feiten.merging(facts) { $1 },
        beurten: eerder.beurten.dropLast()
          + [Antwoorden.Beurt(gesprek: gesprek, antwoorden: answers)])
      walk = Wandeling(inhoud, gone, vandaag: vandaag)
      guard let vraag = walk.open else { break }
      if let opties = vraag.opties, let first = opties.first(where: \.isBeschikbaar) {
        answers[vraag.veld] = .keuze(first.id)
      } else {
        // What was open before stays as it was.
        answers[vraag.veld] = walk.feiten[vraag.veld] ?? .weetNiet
      }
      unanswered[vraag.veld] = .some(walk.feiten[vraag.veld])
    } while true

    antwoorden = gone
    nieuweFeiten = facts
    wandeling = walk
    feiten = walk.feiten
    for (veld, earlier) in unanswered { feiten[veld] = earlier }
    storing = walk.storing
    for stuk in walk.stukken {
      switch stuk {
      case .zin(let zin): transcript.append(.gezegd(spreker: zin.spreker, tekst: zin.tekst))
      case .vraag(let vraag, let waarde):
        transcript.append(.gezegd(spreker: vraag.zin.spreker, tekst: vraag.zin.tekst))
        if let no = refused[vraag.veld] {
          isGeweigerd = true
          transcript.append(
            .gevraagd(
              vraag.veld, tekst: vraag.zin.tekst, antwoord: no.typed, status: .geweigerd,
              reden: no.reden))
          open.append(vraag.veld)
        } else if unanswered.keys.contains(vraag.veld), vraag.opties == nil {
          open.append(vraag.veld)
          if inhoud.oordeel.veld(vraag.veld)?.verplicht == true { isOnvolledig = true }
          transcript.append(
            .gevraagd(
              vraag.veld, tekst: vraag.zin.tekst, antwoord: nil, status: .nietGevraagd,
              reden: "er is geen antwoord gegeven"))
        } else {
          let text = waarde.map { lezing.said($0, vraag.veld) }
          transcript.append(
            .gevraagd(
              vraag.veld, tekst: vraag.zin.tekst, antwoord: text, status: .beantwoord, reden: nil))
        }
      case .bekend(let vraag, let waarde):
        transcript.append(
          .gevraagd(
            vraag.veld, tekst: vraag.zin.tekst, antwoord: lezing.said(waarde, vraag.veld),
            status: .nietGevraagd, reden: "dit was al bekend"))
      case .plaats, .themaKlaar, .casushouder, .stappen: break
      }
    }
    let asked = Set(walk.opPad)
    nietGebruikt += names.filter { !asked.contains(VeldNaam($0)) }
  }
}

extension Feitenbestand.Ruw {
  /// The value as it could have been typed.
  var typed: String {
    switch self {
    case .tekst(let text): text
    case .lijst(let items): items.map(\.typed).joined(separator: ", ")
    case .items(let parts): parts.map { $0.waarde.typed }.joined(separator: " ")
    }
  }
}
