package import Content
package import Werkafspraken

/// Which rows of the agreements are implemented, and where.
package struct Bronnendekking: Hashable, Sendable {
  /// A row of the source register and what implements it.
  package struct Rij: Hashable, Sendable {
    package var bron: Bron
    /// What names it: "regel zou3-aanmelding-1", "stap DL-ZOU3-07". In the order of the files.
    package var plekken: [String]

    package var isGedekt: Bool { !plekken.isEmpty }
    /// Left out on purpose. A row that something implements is never outside.
    package var isBuiten: Bool { !isGedekt && bron.buiten != nil }
    package var isOpen: Bool { !isGedekt && bron.buiten == nil }
  }

  /// The rows of one document, by the first part of their ids: `ZOU3`, `TIW`.
  package struct Document: Hashable, Sendable {
    package var naam: String
    /// In the order of the file.
    package var rijen: [Rij]

    package var gedekt: Int { rijen.count { $0.isGedekt } }
    package var buiten: Int { rijen.count { $0.isBuiten } }
    package var open: [BronID] { rijen.filter(\.isOpen).map(\.bron.id) }
  }

  /// In the order in which the register first names them.
  package let documenten: [Document]

  package init(_ lezing: Regelinglezing, _ inhoud: Inhoud) {
    var places: [BronID: [String]] = [:]
    func note(_ ids: [BronID], _ place: String) {
      for id in ids where places[id]?.last != place { places[id, default: []].append(place) }
    }
    for regel in Scriptregels(lezing).alle {
      note(regel.bronnen.map { BronID($0) }, "zin \(regel.id)")
    }
    let regeling = inhoud.regeling
    for regel in regeling.stapregels { note(regel.bron, "stap \(regel.id)") }
    for regel in regeling.casushouders.regels { note(regel.bron, "casushouder \(regel.id)") }
    for doelgroep in regeling.doelgroepen.alle { note(doelgroep.bron, "doelgroep \(doelgroep.id)") }
    for veld in regeling.velden { note(veld.bron, "veld \(veld.naam)") }
    for contact in regeling.contacten { note(contact.bron, "contact \(contact.id)") }
    for file in lezing.files where file.path.hasPrefix("\(lezing.id)/formulieren/") {
      note(Self.named(in: file), "formulier \(file.path.dropFirst(lezing.id.count + 1))")
    }

    var documenten: [Document] = []
    for bron in inhoud.bronrijen {
      let naam = String(bron.id.tekst.prefix { $0 != "-" })
      let rij = Rij(bron: bron, plekken: places[bron.id] ?? [])
      if let place = documenten.firstIndex(where: { $0.naam == naam }) {
        documenten[place].rijen.append(rij)
      } else {
        documenten.append(Document(naam: naam, rijen: [rij]))
      }
    }
    self.documenten = documenten
  }

  /// The rows that a form names under `bron`, wherever in the file.
  private static func named(in file: ScriptFile) -> [BronID] {
    guard let text = String(validating: file.bytes, as: UTF8.self),
      let root = try? YamlNode(parsing: text)
    else { return [] }
    return named(in: root)
  }

  private static func named(in node: YamlNode) -> [BronID] {
    switch node.content {
    case .scalar, .empty: return []
    case .list(let items): return items.flatMap(named)
    case .map(let pairs):
      return pairs.flatMap { key, value in
        guard key.scalar == "bron" else { return named(in: value) }
        if case .list(let items) = value.content {
          return items.compactMap(\.scalar).map { BronID($0) }
        }
        return value.scalar.map { [BronID($0)] } ?? []
      }
    }
  }
}
