import Crypto
package import DossierStore
import Foundation

/// A vault that one user has opened: it finds the keys of dossiers, and hands them out to nobody but
/// that user.
///
/// Invariant: while it is locked it holds no secret. What is changed here is on disk when the call
/// returns.
package final class OpenVault {
  let store: any VaultStore
  let header: VaultHeader
  package let user: UserID
  /// Nil while locked.
  private var secret: UserSecret?
  private var keys: [DossierID: [DossierKey]] = [:]
  private var cards: [UserID: UserCard] = [:]

  init(_ store: any VaultStore, _ header: VaultHeader, _ user: UserID, _ secret: UserSecret) {
    (self.store, self.header, self.user, self.secret) = (store, header, user, secret)
  }

  /// Opens a vault with the passphrase of any of its users.
  ///
  /// Cost: one scrypt, on purpose about a second.
  /// - Throws: `noVault`, `wrongPassphrase`; `damaged` when what is kept is not as it was written;
  ///   `costOutOfBounds` before anything is computed.
  package static func unlock(
    _ store: any VaultStore, with passphrase: Passphrase
  ) throws(VaultError) -> OpenVault {
    try asking { () throws(StoreError) in try store.finishErasing() }
    let header = try header(of: store)
    let (user, secret) = try find(passphrase, in: store, header)
    let vault = OpenVault(store, header, user, secret)
    try vault.signEndings()
    return vault
  }

  /// Whether there is a vault in this store.
  package static func exists(in store: any VaultStore) throws(VaultError) -> Bool {
    try asking { () throws(StoreError) in try store.part(.header) } != nil
  }

  /// Forgets every secret. Swift gives no promise about memory that was let go; this is what can be
  /// done.
  package func lock() {
    secret = nil
    keys = [:]
    // Not secret, but somebody may be let out before it is opened again.
    cards = [:]
  }

  package var isLocked: Bool { secret == nil }

  /// Opens it again after `lock`.
  ///
  /// - Throws: `wrongPassphrase`, also for the passphrase of another user.
  package func unlock(with passphrase: Passphrase) throws(VaultError) {
    let (found, secret) = try Self.find(passphrase, in: store, header)
    guard found == user else { throw .wrongPassphrase }
    self.secret = secret
  }

  // MARK: Keys

  func opened() throws(VaultError) -> UserSecret {
    guard let secret else { throw .locked }
    return secret
  }

  /// The keys of a dossier, by epoch from 1; empty when nobody has any.
  ///
  /// - Throws: `StoreFault.Problem.noKey` when others have keys and this user has not.
  func keys(of dossier: DossierID) throws(VaultError) -> [DossierKey] {
    let secret = try opened()
    // Asked each time: another program may have begun an epoch, or erased the dossier.
    let grants = try asking { () throws(StoreError) in try store.grants(of: dossier) }
    let latest = grants.last?.place.epoch
    let own = grants.filter { $0.place.receiver == user }
    if let known = keys[dossier], known.count == latest, known.count == own.count { return known }
    keys[dossier] = nil
    let found = try open(own, of: dossier, latest: latest, with: secret.agreement)
    if !found.isEmpty { keys[dossier] = found }
    return found
  }

  /// - Parameter latest: the last epoch that anybody has a key of.
  func open(
    _ grants: [StoredGrant], of dossier: DossierID, latest: Int?,
    with agreement: Curve25519.KeyAgreement.PrivateKey
  ) throws(VaultError) -> [DossierKey] {
    // Who lost access still has the keys of the epochs before that, and must not write with them.
    guard grants.map(\.place.epoch) == Array(1..<(1 + (latest ?? 0))) else {
      throw .store(.fault(StoreFault(.noKey, while: .reading, at: dossier.text)))
    }
    var keys: [DossierKey] = []
    for stored in grants {
      let grant = try Grant(stored, in: header.id) { id throws(VaultError) in
        try self.card(of: id)?.signing
      }
      keys.append(
        try grant.key(
          at: GrantPlace(vault: header.id, stored: stored.place), with: agreement,
          previous: keys.last))
    }
    return keys
  }

  /// Draws the first key of a dossier that nobody knows yet, for this user and for recovery.
  func begin(_ dossier: DossierID) throws(VaultError) -> DossierKey {
    let key = DossierKey(epoch: 1)
    let grants = try grants(for: [key], of: dossier, to: [user, .recovery])
    try asking { () throws(StoreError) in try store.changeGrants(adding: grants, dropping: []) }
    keys[dossier] = [key]
    return key
  }

  /// Wraps keys for receivers.
  ///
  /// - Parameter before: the key of the epoch before the first of them.
  func grants(
    for keys: [DossierKey], after before: DossierKey? = nil, of dossier: DossierID,
    to receivers: [UserID]
  ) throws(VaultError) -> [StoredGrant] {
    let signing = try opened().signing
    var grants: [StoredGrant] = []
    for receiver in receivers {
      let agreement = try agreement(of: receiver)
      var previous = before
      for key in keys {
        let place = StoredGrant.Place(dossier: dossier, epoch: key.epoch, receiver: receiver)
        grants.append(
          try Grant.sealed(
            key, previous: previous, at: GrantPlace(vault: header.id, stored: place),
            to: agreement, by: user, signing: signing))
        previous = key
      }
    }
    return grants
  }

  func forget(_ dossier: DossierID) { keys[dossier] = nil }

  // MARK: Cards

  /// The card of a user, checked; nil for no user of this vault.
  func card(of id: UserID) throws(VaultError) -> UserCard? {
    if cards.isEmpty { try readCards() }
    return cards[id]
  }

  func readCards() throws(VaultError) {
    try read(cardsOf: asking { () throws(StoreError) in try store.users() })
  }

  func read(cardsOf users: [StoredUser]) throws(VaultError) {
    cards = [:]
    for user in users { cards[user.id] = try UserCard(user, in: header) }
  }

  private func agreement(of receiver: UserID) throws(VaultError) -> [UInt8] {
    if receiver == .recovery { return header.recovery }
    guard let card = try card(of: receiver), card.role != .vertrokken else { throw .unknownUser }
    return card.agreement
  }

  // MARK: Opening

  static func header(of store: any VaultStore) throws(VaultError) -> VaultHeader {
    guard let bytes = try asking({ () throws(StoreError) in try store.part(.header) }) else {
      throw .noVault
    }
    return try VaultHeader(bytes)
  }

  /// Finds whose passphrase it is. All users of a vault share one salt, so that nobody has to say who
  /// they are and one scrypt is enough.
  static func find(
    _ passphrase: Passphrase, in store: any VaultStore, _ header: VaultHeader
  ) throws(VaultError) -> (UserID, UserSecret) {
    let users = try asking { () throws(StoreError) in try store.users() }
    var derived: [Derivation: SymmetricKey] = [:]
    for user in users where !user.secret.isEmpty {
      let sealed = try SealedSecret(user.secret)
      let key: SymmetricKey
      if let known = derived[sealed.derivation] {
        key = known
      } else {
        key = try sealed.derivation.key(from: passphrase)
        derived[sealed.derivation] = key
      }
      if let secret = try UserSecret.open(sealed, for: user.id, in: header, key: key) {
        return (user.id, secret)
      }
    }
    throw .wrongPassphrase
  }
}

/// Asks something of a store; its error becomes ours.
func asking<Result>(
  _ question: () throws(StoreError) -> Result
) throws(VaultError) -> Result {
  do throws(StoreError) { return try question() } catch { throw .store(error) }
}
