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
      "PATH": "\(folder):/usr/bin:/bin", "PS1": "prompt> ", "HISTFILE": "", "HOME": huis.folder,
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

  @Test func `in bash`() throws {
    let path = try script("bash", as: "huiswaarts.bash")
    let shell = try PtyProgram(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment)
    try shell.wait("prompt> ")
    try shell.send("source \(path); clear\r")
    try check(shell)
  }

  @Test(.enabled(if: access("/usr/bin/zsh", X_OK) == 0, "zsh is not installed"))
  func `in zsh`() throws {
    _ = try script("zsh", as: "_huiswaarts")
    let shell = try PtyProgram("/usr/bin/zsh", ["-f", "-i"], environment: environment)
    try shell.wait("prompt> ")
    // The function is found by the name of its file, as after `make install`.
    try shell.send(
      "fpath=(\(huis.folder) $fpath); autoload -Uz compinit; compinit -u -D; clear\r")
    try check(shell)
  }

  /// Presses Tab where only one thing fits: a command, a regeling, a conversation of that regeling.
  private func check(_ shell: PtyProgram) throws {
    try shell.wait("a clean screen") { $0.text.split(separator: "\n").count == 1 }
    for (typed, completed) in [
      ("huiswaarts casus", "huiswaarts casushouder"),
      ("huiswaarts intake --regeling amers", "huiswaarts intake --regeling amersfoort"),
      (
        "huiswaarts speel --regeling zou-3 aanm", "huiswaarts speel --regeling zou-3 aanmelding"
      ),
    ] {
      try shell.send(typed)
      try shell.wait(typed)
      try shell.key("Tab")
      try shell.wait("\(typed), completed") {
        $0.upToCursor.trimmingSuffix(while: { $0 == " " }) == "prompt> \(completed)"
      }
      try shell.key("Ctrl-U")
      try shell.wait("an empty line") { $0.upToCursor == "prompt> " }
    }
  }

  @Test(.enabled(if: access("/usr/bin/fish", X_OK) == 0, "fish is not installed"))
  func `in fish`() throws {
    let path = try script("fish", as: "huiswaarts.fish")
    // The names of regelingen ask for a line that is being edited, which there is only at a terminal.
    for (typed, completed) in [
      ("huiswaarts casus", "casushouder"), ("huiswaarts dossier sh", "show"),
    ] {
      let run = try PipeProgram.run(
        "/usr/bin/fish", ["--no-config", "-c", "source \(path); complete -C '\(typed)'"],
        environment: environment)
      let words = run.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
      #expect(words == [completed[...]], "\(typed): \(run.output) \(run.errors)")
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while holds: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, holds(last) { rest.removeLast() }
    return rest
  }
}
