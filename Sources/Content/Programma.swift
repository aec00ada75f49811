import Synchronization
import Yarn

/// The conversations of a regeling. Decoded when they are first asked for: a look-up needs none.
final class Programma: Sendable {
  private enum State {
    case encoded(ArraySlice<UInt8>)
    case ready(Program)
  }

  private let state: Mutex<State>

  init(_ program: Program) { state = Mutex(.ready(program)) }

  /// - Parameter bytes: as `Program.bytes` gave them; their checksum has been compared.
  init(encoded bytes: ArraySlice<UInt8>) { state = Mutex(.encoded(bytes)) }

  var program: Program {
    state.withLock { state in
      switch state {
      case .ready(let program): return program
      case .encoded(let bytes):
        guard let program = try? Program(bytes: Array(bytes)) else {
          preconditionFailure("bytes with the checksum of this very build read back")
        }
        state = .ready(program)
        return program
      }
    }
  }
}
