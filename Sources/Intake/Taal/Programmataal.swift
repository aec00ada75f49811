package import Content

/// The words of the program itself in another language.
///
/// Why here and not where the words are: they are sentences in the code, readable where they are said,
/// and they all leave through a screen. So one place at the edge knows languages, and a sentence that
/// nobody translated is still a sentence.
package struct Programmataal: Sendable {
  /// A sentence in which something is filled in.
  private struct Patroon: Sendable {
    /// The words around what is filled in.
    var delen: [String]
    var vertaling: String
    /// With another form for another number.
    var vormen: [String]
    /// The numbers of what is filled in and is itself a word of the program.
    var woorden: Set<Int>
    /// Which number decides the form; nil without a plural.
    var getal: Int?
  }

  package let taal: String
  private var zinnen: [String: String] = [:]
  private var patronen: [Patroon] = []
  /// What people type, and the word it stands for.
  private var invoer: [String: String] = [:]
  /// The same, understood only where the word can be used.
  private var woorden: [String: String] = [:]
  private let meervoud: Meervoud
  private let isSchijn: Bool

  /// The context of words that people type: they are understood in this language too.
  package static let invoercontext = "invoer"
  /// The context of words that are understood only where they are offered: elsewhere they may be what a
  /// person wants to say.
  package static let woordcontext = "woord"
  /// The comment that names which of the things filled in are words of the program.
  package static let woordencommentaar = "vertaal:"

  package init(_ po: PoFile, taal: String) {
    self.taal = taal
    isSchijn = false
    meervoud = po[header: "Plural-Forms"].flatMap(Meervoud.init) ?? .enOfMeer
    for entry in po.entries where entry.isTranslated {
      if entry.context == Self.invoercontext {
        invoer[Vouwing.vouw(entry.translations[0])] = entry.id
      } else if entry.context == Self.woordcontext {
        woorden[Vouwing.vouw(entry.translations[0])] = entry.id
      }
      add(entry.id, entry)
      if let plural = entry.plural { add(plural, entry) }
    }
    // The most words first: what says more fits better.
    patronen.sort { $0.delen.joined().count > $1.delen.joined().count }
  }

  private init() {
    taal = Vertaling.schijntaal
    meervoud = .enOfMeer
    isSchijn = true
  }

  /// The language that shows what is not translated: the words of the program stay as they are.
  package static let schijn = Programmataal()

  private mutating func add(_ id: String, _ entry: PoFile.Entry) {
    let (delen, nummers) = Self.delen(id)
    guard !nummers.isEmpty else {
      zinnen[id] = zinnen[id] ?? entry.translations[0]
      return
    }
    // Without words between them nobody knows where one thing ends and the next begins.
    guard nummers == Array(nummers.indices), !delen.dropFirst().dropLast().contains("") else {
      return
    }
    let commentaar = entry.comments.first { $0.hasPrefix(Self.woordencommentaar) } ?? ""
    patronen.append(
      Patroon(
        delen: delen, vertaling: entry.translations[0], vormen: entry.translations,
        woorden: Set(Self.delen(commentaar).nummers), getal: entry.plural == nil ? nil : 0))
  }

  /// The words around `{0}`, `{1}` …, and those numbers.
  private static func delen(_ tekst: String) -> (delen: [String], nummers: [Int]) {
    var delen = [""]
    var nummers: [Int] = []
    var rest = tekst[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let nummer = Int(rest[rest.index(after: open)..<close])
    {
      delen[delen.count - 1] += rest[..<open]
      nummers.append(nummer)
      delen.append("")
      rest = rest[rest.index(after: close)...]
    }
    delen[delen.count - 1] += rest
    return (delen, nummers)
  }

  // MARK: What is shown

  /// The text in this language; the text itself when it is no sentence of the program.
  package func woord(_ tekst: String) -> String { vertaald(tekst, diepte: 0) ?? tekst }

  private func vertaald(_ tekst: String, diepte: Int) -> String? {
    if isSchijn { return nil }
    if let zin = zinnen[tekst] { return zin }
    for patroon in patronen {
      guard var inhoud = Self.inhoud(van: tekst, volgens: patroon.delen) else { continue }
      let form = patroon.getal.flatMap { Int(inhoud[$0]) }.map(meervoud.form)
      for index in patroon.woorden where inhoud.indices.contains(index) && diepte < 3 {
        inhoud[index] = vertaald(inhoud[index], diepte: diepte + 1) ?? inhoud[index]
      }
      return Self.gevuld(
        form.map { patroon.vormen[min($0, patroon.vormen.count - 1)] } ?? patroon.vertaling,
        met: inhoud)
    }
    return nil
  }

  /// What stands between the words; nil when the words do not fit.
  private static func inhoud(van tekst: String, volgens delen: [String]) -> [String]? {
    guard tekst.hasPrefix(delen[0]) else { return nil }
    var rest = tekst.dropFirst(delen[0].count)
    var inhoud: [String] = []
    for (index, deel) in delen.enumerated().dropFirst() {
      let isLast = index == delen.count - 1
      if isLast {
        guard rest.hasSuffix(deel), rest.count > deel.count else { return nil }
        inhoud.append(String(rest.dropLast(deel.count)))
      } else {
        guard let place = rest.firstRange(of: deel), place.lowerBound > rest.startIndex else {
          return nil
        }
        inhoud.append(String(rest[..<place.lowerBound]))
        rest = rest[place.upperBound...]
      }
    }
    return inhoud
  }

  private static func gevuld(_ vertaling: String, met inhoud: [String]) -> String {
    let (delen, nummers) = delen(vertaling)
    var result = delen[0]
    for (nummer, deel) in zip(nummers, delen.dropFirst()) {
      result += (inhoud.indices.contains(nummer) ? inhoud[nummer] : "") + deel
    }
    return result
  }

  // MARK: What is typed

  /// What somebody typed, with words of this language put into the words that are understood; the
  /// words of a person stay as they are.
  ///
  /// - Parameter aangeboden: the words that can be used where it was typed.
  package func begrepen(_ typed: String, bij aangeboden: Set<String> = []) -> String {
    if let whole = woord(getypt: typed, aangeboden) { return whole }
    let parts = typed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let woord = woord(getypt: String(parts[0]), aangeboden),
      Self.metVervolg.contains(woord)
    {
      let rest = Vouwing.vouw(Vouwing.trim(String(parts[1])))
      return "\(woord) \(invoer[rest] ?? woorden[rest] ?? String(parts[1]))"
    }
    // A day has the names of months in it.
    guard typed.contains(where: \.isNumber) else { return typed }
    return typed.split(separator: " ", omittingEmptySubsequences: false)
      .map { invoer[Vouwing.vouw(String($0))] ?? String($0) }.joined(separator: " ")
  }

  private func woord(getypt typed: String, _ aangeboden: Set<String>) -> String? {
    let words = Vouwing.vouw(Vouwing.trim(typed))
    return invoer[words] ?? woorden[words].flatMap { aangeboden.contains($0) ? $0 : nil }
  }

  /// The words of the program that take something behind them, wherever they are understood.
  private static let metVervolg = Set(
    Gespreksvoering.metVervolg + Vandaaggesprek.metVervolg + Hoofdmenu.metVervolg)
}

extension Plek {
  fileprivate static var metVervolg: [String] {
    woorden.filter { $0.argument != nil }.map(\.woord)
  }
}
