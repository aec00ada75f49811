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

  private static let reserved: Set = ["Number", "String", "Bool", "Any"]

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
      var uses: [Value: Int] = [:]
      var accepted: [(member: EnumerationRecord.Case, raw: Value)] = []
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
        let raw = hasValues ? value(of: member, &analysis) : .number(Float(index))
        guard let raw else { continue }
        checkType(of: raw, of: member, wanted: accepted.first?.raw.type, &analysis)
        uses[raw, default: 0] += 1
        accepted.append((member, raw))
      }
      for (member, raw) in accepted where uses[raw, default: 0] > 1 {
        analysis.report(
          .invalidEnumeration,
          "several cases of `\(analysis.names[record.name])` have the value `\(raw.text)`",
          at: place(member, analysis), label: "this value is not unique")
      }
      if accepted.first?.raw.type == .string { type = .string }
      cases = accepted.map { EnumerationType.Case(name: $0.member.name, raw: $0.raw) }
    }

    private func checkType(
      of raw: Value, of member: EnumerationRecord.Case, wanted: ValueType?,
      _ analysis: inout Analysis
    ) {
      guard let wanted, wanted != raw.type else { return }
      analysis.report(
        .invalidEnumeration,
        "the cases of `\(analysis.names[record.name])` have values of two types, "
          + "\(wanted) and \(raw.type)", at: place(member, analysis),
        label: "this is a \(raw.type)")
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
