import Testing

@testable import Yarn

struct `A script that must be refused` {
  @Test(arguments: ConformanceFiles.names(in: "invalid", extension: "yarn"))
  func `is refused with the code its first line names`(name: String) throws {
    let text = try ConformanceFiles.text("invalid/\(name).yarn")
    let result = compile([SourceText(name: "\(name).yarn", text: text)])
    let expectation = text.prefix { !$0.isNewline }
    let errors = result.diagnostics.filter { $0.severity == .error }
    #expect(result.program == nil)
    #expect(errors.contains { expectation.contains($0.code) }, "\(errors)")
  }

  @Test(arguments: ConformanceFiles.names(in: "invalid", extension: "yarn"))
  func `has one cause and so one kind of error`(name: String) throws {
    let text = try ConformanceFiles.text("invalid/\(name).yarn")
    let result = compile([SourceText(name: "\(name).yarn", text: text)])
    let codes = Set(result.diagnostics.filter { $0.severity == .error }.map(\.code))
    #expect(codes.count == 1, "\(result.diagnostics)")
  }
}

struct `A script that deserves a warning` {
  @Test(arguments: ConformanceFiles.names(in: "warnings", extension: "yarn"))
  func `compiles, and hears of it`(name: String) throws {
    let text = try ConformanceFiles.text("warnings/\(name).yarn")
    let result = compile([SourceText(name: "\(name).yarn", text: text)])
    let expectation = text.prefix { !$0.isNewline }
    #expect(result.program != nil, "\(result.diagnostics)")
    #expect(
      result.diagnostics.contains {
        expectation.contains($0.code) && expectation.contains($0.severity.rawValue)
      }, "\(result.diagnostics)")
  }
}
