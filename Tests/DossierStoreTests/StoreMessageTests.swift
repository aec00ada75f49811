import DossierStore
import Glibc
import Testing

struct `What the operator reads` {
  /// Every problem once, with its code: codes are stable for ever.
  static let problems: [(StoreFault.Problem, String)] = [
    (.folderUnknown, "OPS0101"), (.folderCannotBeMade(systemError: ENOTDIR), "OPS0102"),
    (.notAFile, "OPS0103"), (.noAccess(systemError: EACCES), "OPS0104"), (.readOnly, "OPS0105"),
    (.notADatabase, "OPS0106"), (.newerSchema(found: 14, known: 12), "OPS0107"),
    (.foreignDatabase, "OPS0108"), (.damaged, "OPS0109"), (.diskFull, "OPS0110"),
    (.locked(seconds: 10), "OPS0111"), (.inputOutput(code: 778, systemError: EIO), "OPS0112"),
    (.notDurable, "OPS0113"), (.unexpected(code: 1), "OPS0114"), (.replaced, "OPS0117"),
    (.sealBroken(sequence: 3), "OPS0118"), (.noKey, "OPS0119"), (.vaultExists, "OPS0140"),
    (.alreadyThere, "OPS0154"),
  ]

  @Test(arguments: problems)
  func `has the code of the problem, whatever was being done`(
    problem: StoreFault.Problem, code: String
  ) {
    for action in StoreFault.Action.allCases {
      let message = StoreError.fault(StoreFault(problem, while: action, at: "/d/f")).message
      #expect(message.code == code)
      #expect(message.waar == "/d/f")
    }
  }

  @Test func `says what, where, why, what has not changed and what to do`() {
    let fault = StoreFault(
      .newerSchema(found: 14, known: 12), while: .opening, at: "/home/beheer/dossiers.sqlite")
    #expect(
      StoreError.fault(fault).message.text() == """
        huiswaarts: het dossierbestand kan niet worden geopend                            [OPS0107]
          waar        /home/beheer/dossiers.sqlite
          waarom      het is geschreven door een nieuwere versie (schema 14; dit programma kent 12)
          veranderd   niets
          nu          installeer een nieuwere versie van dit programma

        """)
  }

  @Test(arguments: [
    (StoreFault.Problem.locked(seconds: 10), "niets; alles van daarvoor is bewaard"),
    (.diskFull, "niets van daarvoor; of dit antwoord er toch staat blijkt bij opnieuw openen"),
    (.damaged, "dit programma heeft niets veranderd"),
    (.replaced, "niets in het bestand dat daar nu staat"),
  ])
  func `promises no more than is known about an answer that was refused`(
    problem: StoreFault.Problem, veranderd: String
  ) {
    let fault = StoreFault(problem, while: .appending, at: "dossiers.sqlite")
    #expect(StoreError.fault(fault).message.veranderd == veranderd)
  }

  @Test(arguments: [
    (2, 5, "iemand anders heeft intussen iets in dit dossier gezet"),
    (5, 2, "het dossier is korter dan daarnet (2 in plaats van 5)"),
  ])
  func `tells a colleague who was faster from a copy that was put back`(
    seen: Int, count: Int, waarom: String
  ) {
    let conflict = AppendConflict(
      dossier: EventStoreContract.one, seen: seen, count: count, newer: [])
    let message = StoreError.conflict(conflict).message
    #expect(message.code == "OPS0115")
    #expect(message.waar == "dossier K7M-3PQ-X29")
    #expect(message.waarom == waarom)
  }

  @Test(arguments: StoreLimit.allCases)
  func `names the limit that was passed`(limit: StoreLimit) {
    let message = StoreError.beyondLimit(limit, asked: limit.most + 1).message
    #expect(message.code == "OPS0116")
    #expect(message.waarom.contains("\(limit.most + 1)"))
    #expect(message.waarom.contains("hoogstens \(limit.most)"))
  }
}
