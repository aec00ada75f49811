extension Inference {
  /// The type of `E.A` or `.A`.
  mutating func inferMember(_ term: Term, _ index: Int) -> TypeID {
    let member = Symbol(index: term.b)
    if term.a >= 0 { return inferFullMember(term, member) }
    let candidates = analysis.enumerationsByMember[member] ?? []
    if candidates.count == 1 { return .enumeration(candidates[0]) }
    let type = questions.ask()
    members.append(OpenMember(term: index, type: type))
    return type
  }

  private mutating func inferFullMember(_ term: Term, _ member: Symbol) -> TypeID {
    let typeName = analysis.names[term.symbol]
    let name = analysis.names[member]
    guard let index = analysis.enumerationsByName[term.symbol] else {
      let near = analysis.nearest(to: typeName) { $0.enumerationTypes.map(\.name) }
      analysis.report(
        .typeError, "there is no enum `\(typeName)`", at: term.place, label: "unknown",
        hint: near.map { "did you mean `\($0).\(name)`?" })
      return .broken
    }
    if analysis.enumerationTypes[index].raw(of: member) == nil {
      reportNoMember(index, member, at: term.place)
    }
    return .enumeration(index)
  }

  private mutating func reportNoMember(_ type: Int, _ member: Symbol, at place: Place) {
    let enumeration = analysis.enumerationTypes[type]
    let name = analysis.names[member]
    let near = analysis.nearest(to: name) { all in
      enumeration.cases.map { all.names[$0.name] }
    }
    analysis.report(
      .unknownMember, "the enum `\(enumeration.name)` has no member `\(name)`", at: place,
      label: "no such member",
      hint: near.map { "did you mean `\(enumeration.name).\($0)`?" })
  }

  /// Looks again at members whose type the context had to tell.
  mutating func settleMembers() {
    for open in members {
      let term = analysis.expressions[open.term]
      let member = Symbol(index: term.b)
      let name = analysis.names[member]
      let type = questions.resolve(open.type)
      if type == .broken { continue }
      if let index = type.enumeration {
        if analysis.enumerationTypes[index].raw(of: member) == nil {
          reportNoMember(index, member, at: term.place)
        }
        continue
      }
      let candidates = analysis.enumerationsByMember[member] ?? []
      excused.append(type)
      if !type.isQuestion {
        analysis.report(
          .typeError, "\(analysis.phrase(type)) has no member `\(name)`", at: term.place,
          label: "\(analysis.phrase(type)) is wanted here")
      } else if candidates.isEmpty {
        let near = analysis.nearest(to: name) { all in
          all.enumerationsByMember.keys.map { all.names[$0] }.sorted()
        }
        analysis.report(
          .typeError, "no enum has a member `\(name)`", at: term.place, label: "unknown",
          hint: near.map { "did you mean `.\($0)`?" })
      } else {
        let types = candidates.prefix(3).map {
          "`\(analysis.enumerationTypes[$0].name).\(name)`"
        }
        analysis.report(
          .ambiguousType, "`.\(name)` is a member of several enums", at: term.place,
          label: "which one?", hint: "write \(types.joined(separator: " or "))")
      }
    }
  }
}
