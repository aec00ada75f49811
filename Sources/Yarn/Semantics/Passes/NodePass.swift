/// Titles, groups and subtitles; gives every node its unique name.
enum NodePass: Pass {
  static func run(_ analysis: inout Analysis) {
    for index in analysis.nodes.indices { checkTitle(index, &analysis) }
    for title in analysis.titleOrder { checkGroup(title, &analysis) }
    for index in analysis.nodes.indices { checkEmpty(index, &analysis) }
  }

  private static func checkTitle(_ index: Int, _ analysis: inout Analysis) {
    let node = analysis.nodes[index]
    if node.titles.isEmpty {
      let first = node.headers.first?.valuePlace ?? node.place
      analysis.report(
        .missingTitle, "this node has no title",
        at: Place(node.file, Int(node.place.start)..<Int(max(first.end, node.place.start))),
        label: "a node without a name", hint: "begin the node with `title: Name`")
    }
    for place in node.titles.dropFirst() {
      analysis.report(
        .severalTitles, "the node `\(node.title)` has two titles", at: place,
        label: "a second title", others: [(node.titles[0], "the first title")])
    }
    guard !node.title.isEmpty else { return }
    if analysis.nodesByTitle[node.title] == nil { analysis.titleOrder.append(node.title) }
    analysis.nodesByTitle[node.title, default: []].append(index)
  }

  private static func checkGroup(_ title: String, _ analysis: inout Analysis) {
    let members = analysis.nodesByTitle[title] ?? []
    let plain = members.filter { analysis.nodes[$0].whens.isEmpty }
    for member in plain { analysis.nodes[member].uniqueName = title }
    if plain.count == members.count {
      guard members.count > 1 else { return }
      for member in members {
        analysis.report(
          .duplicateTitle, "several nodes have the title `\(title)`",
          at: analysis.titlePlace(member), label: "this title is not unique",
          others: members.first { $0 != member }.map {
            [(analysis.titlePlace($0), "also here")]
          } ?? [], hint: "give each a title of its own, or a `when` header")
      }
      return
    }
    for member in plain {
      analysis.report(
        .groupMemberWithoutWhen,
        "the node group `\(title)` has a member without a `when` header",
        at: analysis.titlePlace(member), label: "this one",
        hint: "add `when: always` below the title")
    }
    nameMembers(members.filter { !analysis.nodes[$0].whens.isEmpty }, title, &analysis)
  }

  private static func nameMembers(
    _ members: [Int], _ title: String, _ analysis: inout Analysis
  ) {
    var bySubtitle: [String: [Int]] = [:]
    for member in members {
      let node = analysis.nodes[member]
      guard let subtitle = node.subtitle else {
        let seed = "\(analysis.fileNames[node.file])\(title)\(node.line)"
        analysis.nodes[member].uniqueName = "\(title).\(CRC32.hexadecimal(of: seed))"
        continue
      }
      analysis.nodes[member].uniqueName = "\(title).\(subtitle.value)"
      bySubtitle[subtitle.value, default: []].append(member)
      checkSubtitle(subtitle, &analysis)
    }
    for member in members {
      guard let subtitle = analysis.nodes[member].subtitle,
        bySubtitle[subtitle.value, default: []].count > 1
      else { continue }
      analysis.report(
        .duplicateSubtitle,
        "the subtitle `\(subtitle.value)` occurs more than once in the node group `\(title)`",
        at: subtitle.valuePlace, label: "this subtitle is not unique")
    }
  }

  private static func checkSubtitle(
    _ subtitle: ScriptNode.Header, _ analysis: inout Analysis
  ) {
    var offset = Int(subtitle.valuePlace.start)
    for (index, character) in subtitle.value.enumerated() {
      let length = character.utf8.count
      let isForbidden =
        " \t.[]<>{}|:#$".contains(character)
        || (index == 0 && character.isASCII && character.isNumber)
      if isForbidden {
        let problem = SyntaxProblem.invalidTitleCharacter(character, header: "subtitle")
        analysis.report(
          problem.code, problem.words.message,
          at: Place(Int(subtitle.valuePlace.file), offset..<offset + length),
          label: problem.words.label, hint: problem.words.hint)
        return
      }
      offset += length
    }
  }

  private static func checkEmpty(_ index: Int, _ analysis: inout Analysis) {
    let node = analysis.nodes[index]
    guard node.body.isEmpty, !node.title.isEmpty else { return }
    analysis.report(
      .emptyNode, "the node `\(node.title)` is empty and left out of the program",
      at: node.place, label: "nothing to run")
  }
}

extension Analysis {
  /// The first title header of a node.
  func titlePlace(_ node: Int) -> Place { nodes[node].titles.first ?? nodes[node].place }
}
