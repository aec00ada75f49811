import ScriptTools
import Testing

struct `De tekening van een gesprek` {
  private func teken(_ vorm: Tekenvorm) throws -> String {
    let proef = Proefregeling()
    return vorm.teken(Gespreksgraaf(proef.lezing, try proef.inhoud()))
  }

  @Test func `in tekst noemt knopen, vragen, keuzes en wegen`() throws {
    #expect(
      try teken(.tekst) == """
        Proef

        Gesprek start
        Begin (voorbereiding, begin)
          vraagt hulp
          vraagt verhuisdatum
          kiest Ik wil stoppen.
          kiest Ik ga door.
          langs Helper

        Helper (hulp)
          vraagt naam_helper
        """)
  }

  @Test func `in mermaid heeft een streepjeslijn voor een omweg`() throws {
    #expect(
      try teken(.mermaid) == """
        flowchart TD
          n0["gesprek start<br>Begin<br>vraagt hulp<br>vraagt verhuisdatum<br>kiest Ik wil stoppen.<br>kiest Ik ga door."]
          n1["Helper<br>vraagt naam_helper"]
          n0 -.-> n1
        """)
  }

  @Test func `in dot is een tekening die dot leest`() throws {
    #expect(
      try teken(.dot) == #"""
        digraph "proef" {
          node [shape=box];
          n0 [label="gesprek start\nBegin\nvraagt hulp\nvraagt verhuisdatum\nkiest Ik wil stoppen.\nkiest Ik ga door."];
          n1 [label="Helper\nvraagt naam_helper"];
          n0 -> n1 [style=dashed];
        }
        """#)
  }
}
