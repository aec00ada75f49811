/// Gives every line, option and item its id, and fills the string table.
enum LineIDPass: Pass {
  static let linePrefix = "line:"
  static let shadowPrefix = "shadow:"

  static func run(_ analysis: inout Analysis) {
    var uses: [String: [Place]] = [:]
    var explicit: [String?] = []
    explicit.reserveCapacity(analysis.lines.count)
    for index in analysis.lines.indices {
      let id = explicitID(index, &analysis)
      if let id { uses[id.text, default: []].append(id.place) }
      explicit.append(id?.text)
    }
    for index in analysis.lines.indices {
      guard let id = explicit[index], let places = uses[id], places.count > 1,
        let tag = analysis.lines[index].tags.first(where: { $0.text == id })
      else { continue }
      let other = places.first { $0 != tag.place }
      analysis.report(
        .duplicateLineID, "several lines have the id `\(id)`", at: tag.place,
        label: "this id is not unique", others: other.map { [($0, "also here")] } ?? [],
        hint: "give each line its own id, or write `#shadow:…` for the same text")
    }
    name(explicit, taken: Set(uses.keys), &analysis)
  }

  /// The id a line states, or nil; speaks about lines that state too much.
  private static func explicitID(_ index: Int, _ analysis: inout Analysis) -> Hashtag? {
    let tags = analysis.lines[index].tags
    guard !tags.isEmpty else { return nil }
    let ids = tags.filter { $0.text.hasPrefix(linePrefix) }
    let shadows = tags.filter { $0.text.hasPrefix(shadowPrefix) }
    for (kind, found) in [("line", ids), ("shadow", shadows)] where found.count > 1 {
      for tag in found {
        analysis.report(
          .severalLineIDs, "this line has \(found.count) `#\(kind):` tags", at: tag.place,
          label: "one of them")
      }
    }
    if ids.count == 1, shadows.count == 1 {
      analysis.report(
        .lineAndShadowID, "this line has both a `#line:` and a `#shadow:` tag",
        at: analysis.lines[index].place,
        hint: "a shadow shows the text of another line and needs no id of its own")
    }
    if ids.isEmpty, let shadow = shadows.first {
      analysis.lines[index].shadowOf = linePrefix + shadow.text.dropFirst(shadowPrefix.count)
    }
    return ids.first
  }

  private static func name(
    _ explicit: [String?], taken: Set<String>, _ analysis: inout Analysis
  ) {
    // File and node stay the same for many lines, and so does their part of the checksum.
    var node = -1
    var title = ""
    var file = ""
    var checksum = CRC32()
    var strings = StringTable()
    strings.reserve(analysis.lines.count)
    for index in analysis.lines.indices {
      let shadowOf = analysis.lines[index].shadowOf
      if analysis.lines[index].node != node {
        node = analysis.lines[index].node
        title = analysis.nodes[node].title
        file = analysis.fileNames[analysis.nodes[node].file]
        checksum = CRC32()
        checksum.combine(file)
        checksum.combine(title)
      }
      var id = explicit[index] ?? ""
      if id.isEmpty {
        let prefix = shadowOf == nil ? linePrefix : "line:sh_"
        var seed = checksum
        seed.combine(strings.entries.count)
        id = prefix + seed.hexadecimal
        var attempt = 1
        while taken.contains(id) || strings[id] != nil {
          var next = seed
          next.combine(attempt)
          id = prefix + next.hexadecimal
          attempt += 1
        }
        analysis.lines[index].isImplicit = true
      }
      analysis.lines[index].id = id
      analysis.lines[index].entry = strings.entries.count
      var tags = analysis.lines[index].tags.map(\.text)
      if analysis.lines[index].isLast { tags.append("lastline") }
      strings.append(
        StringTableEntry(
          id: id, text: shadowOf == nil ? analysis.lines[index].text : "", node: title, file: file,
          line: analysis.line(analysis.lines[index].place), tags: tags,
          isImplicit: explicit[index] == nil,
          shadowOf: shadowOf))
    }
    analysis.strings = strings
  }
}
