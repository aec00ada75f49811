/// Draws diagnostics for people: as a picture of the source, or as one line.
public struct DiagnosticRenderer: Sendable {
  private var indices: [String: LineIndex] = [:]

  /// Makes a renderer that knows the text of these sources.
  public init(_ sources: [SourceText]) {
    for source in sources where indices[source.name] == nil {
      indices[source.name] = LineIndex(source.text)
    }
  }

  /// Returns one line: `file:line:column: severity[code]: message`.
  public func line(_ diagnostic: Diagnostic) -> String {
    let end = "\(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(diagnostic.message)"
    guard let label = diagnostic.labels.first else { return end }
    guard let position = position(label) else { return "\(label.file): \(end)" }
    return "\(label.file):\(position.line):\(position.column): \(end)"
  }

  /// The position of a label's start; nil when the source is not known.
  public func position(_ label: Label) -> LineIndex.Position? {
    indices[label.file]?.position(ofByte: label.bytes.lowerBound)
  }

  /// Returns the message, the lines it speaks of with the stretches marked, and the hint.
  ///
  /// Shape: several lines without a line end at the last. `^` marks the cause, `-` what explains
  /// it. A tab is shown as four spaces.
  public func picture(_ diagnostic: Diagnostic) -> String {
    var lines = [
      "\(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(diagnostic.message)"
    ]
    guard let first = diagnostic.labels.first else { return finish(lines, diagnostic, 1) }
    let width = gutterWidth(diagnostic)
    let gutter = String(repeating: " ", count: width)
    for file in filesInOrder(diagnostic) {
      let labels = diagnostic.labels.filter { $0.file == file }
      guard let index = indices[file] else {
        lines.append("\(gutter)--> \(file)")
        continue
      }
      let start = index.position(ofByte: labels[0].bytes.lowerBound)
      let arrow = file == first.file ? "-->" : ":::"
      lines.append("\(gutter)\(arrow) \(file):\(start.line):\(start.column)")
      lines.append("\(gutter) |")
      lines += excerpt(labels, cause: first, index, width)
    }
    return finish(lines, diagnostic, width)
  }

  private func finish(_ lines: [String], _ diagnostic: Diagnostic, _ width: Int) -> String {
    guard let hint = diagnostic.hint else { return lines.joined(separator: "\n") }
    let gutter = String(repeating: " ", count: width)
    return (lines + ["\(gutter) |", "\(gutter) = hint: \(hint)"]).joined(separator: "\n")
  }

  private func filesInOrder(_ diagnostic: Diagnostic) -> [String] {
    var files: [String] = []
    for label in diagnostic.labels where !files.contains(label.file) { files.append(label.file) }
    return files
  }

  private func gutterWidth(_ diagnostic: Diagnostic) -> Int {
    let lines = diagnostic.labels.compactMap { position($0)?.line }
    return String(lines.max() ?? 1).count
  }

  private func excerpt(
    _ labels: [Label], cause: Label, _ index: LineIndex, _ width: Int
  ) -> [String] {
    let gutter = String(repeating: " ", count: width)
    let placed = labels.map { (line: index.position(ofByte: $0.bytes.lowerBound).line, label: $0) }
      .sorted { ($0.line, $0.label.bytes.lowerBound) < ($1.line, $1.label.bytes.lowerBound) }
    var lines: [String] = []
    var last: Int?
    for (line, label) in placed {
      if line != last {
        if let last, line > last + 1 { lines.append("\(gutter)...") }
        let number = String(line)
        let padding = String(repeating: " ", count: width - number.count)
        let source = shown(index.text(index.bytes(ofLine: line)))
        lines.append(source.isEmpty ? "\(padding)\(number) |" : "\(padding)\(number) | \(source)")
        last = line
      }
      lines.append("\(gutter) | \(marker(label, line: line, isCause: label == cause, index))")
    }
    return lines
  }

  private func marker(
    _ label: Label, line: Int, isCause: Bool, _ index: LineIndex
  ) -> String {
    let bytes = index.bytes(ofLine: line)
    let start = min(max(label.bytes.lowerBound, bytes.lowerBound), bytes.upperBound)
    let end = min(max(label.bytes.upperBound, start), bytes.upperBound)
    let before = shown(index.text(bytes.lowerBound..<start)).count
    let count = max(1, shown(index.text(start..<end)).count)
    let marks = String(repeating: isCause ? "^" : "-", count: count)
    let text = label.text.isEmpty ? "" : " \(label.text)"
    return String(repeating: " ", count: before) + marks + text
  }

  private func shown(_ text: String) -> String {
    guard text.utf8.contains(Byte.tab) else { return text }
    return text.reduce(into: "") { $0 += $1 == "\t" ? "    " : String($1) }
  }
}
