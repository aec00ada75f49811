extension Gespreksgraaf {
  /// The graph as a page on its own: a drawing to zoom, to move and to search, also without a mouse.
  var html: String {
    let teksten = knopen.map(Self.regels)
    let lagen = Lagen(
      hoogten: teksten.map { Double($0.count) * Self.regelhoogte + 16 },
      wegen: verbindingen.map { ($0.van, $0.naar) })
    let omwegen = Set(verbindingen.filter(\.isOmweg).map { [$0.van, $0.naar] })
    let lijnen = lagen.lijnen.map { lijn in
      var soorten = ["weg"]
      if omwegen.contains([lijn.van, lijn.naar]) { soorten.append("omweg") }
      if isGeweest(knopen[lijn.van]), isGeweest(knopen[lijn.naar]) { soorten.append("geweest") }
      return
        "<path class=\"\(soorten.joined(separator: " "))\" data-van=\"n\(lijn.van)\" data-naar=\"n\(lijn.naar)\" d=\"\(Self.boog(lijn.punten))\"/>"
    }
    let vakken = knopen.indices.map { vak($0, teksten[$0], lagen.plekken[$0]) }
    return Webpagina.pagina(
      titel: Self.escaped(titel), breedte: Int(lagen.breedte), hoogte: Int(lagen.hoogte),
      tekening: (lijnen + vakken).joined(separator: "\n"))
  }

  private static let regelhoogte = 18.0

  private static func regels(_ knoop: Knoop) -> [(soort: String, tekst: String)] {
    knoop.begin.map { ("begin", "Gesprek \($0)") } + [("titel", knoop.titel)]
      + knoop.vragen.map { ("vraag", "vraagt \($0)") }
      + knoop.keuzes.map { ("keuze", "kiest \($0)") }
  }

  private func vak(
    _ place: Int, _ regels: [(soort: String, tekst: String)], _ plek: Lagen.Plek
  ) -> String {
    let knoop = knopen[place]
    let left = Int(plek.x - Lagen.knoopbreedte / 2)
    let height = Int(Double(regels.count) * Self.regelhoogte + 16)
    let words = regels.enumerated().map { index, regel in
      let y = Int(plek.y + 20 + Double(index) * Self.regelhoogte)
      let short = regel.tekst.count > 30 ? regel.tekst.prefix(29) + "…" : regel.tekst[...]
      return
        "<text class=\"\(regel.soort)\" x=\"\(left + 8)\" y=\"\(y)\">\(Self.escaped(String(short)))</text>"
    }
    let whole = regels.map(\.tekst) + (isGeweest(knoop) ? ["geweest"] : [])
    let label = Self.escaped(whole.joined(separator: ", "))
    return
      "<g class=\"knoop\(isGeweest(knoop) ? " geweest" : "")\" id=\"n\(place)\" tabindex=\"0\" role=\"img\" aria-label=\"\(label)\">"
      + "<title>\(label)</title>"
      + "<rect x=\"\(left)\" y=\"\(Int(plek.y))\" width=\"\(Int(Lagen.knoopbreedte))\" height=\"\(height)\"/>"
      + words.joined() + "</g>"
  }

  /// A line through points, bent where it goes from layer to layer.
  private static func boog(_ punten: [Lagen.Plek]) -> String {
    guard let first = punten.first else { return "" }
    var path = "M\(Int(first.x)) \(Int(first.y))"
    for (from, to) in zip(punten, punten.dropFirst()) {
      let middle = Int((from.y + to.y) / 2)
      path += "C\(Int(from.x)) \(middle) \(Int(to.x)) \(middle) \(Int(to.x)) \(Int(to.y))"
    }
    return path
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
