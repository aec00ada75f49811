package import DossierStore

/// What a test asks of `storeproef`, on the command line.
package struct ProofOrder: Sendable {
  package enum Way: String, Sendable {
    /// Through the store that is under test.
    case append
    /// The control: through GRDB, in WAL mode as GRDB sets it up.
    case grdb
  }

  package var way: Way
  package var folder: String
  package var dossier: DossierID
  package var seed: UInt64
  /// How many answers to keep; 0 only opens the store and reads the dossier.
  package var count: Int
  /// The length of each payload.
  package var bytes = 200
  /// How often each step is tried before it gives up.
  package var attempts = 1
  package var fileLimit: UInt?
  package var isUnprivileged = false
  /// Ends by SIGKILL, without closing anything.
  package var endsInKill = false

  package init(
    _ way: Way = .append, folder: String, dossier: DossierID, seed: UInt64, count: Int
  ) {
    self.way = way
    self.folder = folder
    self.dossier = dossier
    self.seed = seed
    self.count = count
  }

  /// Returns nil when the arguments are no order.
  package init?(_ arguments: some Sequence<String>) {
    var values: [String: String] = [:]
    var ways: [Way] = []
    for argument in arguments {
      if let equals = argument.firstIndex(of: "=") {
        values[String(argument[..<equals])] = String(argument[equals...].dropFirst())
      } else if let way = Way(rawValue: argument) {
        ways.append(way)
      }
    }
    guard ways.count == 1, let folder = values["folder"],
      let dossier = values["dossier"].flatMap({ DossierID($0) }),
      let seed = values["seed"].flatMap({ UInt64($0) }),
      let count = values["count"].flatMap({ Int($0) }), count >= 0
    else { return nil }
    self.init(ways[0], folder: folder, dossier: dossier, seed: seed, count: count)
    bytes = values["bytes"].flatMap { Int($0) } ?? bytes
    attempts = values["attempts"].flatMap { Int($0) } ?? attempts
    fileLimit = values["file-limit"].flatMap { UInt($0) }
    isUnprivileged = values["unprivileged"] == "yes"
    endsInKill = values["end"] == "kill"
  }

  package var arguments: [String] {
    var arguments = [
      way.rawValue, "folder=\(folder)", "dossier=\(dossier)", "seed=\(seed)", "count=\(count)",
      "bytes=\(bytes)", "attempts=\(attempts)",
    ]
    if let fileLimit { arguments.append("file-limit=\(fileLimit)") }
    if isUnprivileged { arguments.append("unprivileged=yes") }
    if endsInKill { arguments.append("end=kill") }
    return arguments
  }

  /// The payload of the answer with this number; the test makes the same to compare.
  package func payload(_ number: Int) -> [UInt8] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number)
    var payload = Array("zzkanarie \(seed) \(number) ".utf8)
    while payload.count < bytes {
      // SplitMix64, so that no two pages look alike.
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      payload.append(UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31)))
    }
    return payload
  }
}
