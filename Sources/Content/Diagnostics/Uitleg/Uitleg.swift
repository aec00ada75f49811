/// The page of a code: what it means, why it matters, what to do, and an example of each side.
///
/// Shape: Dutch, whole sentences. The examples are run as tests: the wrong one raises the code, the
/// right one raises nothing.
package struct Uitleg: Hashable, Sendable {
  package var wat: String
  package var waarom: String
  package var doe: String
  /// Nil when it cannot be shown in a few lines; `wat` then says enough.
  package var voorbeeld: Voorbeeld?

  /// A part of one file, wrong and right.
  package struct Voorbeeld: Hashable, Sendable {
    /// Relative to the folder of the regeling, for example `velden.yaml`.
    package var bestand: String
    package var fout: String
    package var goed: String

    package init(_ bestand: String, fout: String, goed: String) {
      self.bestand = bestand
      self.fout = fout
      self.goed = goed
    }
  }

  package init(wat: String, waarom: String, doe: String, voorbeeld: Voorbeeld? = nil) {
    self.wat = wat
    self.waarom = waarom
    self.doe = doe
    self.voorbeeld = voorbeeld
  }

  /// The page as people read it in a terminal.
  package func pagina(_ code: String) -> String {
    var delen = ["\(code): \(wat)", "Waarom\n  \(waarom)", "Wat je doet\n  \(doe)"]
    if let voorbeeld {
      delen += [
        "Fout, in \(voorbeeld.bestand)\n\(Self.inspringend(voorbeeld.fout))",
        "Goed\n\(Self.inspringend(voorbeeld.goed))",
      ]
    }
    return delen.joined(separator: "\n\n")
  }

  private static func inspringend(_ tekst: String) -> String {
    tekst.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}
