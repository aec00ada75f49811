/// Gives every line, option and item its id, and fills the string table.
enum LineIDPass: Pass {
  static let linePrefix = "line:"
  static let shadowPrefix = "shadow:"

  static func run(_ analysis: inout Analysis) {
    var stated = StatedIDs()
    for index in analysis.lines.indices where !analysis.lines[index].tags.isEmpty {
      stated.read(index, &analysis)
    }
    stated.reportDuplicates(&analysis)
    name(stated, &analysis)
  }

  private static func name(_ stated: StatedIDs, _ analysis: inout Analysis) {
    // File and node stay the same for many lines, and so does their part of the checksum.
    var node = -1
    var title = ""
    var file = ""
    var checksum = CRC32()
    var strings = StringTable()
    strings.reserve(analysis.lines.count)
    for index in analysis.lines.indices {
      let line = analysis.lines[index]
      if line.node != node {
        node = line.node
        title = analysis.nodes[node].title
        file = analysis.fileNames[analysis.nodes[node].file]
        checksum = CRC32()
        checksum.combine(file)
        checksum.combine(title)
      }
      let id = stated.ids[index]?.text
      let shadowOf = stated.sources[index]
      var entry = StringTableEntry(
        id: id ?? "", text: shadowOf == nil ? analysis.text(line.text) : "", node: title,
        file: file, line: analysis.line(line.place), tags: tags(of: line, analysis),
        isImplicit: id == nil, shadowOf: shadowOf)
      guard id == nil else {
        analysis.lines[index].entry = strings.add(entry)
        continue
      }
      analysis.lines[index].entry = strings.entries.count
      let prefix = shadowOf == nil ? linePrefix : "line:sh_"
      var seed = checksum
      seed.combine(strings.entries.count)
      entry.id = prefix + seed.hexadecimal
      var attempt = 1
      while stated.uses[entry.id] != nil || !strings.append(entry) {
        var next = seed
        next.combine(attempt)
        entry.id = prefix + next.hexadecimal
        attempt += 1
      }
    }
    analysis.strings = strings
  }

  private static func tags(of line: LineRecord, _ analysis: Analysis) -> [String] {
    if line.tags.isEmpty, !line.isLast { return [] }
    let tags = analysis.hashtags[line.tags].map(analysis.text)
    return line.isLast ? tags + ["lastline"] : tags
  }
}

/// The ids that authors gave to lines.
private struct StatedIDs {
  typealias ID = (text: String, place: Place)

  /// By the place of the line in the list of lines.
  var ids: [Int: ID] = [:]
  /// Where each id stands.
  var uses: [String: [Place]] = [:]
  /// The ids of the lines that shadows show, by the place of the shadow.
  var sources: [Int: String] = [:]

  /// Reads the hashtags of a line, and speaks about one that states too much.
  mutating func read(_ index: Int, _ analysis: inout Analysis) {
    let line = analysis.lines[index]
    let tags = analysis.hashtags[line.tags].map { (text: analysis.text($0), place: $0.place) }
    let stated = tags.filter { $0.text.hasPrefix(LineIDPass.linePrefix) }
    let shadows = tags.filter { $0.text.hasPrefix(LineIDPass.shadowPrefix) }
    for (kind, found) in [("line", stated), ("shadow", shadows)] where found.count > 1 {
      for tag in found {
        analysis.report(
          .severalLineIDs, "this line has \(found.count) `#\(kind):` tags", at: tag.place,
          label: "one of them")
      }
    }
    if stated.count == 1, shadows.count == 1 {
      analysis.report(
        .lineAndShadowID, "this line has both a `#line:` and a `#shadow:` tag", at: line.place,
        hint: "a shadow shows the text of another line and needs no id of its own")
    }
    if let id = stated.first {
      ids[index] = id
      uses[id.text, default: []].append(id.place)
    } else if let shadow = shadows.first {
      sources[index] =
        LineIDPass.linePrefix + shadow.text.dropFirst(LineIDPass.shadowPrefix.count)
    }
  }

  func reportDuplicates(_ analysis: inout Analysis) {
    for index in analysis.lines.indices {
      guard let id = ids[index], let places = uses[id.text], places.count > 1 else { continue }
      let other = places.first { $0 != id.place }
      analysis.report(
        .duplicateLineID, "several lines have the id `\(id.text)`", at: id.place,
        label: "this id is not unique", others: other.map { [($0, "also here")] } ?? [],
        hint: "give each line its own id, or write `#shadow:…` for the same text")
    }
  }
}
