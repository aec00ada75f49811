import Yarn

/// A place in a text as the protocol counts it.
///
/// Units: the first line is 0; the column counts UTF-16 code units.
struct TextPosition: Hashable, Comparable {
  var line: Int
  var column: Int

  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(_ json: JSON?) throws(RequestProblem) {
    guard let line = json?["line"]?.count, let column = json?["character"]?.count else {
      throw .parameters
    }
    self.init(line: line, column: column)
  }

  var json: JSON { .object(["line": .number(line), "character": .number(column)]) }
}

/// A stretch of a text as the protocol counts it; the end is not part of it.
struct TextRange: Hashable {
  var start: TextPosition
  var end: TextPosition

  init(_ start: TextPosition, _ end: TextPosition) {
    self.start = start
    self.end = end
  }

  init(_ json: JSON?) throws(RequestProblem) {
    self.init(try TextPosition(json?["start"]), try TextPosition(json?["end"]))
  }

  var json: JSON { .object(["start": start.json, "end": end.json]) }
}
