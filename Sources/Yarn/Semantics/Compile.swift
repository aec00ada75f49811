/// Compiles scripts together into one program.
///
/// The result is the same for the same sources on every machine. The order of the sources decides
/// the order of candidates and of ids that are made up, and nothing else.
///
/// Cost: linear in the length of the sources.
public func compile(
  _ sources: [SourceText], library: Library = .standard, options: CompileOptions = CompileOptions()
) -> Compilation {
  var analysis = Analysis(
    fileNames: sources.map(\.name), library: library, options: options)
  for (file, source) in sources.enumerated() { analysis.read(source, file: file) }
  for pass in allPasses { pass.run(&analysis) }
  let hasErrors = analysis.diagnostics.contains { $0.severity == .error }
  analysis.settleDiagnostics()
  let mayRun = !hasErrors && !analysis.diagnostics.contains { $0.severity == .error }
  var program: Program?
  if mayRun {
    var generator = Generator(analysis)
    program = generator.program()
  }
  return Compilation(analysis, program)
}

extension Analysis {
  /// Reads one file into the analysis.
  mutating func read(_ source: SourceText, file: Int) {
    let bytes = Array(source.text.utf8)
    let parsed = SyntaxTree.parse(bytes, file: source.name)
    files.append(bytes)
    lineStarts.append(parsed.tree.lineStarts)
    diagnostics += parsed.diagnostics
    if parsed.diagnostics.contains(where: { $0.severity == .error }) {
      brokenFiles.insert(Int32(truncatingIfNeeded: file))
    }
    for offset in parsed.closingBlanks {
      report(
        .blankLineInBlock, "this empty line closes the option's block above it",
        at: Place(file, offset..<offset), label: "the text below is outside the block",
        hint: "indent the empty line as deep as the block, or move the text to the margin")
    }
    var lowering = Lowering(tree: parsed.tree, file: file)
    lowering.run(into: &self)
  }

  /// Applies the severities of the options, and sorts: by file, by place, each problem once.
  mutating func settleDiagnostics() {
    var order: [String: Int] = [:]
    for (index, name) in fileNames.enumerated() where order[name] == nil { order[name] = index }
    var seen: Set<Diagnostic> = []
    var kept: [Diagnostic] = []
    for var diagnostic in diagnostics where seen.insert(diagnostic).inserted {
      if diagnostic.severity != .error, options.silenced.contains(diagnostic.code) { continue }
      if let severity = options.severities[diagnostic.code] { diagnostic.severity = severity }
      kept.append(diagnostic)
    }
    let keyed = kept.enumerated().map { index, diagnostic in
      let label = diagnostic.labels.first
      return (
        file: label.map { order[$0.file] ?? 0 } ?? 0, start: label?.bytes.lowerBound ?? 0,
        index: index, diagnostic: diagnostic
      )
    }
    diagnostics = keyed.sorted { ($0.file, $0.start, $0.index) < ($1.file, $1.start, $1.index) }
      .map(\.diagnostic)
  }
}

extension Compilation {
  init(_ analysis: Analysis, _ program: Program?) {
    self.program = program
    diagnostics = analysis.diagnostics
    strings = analysis.strings
    commands = analysis.commands.map { command in
      CommandSite(
        node: analysis.nodes[command.node].title,
        text: analysis.text(command.statement.text),
        file: analysis.fileNames[Int(command.statement.place.file)],
        bytes: command.statement.place.bytes)
    }
    calls = analysis.callSites
    nodes = analysis.nodeSummaries
    variables = analysis.variableSummaries
    enumerations = analysis.enumerationTypes.map { type in
      EnumerationDeclaration(
        type.name,
        cases: type.cases.map { .init(name: analysis.names[$0.name], raw: $0.raw) })
    }
  }
}

extension Analysis {
  var callSites: [CallSite] {
    let sites = calls.map { call in
      let term = expressions[call.term]
      return (
        place: term.place,
        site: CallSite(
          name: names[term.symbol], arguments: call.arguments,
          node: call.node.map { nodes[$0].title } ?? "",
          file: fileNames[Int(term.place.file)], bytes: term.place.bytes)
      )
    }
    return sites.sorted {
      ($0.place.file, $0.place.start, $1.place.end) < ($1.place.file, $1.place.start, $0.place.end)
    }.map(\.site)
  }

  fileprivate var nodeSummaries: [NodeSummary] {
    var jumpsByNode: [Int: [NodeSummary.Jump]] = [:]
    for jump in jumps {
      var target: String?
      if case .name(let name, _) = jump.statement.target { target = names[name] }
      jumpsByNode[jump.node, default: []].append(
        NodeSummary.Jump(
          target: target, isDetour: jump.statement.isDetour, bytes: jump.statement.place.bytes))
    }
    return nodes.enumerated().map { index, node in
      NodeSummary(
        title: node.title, name: node.uniqueName.isEmpty ? node.title : node.uniqueName,
        headers: node.headers.map { NodeSummary.Header(key: $0.key, value: $0.value) },
        file: fileNames[node.file], bytes: titlePlace(index).bytes,
        jumps: jumpsByNode[index] ?? [])
    }
  }

  fileprivate var variableSummaries: [VariableSummary] {
    variableOrder.compactMap { symbol in
      guard let info = symbols[symbol], let type = valueType(info.type) else { return nil }
      let record = info.declaration.map { variables[$0] }
      let place = record?.namePlace ?? info.firstUse
      return VariableSummary(
        name: names[symbol], type: type, initial: info.isSmart ? nil : initialValue(info),
        description: record?.description, isDeclared: info.isDeclared,
        file: place.map { fileNames[Int($0.file)] }, bytes: place?.bytes)
    }
  }
}
