/// How a value is written in a dossier.
///
/// Shape: an object with one key that says the kind: `{"keuze": "zelf"}`. The keys are stable for
/// ever; `{"geen": "weet_niet"}` is an answer without a value.
/// Why by hand: what the compiler would make names no keys, and a dossier outlives the compiler.
extension Waarde: Codable {
  private enum Soort: String, CodingKey {
    case tekst
    case jaNee = "ja_nee"
    case keuze, keuzes, getal
    case bedrag = "bedrag_cent"
    case dag, tijdstip, lijst, geen
  }

  private enum Geen: String, Codable {
    case weetNiet = "weet_niet"
    case wilNiet = "wil_niet"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Soort.self)
    guard let soort = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not one kind of value"))
    }
    switch soort {
    case .tekst: self = .tekst(try container.decode(String.self, forKey: soort))
    case .jaNee: self = .jaNee(try container.decode(Bool.self, forKey: soort))
    case .keuze: self = .keuze(try container.decode(String.self, forKey: soort))
    case .keuzes: self = .keuzes(try container.decode([String].self, forKey: soort))
    case .getal: self = .getal(try container.decode(Double.self, forKey: soort))
    case .bedrag: self = .bedrag(try container.decode(Int.self, forKey: soort))
    case .dag: self = .dag(try container.decode(Dag.self, forKey: soort))
    case .tijdstip: self = .tijdstip(try container.decode(Tijdstip.self, forKey: soort))
    case .lijst: self = .lijst(try container.decode([[VeldNaam: Waarde]].self, forKey: soort))
    case .geen:
      switch try container.decode(Geen.self, forKey: soort) {
      case .weetNiet: self = .weetNiet
      case .wilNiet: self = .wilNietZeggen
      }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Soort.self)
    switch self {
    case .tekst(let tekst): try container.encode(tekst, forKey: .tekst)
    case .jaNee(let jaNee): try container.encode(jaNee, forKey: .jaNee)
    case .keuze(let keuze): try container.encode(keuze, forKey: .keuze)
    case .keuzes(let keuzes): try container.encode(keuzes, forKey: .keuzes)
    case .getal(let getal): try container.encode(getal, forKey: .getal)
    case .bedrag(let bedrag): try container.encode(bedrag, forKey: .bedrag)
    case .dag(let dag): try container.encode(dag, forKey: .dag)
    case .tijdstip(let tijdstip): try container.encode(tijdstip, forKey: .tijdstip)
    case .lijst(let lijst): try container.encode(lijst, forKey: .lijst)
    case .weetNiet: try container.encode(Geen.weetNiet, forKey: .geen)
    case .wilNietZeggen: try container.encode(Geen.wilNiet, forKey: .geen)
    }
  }
}
