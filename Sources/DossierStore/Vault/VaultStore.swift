/// Where a vault is kept: its events, and beside them who may open what, and the log of who did.
///
/// The store knows bytes and random names. Whoever hands the bytes in has sealed or signed them, and
/// checks them when they come back. Every back end must pass `VaultStoreContract`.
package protocol VaultStore: EventStore {
  /// Makes this store a vault: keeps the parts and the users, and puts every event that stood here
  /// unsealed in its sealed form. All or nothing.
  ///
  /// When it returns, nothing of the unsealed events can be read from the store any more, unless
  /// another program holds on to it; `finishErasing` then does the rest later.
  ///
  /// - Parameter seal: called once for each dossier that stood here unsealed, with its payloads.
  /// - Throws: `StoreError.fault` with `vaultExists` when it is a vault already; nothing has changed.
  func establish(
    _ parts: [VaultPart: [UInt8]], users: [StoredUser],
    sealing seal: (DossierID, [[UInt8]]) throws(StoreError) -> SealedDossier
  ) throws(StoreError)

  /// The number of dossiers that stand here unsealed, from before there were vaults.
  func unsealedCount() throws(StoreError) -> Int

  /// Returns nil when it was never kept.
  func part(_ part: VaultPart) throws(StoreError) -> [UInt8]?
  func keep(_ value: [UInt8], as part: VaultPart) throws(StoreError)
  /// Keeps a part that is made once. Returns what stands there now: this value, or that of whoever was
  /// first.
  func keepFirst(_ value: [UInt8], as part: VaultPart) throws(StoreError) -> [UInt8]

  /// Shape: sorted by name.
  func users() throws(StoreError) -> [StoredUser]
  /// Keeps a user; replaces what was kept under that name.
  func keep(_ user: StoredUser) throws(StoreError)

  /// Returns a dossier as it stood at one moment. Shape of the events: as `events(of:)`.
  func ended(_ dossier: DossierID) throws(StoreError) -> EndedDossier
  /// Appends events as `append(_:to:expecting:)` does, and in the same go puts `ending` in the place of
  /// what vouched for the end before.
  ///
  /// - Throws: as `append(_:to:expecting:)`; then the ending is what it was too.
  func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int, ending: [UInt8]
  ) throws(StoreError)
  /// Gives every dossier an ending and keeps the settings that say so, all or nothing: for a vault from
  /// before dossiers had one.
  ///
  /// - Parameter sign: called once for each dossier, with the number of its events and the last of them.
  func end(
    keeping settings: [UInt8],
    _ sign: (DossierID, Int, [UInt8]) throws(StoreError) -> [UInt8]
  ) throws(StoreError)

  /// Shape: sorted by epoch, then by receiver.
  func grants(of dossier: DossierID) throws(StoreError) -> [StoredGrant]
  /// Shape: sorted by name, each once.
  func dossiers(grantedTo receiver: UserID) throws(StoreError) -> [DossierID]
  /// Adds grants and drops others, all or nothing. A grant for the same dossier, epoch and receiver
  /// is replaced.
  ///
  /// When it returns, what was dropped cannot be read from the store any more, unless another program
  /// holds on to it; `finishErasing` then does the rest later.
  func changeGrants(
    adding: [StoredGrant], dropping: [StoredGrant.Place]
  ) throws(StoreError)

  /// Drops a dossier: its grants, its events and its ending, all or nothing. Nothing happens for a dossier
  /// that there is not.
  ///
  /// When it returns, nothing of it can be read from the store any more, unless another program
  /// holds on to it; `finishErasing` then does the rest later.
  func erase(_ dossier: DossierID) throws(StoreError)

  /// Removes what earlier calls dropped and could not wipe. Cheap when there is nothing to do.
  func finishErasing() throws(StoreError)

  /// Returns the entries of the log after the first `seen`, oldest first.
  func logEntries(after seen: Int) throws(StoreError) -> [[UInt8]]
  /// Adds entries at the end of the log, all or nothing; false, and nothing was added, when there are
  /// not exactly `seen`.
  func appendLog(_ entries: [[UInt8]], expecting seen: Int) throws(StoreError) -> Bool
  /// Shape: by place.
  func checkpoints() throws(StoreError) -> [LogCheckpoint]
  /// Keeps a checkpoint; one that stands at that place already stays as it is.
  func keep(_ checkpoint: LogCheckpoint) throws(StoreError)
}

/// A thing of which a vault has one.
package enum VaultPart: String, Hashable, Sendable, CaseIterable {
  /// What must be known before anybody can open the vault.
  case header
  /// What the printed recovery key opens.
  case recovery
  /// What the organisation chose.
  case settings
  /// The key that signs files for others.
  case signing
}

/// A user as a store knows one: a random name, a signed card, and sealed keys.
package struct StoredUser: Hashable, Sendable {
  package var id: UserID
  package var card: [UInt8]
  /// Empty for a user who was removed.
  package var secret: [UInt8]

  package init(id: UserID, card: [UInt8], secret: [UInt8]) {
    self.id = id
    self.card = card
    self.secret = secret
  }
}

/// The key of a dossier, wrapped for one receiver.
package struct StoredGrant: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package var dossier: DossierID
    /// Units: counted from 1; a new one begins when somebody loses access.
    package var epoch: Int
    package var receiver: UserID

    package init(dossier: DossierID, epoch: Int, receiver: UserID) {
      self.dossier = dossier
      self.epoch = epoch
      self.receiver = receiver
    }
  }

  package var place: Place
  package var payload: [UInt8]

  package init(_ place: Place, payload: [UInt8]) {
    self.place = place
    self.payload = payload
  }
}

/// A dossier in its sealed form, with who may open it.
package struct SealedDossier: Hashable, Sendable {
  package var payloads: [[UInt8]]
  package var ending: [UInt8]
  package var grants: [StoredGrant]

  package init(payloads: [[UInt8]], ending: [UInt8], grants: [StoredGrant]) {
    (self.payloads, self.ending, self.grants) = (payloads, ending, grants)
  }
}

/// The events of a dossier, and what vouches that they are all there.
package struct EndedDossier: Hashable, Sendable {
  package var events: [StoredEvent]
  /// Nil when there is none.
  package var ending: [UInt8]?

  package init(events: [StoredEvent], ending: [UInt8]?) {
    (self.events, self.ending) = (events, ending)
  }
}

/// A signature under the log up to a place.
package struct LogCheckpoint: Hashable, Sendable {
  /// Units: the number of entries it covers.
  package var count: Int
  package var payload: [UInt8]

  package init(count: Int, payload: [UInt8]) {
    self.count = count
    self.payload = payload
  }
}
