package import Content

/// Looks for sentences of the sources in the words of a regeling.
package struct Overnamecontrole {
  package struct Vondst: Hashable, Sendable {
    package var file: String
    /// Units: 1-based.
    package var line: Int
    /// The eight words, in small letters.
    package var woorden: String
  }

  private let afdrukken: Vingerafdrukken

  package init(_ afdrukken: Vingerafdrukken) { self.afdrukken = afdrukken }

  /// Looks at every line of a conversation and every text of a YAML file.
  package func vondsten(in lezing: Regelinglezing) -> [Vondst] {
    let lines = Scriptregels(lezing).alle.flatMap { regel in
      vondsten(regel.tekst, regel.file, regel.line)
    }
    let yaml = lezing.files.filter { $0.path.hasSuffix(".yaml") }.flatMap { file in
      guard let text = String(validating: file.bytes, as: UTF8.self),
        let root = try? YamlNode(parsing: text)
      else { return [Vondst]() }
      return vondsten(in: root, file.path)
    }
    return lines + yaml
  }

  private func vondsten(in node: YamlNode, _ file: String) -> [Vondst] {
    switch node.content {
    case .empty: []
    case .scalar(let text): vondsten(text, file, node.line)
    case .list(let items): items.flatMap { vondsten(in: $0, file) }
    case .map(let pairs): pairs.flatMap { vondsten(in: $0.value, file) }
    }
  }

  private func vondsten(_ text: String, _ file: String, _ line: Int) -> [Vondst] {
    afdrukken.overname(in: text).map { Vondst(file: file, line: line, woorden: $0) }
  }
}
