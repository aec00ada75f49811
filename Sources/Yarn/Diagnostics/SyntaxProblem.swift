/// What can be wrong with the form of a script; the words for it are here and nowhere else.
enum SyntaxProblem: Hashable {
  case noNode, misplacedFileTag, malformedHeader(String), strayBodyEnd, strayBodyStart
  case missingBodyStart(node: String?), missingBodyEnd(node: String?)
  case emptyTitle, severalWordsInTitle(String), emptyWhen
  case invalidTitleCharacter(Character, header: String)
  case hashtagWithoutLine, emptyHashtag, unknownEscape(String)
  case missingText(arrow: String), textAfterCondition(String), textAfterHashtag(String)
  case conditionAfterHashtag, secondCondition, commandAfterText(String)
  case emptyCommand, chevronInCommand, unclosedCommand, unclosedBrace
  case missingValue(before: String?), unexpected(String), brokenString(isClosed: Bool), null
  case missingVariable(after: String, found: String?), missingAssignment(keyword: String)
  case missingName(after: String), missingCall, textInCommand(keyword: String, String)
  case reservedLocal, strayKeyword(String), secondElse(of: String), elseifAfterElse
  case elseifInOnce
  case unclosedScope(keyword: String, opener: String, line: Int)
  case caseOutsideEnumeration, enumerationWithoutCases, statementInEnumeration
  case spacesOnlyLine, bodyEndInBlock
  case nestingTooDeep, fileTooLong, tooManyPlaceholders

  var code: DiagnosticCode {
    switch self {
    case .missingBodyStart, .missingBodyEnd: .missingDelimiter
    case .unclosedCommand: .unclosedCommand
    case .unclosedScope: .unclosedScope
    case .commandAfterText: .commandAfterText
    case .invalidTitleCharacter: .invalidTitleCharacter
    case .nestingTooDeep: .nestingTooDeep
    case .fileTooLong: .fileTooLong
    case .tooManyPlaceholders: .tooManyPlaceholders
    default: .syntaxError
    }
  }

  /// The sentence, what to write at the place, and one thing to do.
  var words: (message: String, label: String, hint: String?) {
    switch self {
    case .noNode:
      ("this file has no node", "", "start with `title: Start`, then `---`, and end with `===`")
    case .misplacedFileTag:
      (
        "a file tag stands before the first node only", "this tag belongs to nothing",
        "put it on the first line of the file"
      )
    case .malformedHeader(let text):
      ("`\(text)` is not a header", "a header is a word, a colon and a value", nil)
    case .strayBodyEnd:
      ("`===` ends no node here", "no node is open", nil)
    case .strayBodyStart:
      ("`---` begins the body of a node without headers", "no header above", nil)
    case .missingBodyStart(let node):
      (
        "the \(Self.named(node)) has no `---` between its headers and its body", "",
        "put `---` on a line of its own below the headers"
      )
    case .missingBodyEnd(let node):
      (
        "the \(Self.named(node)) has no `===` at its end", "the file ends here",
        "put `===` on a line of its own"
      )
    case .emptyTitle:
      ("a title needs a name", "", "write `title: Start`")
    case .severalWordsInTitle(let rest):
      ("a title is one word; `\(rest)` follows it", "too much", "use `_` between words")
    case .invalidTitleCharacter(let character, let header):
      (
        "a \(header) cannot hold `\(character)` here", "this character",
        "use letters, digits and `_`, and start with a letter"
      )
    case .emptyWhen:
      ("a `when` header needs a condition", "", "write `when: always`, or a condition")
    case .hashtagWithoutLine:
      (
        "a hashtag belongs to a line of text", "no text before it",
        "write `\\#` for the sign itself"
      )
    case .emptyHashtag:
      ("a hashtag needs a name", "nothing follows", "write `\\#` for the sign itself")
    case .unknownEscape(let text):
      (
        "`\(text)` is not an escape", "a backslash cannot stand before this",
        "write `\\\\` for a backslash"
      )
    default: commandWords
    }
  }

