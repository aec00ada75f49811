/// Gives an id to every line, option and item that has none, by changing the scripts.
///
/// Why: without an id in the script, editing it changes the ids of the lines below, and their
/// translations, recordings and `once` marks are lost.
public enum LineTagger {
  /// What new ids look like.
  public enum Style: Hashable, Sendable {
    /// `line:` and seven digits; the same for the same seed and scripts.
    case random(seed: UInt64)
    /// The node, a number and the speaker: `line:Start_0100_Samira`.
    case descriptive
  }

  /// Returns the scripts with an id behind every text that had none; nothing else changes.
  ///
  /// A script whose form has errors comes back as it was. New ids differ from all ids in the
  /// scripts given, so give all scripts of a project.
  public static func tag(_ sources: [SourceText], style: Style) -> [SourceText] {
    var analysis = Analysis(
      fileNames: sources.map(\.name), library: .standard, options: CompileOptions())
    var broken: Set<Int> = []
    for (file, source) in sources.enumerated() {
      let before = analysis.diagnostics.count
      analysis.read(source, file: file)
      let isBroken = analysis.diagnostics[before...].contains { $0.severity == .error }
      if isBroken { broken.insert(file) }
    }
    NodePass.run(&analysis)
    var names = LineNames(analysis, style)
    let ids = names.ids()
    return sources.enumerated().map { file, source in
      broken.contains(file) ? source : tagged(source, file, analysis, ids)
    }
  }

  private static func tagged(
    _ source: SourceText, _ file: Int, _ analysis: Analysis, _ ids: [Int: String]
  ) -> SourceText {
    let bytes = analysis.files[file]
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + ids.count * 16)
    var copied = 0
    for (index, line) in analysis.lines.enumerated() where Int(line.place.file) == file {
      guard let id = ids[index] else { continue }
      var end = line.place.bytes.upperBound
      while end > copied, Byte.isSpace(bytes[end - 1]) { end -= 1 }
      output += bytes[copied..<end]
      output += " #\(id)".utf8
      if end < bytes.count, bytes[end] == Byte.slash { output.append(Byte.space) }
      copied = end
    }
    output += bytes[copied...]
    return SourceText(name: source.name, text: String(decoding: output, as: UTF8.self))
  }
}

/// Thinks of ids for the lines of an analysis.
private struct LineNames {
  private let analysis: Analysis
  private let style: LineTagger.Style
  private var taken: Set<String> = []
  private var names: [Int: String] = [:]

  init(_ analysis: Analysis, _ style: LineTagger.Style) {
    self.analysis = analysis
    self.style = style
    for tag in analysis.hashtags.lazy.map(analysis.text)
    where tag.hasPrefix(LineIDPass.linePrefix) {
      taken.insert(tag)
    }
  }

  /// The new ids by the place of their line in the list of lines.
  mutating func ids() -> [Int: String] {
    switch style {
    case .random(let seed): nameAtRandom(seed)
    case .descriptive:
      var byNode: [Int: [Int]] = [:]
      for index in analysis.lines.indices {
        byNode[analysis.lines[index].node, default: []].append(index)
      }
      for node in byNode.keys.sorted() { nameDescriptively(byNode[node] ?? [], node) }
    }
    return names
  }

  private func isTagged(_ line: Int) -> Bool {
    tags(of: line).contains {
      $0.hasPrefix(LineIDPass.linePrefix) || $0.hasPrefix(LineIDPass.shadowPrefix)
    }
  }

  private func tags(of line: Int) -> [String] {
    analysis.hashtags[analysis.lines[line].tags].map(analysis.text)
  }

  private mutating func nameAtRandom(_ seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for line in analysis.lines.indices where !isTagged(line) {
      var id = ""
      repeat {
        let number = generator.next() >> 36
        let digits = String(number, radix: 16)
        id = LineIDPass.linePrefix + String(repeating: "0", count: 7 - digits.count) + digits
      } while !taken.insert(id).inserted
      names[line] = id
    }
  }

  // MARK: Descriptive

  private mutating func nameDescriptively(_ lines: [Int], _ node: Int) {
    let name = analysis.nodes[node].uniqueName
    let numbers = lines.map { number($0, name) }
    var low = 0
    var start = 0
    while start < lines.count {
      if let number = numbers[start] {
        low = number
        start += 1
        continue
      }
      var end = start
      while end < lines.count, numbers[end] == nil { end += 1 }
      let gap = lines[start..<end].filter { !isTagged($0) }
      let high = end < lines.count ? numbers[end] : nil
      fill(gap, from: low, to: high, name, node)
      start = end
    }
  }

  /// The number in the id of a line that was tagged this way; nil for any other.
  private func number(_ line: Int, _ node: String) -> Int? {
    let prefix = "\(LineIDPass.linePrefix)\(node)_"
    for tag in tags(of: line) where tag.hasPrefix(prefix) {
      let digits = tag.dropFirst(prefix.count).prefix { $0 != "_" }
      if digits.count <= 9, let number = Int(digits) { return number }
    }
    return nil
  }

  private mutating func fill(
    _ lines: [Int], from low: Int, to high: Int?, _ name: String, _ node: Int
  ) {
    guard let high else {
      let first = low - low % 100
      for (index, line) in lines.enumerated() {
        give(line, name, number: first + 100 * (index + 1), generation: 1)
      }
      return
    }
    guard high - low > lines.count else {
      for (index, line) in lines.enumerated() {
        give(line, name, number: 100 * (index + 1), generation: 2)
      }
      return
    }
    for (index, line) in lines.enumerated() {
      let even = low + (high - low) * (index + 1) / (lines.count + 1)
      let rounded = (even + 4) / 5 * 5
      let next = low + (high - low) * (index + 2) / (lines.count + 1)
      give(line, name, number: rounded < next ? rounded : even, generation: 1)
    }
  }

  private mutating func give(_ line: Int, _ node: String, number: Int, generation: Int) {
    var generation = generation
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let speaker = speaker(of: analysis.text(analysis.lines[line].text)).map { "_\($0)" } ?? ""
    var id = ""
    repeat {
      let suffix = generation > 1 ? "g\(generation)" : ""
      id = "\(LineIDPass.linePrefix)\(node)_\(padded)\(suffix)\(speaker)"
      generation += 1
    } while !taken.insert(id).inserted
    names[line] = id
  }

  /// The name before the first colon, as far as a hashtag can hold it.
  private func speaker(of text: String) -> String? {
    var name = ""
    var isEscaped = false
    for character in text {
      if character == ":", !isEscaped {
        return name.isEmpty || name.count > 40 ? nil : name
      }
      isEscaped = character == "\\"
      if character.isLetter || character.isNumber || character == "_" { name.append(character) }
    }
    return nil
  }
}
