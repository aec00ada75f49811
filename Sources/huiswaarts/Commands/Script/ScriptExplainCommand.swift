import ArgumentParser
import Content
import ScriptTools

struct ScriptExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Wat betekent deze code, en wat doe je eraan?",
    discussion: """
      Voorbeeld:
        huiswaarts script explain LNT0101
      """)

  @Argument(help: "De code tussen haken, zoals REG0104. Zonder code: de hele lijst.")
  var code: String?

  func run() throws {
    guard let code else {
      Uitvoer.result(
        Codewijzer.alle.map { "\($0.code)  \($0.uitleg.wat)" }.joined(separator: "\n"))
      return
    }
    guard let found = Codewijzer.uitleg(code) else {
      let near = Codewijzer.lijkOp(code)
      Uitvoer.message(
        "De code \(code) bestaat niet. "
          + (near.isEmpty
            ? "Zonder code zie je de hele lijst." : "Bedoel je \(near.joined(separator: " of "))?"))
      throw ExitCode(2)
    }
    Uitvoer.result(found.uitleg.pagina(found.code))
  }
}
