import FuzzDriver
import Yarn

/// Any bytes compile or are refused with a diagnostic; what compiles runs, is the same after
/// being kept as bytes, and is laid out without changing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let text = String(decoding: bytes(data, size), as: UTF8.self)
  let compilation = compile(
    [SourceText(name: "a.yarn", text: text)], library: TestPlan.library)
  guard let program = compilation.program else {
    precondition(
      compilation.diagnostics.contains { $0.severity == .error }, "a refusal has a reason")
    let length = text.utf8.count
    for label in compilation.diagnostics.flatMap(\.labels) {
      precondition(label.bytes.upperBound <= length, "a label lies in the text")
    }
    return 0
  }
  guard let read = try? Program(bytes: program.bytes) else {
    preconditionFailure("a program can be read back")
  }
  precondition(read == program, "a program is the same after being kept")
  if let formatted = ScriptFormatter.format(text) {
    precondition(ScriptFormatter.format(formatted) == formatted, "laid out once is enough")
  }
  play(program)
  return 0
}

@_cdecl("fuzz_compiler_main")
public func fuzzMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  fuzz(count, arguments) { fuzzOne($0, $1) }
}

private func play(_ program: Program) {
  var machine = Machine(program)
  machine.limits.steps = 2_000
  machine.limits.detourDepth = 50
  machine.limits.textLength = 10_000
  for node in program.nodeNames.prefix(4) {
    try? machine.start(at: node)
    for step in 0..<100 where machine.isRunning {
      if machine.pendingOptions.isEmpty {
        _ = try? machine.next(TestPlanHost())
      } else {
        try? machine.choose(step % machine.pendingOptions.count)
      }
    }
  }
}
