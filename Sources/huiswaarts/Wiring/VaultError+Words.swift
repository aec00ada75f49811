import DossierStore
import Vault

extension VaultError {
  /// Stable for ever; never used again for something else.
  var code: String {
    switch self {
    case .noVault: "OPS0141"
    case .wrongPassphrase: "OPS0142"
    case .wrongRecoveryKey: "OPS0143"
    case .weakPassphrase: "OPS0144"
    case .takenPassphrase: "OPS0145"
    case .unusableName: "OPS0146"
    case .damaged: "OPS0147"
    case .newer: "OPS0148"
    case .costOutOfBounds: "OPS0149"
    case .notAllowed: "OPS0150"
    case .unknownUser: "OPS0151"
    case .lastBeheerder: "OPS0152"
    case .locked: "OPS0153"
    case .store(let error): error.message.code
    }
  }

  var wat: String {
    switch self {
    case .noVault: "er is nog geen kluis"
    case .damaged, .newer, .costOutOfBounds: "de kluis gaat niet open"
    case .notAllowed: "dat mag alleen een beheerder"
    case .unknownUser: "die gebruiker is er niet"
    case .locked: "de kluis zit op slot"
    default: "dat kan niet"
    }
  }

  var waarom: String? {
    switch self {
    case .noVault: "dossiers staan alleen in een kluis"
    case .wrongPassphrase: "dat is niet de goede zin"
    case .wrongRecoveryKey: "de herstelsleutel is van een andere kluis"
    case .weakPassphrase: "die zin is te makkelijk te raden"
    case .takenPassphrase: "een andere gebruiker heeft deze zin al"
    case .unusableName: "een naam heeft 1 tot \(UserName.mostBytes) letters, op één regel"
    case .damaged(let object): "er is iets veranderd of beschadigd (\(object.rawValue))"
    case .newer(let object, let version):
      "ze is geschreven door een nieuwere versie (\(object.rawValue) \(version))"
    case .costOutOfBounds(let cost): "ze vraagt meer of minder rekenwerk dan mag (2^\(cost))"
    case .lastBeheerder: "dit is de laatste beheerder; dan kan niemand meer iemand toelaten"
    default: nil
    }
  }

  var nu: String {
    switch self {
    case .noVault: "maak er een met: huiswaarts kluis maak"
    case .damaged: "zet een reservekopie terug, en meld dit aan wie over de gegevens gaat"
    case .newer: "installeer de nieuwste versie"
    case .costOutOfBounds: "vraag wie deze kluis maakte"
    case .notAllowed: "vraag een beheerder"
    case .unknownUser: "kijk met: huiswaarts kluis gebruiker lijst"
    case .lastBeheerder: "maak eerst iemand anders beheerder"
    default: "probeer het opnieuw"
    }
  }
}
