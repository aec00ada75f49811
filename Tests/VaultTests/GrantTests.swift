import Crypto
import DossierStore
import Testing

@testable import Vault

struct `Access to a dossier` {
  private let proef: Proefkluis
  private let collega: OpenVault
  private let een = Proefkluis.een

  init() throws {
    proef = try Proefkluis()
    collega = try proef.collega()
    try proef.sealed.append([[1], [2]], to: een, expecting: 0)
  }

  @Test func `is only for who got it`() throws {
    let theirs = SealedEventStore(collega)
    #expect(problem { try theirs.events(of: een) } == .noKey)
    #expect(problem { try theirs.append([[9]], to: een, expecting: 2) } == .noKey)
    #expect(try theirs.dossiers() == [])
    #expect(try proef.vault.readers(of: een) == [proef.vault.user])

    try proef.vault.give(een, to: collega.user)
    #expect(try payloads(theirs, een) == [[1], [2]])
    try theirs.append([[3]], to: een, expecting: 2)
    #expect(try payloads(proef.sealed, een) == [[1], [2], [3]])
    #expect(
      try proef.sealed.authors(of: een)
        == [proef.vault.user, proef.vault.user, collega.user])
  }

  @Test func `that was taken away is closed for what is written from then on`() throws {
    try proef.vault.give(een, to: collega.user)
    let own = try proef.store.grants(of: een).filter { $0.place.receiver == collega.user }
    _ = try collega.keys(of: een)
    try proef.vault.take(een, from: collega.user)
    let mine = proef.sealed
    try mine.append([[3]], to: een, expecting: 2)
    #expect(problem { try payloads(SealedEventStore(collega), een) } == .noKey)
    // Putting the old grant back does not open the new epoch.
    try proef.store.changeGrants(adding: own, dropping: [])
    #expect(problem { try payloads(SealedEventStore(collega), een) } == .noKey)
    #expect(try payloads(mine, een) == [[1], [2], [3]])
    // The control: with the new key it opens, so the epoch is all that keeps it closed.
    try proef.vault.give(een, to: collega.user)
    #expect(try payloads(SealedEventStore(collega), een) == [[1], [2], [3]])
  }

  @Test func `is only believed from a user of the vault`() throws {
    let stranger = try Proefkluis()
    let key = try #require(try proef.vault.keys(of: een).first)
    let place = StoredGrant.Place(dossier: een, epoch: 1, receiver: collega.user)
    let card = try #require(try proef.vault.card(of: collega.user))
    let forged = try Grant.sealed(
      key, previous: nil, at: GrantPlace(vault: proef.vault.header.id, stored: place),
      to: card.agreement, by: proef.vault.user, signing: stranger.vault.opened().signing)
    try proef.store.changeGrants(adding: [forged], dropping: [])
    #expect(problem { try SealedEventStore(collega).events(of: een) } == .sealBroken(sequence: 1))
    // The control: signed by the user it names it is believed.
    let real = try proef.vault.grants(for: [key], of: een, to: [collega.user])
    try proef.store.changeGrants(adding: real, dropping: [])
    #expect(try payloads(SealedEventStore(collega), een) == [[1], [2]])
  }

  @Test func `cannot be moved to another dossier, epoch or receiver`() throws {
    let grant = try #require(
      try proef.store.grants(of: een).first { $0.place.receiver == proef.vault.user })
    for place in [
      StoredGrant.Place(dossier: Proefkluis.ander, epoch: 1, receiver: proef.vault.user),
      StoredGrant.Place(dossier: een, epoch: 2, receiver: proef.vault.user),
      StoredGrant.Place(dossier: een, epoch: 1, receiver: collega.user),
    ] {
      #expect(throws: VaultError.damaged(.grant)) {
        try Grant(StoredGrant(place, payload: grant.payload), in: proef.vault.header.id) {
          id throws(VaultError) in
          try proef.vault.card(of: id)?.signing
        }
      }
    }
    #expect(throws: Never.self) {
      try Grant(grant, in: proef.vault.header.id) { id throws(VaultError) in
        try proef.vault.card(of: id)?.signing
      }
    }
  }

  @Test func `begins no epoch for who never had the dossier`() throws {
    // A colleague without access makes up a key, hoping that others will write with it.
    let place = { (id: UserID) in
      GrantPlace(
        vault: proef.vault.header.id,
        stored: StoredGrant.Place(dossier: een, epoch: 2, receiver: id))
    }
    let card = try #require(try proef.vault.card(of: proef.vault.user))
    let own = DossierKey(epoch: 2)
    let forged = try Grant.sealed(
      own, previous: DossierKey(epoch: 1), at: place(proef.vault.user), to: card.agreement,
      by: collega.user, signing: collega.opened().signing)
    try proef.store.changeGrants(adding: [forged], dropping: [])
    #expect(
      problem { try proef.sealed.append([[3]], to: een, expecting: 2) }
        == .sealBroken(sequence: 1))
    // The control: with the link of the true key it is believed.
    let previous = try #require(
      try OpenVault.unlock(proef.store, with: proef.passphrase).open(
        proef.store.grants(of: een).filter {
          $0.place.receiver == proef.vault.user && $0.place.epoch == 1
        }, of: een, latest: 1, with: proef.vault.opened().agreement
      ).first)
    let linked = try Grant.sealed(
      own, previous: previous, at: place(proef.vault.user), to: card.agreement,
      by: collega.user, signing: collega.opened().signing)
    try proef.store.changeGrants(adding: [linked], dropping: [])
    try proef.sealed.append([[3]], to: een, expecting: 2)
  }

  @Test func `that somebody made up for themselves is never followed by a real key`() throws {
    // A colleague without access puts in a row of their own, with as much of a real one as anybody can
    // read, and waits until the next epoch is handed out.
    let real = try #require(
      try proef.store.grants(of: een).first { $0.place.receiver == proef.vault.user })
    let place = StoredGrant.Place(dossier: een, epoch: 1, receiver: collega.user)
    let body =
      [formatVersion] + collega.user.bytes + real.payload[17..<81]
      + [UInt8](repeating: 9, count: ReceiverBox.overhead + 32)
    let signature = try Signature.of(
      GrantPlace(vault: proef.vault.header.id, stored: place).bytes + body,
      by: collega.opened().signing)
    let copied = StoredGrant(place, payload: body + signature)
    let card = try #require(try proef.vault.card(of: collega.user))
    let invented = try Grant.sealed(
      DossierKey(epoch: 1), previous: nil,
      at: GrantPlace(vault: proef.vault.header.id, stored: place), to: card.agreement,
      by: collega.user, signing: collega.opened().signing)
    let derde = try proef.collega("Zz Derde")
    for forged in [copied, invented] {
      try proef.vault.give(een, to: derde.user)
      try proef.store.changeGrants(adding: [forged], dropping: [])
      #expect(throws: VaultError.damaged(.grant)) { try proef.vault.readers(of: een) }
      #expect(throws: VaultError.damaged(.grant)) {
        try proef.vault.take(een, from: derde.user)
      }
      // The control: without the row the next epoch begins, and goes to who has the dossier.
      try proef.store.changeGrants(adding: [], dropping: [place])
      #expect(try Set(proef.vault.readers(of: een)) == [proef.vault.user, derde.user])
    }
    try proef.vault.take(een, from: derde.user)
    #expect(try proef.vault.readers(of: een) == [proef.vault.user])
    #expect(try proef.store.grants(of: een).last?.place.epoch == 2)
  }

  @Test func `that came from somebody who left is not written with`() throws {
    let ander = Proefkluis.ander
    let theirs = SealedEventStore(collega)
    try theirs.append([[1]], to: ander, expecting: 0)
    try collega.give(ander, to: proef.vault.user)
    func epochs() throws -> [Int] {
      try proef.store.events(of: ander).map { try SealedRecord.epoch(of: $0.payload) }
    }
    // The control: while the giver is a user, their key is good enough.
    try proef.sealed.append([[2]], to: ander, expecting: 1)
    #expect(try epochs() == [1, 1])
    let known = try collega.keys(of: ander)
    // A beheerder who has not got the dossier lets the giver out, and cannot begin an epoch.
    let tweede = try #require(Passphrase("woorden van de tweede"))
    _ = try proef.vault.add(name: "Zz Tweede", role: .beheerder, passphrase: tweede)
    try OpenVault.unlock(proef.store, with: tweede).remove(collega.user)
    let again = SealedEventStore(try OpenVault.unlock(proef.store, with: proef.passphrase))
    try again.append([[3]], to: ander, expecting: 2)
    #expect(try epochs() == [1, 1, 2])
    #expect(try payloads(again, ander) == [[1], [2], [3]])
    #expect(known.count == 1)
    #expect(try proef.store.grants(of: ander).allSatisfy { $0.place.receiver != collega.user })
  }

  @Test func `is gone for everybody when a dossier is erased`() throws {
    try proef.vault.give(een, to: collega.user)
    try proef.vault.erase(een)
    #expect(try proef.store.grants(of: een) == [])
    #expect(try proef.sealed.events(of: een) == [])
    #expect(try SealedEventStore(collega).events(of: een) == [])
    #expect(try proef.sealed.dossiers() == [])
    let recovered = try OpenVault.recover(
      proef.store, with: proef.recoveryKey, name: "Zz Nieuw",
      passphrase: #require(Passphrase("zz nieuwe woorden")))
    #expect(try SealedEventStore(recovered).events(of: een) == [])
    // Who still has it open loses no word without hearing it.
    #expect(throws: StoreError.self) { try proef.sealed.append([[3]], to: een, expecting: 2) }
  }
}
