import Werkafspraken

/// Reads `bronnen.yaml`: the source register.
struct BronnenReading {
  let reading: FileReading

  private static let keys = [
    "plek", "soort", "fase", "zegt", "wie", "wie_is_voorstel", "wanneer", "buiten",
  ]

  func bronnen(_ root: YamlNode) -> [Bron] {
    guard let map = MapReading(root, in: reading, known: ["document", "rijen"]),
      let rijenNode = map.requiredNode("rijen"),
      let rijen = MapReading(rijenNode, in: reading, known: nil)
    else { return [] }
    return rijen.keys.compactMap { id, _ in
      guard let value = rijen[id], let row = MapReading(value, in: reading, known: Self.keys),
        let plek = row.required("plek"), let soort = row.required("soort"),
        let fase = row.required("fase"), let zegt = row.required("zegt")
      else { return nil }
      return Bron(
        id: BronID(id), plek: plek, soort: soort, fase: fase, zegt: zegt, wie: row.text("wie"),
        wieIsVoorstel: row.jaNee("wie_is_voorstel"), wanneer: row.text("wanneer"),
        buiten: row.text("buiten"))
    }
  }
}
