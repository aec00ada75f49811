import Glibc
import TestSupport
import Testing

/// Tab in the shells that people have, with the scripts that `make install` puts in their place.
struct `Aanvullen met Tab` {
  private let huis: Huis
  private let folder: String

  init() throws {
    huis = try Huis()
    folder = try BuiltProgram.path("huiswaarts").split(separator: "/").dropLast()
      .map { "/" + $0 }.joined()
  }

  private var environment: [String: String] {
    huis.environment.merging([
      "PATH": "\(folder):/usr/bin:/bin", "PS1": "begin> ", "HISTFILE": "", "HOME": huis.folder,
    ]) { $1 }
  }

  /// Writes the completion script of a shell to a file of our own.
  private func script(_ shell: String, as name: String) throws -> String {
    let run = try huis.run("--generate-completion-script", shell)
    #expect(run.status == .exited(0))
    let path = "\(huis.folder)/\(name)"
    let file = open(path, O_CREAT | O_WRONLY, 0o600)
    defer { close(file) }
    guard write(file, run.outputBytes, run.outputBytes.count) == run.outputBytes.count else {
      throw ProgramFailure("could not write \(path)")
    }
    return path
  }

  @Test(arguments: Schermmaat.alle) func `in bash`(_ maat: Schermmaat) throws {
    let path = try script("bash", as: "huiswaarts.bash")
    let shell = try start("/bin/bash", ["--norc", "--noprofile", "-i"], maat)
    try shell.wait("begin> ")
    try shell.send("source \(path); PS1='prompt> '; clear\r")
    try check(shell)
  }

  @Test(
    .enabled(if: access("/usr/bin/zsh", X_OK) == 0, "zsh is not installed"),
    arguments: Schermmaat.alle)
  func `in zsh`(_ maat: Schermmaat) throws {
    _ = try script("zsh", as: "_huiswaarts")
    let shell = try start("/usr/bin/zsh", ["-f", "-i"], maat)
    try shell.wait("begin> ")
    // The function is found by the name of its file, as after `make install`.
    try shell.send(
      "fpath=(\(huis.folder) $fpath); autoload -Uz compinit; compinit -u -D; PS1='prompt> '; clear\r"
    )
    try check(shell)
  }

  @Test(
    .enabled(if: access("/usr/bin/fish", X_OK) == 0, "fish is not installed"),
    arguments: Schermmaat.alle)
  func `in fish`(_ maat: Schermmaat) throws {
    let path = try script("fish", as: "huiswaarts.fish")
    // No suggestions from itself: they stand behind the cursor as if they were typed.
    let begin = """
      function fish_prompt; echo -n 'prompt> '; end; function fish_greeting; end
      set -g fish_autosuggestion_enabled 0; source \(path)
      """
    let shell = try start("/usr/bin/fish", ["--no-config", "-i", "-C", begin], maat)
    try check(shell)
  }

  private func start(
    _ shell: String, _ arguments: [String], _ maat: Schermmaat
  ) throws -> PtyProgram {
    try PtyProgram(
      shell, arguments, environment: environment, columns: maat.columns, rows: maat.rows)
  }

  /// Presses Tab where only one thing fits: a command, a regeling, a conversation of that regeling.
  private func check(_ shell: PtyProgram) throws {
    try shell.wait("a clean screen") {
      $0.text.split(separator: "\n").map(String.init) == ["prompt>"]
    }
    for (typed, completed) in [
      ("huiswaarts casus", "huiswaarts casushouder"),
      ("huiswaarts intake --regeling amers", "huiswaarts intake --regeling amersfoort"),
      (
        "huiswaarts speel --regeling zou-3 aanm", "huiswaarts speel --regeling zou-3 aanmelding"
      ),
    ] {
      try shell.send(typed)
      try shell.wait("\(typed) at the prompt") { Self.typed(on: $0) == typed }
      try shell.key("Tab")
      try shell.wait("\(typed), completed") { Self.typed(on: $0) == completed }
      try shell.key("Ctrl-U")
      try shell.wait("an empty line") { Self.typed(on: $0) == "" }
    }
  }

  /// What stands between the prompt and the cursor, over more rows too, without blanks at its end.
  private static func typed(on screen: ScreenEmulator) -> String? {
    guard let first = screen.lines.lastIndex(where: { $0.hasPrefix("prompt>") }),
      first <= screen.row
    else { return nil }
    let rows = screen.lines[first..<screen.row].map { row in
      row + String(repeating: " ", count: screen.columns - row.count)
    }
    let text = (rows + [screen.upToCursor]).joined().dropFirst("prompt> ".count)
    return String(String(text).trimmingSuffix(while: { $0 == " " }))
  }
}

extension String {
  fileprivate func trimmingSuffix(while holds: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, holds(last) { rest.removeLast() }
    return rest
  }
}
