package import Content
package import Intake
import Werkafspraken

/// One way through a conversation: what was known, what was answered, and where it led.
package struct Gesprekspad: Sendable {
  let gesprek: Gespreksopgave
  let vandaag: Dag
  /// What was known before it began.
  let feiten: [(veld: VeldNaam, antwoord: Proefantwoord)]
  /// In the order of the questions.
  let antwoorden: [(veld: VeldNaam, antwoord: Proefantwoord)]
  /// Where it led.
  package let wandeling: Wandeling

  /// The way as a story that walks it again, and expects what comes out now.
  package func verhaal(_ titel: String, in inhoud: Inhoud) -> String {
    var rows = [
      "verhaal: \(Yamlrijen.waarde(titel))", "vandaag: \(vandaag.iso)", "gesprek: \(gesprek.id)",
    ]
    for (sleutel, rij) in [("feiten", feiten), ("antwoorden", antwoorden)] where !rij.isEmpty {
      rows.append("\(sleutel):")
      rows += rij.map { "  \($0.veld): \($0.antwoord.tekst)" }
    }
    let plan = Stappenplan(
      inhoud.regeling, feiten: wandeling.feiten, oordeel: inhoud.oordeel)
    rows += ["verwacht:", "  casushouder: \(plan.casushouder.soort)"]
    let stappen = plan.stappen().filter { $0.status != .vervalt }.prefix(Self.mostSteps)
    if !stappen.isEmpty { rows.append("  stappen:") }
    for stap in stappen {
      let dag = Stapverwachting.Dagsoort.uiterlijk.tekst(stap).map { ", uiterlijk: \($0)" } ?? ""
      rows.append("    \(stap.regel): {status: \(stap.status.rawValue)\(dag)}")
    }
    return rows.joined(separator: "\n")
  }

  /// A story that expects more than this breaks at every change.
  private static let mostSteps = 6
}
