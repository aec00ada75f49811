package import Content
import Glibc
package import Werkafspraken

/// A small regeling that is sound; tests break it in one place at a time.
package enum Proefregeling {
  package static let files: [ScriptFile] = texts.map {
    ScriptFile(path: $0.key, bytes: Array($0.value.utf8))
  }
  .sorted { $0.path < $1.path }

  /// The files with one text replaced everywhere in one of them.
  package static func files(replacing old: String, with new: String, in path: String)
    -> [ScriptFile]
  {
    files.map { file in
      guard file.path == path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      precondition(text.contains(old), "\(path) does not hold \(old)")
      return ScriptFile(path: path, bytes: Array(text.replacing(old, with: new).utf8))
    }
  }

  package static let texts: [String: String] = [
    "gedeeld/velden.yaml": """
    verhuisdatum:
      soort: datum
      label: Verhuisdatum
      vraag: Op welke dag verhuis je?
      doel: rekenen
      als_onbekend: [tekendatum]
    tekendatum:
      soort: datum
      label: Tekendatum
      vraag: Op welke dag teken je?
      doel: rekenen
    gemeente:
      soort: gemeente
      label: Gemeente
      vraag: Waar ga je wonen?
      doel: rekenen
    """,
    "gedeeld/rollen.yaml": """
    client: {naam: de cliënt}
    casushouder: {naam: de casushouder, organisatie: casushouder}
    """,
    "gedeeld/gemeenten.yaml": """
    - {naam: Zeist, regeling: proef}
    """,
    "proef/regeling.yaml": """
    id: proef
    titel: Proefregeling
    kort: Proef
    versie: "1"
    gemeenten: [Zeist]
    gesprekken:
      - {id: geld, titel: Over geld, bestand: gesprekken/geld.yarn, start: Geld, fase: voorbereiding}
    """,
    "proef/bronnen.yaml": """
    document: {titel: Proef}
    rijen:
      P-1: {plek: blz. 1, soort: plicht, fase: voorbereiding, zegt: Praat over geld.}
    """,
    "proef/velden.yaml": """
    geldbeheer:
      soort: keuze
      label: Beheer van het geld
      keuzes: {zelf: Ik doe het zelf, bewind: Bewindvoering}
      gevoelig: financieel
      categorie: schulden
      doel: weten welke hulp nodig is
      bron: [P-1]
    schulden:
      soort: ja_nee
      label: Schulden
      doel: weten welke hulp nodig is
      bron: [P-1]
    hulp:
      soort: tekst
      label: Hulp bij geld
      doel: weten welke hulp nodig is
      bron: [P-1]
    """,
    "proef/doelgroepen.yaml": """
    doelgroepen:
      - {id: beschermd-thuis, naam: Beschermd Thuis, woorden: [BT], bron: [P-1]}
    """,
    "proef/casushouder.yaml": """
    houders:
      zorgaanbieder-bw: {naam: Zorgaanbieder BW}
    rijen:
      - id: bt
        als: $schulden or not $schulden
        soort: zorgaanbieder-bw
        reden: Tot overdracht.
        bron: [P-1]
    """,
    "proef/stappen.yaml": """
    - id: P-STAP-1
      stap: Praat over geld.
      wie: casushouder
      met: [client]
      als: not bekend("geldbeheer") or ($geldbeheer == Geldbeheer.Zelf)
      termijn: {anker: verhuisdatum, vanaf: -6mnd, uiterlijk: -6wk, grondslag: afspraak}
      bron: [P-1]
    """,
    "proef/gesprekken/geld.yarn": """
    title: Geld
    fase: voorbereiding
    thema: geld
    ---
    Het gaat nu over geld. #line:proef-geld-1 #bron:P-1
    Hoe regel je nu je geld? #line:proef-geld-2 #bron:P-1
    <<vraag $geldbeheer>>
    <<if bekend("geldbeheer") and $geldbeheer == Geldbeheer.Zelf>>
        Heb je schulden? #line:proef-geld-3 #bron:P-1
        <<vraag $schulden>>
    <<endif>>
    Wie helpt jou met geld? #line:proef-geld-5 #bron:P-1
    <<vraag $hulp>>
    Dank je wel. #line:proef-geld-4 #bron:P-1
    ===
    """,
  ]
}

/// The day of an ISO text that is known to be one.
package func dag(_ iso: String) -> Dag {
  Dag(iso: iso) ?? Dag(nummer: 0)
}

/// Writes a file, and makes the folders above it.
package func write(_ bytes: [UInt8], to path: String) throws {
  var place = path.startIndex
  while let slash = path[place...].firstIndex(of: "/") {
    mkdir(String(path[..<slash]), 0o700)
    place = path.index(after: slash)
  }
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  guard descriptor >= 0 else { throw ProgramFailure("\(path) cannot be made") }
  defer { close(descriptor) }
  guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
    throw ProgramFailure("\(path) cannot be written")
  }
}

/// When a file was written last; nil when it is not there.
package func modified(_ path: String) -> [Int]? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
}
