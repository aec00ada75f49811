import FuzzDriver
import Yarn

/// Files beside scripts: tables, projects, definitions, plans, programs and conversations as
/// bytes. The first byte of the input says which.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let all = bytes(data, size)
  guard let kind = all.first else { return 0 }
  let rest = Array(all.dropFirst())
  let text = String(decoding: rest, as: UTF8.self)
  switch kind % 6 {
  case 0:
    _ = try? StringTable.translation(csv: text)
    if let table = try? CSV(text) {
      let again = try? CSV(table.text)
      precondition(again == table || table.columns == [""], "a table reads back as it was")
    }
  case 1:
    if let project = try? YarnProject(text) {
      precondition((try? YarnProject(project.text)) != nil, "a saved project can be read")
      _ = project.includes(text)
    }
  case 2: _ = try? Definitions(text).library
  case 3: _ = try? TestPlan(text)
  case 4: if let program = try? Program(bytes: rest) { play(Machine(program)) }
  default:
    if let machine = try? Machine(sample, restoring: rest) { play(machine) }
  }
  return 0
}

@_cdecl("fuzz_files_main")
public func fuzzMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  fuzz(count, arguments) { fuzzOne($0, $1) }
}

private let sample: Program = {
  let script = """
    title: Start
    ---
    <<declare $n = 0>>
    Mo: {$n} [b]x[/b]
    -> A <<if $n > 0>>
        <<detour Om>>
    -> B {$n}
    <<jump Start>>
    ===
    title: Om
    ---
    om
    ===
    """
  guard let program = compile([SourceText(name: "a.yarn", text: script)]).program else {
    preconditionFailure("the sample compiles")
  }
  return program
}()

private func play(_ machine: Machine) {
  var machine = machine
  machine.limits = Limits()
  machine.limits.steps = 1_000
  machine.limits.detourDepth = 50
  machine.limits.textLength = 10_000
  if !machine.isRunning { try? machine.start(at: machine.program.nodeNames.first ?? "") }
  for _ in 0..<200 where machine.isRunning {
    if machine.pendingOptions.isEmpty {
      _ = try? machine.next(BareHost())
    } else {
      try? machine.choose(0)
    }
  }
}