  private var commandWords: (message: String, label: String, hint: String?) {
    switch self {
    case .missingText(let arrow):
      ("`\(arrow)` needs a text", "no text on this line", nil)
    case .textAfterCondition(let text):
      ("`\(text)` follows a condition", "no text after a condition", "put the text before `<<`")
    case .textAfterHashtag(let text):
      ("`\(text)` follows a hashtag", "no text after a hashtag", nil)
    case .conditionAfterHashtag:
      ("a condition stands before the hashtags of its line", "too late", nil)
    case .secondCondition:
      ("a line has one condition", "a second one", "join them with `and`")
    case .commandAfterText(let command):
      (
        "`\(command)` stands on the same line as a text", "a command needs its own line",
        "put it on the line below"
      )
    case .emptyCommand:
      ("a command needs a name", "nothing between `<<` and `>>`", nil)
    case .chevronInCommand:
      ("a single `>` cannot stand in a command", "here", "put it in quotes in `{…}`: `{\">\"}`")
    case .unclosedCommand:
      ("this command has no `>>` before the line ends", "`>>` expected here", nil)
    case .unclosedBrace:
      ("this expression has no `}`", "opened here", "write `\\{` for the sign itself")
    case .reservedLocal:
      ("`local` is a reserved word", "no command can start with it", nil)
    case .strayKeyword(let keyword):
      ("`<<\(keyword)>>` belongs to nothing", "nothing is open here", nil)
    case .secondElse(let opener):
      ("this `\(opener)` already has an `<<else>>`", "a second one", nil)
    case .elseifAfterElse:
      ("`<<elseif>>` stands before `<<else>>`", "too late", nil)
    case .elseifInOnce:
      ("`<<once>>` has no `<<elseif>>`", "here", "close it with `<<endonce>>` first")
    case .unclosedScope(let keyword, let opener, let line):
      (
        "`<<\(keyword)>>` is missing for `<<\(opener)>>` on line \(line)", "opened here",
        "write `<<\(keyword)>>` on a line of its own"
      )
    case .caseOutsideEnumeration:
      ("a case stands between `<<enum>>` and `<<endenum>>`", "no enum is open here", nil)
    case .enumerationWithoutCases:
      ("an enum needs a case", "no case", "write `<<case Name>>`")
    case .statementInEnumeration:
      ("an enum holds cases only", "not a case", "close it with `<<endenum>>` first")
    case .spacesOnlyLine:
      (
        "a line of only spaces begins the block of this option", "only spaces",
        "empty the line, or remove it"
      )
    case .bodyEndInBlock:
      ("`===` stands inside an option's block", "indented", "write it at the left margin")
    default: expressionWords
    }
  }

  private var expressionWords: (message: String, label: String, hint: String?) {
    switch self {
    case .missingValue(let found?):
      ("a value is missing before `\(found)`", "value expected", nil)
    case .missingValue:
      ("a value is missing here", "value expected", nil)
    case .unexpected(let text):
      ("`\(text)` does not belong here", "not expected", nil)
    case .brokenString(isClosed: false):
      ("this string has no closing quote", "opened here", nil)
    case .brokenString(isClosed: true):
      ("a string knows only the escapes `\\\"` and `\\\\`", "another one is in here", nil)
    case .null:
      ("`null` is a reserved word", "a value cannot be empty", nil)
    case .missingVariable(let keyword, let found?):
      (
        "`\(keyword)` needs a variable, not `\(found)`", "variable expected",
        "the name of a variable starts with a dollar: `$\(found)`"
      )
    case .missingVariable(let keyword, nil):
      ("`\(keyword)` needs a variable", "variable expected", nil)
    case .missingAssignment(let keyword):
      ("`\(keyword)` needs `=` and a value", "`=` expected", nil)
    case .missingName(let keyword):
      ("`\(keyword)` needs a name", "name expected", nil)
    case .missingCall:
      ("`call` needs a function call", "call expected", "write `<<call name()>>`")
    case .textInCommand(let keyword, let text):
      ("`\(text)` does not belong in `<<\(keyword)>>`", "not expected", nil)
    case .nestingTooDeep:
      (
        "this is nested more than \(SyntaxLimits.depth) levels deep", "here",
        "move a part to its own node or variable"
      )
    case .fileTooLong:
      ("this file is longer than \(SyntaxLimits.fileLength) bytes", "", nil)
    case .tooManyPlaceholders:
      ("a text holds at most \(SyntaxLimits.placeholders) expressions", "here", nil)
    default: ("this does not belong here", "", nil)
    }
  }

  private static func named(_ node: String?) -> String {
    node.map { "node `\($0)`" } ?? "last node"
  }
}
