/// One row of the source register: what the agreements say, where, in our own words.
package struct Bron: Hashable, Sendable, Codable {
  package var id: BronID
  /// Where it stands: "Hoofdstuk 1, tabel 1".
  package var plek: String
  /// plicht, streven, recht, voorwaarde, regel, verbod, wens or gegeven.
  package var soort: String
  package var fase: String
  /// One line, our own words.
  package var zegt: String
  package var wie: String?
  /// The source names nobody; `wie` is our proposal.
  package var wieIsVoorstel: Bool
  package var wanneer: String?
  /// Why no line, rule, field or contact implements this row; nil when something does.
  package var buiten: String?

  package init(
    id: BronID, plek: String, soort: String, fase: String, zegt: String, wie: String? = nil,
    wieIsVoorstel: Bool = false, wanneer: String? = nil, buiten: String? = nil
  ) {
    self.id = id
    self.plek = plek
    self.soort = soort
    self.fase = fase
    self.zegt = zegt
    self.wie = wie
    self.wieIsVoorstel = wieIsVoorstel
    self.wanneer = wanneer
    self.buiten = buiten
  }
}
