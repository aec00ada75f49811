/// Enums of the host and of all scripts, so that every other pass knows them wherever they stand.
enum EnumerationPass: Pass {
  static func run(_ analysis: inout Analysis) {
    for declaration in analysis.library.enumerations { addHost(declaration, &analysis) }
    var firstPlaces: [Symbol: Place] = [:]
    for record in analysis.enumerations {
      check(record, firstPlaces[record.name], &analysis)
      if firstPlaces[record.name] == nil { firstPlaces[record.name] = record.namePlace }
    }
  }

  private static func addHost(
    _ declaration: EnumerationDeclaration, _ analysis: inout Analysis
  ) {
    let name = analysis.names.symbol(declaration.name)
    guard analysis.enumerationsByName[name] == nil, let first = declaration.cases.first else {
      return
    }
    let cases = declaration.cases.map {
      EnumerationType.Case(name: analysis.names.symbol($0.name), raw: $0.raw)
    }
    add(
      EnumerationType(
        name: declaration.name, cases: cases,
        rawType: first.raw.type == .string ? .string : .number), name, &analysis)
  }

  private static func add(
    _ type: EnumerationType, _ name: Symbol, _ analysis: inout Analysis
  ) {
    let index = analysis.enumerationTypes.count
    analysis.enumerationTypes.append(type)
    analysis.enumerationsByName[name] = index
    for member in type.cases {
      analysis.enumerationsByMember[member.name, default: []].append(index)
    }
  }

  private static let reserved: Set = [
    "Number", "String", "Bool", "Any", "number", "string", "bool",
  ]

  private static func check(
    _ record: EnumerationRecord, _ first: Place?, _ analysis: inout Analysis
  ) {
    let name = analysis.names[record.name]
    guard analysis.enumerationsByName[record.name] == nil, !reserved.contains(name) else {
      analysis.report(
        .duplicateType, "the type `\(name)` exists already", at: record.namePlace,
        label: "declared again", others: first.map { [($0, "declared here first")] } ?? [])
      return
    }
    var raws = RawValues(record)
    raws.check(&analysis)
    guard !raws.cases.isEmpty else { return }
    add(
      EnumerationType(name: name, cases: raws.cases, rawType: raws.type), record.name, &analysis)
  }

  /// Works out the raw values of the cases of one enum.
  private struct RawValues {
    let record: EnumerationRecord
    var cases: [EnumerationType.Case] = []
    var type = TypeID.number

    init(_ record: EnumerationRecord) { self.record = record }

    mutating func check(_ analysis: inout Analysis) {
      let hasValues = record.cases.contains { $0.value != nil }
      var names: [Symbol: Place] = [:]
      var places: [Value: [EnumerationRecord.Case]] = [:]
      var wanted: ValueType?
      for (index, member) in record.cases.enumerated() {
        if let first = names[member.name] {
          analysis.report(
            .invalidEnumeration,
            "the enum `\(analysis.names[record.name])` has two cases named "
              + "`\(analysis.names[member.name])`",
            at: member.namePlace, label: "named again", others: [(first, "first here")])
          continue
        }
        names[member.name] = member.namePlace
        var raw = Value.number(Float(index))
        if hasValues {
          guard let value = value(of: member, &analysis) else { continue }
          if let wanted, wanted != value.type {
            analysis.report(
              .invalidEnumeration,
              "the cases of `\(analysis.names[record.name])` have values of two types, "
                + "\(wanted) and \(value.type)", at: place(member, analysis),
              label: "this is a \(value.type)")
          }
          wanted = wanted ?? value.type
          places[value, default: []].append(member)
          raw = value
        }
        cases.append(EnumerationType.Case(name: member.name, raw: raw))
      }
      if wanted == .string { type = .string }
      for member in record.cases {
        guard let raw = cases.first(where: { $0.name == member.name })?.raw,
          let same = places[raw], same.count > 1,
          same.contains(where: { $0.namePlace == member.namePlace })
        else { continue }
        analysis.report(
          .invalidEnumeration,
          "several cases of `\(analysis.names[record.name])` have the value `\(raw.text)`",
          at: place(member, analysis), label: "this value is not unique")
      }
    }

    private func place(_ member: EnumerationRecord.Case, _ analysis: Analysis) -> Place {
      member.value.map { analysis.expressions[$0.root].place } ?? member.namePlace
    }

    /// The raw value a case states, or nil when there is something wrong with it.
    private func value(
      of member: EnumerationRecord.Case, _ analysis: inout Analysis
    ) -> Value? {
      guard let range = member.value else {
        analysis.report(
          .invalidEnumeration,
          "the case `\(analysis.names[member.name])` has no value while others of "
            + "`\(analysis.names[record.name])` have one", at: member.namePlace,
          label: "no value", hint: "give every case a value, or none")
        return nil
      }
      let term = analysis.expressions[range.root]
      switch term.kind {
      case .number:
        let number = Float(bitPattern: UInt32(bitPattern: term.a))
        if number != number.rounded() {
          analysis.report(
            .invalidEnumeration, "the value of a case is a whole number",
            at: term.place, label: "a fraction")
          return nil
        }
        return .number(number)
      case .string: return .string(analysis.names[term.symbol])
      case .broken: return nil
      default:
        analysis.report(
          .nonConstantValue, "the value of a case is a number or a string, written out",
          at: term.place, label: "not a constant")
        return nil
      }
    }
  }
}
