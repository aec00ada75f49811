import Yarn

extension Diagnostic {
  /// The message for authors of a regeling: the Dutch sentence of the code, with the names that the
  /// compiler quotes.
  ///
  /// Why from the code: the language module speaks English and knows no care; its codes are stable.
  var melding: String {
    guard let wat = DiagnosticCode(rawValue: code)?.uitleg.wat, let first = wat.first else {
      return message
    }
    let zin = first.lowercased() + wat.dropFirst().dropLast(wat.hasSuffix(".") ? 1 : 0)
    let namen = Self.quoted(in: message)
    return namen.isEmpty ? zin : "\(zin): \(namen.joined(separator: ", "))"
  }

  /// What to do: the name that was meant when one is near, else the advice of the code.
  var tip: String? {
    let near = hint.map(Self.quoted) ?? []
    if let hint, hint.hasPrefix("did you mean"), let name = near.first {
      return "bedoel je \(name)?"
    }
    return DiagnosticCode(rawValue: code)?.uitleg.doe ?? hint
  }

  /// The parts between backticks, with them, each once.
  private static func quoted(in text: String) -> [String] {
    var found: [String] = []
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    where !index.isMultiple(of: 2) && !found.contains("`\(part)`") {
      found.append("`\(part)`")
    }
    return found
  }
}
