extension StoreError {
  /// The words for the operator. The only place where a store speaks.
  package var message: StoreMessage {
    switch self {
    case .conflict(let conflict):
      StoreMessage(
        code: "OPS0115",
        what: "het antwoord is niet bewaard",
        waar: "dossier \(conflict.dossier)",
        waarom: conflict.count < conflict.seen
          ? "het dossier is korter dan daarnet (\(conflict.count) in plaats van \(conflict.seen))"
          : "iemand anders heeft intussen iets in dit dossier gezet",
        veranderd: "niets; wat de ander deed staat er nog",
        nu: conflict.count < conflict.seen
          ? "kijk of er een oude kopie is teruggezet, en open het dossier opnieuw"
          : "open het dossier opnieuw en kijk wat erbij is gekomen")
    case .beyondLimit(let limit, let asked):
      StoreMessage(
        code: "OPS0116",
        what: "het antwoord is niet bewaard",
        waar: limit.place,
        waarom: "\(limit.what(asked)); het kunnen er hoogstens \(limit.most) zijn",
        veranderd: "niets",
        nu: limit.advice)
    case .fault(let fault): fault.message
    }
  }
}

extension StoreLimit {
  fileprivate var place: String {
    switch self {
    case .payloadBytes: "het laatste antwoord"
    case .eventsPerDossier: "het dossier"
    }
  }

  fileprivate func what(_ asked: Int) -> String {
    switch self {
    case .payloadBytes: "het zijn \(asked) bytes"
    case .eventsPerDossier: "het zouden \(asked) gebeurtenissen worden"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .payloadBytes: "maak het antwoord korter, of verdeel het over twee antwoorden"
    case .eventsPerDossier: "begin een nieuw dossier"
    }
  }
}

extension StoreFault {
  fileprivate var message: StoreMessage {
    StoreMessage(
      code: problem.code, what: action.what, waar: path, waarom: problem.why,
      veranderd: problem.changed(by: action), nu: problem.advice)
  }
}

extension StoreFault.Action {
  fileprivate var what: String {
    switch self {
    case .opening: "het dossierbestand kan niet worden geopend"
    case .reading: "het dossierbestand kan niet worden gelezen"
    case .appending: "het antwoord is niet bewaard"
    case .checking: "het dossierbestand is niet in orde"
    case .closing: "het dossierbestand kan niet worden gesloten"
    case .sealing: "de kluis is niet veranderd"
    case .copying: "de reservekopie is niet gelukt"
    }
  }
}

extension StoreFault.Problem {
  fileprivate var code: String {
    switch self {
    case .folderUnknown: "OPS0101"
    case .folderCannotBeMade: "OPS0102"
    case .notAFile: "OPS0103"
    case .noAccess: "OPS0104"
    case .readOnly: "OPS0105"
    case .notADatabase: "OPS0106"
    case .newerSchema: "OPS0107"
    case .foreignDatabase: "OPS0108"
    case .damaged: "OPS0109"
    case .diskFull: "OPS0110"
    case .locked: "OPS0111"
    case .inputOutput: "OPS0112"
    case .notDurable: "OPS0113"
    case .unexpected: "OPS0114"
    case .replaced: "OPS0117"
    case .sealBroken: "OPS0118"
    case .noKey: "OPS0119"
    case .vaultExists: "OPS0140"
    case .alreadyThere: "OPS0154"
    }
  }

  /// No more than we know: a write that broke off may turn out to be there after all, in full.
  fileprivate func changed(by action: StoreFault.Action) -> String {
    guard action == .appending else { return "niets" }
    return switch self {
    case .damaged: "dit programma heeft niets veranderd"
    case .replaced: "niets in het bestand dat daar nu staat"
    case .diskFull, .inputOutput, .unexpected:
      "niets van daarvoor; of dit antwoord er toch staat blijkt bij opnieuw openen"
    default: "niets; alles van daarvoor is bewaard"
    }
  }

  fileprivate var why: String {
    switch self {
    case .folderUnknown: "er is geen map bekend: HUISWAARTS_HOME en HOME zijn leeg"
    case .folderCannotBeMade(let error): "deze map kan niet worden gemaakt\(reason(error))"
    case .notAFile: "hier staat geen bestand, maar een map of iets anders"
    case .noAccess(let error): "je mag hier niet lezen en schrijven\(reason(error))"
    case .readOnly: "hier kan alleen worden gelezen"
    case .notADatabase: "dit is geen dossierbestand, of het begin ervan is beschadigd"
    case .newerSchema(let found, let known):
      "het is geschreven door een nieuwere versie (schema \(found); dit programma kent \(known))"
    case .foreignDatabase: "dit is een bestand van een ander programma"
    case .damaged: "de inhoud is beschadigd, of de schijf kan hem niet meer lezen"
    case .replaced: "het is verplaatst, vervangen of weggegooid terwijl het open was"
    case .diskFull: "de schijf is vol"
    case .locked(let seconds): "een ander programma houdt het al \(seconds) seconden bezet"
    case .inputOutput(let code, let error): "de schijf meldt een fout (\(code))\(reason(error))"
    case .notDurable: "deze schijf kan niet beloven dat een antwoord stroomuitval overleeft"
    case .unexpected(let code): "onverwachte fout \(code)"
    case .sealBroken(let sequence):
      "de verzegeling van nummer \(sequence) klopt niet: er is iets veranderd, verplaatst of weggehaald"
    case .noKey: "je hebt hier geen sleutel van, of het dossier is gewist"
    case .vaultExists: "er is al een kluis"
    case .alreadyThere: "er staat al een bestand met deze naam"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .folderUnknown: "zet HUISWAARTS_HOME op een map waarin je mag schrijven"
    case .folderCannotBeMade: "maak de map zelf, of zet HUISWAARTS_HOME op een andere map"
    case .notAFile: "geef wat daar staat een andere naam, of zet HUISWAARTS_HOME op een andere map"
    case .noAccess: "vraag je beheerder om rechten op deze plek"
    case .readOnly: "maak de plek schrijfbaar, of zet HUISWAARTS_HOME op een andere map"
    case .notADatabase, .foreignDatabase:
      "zet het bestand opzij en zet een reservekopie terug, of kies een andere map"
    case .newerSchema: "installeer een nieuwere versie van dit programma"
    case .damaged: "maak eerst een kopie van het bestand; zet dan een reservekopie terug"
    case .replaced: "zet het terug met de bestanden ernaast, en open het dossier opnieuw"
    case .diskFull: "maak ruimte op de schijf en geef het antwoord opnieuw"
    case .locked: "sluit het andere programma en probeer het opnieuw"
    case .inputOutput: "maak een kopie van het bestand op een andere schijf, en laat deze nakijken"
    case .notDurable: "zet HUISWAARTS_HOME op een schijf in deze computer, niet op het netwerk"
    case .unexpected: "probeer het opnieuw; blijft het, geef dan dit nummer door"
    case .sealBroken: "zet een reservekopie terug, en meld dit aan wie over de gegevens gaat"
    case .noKey: "vraag een collega die het dossier wel kan openen om je toegang te geven"
    case .vaultExists: "open de kluis die er is"
    case .alreadyThere: "kies een andere naam"
    }
  }

  /// The operating system's number for it, so that a colleague can look it up.
  private func reason(_ systemError: Int32) -> String {
    systemError == 0 ? "" : " (systeemfout \(systemError))"
  }
}
