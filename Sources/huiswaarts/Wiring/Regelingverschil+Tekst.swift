import ScriptTools

extension Regelingverschil {
  /// The difference as lines for people.
  ///
  /// - Parameter alles: long lists too; otherwise they are counted.
  func regels(alles: Bool) -> [String] {
    let gelijk = delen.filter(\.isLeeg).map(\.naam)
    return delen.filter { !$0.isLeeg }.flatMap { $0.regels(alles: alles) }
      + (gelijk.isEmpty ? [] : ["", "Geen verschil: \(gelijk.joined(separator: ", "))."])
  }

  var json: JSON { .object(delen.map { ($0.naam, $0.json) }) }
}

extension Regelingverschil.Deel {
  /// Longer lists are counted.
  private static let mostNames = 40

  fileprivate func regels(alles: Bool) -> [String] {
    var regels = ["", "\(naam):"]
    regels += lijst("nieuw", nieuw, alles) + lijst("weg", weg, alles)
    for verandering in veranderd {
      let heette = verandering.heette.map { " (heette \($0))" } ?? ""
      regels.append("  anders: \(verandering.id)\(heette)")
      regels += verandering.wat.map { "    \($0)" }
    }
    return regels
  }

  private func lijst(_ kop: String, _ namen: [String], _ alles: Bool) -> [String] {
    if namen.isEmpty { return [] }
    if namen.count > Self.mostNames, !alles { return ["  \(kop): \(namen.count)"] }
    return ["  \(kop): \(namen.joined(separator: ", "))"]
  }

  fileprivate var json: JSON {
    .object([
      ("nieuw", .texts(nieuw)), ("weg", .texts(weg)),
      (
        "veranderd",
        .list(
          veranderd.map {
            .object([("id", .text($0.id)), ("heette", .text($0.heette)), ("wat", .texts($0.wat))])
          })
      ),
    ])
  }
}
