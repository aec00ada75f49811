/// Every code, once. The name is the pattern that is found, never the remedy.
///
/// Why these numbers: what Yarn Spinner calls `YS0012` is `YS0012` here, so that its documentation
/// holds for our authors too; `YSX…` is where only we speak. A code is never reused.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  case implicitlySeveralTypes = "YS0001"
  case typeMismatch = "YS0002"
  case undeclaredVariable = "YS0003"
  case missingDelimiter = "YS0004"
  case syntaxError = "YS0005"
  case unclosedCommand = "YS0006"
  case unclosedScope = "YS0007"
  case unreachableCode = "YS0008"
  case unreferencedNode = "YS0009"
  case unusedVariable = "YS0010"
  case duplicateTitle = "YS0011"
  case undefinedNode = "YS0012"
  case unknownFunction = "YS0013"
  case wrongArgumentCount = "YS0014"
  case cyclicNodes = "YS0015"
  case unknownCharacter = "YS0016"
  case lineAndShadowID = "YS0017"
  case duplicateLineID = "YS0018"
  case textAfterCommand = "YS0019"
  case commandAfterText = "YS0020"
  case strayCommandEnd = "YS0021"
  case commandWithoutChevrons = "YS0022"
  case invalidTitleCharacter = "YS0027"
  case ambiguousType = "YS0028"
  case unknownType = "YS0029"
  case setSmartVariable = "YS0030"
  case groupMemberWithoutWhen = "YS0031"
  case duplicateSubtitle = "YS0032"
  case emptyNode = "YS0033"
  case unusableHostFunction = "YS0034"
  case invalidEnumeration = "YS0035"
  case laterLanguageVersion = "YS0036"
  case nonConstantValue = "YS0037"
  case unknownMember = "YS0038"
  case duplicateVariable = "YS0039"
  case duplicateType = "YS0040"
  case internalError = "YS0041"
  case unknownShadowSource = "YS0042"
  case shadowOfExpression = "YS0043"
  case differingShadowText = "YS0044"
  case smartVariableLoop = "YS0045"
  case declarationWithoutValue = "YS0046"
  case slowTypeSolving = "YS0047"
  case singleChevrons = "YS0048"
  case typeError = "YS0050"
  case missingTitle = "YS0051"
  case severalTitles = "YS0052"
  case declaredTypeMismatch = "YS0053"
  case unknownCommand = "YS0060"
  case wrongCommandArgumentCount = "YS0061"
  case severalLineIDs = "YS0062"
  case brokenMarkup = "YS0063"
  case extraChevrons = "YS0064"

  case nestingTooDeep = "YSX001"
  case fileTooLong = "YSX002"
  case tooManyPlaceholders = "YSX003"
  case blankLineInBlock = "YSX010"
  case possiblyEmptyOptions = "YSX011"
  case unreachableNode = "YSX012"

  /// The severity unless a project overrides it.
  package var severity: Severity {
    switch self {
    case .undeclaredVariable, .unreachableCode, .undefinedNode, .textAfterCommand,
      .strayCommandEnd, .commandWithoutChevrons, .emptyNode, .singleChevrons, .unknownCommand,
      .wrongCommandArgumentCount, .brokenMarkup, .extraChevrons, .blankLineInBlock,
      .possiblyEmptyOptions, .unreachableNode:
      .warning
    case .unusedVariable, .unreferencedNode, .cyclicNodes, .unknownCharacter: .info
    default: .error
    }
  }

  /// The name in documentation and in the front matter of the code's page.
  package var name: String { "\(self)" }
}
