import ArgumentParser

struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake", abstract: "Begin een gesprek, of ga ermee verder.")

  @Option(help: ArgumentHelp("De regeling.", valueName: "naam"), completion: .regelingen)
  var regeling: String?

  @Option(help: ArgumentHelp("Ga verder met dit dossier.", valueName: "dossier"))
  var dossier: String?

  @Option(
    help: ArgumentHelp("Het gesprek, zoals voorbereiding.", valueName: "naam"),
    completion: .gesprekken)
  var gesprek: String?

  @OptionGroup var op: OpOptie
  @OptionGroup var taal: TaalOptie

  @Flag(help: "Gewone regels, zonder schermbesturing.")
  var plain = false

  /// Takes `--plain` to itself, wherever it stands in the line.
  @ParentCommand var huiswaarts: Huiswaarts

  func run() throws {
    var ruimte = try Gespreksruimte(
      plain: plain || huiswaarts.plain, op: op.dag, taal: taal.taal)
    try ruimte.intake(regeling: regeling, dossier: dossier, gesprek: gesprek)
  }
}

struct OefenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oefen", abstract: "Oefen een gesprek; er wordt niets bewaard.")

  @Option(help: ArgumentHelp("De regeling.", valueName: "naam"), completion: .regelingen)
  var regeling: String?

  @Option(
    help: ArgumentHelp("Het gesprek, zoals voorbereiding.", valueName: "naam"),
    completion: .gesprekken)
  var gesprek: String?

  @OptionGroup var op: OpOptie
  @OptionGroup var taal: TaalOptie

  @Flag(help: "Gewone regels, zonder schermbesturing.")
  var plain = false

  /// Takes `--plain` to itself, wherever it stands in the line.
  @ParentCommand var huiswaarts: Huiswaarts

  func run() throws {
    var ruimte = try Gespreksruimte(
      plain: plain || huiswaarts.plain, op: op.dag, taal: taal.taal)
    try ruimte.oefen(regeling: regeling, gesprek: gesprek)
  }
}
