package import Content

/// Words for the cliënt that mean something else than they say, such as "landen in de wijk".
///
/// Why: many readers take words as they stand.
///
/// Instead: say what happens.
package struct FigureOfSpeech: LintRule {
  package static let code = "LNT0103"
  package static let uitleg = Uitleg(
    wat: "Een uitdrukking betekent iets anders dan er staat.",
    waarom: "Veel lezers nemen woorden zoals ze er staan.",
    doe: "Zeg wat er gebeurt.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Wij houden een vinger aan de pols. #bron:VB-01
        """,
      goed: """
        Wij bellen je elke week. #bron:VB-01
        """))

  /// What is written, and what it means. Longer expressions stand before shorter ones inside them.
  static let words: [(figure: String, plain: String)] = [
    ("aan de bel trekken", "om hulp vragen"),
    ("aan de slag", "beginnen"),
    ("afschalen", "minder hulp geven"),
    ("afgeschaald", "minder geworden"),
    ("de draad oppakken", "weer beginnen"),
    ("de knoop doorhakken", "kiezen"),
    ("dip", "een moeilijke tijd"),
    ("drempel", "wat het moeilijk maakt"),
    ("een steuntje in de rug", "wat hulp"),
    ("eigen kracht", "wat je zelf kunt"),
    ("eigen regie", "zelf kiezen"),
    ("handvatten", "tips"),
    ("in beeld", "bekend"),
    ("in je kracht", "doen wat je goed kunt"),
    ("in kaart brengen", "opschrijven"),
    ("korte lijnen", "snel bellen met elkaar"),
    ("landen", "je thuis gaan voelen"),
    ("landing", "een goede start"),
    ("op de rails", "goed geregeld"),
    ("op de rit", "goed geregeld"),
    ("opgeschaald", "meer geworden"),
    ("opschalen", "meer hulp geven"),
    ("regie", "wie het regelt"),
    ("rode draad", "wat steeds terugkomt"),
    ("spilfiguur", "de persoon die alles regelt"),
    ("stip op de horizon", "doel"),
    ("traject", "de hulp"),
    ("uit de hand lopen", "erger worden"),
    ("van het kastje naar de muur", "steeds naar iemand anders"),
    ("vangnet", "mensen die je helpen"),
    ("vinger aan de pols", "contact houden"),
    ("vinger aan de pols houden", "contact houden"),
    ("voet aan de grond", "een begin"),
    ("waakvlam", "af en toe contact"),
    ("warme overdracht", "een gesprek met je oude en je nieuwe begeleider"),
  ]

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.teksten.filter(\.isVoorClient).flatMap { tekst in
      let woorden = Woordvorm(tekst.inhoud)
      return Self.words.filter { woorden.bevat($0.figure) }.map { word in
        problem(
          at: tekst, in: stof, part: word.figure,
          "`\(word.figure)` betekent iets anders dan er staat",
          hint: "zeg wat er gebeurt, bijvoorbeeld: \(word.plain)")
      }
    }
  }
}

/// Finds whole words in a text, whatever their capitals.
///
/// Why bytes: a list of hundreds of words is looked for in every text.
struct Woordvorm {
  private let text: [UInt8]

  init(_ text: String) { self.text = Array(text.lowercased().utf8) }

  /// - Parameter words: in small letters.
  func bevat(_ words: String) -> Bool {
    let words = Array(words.utf8)
    guard let first = words.first, words.count <= text.count else { return false }
    for start in 0...text.count - words.count
    where text[start] == first && text[start..<start + words.count].elementsEqual(words) {
      if !isLetter(at: start - 1), !isLetter(at: start + words.count) { return true }
    }
    return false
  }

  private func isLetter(at place: Int) -> Bool {
    text.indices.contains(place) && text[place].isLetter
  }
}
