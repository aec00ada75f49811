@testable import Yarn

/// Programs made by hand, for tests of the machine alone.
extension ProgramBuilder {
  /// Adds a line whose id is its text and delivers it.
  mutating func say(_ text: String, substitutions: Int = 0, node: String = "") {
    runLine(
      line(
        StringTableEntry(id: "line:" + text, text: text, node: node, file: "t.yarn", line: 1),
        text: text), substitutions: substitutions)
  }

  mutating func option(
    _ text: String, block: Label, substitutions: Int = 0, hasCondition: Bool = false
  ) {
    let line = line(
      StringTableEntry(id: "line:" + text, text: text, node: "", file: "t.yarn", line: 1),
      text: text)
    addOption(line, block: block, substitutions: substitutions, hasCondition: hasCondition)
  }

  mutating func node(
    _ name: String, isTracked: Bool = false, _ body: (inout ProgramBuilder) -> Void
  ) {
    beginNode(name, isTracked: isTracked)
    body(&self)
    endNode()
  }
}

/// A program of the nodes that `build` adds.
func program(_ build: (inout ProgramBuilder) -> Void) -> Program {
  var builder = ProgramBuilder()
  build(&builder)
  return builder.program()
}

extension Event {
  /// Short, for lists of what is expected.
  var short: String {
    switch self {
    case .nodeStart(let name): "> \(name)"
    case .line(let line): line.text
    case .options(let options):
      "? " + options.map { ($0.isAvailable ? "" : "-") + $0.line.text }.joined(separator: " | ")
    case .command(let text): "<<\(text)>>"
    case .nodeComplete(let name): "< \(name)"
    case .complete: "."
    }
  }
}

extension Machine {
  /// Runs to the end or to the next options; answers what was delivered.
  mutating func deliveries(_ host: some Host = BareHost(), limit: Int = 1_000) throws -> [String] {
    var deliveries: [String] = []
    while deliveries.count < limit {
      let event = try next(host)
      deliveries.append(event.short)
      switch event {
      case .options, .complete: return deliveries
      default: continue
      }
    }
    return deliveries
  }
}
