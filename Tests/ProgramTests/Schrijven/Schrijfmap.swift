import TestSupport

/// An empty folder of an author, in which the program finds no regelingen but those made there.
struct Schrijfmap {
  let huis: Huis
  var path: String { huis.folder }
  var scripts: String { "\(huis.folder)/Scripts" }

  init() throws { huis = try Huis(kluis: false) }

  var environment: [String: String] {
    huis.environment.merging(["HUISWAARTS_SCRIPTS": scripts]) { $1 }
  }

  func run(_ arguments: String...) throws -> PipeProgram {
    try PipeProgram.run(
      BuiltProgram.path("huiswaarts"), arguments, input: "", environment: environment)
  }
}
