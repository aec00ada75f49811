import Content
import Documents
import TestSupport
import Testing
import Werkafspraken

struct `Wie iets wil delen` {
  private func feiten() -> Feiten {
    Feiten(
      vandaag: dag("2025-11-03"),
      waarden: [
        "naam_bewoner": .tekst("Zzkanarie"), "overlast": .jaNee(true),
        "overlast_risico": .jaNee(true), "schulden": .jaNee(true),
        "eval_last_aanpak": .tekst("Er is gepraat."),
        "overlast_voorkomen": .tekst("Rustig doen."),
      ])
  }

  @Test func `ziet eerst wat de ontvanger krijgt, en wat er blijft en waarom`() throws {
    let regeling = try Regelingen.inhoud("amersfoort").regeling
    let uittreksel = Uittreksel(
      feiten(), regeling, Deelverzoek(ontvanger: .corporatie, doel: .overlast))
    #expect(
      uittreksel.voorbeeld(organisatie: "Zzwonen") == [
        "Dit gaat naar: de woningcorporatie (Zzwonen).",
        "Waarvoor: overlast oplossen. Fase: wonen.", "",
        "Dit krijgt de ontvanger te zien:", "  Naam van de bewoner: Zzkanarie",
        "  Overlast gemeld: ja", "", "Dit gaat niet mee:",
        "  Dit mag nooit naar deze ontvanger:",
        "    Veel kans op overlast (Waardoor overlast komt)",
        "  Dit is volgens de afspraken niet voor deze ontvanger:",
        "    Schulden (Andere schulden, budget en bewind)",
        "  Dit is niet nodig voor dit doel:",
        "    Overlast voorkomen (Woondoelen en afspraken over wonen)",
        "  Dit zijn eigen woorden. Lees ze eerst:",
        "    Wat eraan gedaan is (Overlast: wat er te merken is, en dat er iets aan gebeurt)",
      ])
  }

  @Test func `wordt gewaarschuwd als er eigen woorden meegaan`() throws {
    let regeling = try Regelingen.inhoud("amersfoort").regeling
    let uittreksel = Uittreksel(
      feiten(), regeling,
      Deelverzoek(ontvanger: .corporatie, doel: .overlast, metEigenWoorden: true))
    let lines = uittreksel.voorbeeld(organisatie: "Zzwonen")
    #expect(lines.contains("  Wat eraan gedaan is: Er is gepraat."))
    #expect(
      lines.contains("Let op: er gaan eigen woorden mee. Daar kan meer in staan dan de vraag."))
  }

  @Test func `geeft de ontvanger niets over wat er niet meegaat`() throws {
    let regeling = try Regelingen.inhoud("amersfoort").regeling
    let uittreksel = Uittreksel(
      feiten(), regeling, Deelverzoek(ontvanger: .corporatie, doel: .overlast))
    let deling = uittreksel.deling(
      organisatie: "Zzwonen", grond: "de afspraken", verteld: "in het gesprek")
    #expect(deling.velden == ["naam_bewoner", "overlast"])
    let op = dag("2025-11-03")
    for tekst in [uittreksel.tekst(deling, op: op), try uittreksel.json(deling, op: op)] {
      #expect(tekst.contains("Overlast gemeld"))
      for label in ["Veel kans op overlast", "Schulden", "Rustig", "gepraat"] {
        #expect(!tekst.contains(label))
      }
    }
  }

  /// The sources of `delen.yaml` are those of all regelingen together.
  @Test func `kan de bron van elke rij vinden`() throws {
    let inhouden = try Regelingen.ids.map(Regelingen.inhoud)
    let bekend = Set(inhouden.flatMap { $0.bronnen.keys })
    let genoemd = inhouden[0].regeling.delen.categorieen.flatMap(\.bron)
    #expect(genoemd.count > 30)
    #expect(genoemd.filter { !bekend.contains($0) } == [])
  }
}
