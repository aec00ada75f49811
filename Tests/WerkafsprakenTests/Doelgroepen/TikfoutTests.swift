import Testing
import Werkafspraken

struct `Eén tikfout` {
  @Test(arguments: [
    ("opvang", "opvag", true, "een letter te weinig"),
    ("opvang", "opvaang", true, "een letter te veel"),
    ("opvang", "opvqng", true, "een verkeerde letter"),
    ("opvang", "opvagn", true, "twee letters verwisseld, aan het eind"),
    ("opvang", "povang", true, "twee letters verwisseld, aan het begin"),
    ("opvang", "pvang", true, "de eerste letter weg"),
    ("opvang", "opvangx", true, "een letter erachter"),
    ("opvang", "opvang", false, "geen fout"),
    ("opvang", "opvgna", false, "letters die niet naast elkaar staan"),
    ("opvang", "opang", true, "een letter weg in het midden"),
    ("opvang", "oang", false, "twee letters weg"),
    ("opvang", "opvangxx", false, "twee letters te veel"),
    ("opvang", "pobang", false, "verwisseld en verkeerd"),
    ("", "a", true, "van niets naar één letter"), ("", "", false, "niets"),
  ])
  func `is te veel, te weinig, verkeerd of verwisseld`(
    woord: String, getypt: String, isFout: Bool, waarom: String
  ) {
    let (left, right) = (Array(woord.utf8), Array(getypt.utf8))
    #expect(Tikfout.separates(right, left) == isFout, "\(waarom)")
    #expect(Tikfout.separates(left, right) == isFout, "\(waarom), andersom")
  }

  @Test(
    arguments: [
      ("kliniek", "klinkie", 2, 2), ("kliniek", "kliniek", 2, 0), ("kliniek", "klniek", 2, 1),
      ("kliniek", "nkiliek", 2, nil), ("zvw", "zwv", 1, 1), ("abcdef", "uvwxyz", 3, nil),
    ] as [(String, String, Int, Int?)])
  func `de afstand tussen twee woorden houdt op bij de grens`(
    een: String, ander: String, grens: Int, afstand: Int?
  ) {
    #expect(Tikfout.distance(Array(een.utf8), Array(ander.utf8), limit: grens) == afstand)
  }

  @Test func `en de afstand zijn het eens over één fout`() {
    let letters = Array("abc".utf8)
    let words = (0...4).reduce(into: [[[UInt8]()]]) { words, _ in
      words.append((words.last ?? []).flatMap { word in letters.map { word + [$0] } })
    }.prefix(5).flatMap(\.self)
    var wrong: [String] = []
    for left in words {
      for right in words {
        let isOne = Tikfout.distance(left, right, limit: 1) == 1
        if Tikfout.separates(left, right) != isOne {
          wrong.append(String(decoding: left, as: UTF8.self))
        }
      }
    }
    #expect(wrong.isEmpty)
  }
}

struct `Wat iemand typt` {
  @Test(arguments: [
    ("Cliënt komt uit de GGZ-kliniek.", "client komt uit de ggz kliniek"),
    ("  B.T. ", "b t"), ("'s-Gravenhage", "s gravenhage"), ("cliënt’s", "clients"),
    ("ČŠŽ ßø ĳ", "csz sso ij"), ("e\u{301}e\u{301}n", "een"), ("", ""), ("24-uurs", "24 uurs"),
    ("a\u{200B}b\u{AD}c", "abc"), ("１２", "１２"), ("İstanbul", "istanbul"),
  ])
  func `wordt woorden zonder hoofdletters, accenten en leestekens`(
    tekst: String, woorden: String
  ) {
    let found = Woordenrij(tekst).woorden.map { String(decoding: $0, as: UTF8.self) }
    #expect(found.joined(separator: " ") == woorden)
  }
}
