package import Content
package import Werkafspraken
import Yarn

/// The conversations of a regeling as nodes and the ways between them.
///
/// Invariant: same files → same graph, in the order of the files.
package struct Gespreksgraaf: Hashable, Sendable {
  package struct Knoop: Hashable, Sendable {
    package var titel: String
    package var fase: String?
    package var thema: String?
    /// The fields it asks, in order.
    package var vragen: [VeldNaam]
    /// The choices it offers itself, in order.
    package var keuzes: [String]
    package var wegen: [Weg]
    /// The conversations that begin here.
    package var begin: [String]
  }

  package struct Weg: Hashable, Sendable {
    /// The title of a node; nil when it is worked out while the conversation runs.
    package var naar: String?
    /// It comes back.
    package var isOmweg: Bool
  }

  package let regeling: String
  package let titel: String
  package let knopen: [Knoop]
  /// The titles of the nodes that one dossier came through; nil for a graph of no dossier.
  package let afgelegd: Set<String>?

  /// - Parameter afgelegd: the nodes that a dossier came through, to show its path.
  package init(_ lezing: Regelinglezing, _ inhoud: Inhoud, afgelegd: Set<String>? = nil) {
    self.afgelegd = afgelegd
    regeling = lezing.id
    titel = inhoud.regeling.titel
    let lines = Scriptregels(lezing).alle
    let nodes = lezing.compilatie?.nodes ?? []
    let commands = lezing.compilatie?.commands ?? []
    knopen = nodes.map { node in
      let header = { (key: String) in
        node.headers.first { $0.key == key }.flatMap { $0.value.isEmpty ? nil : $0.value }
      }
      return Knoop(
        titel: node.title, fase: header("fase"), thema: header("thema"),
        vragen: commands.filter { $0.node == node.title && $0.file == node.file }
          .compactMap { Self.asked($0.text) },
        keuzes: lines.filter { $0.isOptie && $0.node == node.title && $0.file == node.file }
          .map(\.tekst),
        wegen: node.jumps.map { Weg(naar: $0.target, isOmweg: $0.isDetour) },
        begin: inhoud.regeling.gesprekken.filter { $0.start == node.title }.map(\.id))
    }
  }

  func isGeweest(_ knoop: Knoop) -> Bool { afgelegd?.contains(knoop.titel) ?? false }

  /// The ways whose end is known, by the places of their nodes.
  var verbindingen: [(van: Int, naar: Int, isOmweg: Bool)] {
    let place = Dictionary(
      knopen.enumerated().map { ($1.titel, $0) }, uniquingKeysWith: { first, _ in first })
    return knopen.enumerated().flatMap { van, knoop in
      knoop.wegen.compactMap { weg in
        weg.naar.flatMap { place[$0] }.map { (van, $0, weg.isOmweg) }
      }
    }
  }

  private static func asked(_ command: String) -> VeldNaam? {
    let words = command.split(separator: " ")
    guard words.count == 2, words[0] == "vraag" else { return nil }
    return VeldNaam(String(words[1].drop { $0 == "$" }))
  }
}
