package import DossierStore

extension OpenVault {
  /// Who can open a dossier now. The recovery key is not among them, though it can.
  ///
  /// - Throws: `damaged` when this user has the dossier and somebody without the key is among them.
  package func readers(of dossier: DossierID) throws(VaultError) -> [UserID] {
    let grants = try asking { () throws(StoreError) in try store.grants(of: dossier) }
    let latest = grants.filter { $0.place.epoch == grants.last?.place.epoch }
    if latest.contains(where: { $0.place.receiver == user }), let key = try keys(of: dossier).last {
      for stored in latest { try check(stored, by: key) }
    }
    return latest.map(\.place.receiver).filter { $0 != .recovery }
  }

  /// Gives a user access to a dossier, also to what was written before.
  ///
  /// - Throws: `unknownUser`, or `store` when this user has no access; nothing has changed.
  package func give(_ dossier: DossierID, to receiver: UserID) throws(VaultError) {
    let added = try grants(for: ownKeys(of: dossier), of: dossier, to: [receiver])
    try asking { () throws(StoreError) in try store.changeGrants(adding: added, dropping: []) }
  }

  /// Takes access away. What is written from now on is sealed with a new key.
  ///
  /// - Throws: `store` when this user has no access; nothing has changed.
  package func take(_ dossier: DossierID, from receiver: UserID) throws(VaultError) {
    _ = try ownKeys(of: dossier)
    try drop(dossier, from: receiver)
  }

  /// Erases a dossier: destroys every key it ever had, also that for recovery, and drops what was sealed
  /// with them. Copies of the store that were made before hold the keys still.
  ///
  /// - Throws: `store` when this user has no access; nothing has changed.
  package func erase(_ dossier: DossierID) throws(VaultError) {
    _ = try ownKeys(of: dossier)
    try asking { () throws(StoreError) in try store.erase(dossier) }
    forget(dossier)
  }

  /// The keys of a dossier that there is.
  private func ownKeys(of dossier: DossierID) throws(VaultError) -> [DossierKey] {
    let keys = try keys(of: dossier)
    guard !keys.isEmpty else {
      throw .store(.fault(StoreFault(.noKey, while: .sealing, at: dossier.text)))
    }
    return keys
  }

  /// Destroys the keys of a user to a dossier. When this user has the dossier too, a new epoch begins
  /// for those who stay; else the first of them who writes begins it (`writingKey`) if the leaver
  /// gave them the key, or who next changes access.
  func drop(_ dossier: DossierID, from receiver: UserID) throws(VaultError) {
    let grants = try asking { () throws(StoreError) in try store.grants(of: dossier) }
    let dropped = grants.map(\.place).filter { $0.receiver == receiver }
    let stay = grants.filter {
      $0.place.epoch == grants.last?.place.epoch && $0.place.receiver != receiver
    }
    var added: [StoredGrant] = []
    if stay.contains(where: { $0.place.receiver == user }), let last = try keys(of: dossier).last {
      added = try nextEpoch(after: last, of: dossier, for: stay)
    }
    try asking { () throws(StoreError) in
      try store.changeGrants(adding: added, dropping: dropped)
    }
    forget(dossier)
  }

  /// The key to write with; nil when nobody has any.
  ///
  /// Why a new one when its giver was let out since: they know it, and could have begun this epoch
  /// after they lost access.
  func writingKey(of dossier: DossierID) throws(VaultError) -> DossierKey? {
    guard let last = try keys(of: dossier).last else { return nil }
    guard let giver = last.giver, try card(of: giver)?.role == .vertrokken else { return last }
    let grants = try asking { () throws(StoreError) in try store.grants(of: dossier) }
    let added = try nextEpoch(
      after: last, of: dossier, for: grants.filter { $0.place.epoch == last.epoch })
    try asking { () throws(StoreError) in try store.changeGrants(adding: added, dropping: []) }
    forget(dossier)
    return try keys(of: dossier).last
  }

  /// The grants of a new epoch for those who have the key of the one before and are still users.
  private func nextEpoch(
    after last: DossierKey, of dossier: DossierID, for holders: [StoredGrant]
  ) throws(VaultError) -> [StoredGrant] {
    var receivers: [UserID] = []
    for stored in holders {
      try check(stored, by: last)
      let receiver = stored.place.receiver
      if receiver == .recovery {
        receivers.append(receiver)
      } else if let card = try card(of: receiver),
        card.role != .vertrokken
      {
        receivers.append(receiver)
      }
    }
    return try grants(
      for: [DossierKey(epoch: last.epoch + 1)], after: last, of: dossier, to: receivers)
  }

  /// Checks that a grant of the epoch of this key came from somebody who had the key. Why: else a user
  /// could put in a grant for themselves, and would be given the next key.
  private func check(_ stored: StoredGrant, by key: DossierKey) throws(VaultError) {
    let grant = try Grant(stored, in: header.id) { id throws(VaultError) in
      try self.card(of: id)?.signing
    }
    guard grant.isProven(by: key, at: GrantPlace(vault: header.id, stored: stored.place)) else {
      throw .damaged(.grant)
    }
  }
}
