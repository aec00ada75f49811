import Content
import Glibc
import Intake

extension Omgeving {
  /// The folder with the translations: beside the regelingen.
  func locales() throws(Storing) -> String {
    let scripts = try scripts().path
    let above = scripts.lastIndex(of: "/").map { scripts[..<$0] } ?? "."
    return "\(above)/Locales"
  }

  /// The codes of the languages that there are, Dutch first.
  func talen() throws(Storing) -> [String] {
    guard let directory = opendir(try locales()) else { return ["nl"] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return ["nl"] + names.filter { $0 != "nl" }.sorted()
  }

  /// The translation of a regeling, or of the program (`programma`); nil when there is none.
  ///
  /// - Throws: `Storing` when the file cannot be read.
  func vertaling(_ naam: String, taal: String) throws(Storing) -> (file: ScriptFile, po: PoFile)? {
    let path = "\(try locales())/\(taal)/\(naam).po"
    guard access(path, F_OK) == 0 else { return nil }
    do {
      let bytes = try ScriptFolder.read(path)
      let file = ScriptFile(path: "Locales/\(taal)/\(naam).po", bytes: bytes)
      return (file, try PoFile(String(decoding: bytes, as: UTF8.self)))
    } catch let problem as FileProblem {
      throw .onleesbaar(problem)
    } catch let problem as PoProblem {
      throw .onbekend("\(path), regel \(problem.line): \(problem.message)")
    } catch {
      throw .onbekend("\(error)")
    }
  }

  /// A regeling with its texts in a language; in Dutch when that is what is asked for, and as it was
  /// written where nobody translated it.
  func inhoud(_ id: String, taal: String) throws(Storing) -> Inhoud {
    guard taal != "nl" else { return try inhoud(id) }
    let vertaling: Vertaling
    var sleutel: [UInt8] = Array(taal.utf8)
    if taal == Vertaling.schijntaal {
      vertaling = .schijn
    } else {
      let found = try self.vertaling(id, taal: taal)
      sleutel += found?.file.bytes ?? []
      vertaling = Vertaling(
        found?.po ?? PoFile(language: taal, plurals: ""), taal: taal)
    }
    do {
      let result = try compiled.load(
        id, from: try scripts(), in: vertaling, keyedBy: sleutel)
      guard let inhoud = result.inhoud else {
        throw Storing.regelingKapot(id, result.problemen.filter { $0.severity == .fout })
      }
      return inhoud
    } catch let problem as FileProblem {
      throw .onleesbaar(problem)
    } catch let storing as Storing {
      throw storing
    } catch {
      throw .onbekend("\(error)")
    }
  }

  /// The words of the program in a language; nil for Dutch.
  func programmataal(_ taal: String) throws(Storing) -> Programmataal? {
    if taal == "nl" { return nil }
    if taal == Vertaling.schijntaal { return .schijn }
    return try vertaling("programma", taal: taal).map { Programmataal($0.po, taal: taal) }
  }
}
