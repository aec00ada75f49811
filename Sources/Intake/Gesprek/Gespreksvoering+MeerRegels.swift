import Werkafspraken

extension Gespreksvoering {
  /// Asks for a long answer: line by line, up to an empty line. A whole page that is pasted, or typed
  /// with Alt-Enter, comes as one line with line ends in it.
  ///
  /// Whoever leaves halfway leaves the lines typed so far as the answer.
  mutating func meerRegels(_ vorm: Vraagvorm, _ voorstel: String) throws(Sprong) -> Waarde {
    var prompt = prompt(for: vorm, voorstel: voorstel)
    while true {
      let first = try ask(&prompt) { gesprek throws(Sprong) in try gesprek.show(vorm) }
      if try isVergissing(first, vorm) { continue }
      if first.isEmpty, vorm.eerder == nil, isTerugblik { throw .terug }
      let begin = Result { () throws(Afwijzing) in try vorm.read(first) }
      guard case .success(.tekst(let tekst)) = begin, .tekst(tekst) != vorm.eerder else {
        switch begin {
        case .success(let waarde): return waarde
        case .failure(let afwijzing): try refuse(afwijzing, first, &prompt)
        }
        continue
      }
      prompt = self.prompt(for: vorm)
      guard let whole = try rest(of: tekst, vorm) else { continue }
      do throws(Afwijzing) {
        return try vorm.type.read(whole)
      } catch {
        try refuse(error, whole, &prompt)
      }
    }
  }

  /// Asks for the lines after the first. Returns nil when they were all taken back.
  private mutating func rest(of first: String, _ vorm: Vraagvorm) throws(Sprong) -> String? {
    var regels = [first]
    var prompt = prompt(for: vorm)
    try show(.melding("Nog iets? Typ het hier. Een lege regel betekent: klaar."))
    while true {
      do throws(Sprong) {
        let line = try ask(&prompt) { gesprek throws(Sprong) in
          try gesprek.show(vorm)
          try gesprek.show(.regels(regels))
        }
        if try isVergissing(line, vorm) { continue }
        if line.isEmpty { return regels.joined(separator: "\n") }
        regels.append(line)
      } catch {
        guard error == .herstel else {
          let sofar = regels.joined(separator: "\n")
          if let waarde = try? vorm.type.read(sofar) { _ = try neem(vorm, waarde) }
          throw error
        }
        regels.removeLast()
        try show(.melding("De laatste regel is weg."))
        if regels.isEmpty { return nil }
      }
    }
  }
}
