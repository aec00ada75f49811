import Testing
import Werkafspraken

struct `Who wrote what came from a file` {
  private let tijd = Tijdstip(dag: Dag(nummer: 20_000), minuut: 600)

  private func word() -> Gebeurtenis {
    Gebeurtenis(tijd: tijd, .begonnen(regeling: "zou-3", versie: "3.0"))
  }

  private func inlezing(_ namen: [String]) -> Gebeurtenis {
    Gebeurtenis(
      tijd: tijd,
      .ingelezen(Inlezing(schrijvers: Inlezing.reeksen(namen), nagekeken: true)))
  }

  @Test func `is who the file says, and from then on who seals`() {
    let events = [word(), word(), word(), inlezing(["Zza", "Zza", "Zzb"]), word()]
    let namen = Inlezing.schrijvers(events, verzegeld: ["Zzc", "Zzc", "Zzc", "Zzc", "Zzd"])
    #expect(namen == ["Zza", "Zza", "Zzb", "Zzc", "Zzd"])
  }

  @Test func `is told again by the last file when it came through two`() {
    let events = [word(), inlezing(["Zza"]), inlezing(["Zza", "Zzb"])]
    #expect(
      Inlezing.schrijvers(events, verzegeld: ["Zzc", "Zzc", "Zzc"]) == ["Zza", "Zzb", "Zzc"])
  }

  @Test func `goes no further than there are events, whatever a damaged number says`() {
    let wrong = Gebeurtenis(
      tijd: tijd,
      .ingelezen(
        Inlezing(
          schrijvers: [.init(naam: "Zza", aantal: 5), .init(naam: "Zzb", aantal: -3)],
          nagekeken: false)))
    #expect(Inlezing.schrijvers([word(), wrong], verzegeld: ["Zzc", "Zzc"]) == ["Zza", "Zzc"])
  }
}
