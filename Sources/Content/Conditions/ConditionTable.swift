import Werkafspraken
import Yarn

/// The conditions and texts of a regeling, collected while its files are read, compiled when all
/// fields are known.
///
/// Why: a rule may stand in a file that is read before the fields it uses; so nothing is compiled
/// before everything has been read.
final class ConditionTable {
  private var pending: [(text: String, node: YamlNode, reading: FileReading, isCondition: Bool)] =
    []

  func voorwaarde(_ node: YamlNode, in reading: FileReading) -> Voorwaarde? {
    reading.note(.voorwaarde, at: node)
    guard let text = reading.text(node) else { return nil }
    pending.append((text, node, reading, true))
    return Voorwaarde(tekst: text, nummer: pending.count - 1)
  }

  func sjabloon(_ node: YamlNode, in reading: FileReading) -> Sjabloon {
    reading.note(.sjabloon, at: node)
    guard let text = reading.text(node) else { return Sjabloon(tekst: "") }
    guard text.contains("{") else { return Sjabloon(tekst: text) }
    pending.append((text, node, reading, false))
    return Sjabloon(tekst: text, nummer: pending.count - 1)
  }

  /// Compiles everything; problems go to the files in which the conditions stand.
  ///
  /// - Returns: the compiled forms, at the places that the `nummer`s name.
  func compiled(with woordenboek: Woordenboek, _ geheugen: Leesgeheugen) -> [Compiled] {
    geheugen.use(woordenboek.library)
    return pending.map { text, node, reading, isCondition in
      let diagnostics: [Diagnostic]
      let calls: [CallSite]
      let form: Compiled
      if isCondition {
        let result = geheugen.condition(text) { library in
          Expression.compile(text, file: reading.file, expecting: .bool, library: library)
        }
        (diagnostics, calls) = (result.diagnostics, result.calls)
        form = result.expression.map(Compiled.condition) ?? .broken
      } else {
        let result = geheugen.template(text) { library in
          Template.compile(text, file: reading.file, library: library)
        }
        (diagnostics, calls) = (result.diagnostics, result.calls)
        form = result.template.map(Compiled.text) ?? .broken
      }
      for diagnostic in diagnostics where diagnostic.severity != .info {
        report(diagnostic, in: text, at: node, reading)
      }
      for call in calls {
        woordenboek.check(call) { message, hint in
          let place = place(ofByte: call.bytes.lowerBound, in: text, at: node)
          reading.report(
            Probleemcode.onbekendVeld.rawValue, line: place.line, column: place.column,
            length: call.bytes.count, message, hint: hint)
        }
      }
      return form
    }
  }

  private func report(
    _ diagnostic: Diagnostic, in text: String, at node: YamlNode, _ reading: FileReading
  ) {
    let bytes = diagnostic.labels.first?.bytes ?? 0..<0
    let place = place(ofByte: bytes.lowerBound, in: text, at: node)
    reading.report(
      diagnostic.code, line: place.line, column: place.column, length: max(1, bytes.count),
      diagnostic.melding, hint: diagnostic.tip,
      severity: diagnostic.severity == .error ? .fout : .waarschuwing)
  }

  /// Where a byte of a scalar stands in its file. Exact for a text on one line, which is the rule;
  /// the begin of the text for one that is folded over several.
  private func place(ofByte byte: Int, in text: String, at node: YamlNode) -> (
    line: Int, column: Int
  ) {
    let before = String(decoding: text.utf8.prefix(byte), as: UTF8.self)
    if before.contains("\n") { return (node.line, node.column) }
    return (node.line, node.column + before.count)
  }
}

/// A condition or a text in its compiled form.
enum Compiled: Hashable, Sendable {
  case condition(Expression)
  case text(Template)
  /// Did not compile; the regeling that holds it is never used.
  case broken
}
