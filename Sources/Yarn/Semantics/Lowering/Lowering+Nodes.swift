extension Lowering {
  mutating func lowerNode(_ element: Int, into analysis: inout Analysis) {
    let place = place(element)
    analysis.nodes.append(
      ScriptNode(file: file, place: place, line: tree.line(ofByte: Int(place.start))))
    for child in tree.children(of: element) {
      switch kind(child) {
      case .titleHeader: lowerTitle(child, into: &analysis)
      case .whenHeader: lowerWhen(child, into: &analysis)
      case .header: lowerHeader(child, into: &analysis)
      case .body: analysis.nodes[node].body = lowerStatements(in: child, into: &analysis)
      default: break
      }
    }
  }

  private func lowerTitle(_ element: Int, into analysis: inout Analysis) {
    analysis.nodes[node].titles.append(place(element))
    guard analysis.nodes[node].title.isEmpty else { return }
    let name = token(.identifier, in: element) ?? token(.headerValue, in: element)
    let title = name.map { trimmed(string(ofToken: $0)) } ?? ""
    analysis.nodes[node].title = title
    let valuePlace = name.map { self.place(ofToken: $0) } ?? place(element)
    analysis.nodes[node].headers.append(
      ScriptNode.Header(key: "title", value: title, valuePlace: valuePlace))
  }

  private func lowerHeader(_ element: Int, into analysis: inout Analysis) {
    let range = tree.tokenRange(of: element)
    let key = string(ofToken: range.lowerBound)
    let value = token(.headerValue, in: element)
    analysis.nodes[node].headers.append(
      ScriptNode.Header(
        key: key, value: value.map { trimmed(string(ofToken: $0)) } ?? "",
        valuePlace: value.map { self.place(ofToken: $0) } ?? place(element)))
  }

  private func lowerWhen(_ element: Int, into analysis: inout Analysis) {
    var condition = Condition()
    condition.isOnce = token(.onceKeyword, in: element) != nil
    if let child = expressionChild(of: element) {
      condition.expression = lowerExpression(child, into: &analysis)
    }
    let place = place(element)
    analysis.nodes[node].whens.append(ScriptNode.WhenHeader(condition: condition, place: place))
    // The value as text, for whoever asks for the header.
    let colon = token(.colon, in: element).map { tree.bytes(ofToken: $0).upperBound }
    let value = (colon ?? Int(place.end))..<max(colon ?? 0, Int(place.end))
    analysis.nodes[node].headers.append(
      ScriptNode.Header(
        key: "when", value: trimmed(tree.string(value)), valuePlace: Place(file, value)))
  }

  func trimmed(_ text: String) -> String {
    let isSpace: (UInt8) -> Bool = Byte.isSpace
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last, isSpace(first) || isSpace(last) else {
      return text
    }
    let start = utf8.firstIndex { !isSpace($0) } ?? utf8.endIndex
    let end = utf8.lastIndex { !isSpace($0) }.map { utf8.index(after: $0) } ?? utf8.endIndex
    return start < end ? String(text[start..<end]) : ""
  }
}
