/// How a graph is written. The raw value is the word of the command line.
package enum Tekenvorm: String, Hashable, Sendable, CaseIterable {
  case tekst, mermaid, dot, html

  /// Returns the graph in this form, without a line end at the end.
  package func teken(_ graaf: Gespreksgraaf) -> String {
    switch self {
    case .tekst: graaf.tekst
    case .mermaid: graaf.mermaid
    case .dot: graaf.dot
    case .html: graaf.html
    }
  }
}

extension Gespreksgraaf {
  fileprivate var tekst: String {
    var regels = [titel]
    for knoop in knopen {
      regels.append("")
      for gesprek in knoop.begin { regels.append("Gesprek \(gesprek)") }
      let plaats = [knoop.fase, knoop.thema].compactMap(\.self).joined(separator: ", ")
      let naam = plaats.isEmpty ? knoop.titel : "\(knoop.titel) (\(plaats))"
      regels.append(isGeweest(knoop) ? "\(naam), geweest" : naam)
      regels += knoop.vragen.map { "  vraagt \($0)" }
      regels += knoop.keuzes.map { "  kiest \($0)" }
      regels += knoop.wegen.map { weg in
        "  \(weg.isOmweg ? "langs" : "naar") \(weg.naar ?? Self.onbekend)"
      }
    }
    return regels.joined(separator: "\n")
  }

  fileprivate var mermaid: String {
    var regels = ["flowchart TD"]
    for (place, knoop) in knopen.enumerated() {
      regels.append(
        "  n\(place)[\"\(Self.label(knoop).map(Self.mermaid).joined(separator: "<br>"))\"]")
    }
    for (place, knoop) in knopen.enumerated() {
      for weg in knoop.wegen {
        regels.append("  n\(place) \(weg.isOmweg ? "-.->" : "-->") \(target(weg, missing: "?"))")
      }
    }
    let geweest = knopen.indices.filter { isGeweest(knopen[$0]) }
    if !geweest.isEmpty {
      regels.append("  classDef geweest stroke-width:4px")
      regels.append("  class \(geweest.map { "n\($0)" }.joined(separator: ",")) geweest")
    }
    return regels.joined(separator: "\n")
  }

  fileprivate var dot: String {
    var regels = ["digraph \(Self.quoted(regeling)) {", "  node [shape=box];"]
    for (place, knoop) in knopen.enumerated() {
      let label = Self.label(knoop).map(Self.escaped).joined(separator: "\\n")
      let pen = isGeweest(knoop) ? " penwidth=4" : ""
      regels.append("  n\(place) [label=\"\(label)\"\(pen)];")
    }
    for (place, knoop) in knopen.enumerated() {
      for weg in knoop.wegen {
        regels.append(
          "  n\(place) -> \(target(weg, missing: "onbekend"))\(weg.isOmweg ? " [style=dashed]" : "");"
        )
      }
    }
    return (regels + ["}"]).joined(separator: "\n")
  }

  // MARK: Parts

  private static let onbekend = "een knoop die pas in het gesprek bekend is"

  private func target(_ weg: Weg, missing: String) -> String {
    guard let naar = weg.naar, let place = knopen.firstIndex(where: { $0.titel == naar }) else {
      return missing == "?" ? "onbekend[\"?\"]" : missing
    }
    return "n\(place)"
  }

  private static func label(_ knoop: Knoop) -> [String] {
    knoop.begin.map { "gesprek \($0)" } + [knoop.titel] + knoop.vragen.map { "vraagt \($0)" }
      + knoop.keuzes.map { "kiest \($0)" }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// Mermaid has no escape for a quote; it takes the name of the character.
  private static func mermaid(_ text: String) -> String {
    text.replacing("#", with: "#35;").replacing("\"", with: "#quot;")
  }
}
