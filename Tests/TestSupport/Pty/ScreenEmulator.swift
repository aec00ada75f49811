/// What a terminal would show for the bytes a program wrote: enough of an xterm for line editing.
///
/// Knows the cursor, erasing, inserting, deleting, scrolling, waiting at the right margin, the
/// alternate screen and the bracketed paste switch. Colours and titles are read and dropped. It is
/// written apart from the program's own text measuring, so that each can catch the other's errors.
package struct ScreenEmulator: Sendable {
  /// One cell. A wide character stands in its left cell; its right cell is `.covered`.
  private enum Cell: Hashable, Sendable {
    case blank
    case covered
    case text(String)
  }

  private struct Row: Hashable, Sendable {
    var cells: [Cell]
    /// The text runs on in the next row because it did not fit, not because of a newline.
    var runsOn = false
    init(columns: Int) { cells = Array(repeating: .blank, count: columns) }
  }

  package private(set) var columns: Int
  package private(set) var rows: Int
  /// Where the cursor is, from 0.
  package private(set) var row = 0
  package private(set) var column = 0
  /// The program asked for pasted text to be marked.
  package private(set) var bracketedPaste = false
  package private(set) var bells = 0
  private var grid: [Row]
  private var scrolledOff: [Row] = []
  private var otherGrid: [Row]?
  private var saved = (row: 0, column: 0)
  private var wrapPending = false
  private var inserting = false
  private var parser = EscapeParser()

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    grid = Array(repeating: Row(columns: columns), count: rows)
  }

  // MARK: Reading the screen

  /// The rows as they are shown, without trailing blanks.
  package var lines: [String] { grid.map { trimmed(string(of: $0.cells[...])) } }

  /// The screen as text, one row a line.
  package var text: String { lines.joined(separator: "\n") }

  /// All that was shown, also what scrolled off; rows that run on are joined.
  package var transcript: String { joined(scrolledOff + grid) }

  /// The row of the cursor up to the cursor.
  package var upToCursor: String { string(of: grid[row].cells[..<column]) }

  /// Whether the text stands on the screen, also when it runs over the edge of a row. Blanks at the
  /// end of a row count only before the cursor.
  package func shows(_ wanted: String) -> Bool {
    text.contains(wanted) || joined(grid).contains(wanted) || upToCursor.contains(wanted)
  }

  private func joined(_ rows: [Row]) -> String {
    var result = ""
    for row in rows {
      let text = string(of: row.cells[...])
      result += row.runsOn ? text : trimmed(text) + "\n"
    }
    return result
  }

  private func string(of cells: ArraySlice<Cell>) -> String {
    var result = ""
    for cell in cells {
      switch cell {
      case .blank: result += " "
      case .covered: break
      case .text(let text): result += text
      }
    }
    return result
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  // MARK: Writing to it

  package mutating func write(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let event = parser.next(byte) else { continue }
      switch event {
      case .scalar(let scalar): put(scalar)
      case .control(let control): obey(control)
      case .escape(let final): obeyEscape(final)
      case .sequence(let sequence): obey(sequence)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = min(columns, EmulatedWidth.columns(of: scalar))
    guard width > 0 else { return combine(scalar) }
    if wrapPending || column + width > columns {
      grid[row].runsOn = true
      column = 0
      lineFeed()
    }
    if inserting {
      grid[row].cells.insert(contentsOf: repeatElement(.blank, count: width), at: column)
      grid[row].cells.removeLast(width)
    }
    grid[row].cells[column] = .text(String(scalar))
    if width == 2 { grid[row].cells[column + 1] = .covered }
    wrapPending = column + width == columns
    column = min(column + width, columns - 1)
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var place = wrapPending ? column : column - 1
    while place > 0, grid[row].cells[place] == .covered { place -= 1 }
    guard place >= 0, case .text(let base) = grid[row].cells[place] else { return }
    grid[row].cells[place] = .text(base + String(scalar))
  }

  private mutating func obey(_ control: UInt8) {
    switch control {
    case 0x07: bells += 1
    case 0x08: moveTo(row: row, column: column - 1)
    case 0x09: moveTo(row: row, column: (column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: moveTo(row: row, column: 0)
    default: break
    }
  }

  private mutating func obeyEscape(_ final: UInt8) {
    switch final {
    case UInt8(ascii: "7"): saved = (row, column)
    case UInt8(ascii: "8"): moveTo(row: saved.row, column: saved.column)
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      column = 0
      lineFeed()
    case UInt8(ascii: "M") where row > 0: row -= 1
    case UInt8(ascii: "M"):
      grid.removeLast()
      grid.insert(Row(columns: columns), at: 0)
    case UInt8(ascii: "c"): self = ScreenEmulator(columns: columns, rows: rows)
    default: break
    }
  }

  private mutating func obey(_ sequence: EscapeParser.Sequence) {
    let count = max(1, sequence.number(0))
    switch sequence.final {
    case UInt8(ascii: "A"): moveTo(row: row - count, column: column)
    case UInt8(ascii: "B"): moveTo(row: row + count, column: column)
    case UInt8(ascii: "C"): moveTo(row: row, column: column + count)
    case UInt8(ascii: "D"): moveTo(row: row, column: column - count)
    case UInt8(ascii: "G"): moveTo(row: row, column: count - 1)
    case UInt8(ascii: "d"): moveTo(row: count - 1, column: column)
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      moveTo(row: count - 1, column: max(1, sequence.number(1)) - 1)
    case UInt8(ascii: "J"): eraseScreen(sequence.number(0))
    case UInt8(ascii: "K"): eraseRow(sequence.number(0))
    case UInt8(ascii: "P"): deleteCells(count)
    case UInt8(ascii: "@"): insertCells(count)
    case UInt8(ascii: "X"): blank(row, column..<min(columns, column + count))
    case UInt8(ascii: "L"):
      for _ in 0..<min(count, rows - row) {
        grid.remove(at: rows - 1)
        grid.insert(Row(columns: columns), at: row)
      }
    case UInt8(ascii: "M"):
      for _ in 0..<min(count, rows - row) {
        grid.remove(at: row)
        grid.append(Row(columns: columns))
      }
    case UInt8(ascii: "h"): setMode(sequence, on: true)
    case UInt8(ascii: "l"): setMode(sequence, on: false)
    default: break
    }
  }

  private mutating func setMode(_ sequence: EscapeParser.Sequence, on: Bool) {
    switch (sequence.isPrivate, sequence.number(0)) {
    case (false, 4): inserting = on
    case (true, 2004): bracketedPaste = on
    case (true, 47), (true, 1047), (true, 1049):
      if on, otherGrid == nil {
        otherGrid = grid
        grid = Array(repeating: Row(columns: columns), count: rows)
      } else if !on, let main = otherGrid {
        grid = main
        otherGrid = nil
      }
    default: break
    }
  }

  private mutating func moveTo(row newRow: Int, column newColumn: Int) {
    row = min(max(0, newRow), rows - 1)
    column = min(max(0, newColumn), columns - 1)
    wrapPending = false
  }

  private mutating func lineFeed() {
    wrapPending = false
    guard row == rows - 1 else {
      row += 1
      return
    }
    let top = grid.removeFirst()
    if otherGrid == nil { scrolledOff.append(top) }
    grid.append(Row(columns: columns))
  }

  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range { grid[row].cells[column] = .blank }
    if range.upperBound == columns { grid[row].runsOn = false }
  }

  private mutating func eraseRow(_ part: Int) {
    switch part {
    case 0: blank(row, column..<columns)
    case 1: blank(row, 0..<column + 1)
    default: blank(row, 0..<columns)
    }
    wrapPending = false
  }

  private mutating func eraseScreen(_ part: Int) {
    if part < 2 { eraseRow(part) }
    let others = part == 0 ? row + 1..<rows : part == 1 ? 0..<row : 0..<rows
    for other in others { grid[other] = Row(columns: columns) }
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - column)
    grid[row].cells.removeSubrange(column..<column + count)
    grid[row].cells += Array(repeating: .blank, count: count)
  }

  private mutating func insertCells(_ count: Int) {
    let count = min(count, columns - column)
    grid[row].cells.insert(contentsOf: repeatElement(.blank, count: count), at: column)
    grid[row].cells.removeLast(count)
  }

  // MARK: Another size

  /// Gives the screen another size.
  ///
  /// - Parameter rewrapping: Whether rows that run on are wrapped anew, as most terminals do, or
  ///   cut off, as xterm does.
  package mutating func resize(columns newColumns: Int, rows newRows: Int, rewrapping: Bool) {
    if rewrapping { rewrap(to: newColumns) } else { cut(to: newColumns) }
    columns = newColumns
    while grid.count > newRows, row < grid.count - 1 { grid.removeLast() }
    while grid.count > newRows {
      scrolledOff.append(grid.removeFirst())
      row -= 1
    }
    while grid.count < newRows { grid.append(Row(columns: newColumns)) }
    rows = newRows
    moveTo(row: row, column: column)
  }

  private mutating func cut(to newColumns: Int) {
    for index in grid.indices {
      let cells = grid[index].cells
      grid[index].cells =
        cells.count > newColumns
        ? Array(cells[..<newColumns])
        : cells + Array(repeating: .blank, count: newColumns - cells.count)
      grid[index].runsOn = false
    }
  }

  private mutating func rewrap(to newColumns: Int) {
    var wrapped: [Row] = []
    var logical: [Cell] = []
    var cursorAt: Int?
    var newRow = 0
    var newColumn = 0
    for (index, line) in grid.enumerated() {
      if index == row { cursorAt = logical.count + column + (wrapPending ? 1 : 0) }
      logical += line.cells
      if line.runsOn, index + 1 < grid.count { continue }
      while logical.last == .blank, logical.count > (cursorAt ?? 0) { logical.removeLast() }
      let first = wrapped.count
      var start = 0
      repeat {
        let end = min(start + newColumns, logical.count)
        var piece = Row(columns: newColumns)
        piece.cells.replaceSubrange(0..<end - start, with: logical[start..<end])
        piece.runsOn = end < logical.count
        wrapped.append(piece)
        start = end
      } while start < logical.count
      if let at = cursorAt {
        newRow = first + at / newColumns
        newColumn = at % newColumns
        while wrapped.count <= newRow { wrapped.append(Row(columns: newColumns)) }
        cursorAt = nil
      }
      logical = []
    }
    (grid, row, column) = (wrapped, newRow, newColumn)
  }
}
