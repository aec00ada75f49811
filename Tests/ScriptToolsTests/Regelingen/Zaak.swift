import Content
import Intake
import ScriptTools
import Testing
import Werkafspraken

/// A case as it goes on: the first session is played as conversations, later ones bring facts on
/// another day.
struct Zaak {
  let inhoud: Inhoud
  private(set) var feiten: Feiten

  /// Plays the conversations of stories, one after the other, on the day of the first.
  init(_ regeling: String, verhalen: [String]) throws {
    inhoud = try Regelingen.inhoud(regeling)
    let files = try Regelingen.map.verhalen(of: regeling)
    var known: Feiten?
    for naam in verhalen {
      let file = try #require(files.first { $0.path.hasSuffix("/\(naam).yaml") })
      let (gelezen, problemen) = Verhaallezing(inhoud).lees(file)
      let verhaal = try #require(gelezen, "\(problemen.map(\.line1))")
      let gesprek = try #require(verhaal.gesprek, "\(naam) is geen gesprek")
      let spel = Spel(
        inhoud, gesprek, verhaal.antwoorden, bekend: verhaal.feiten, vandaag: verhaal.vandaag)
      var next = known ?? Feiten(vandaag: verhaal.vandaag)
      for (veld, waarde) in spel.feiten.waarden { next[veld] = waarde }
      known = next
    }
    feiten = try #require(known)
  }

  /// The same case on a later day, with what became known.
  func later(_ dag: String, _ nieuw: [String: String]) throws -> Zaak {
    var later = self
    later.feiten.vandaag = try #require(Dag(iso: dag))
    let lezing = Feitlezing(regeling: inhoud.regeling, vandaag: later.feiten.vandaag)
    for (naam, waarde) in nieuw {
      let (veld, gelezen) = try lezing.read(naam, .tekst(waarde))
      later.feiten[veld] = gelezen
    }
    return later
  }

  var plan: Stappenplan {
    Stappenplan(inhoud.regeling, feiten: feiten, oordeel: inhoud.oordeel)
  }

  func stap(_ regel: String) throws -> Stap {
    try #require(plan.stappen(alles: true).first { $0.regel == regel }, "er is geen stap \(regel)")
  }

  /// "tot 2026-01-31: Lindehof", one row per period.
  var houders: [String] {
    inhoud.regeling.casushouderperiodes(given: feiten, oordeel: inhoud.oordeel).map { periode in
      let dagen = "\(periode.vanaf?.iso ?? "…") – \(periode.tot?.iso ?? "…")"
      return "\(dagen): \(periode.casushouder.aanspreking)"
    }
  }
}

/// A step that a scenario expects: who, when, and where it stands.
struct Scenariostap: CustomTestStringConvertible {
  var regel: String
  /// The name that is shown.
  var wie: String
  /// Key → ISO day.
  var dagen: [String: String]
  /// Nil when the scenario does not say.
  var status: StapStatus?

  init(
    _ regel: String, _ wie: String, _ dagen: [String: String] = [:], _ status: StapStatus? = nil
  ) {
    self.regel = regel
    self.wie = wie
    self.dagen = dagen
    self.status = status
  }

  var testDescription: String { regel }

  func check(_ zaak: Zaak) throws {
    let stap = try zaak.stap(regel)
    #expect(stap.wie == wie)
    if let status {
      #expect(stap.status == status)
    } else {
      #expect(!stap.status.isAfgehandeld)
    }
    let found = [
      "vanaf": stap.vanaf?.iso, "streef": stap.streef?.iso, "op": stap.op?.iso,
      "uiterlijk": stap.uiterlijk?.iso, "tot": stap.tot?.iso, "advies": stap.advies?.iso,
    ]
    for (key, value) in dagen { #expect(found[key] == value, "\(key)") }
    #expect(!stap.bron.isEmpty)
  }
}
