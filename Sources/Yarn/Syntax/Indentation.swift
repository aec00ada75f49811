/// Turns the depths of lines into opened and closed blocks of options and items.
///
/// Source: language reference 3, followed step by step; every surprising case comes out of it.
struct Indentation {
  /// What a line end means for the lines around it, in the order in which to emit it.
  struct Change {
    var blank = false
    var indent = false
    var dedents = 0
  }

  /// An empty line that closed blocks, of which the author may not be aware.
  struct ClosingBlank {
    /// Units: bytes. The start of the empty line.
    let offset: Int
    let depth: Int
  }

  private var stack: [Int] = []
  private var last = 0
  private var mark: Int?
  private var pendingBlank: ClosingBlank?
  /// Whether the line that is being read has an arrow.
  var isArmed = false
  /// Whether the previous token was a line end.
  var followsNewline = false
  /// Empty lines that closed a block while the text below them is still as deep as the block.
  private(set) var closingBlanks: [Int] = []

  /// Takes in a line end.
  ///
  /// Units: `depth` counts a tab as 8; `line` is the 1-based number of the line that starts here,
  /// and `offset` the byte where it starts.
  mutating func newline(
    depth: Int, line: Int, endsEmptyLine: Bool, startsEmptyLine: Bool, at offset: Int
  ) -> Change {
    var change = Change()
    if let mark, endsEmptyLine {
      change.blank = line - mark == 1
      self.mark = nil
    }
    if isArmed {
      if depth > last {
        stack.append(depth)
        change.indent = true
      }
      isArmed = false
      mark = line
    }
    if let blank = pendingBlank, !startsEmptyLine {
      if depth >= blank.depth { closingBlanks.append(blank.offset) }
      pendingBlank = nil
    }
    while let top = stack.last, depth < top {
      stack.removeLast()
      change.dedents += 1
      if startsEmptyLine { pendingBlank = ClosingBlank(offset: offset, depth: top) }
      if stack.isEmpty { mark = line }
    }
    last = depth
    return change
  }

  /// Closes the innermost open block; false when none is open.
  mutating func pop() -> Bool { stack.popLast() != nil }

  /// Forgets everything about the node that ends.
  mutating func reset() {
    let blanks = closingBlanks
    self = Indentation()
    closingBlanks = blanks
  }
}
