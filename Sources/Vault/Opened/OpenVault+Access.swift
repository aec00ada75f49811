package import DossierStore

extension OpenVault {
  /// Who can open a dossier now. The recovery key is not among them, though it can.
  package func readers(of dossier: DossierID) throws(VaultError) -> [UserID] {
    let grants = try asking { () throws(StoreError) in try store.grants(of: dossier) }
    let latest = grants.last?.place.epoch
    return grants.filter { $0.place.epoch == latest && $0.place.receiver != .recovery }
      .map(\.place.receiver)
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

  /// Erases a dossier: destroys every key it ever had, also that for recovery. What is left of it in the
  /// store nobody can read. Copies of the store that were made before hold the keys still.
  ///
  /// - Throws: `store` when this user has no access; nothing has changed.
  package func erase(_ dossier: DossierID) throws(VaultError) {
    _ = try ownKeys(of: dossier)
    let grants = try asking { () throws(StoreError) in try store.grants(of: dossier) }
    try asking { () throws(StoreError) in
      try store.changeGrants(adding: [], dropping: grants.map(\.place))
    }
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
  /// for those who stay; else those who have it begin one with the next change of access.
  func drop(_ dossier: DossierID, from receiver: UserID) throws(VaultError) {
    let grants = try asking { () throws(StoreError) in try store.grants(of: dossier) }
    let dropped = grants.map(\.place).filter { $0.receiver == receiver }
    let latest = grants.last?.place.epoch
    let stay = grants.map(\.place).filter { $0.epoch == latest && $0.receiver != receiver }
      .map(\.receiver)
    var added: [StoredGrant] = []
    if stay.contains(user), let last = try keys(of: dossier).last {
      added = try self.grants(
        for: [DossierKey(epoch: last.epoch + 1)], after: last, of: dossier, to: stay)
    }
    try asking { () throws(StoreError) in
      try store.changeGrants(adding: added, dropping: dropped)
    }
    forget(dossier)
  }
}
