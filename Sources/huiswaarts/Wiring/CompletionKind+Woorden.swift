import ArgumentParser
import Content
import Werkafspraken

/// What the shell may complete beyond the words of the commands. It is asked while somebody presses Tab:
/// what cannot be found out gives nothing, and never a message.
extension CompletionKind {
  /// The regelingen that are installed.
  static var regelingen: CompletionKind {
    .custom { _, _, _ in (try? Omgeving.current.regelingen()) ?? [] }
  }

  /// The conversations of the regeling that is named on the line, else of every one.
  static var gesprekken: CompletionKind {
    .custom { words, _, _ in
      namen(words) { $0.gesprekken.map(\.id) }
    }
  }

  /// The rules for next steps, likewise.
  static var stapregels: CompletionKind {
    .custom { words, _, _ in
      namen(words) { $0.stapregels.map(\.id) }
    }
  }

  private static func namen(_ words: [String], of names: (Regeling) -> [String]) -> [String] {
    let installed = (try? Omgeving.current.regelingen()) ?? []
    let named = zip(words, words.dropFirst()).filter { $0.0 == "--regeling" }.map(\.1)
      .filter(installed.contains)
    let all = (named.isEmpty ? installed : named).flatMap { id in
      (try? Omgeving.current.inhoud(id)).map { names($0.regeling) } ?? []
    }
    return Set(all).sorted()
  }
}
