import ArgumentParser
import Yarn

/// Scripts read from disk, and how they want to be compiled.
struct YarnSources {
  private(set) var texts: [SourceText] = []
  /// Functions of definition files; those of test plans are always there.
  private(set) var library = TestPlan.library
  private(set) var options = CompileOptions()

  init(_ paths: [String]) throws {
    for path in paths {
      if path.lowercased().hasSuffix(".yarnproject") {
        try addProject(path)
      } else {
        try add(path)
      }
    }
  }

  func compiled() -> Compilation { compile(texts, library: library, options: options) }

  /// The program, or the end of the command after its errors were shown.
  func program() throws -> (program: Program, compilation: Compilation) {
    let compilation = compiled()
    if let program = compilation.program { return (program, compilation) }
    let renderer = DiagnosticRenderer(texts)
    for diagnostic in compilation.diagnostics where diagnostic.severity == .error {
      Uitvoer.message(renderer.picture(diagnostic))
    }
    throw ExitCode(1)
  }

  private mutating func add(_ path: String) throws {
    guard !texts.contains(where: { $0.name == path }) else { return }
    texts.append(SourceText(name: path, text: try YarnFile.text(path)))
  }

  private mutating func addProject(_ path: String) throws {
    let project: YarnProject
    do {
      project = try YarnProject(YarnFile.text(path))
    } catch let error as YarnProjectError {
      Uitvoer.message("\(path): \(error)")
      throw ExitCode(1)
    }
    let folder = YarnFile.folder(of: path)
    let names = try YarnFile.paths(under: folder)
    options.languageVersion = project.fileVersion
    options.requireVariableDeclarations = project.requiresDeclarations
    for (code, severity) in project.severities {
      if let severity { options.severities[code] = severity } else { options.silenced.insert(code) }
    }
    for name in names where project.includes(name) { try add(YarnFile.join(folder, name)) }
    for file in project.sourceFiles where file.hasPrefix("/") { try add(file) }
    for pattern in project.definitions {
      let glob = Glob(Self.relative(pattern))
      for name in names where glob.matches(name) {
        try addDefinitions(YarnFile.join(folder, name))
      }
    }
  }

  private mutating func addDefinitions(_ path: String) throws {
    do {
      library = library.adding(try Definitions(YarnFile.text(path)).library)
    } catch let error as YarnProjectError {
      Uitvoer.message("\(path): \(error)")
      throw ExitCode(1)
    }
  }

  /// Without an editor the root of its workspace is the folder of the project.
  private static func relative(_ pattern: String) -> String {
    let root = "${workspaceRoot}"
    return pattern.hasPrefix(root) ? String(pattern.dropFirst(root.count)) : pattern
  }
}
