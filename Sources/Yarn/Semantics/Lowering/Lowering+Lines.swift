extension Lowering {
  /// Reads a line, an option or an item, and returns its place in the list of lines.
  func lowerLine(_ element: Int, into analysis: inout Analysis) -> Int {
    var text = Stretch<UInt8>.nothing
    var placeholders = Stretch<ExpressionRange>.nothing
    var condition = Condition()
    var token = tree.tokenRange(of: element).lowerBound
    // The line takes its place before its expressions are read: ids count lines in this order.
    for child in tree.children(of: element) {
      switch kind(child) {
      case .text:
        (text, placeholders) = lowerText(child, isCommand: false, into: &analysis)
        token = tree.tokenRange(of: child).upperBound
      case .condition where !condition.isPresent:
        condition = lowerCondition(child, into: &analysis)
      default: break
      }
    }
    let firstTag = analysis.hashtags.count
    for index in token..<tree.tokenRange(of: element).upperBound
    where tokenKind(index) == .hashtag {
      analysis.hashtags.append(hashtag(index))
    }
    analysis.lines.append(
      LineRecord(
        text: text, placeholders: placeholders, condition: condition,
        tags: Stretch(firstTag, analysis.hashtags.count), place: place(element), node: node))
    return analysis.lines.count - 1
  }

  private func hashtag(_ token: Int) -> Hashtag {
    let bytes = tree.bytes(ofToken: token)
    var start = bytes.lowerBound + 1
    while start < bytes.upperBound, Byte.isSpace(tree.bytes[start]) { start += 1 }
    return Hashtag(
      place: Place(file, bytes), textPlace: Place(file, start..<bytes.upperBound))
  }

  private func lowerCondition(_ element: Int, into analysis: inout Analysis) -> Condition {
    var condition = Condition()
    let first = significant(from: tree.tokenRange(of: element).lowerBound + 1)
    if tokenKind(first) == .onceKeyword {
      condition.isOnce = true
      analysis.laterFeatures.append((.onceConditions, place(element)))
    }
    if let child = expressionChild(of: element) {
      condition.expression = lowerExpression(child, into: &analysis)
    }
    return condition
  }

  /// Puts a text together: escapes resolved, expressions numbered. A line's text is trimmed.
  func lowerText(
    _ element: Int, isCommand: Bool, into analysis: inout Analysis
  ) -> (text: Stretch<UInt8>, placeholders: Stretch<ExpressionRange>) {
    if let text = plainText(element) {
      return (analysis.texts.add(isCommand ? text : trimmed(text)), .nothing)
    }
    var bytes: [UInt8] = []
    var placeholders: [ExpressionRange] = []
    var children = tree.children(of: element)
    var token = tree.tokenRange(of: element).lowerBound
    let end = tree.tokenRange(of: element).upperBound
    while token < end {
      let range = tree.bytes(ofToken: token)
      switch tokenKind(token) {
      case .text, .commandText, .keptEscape: bytes += tree.bytes[range]
      case .escape: bytes.append(tree.bytes[range.upperBound - 1])
      case .braceOpen:
        guard let child = nextPlaceholder(&children) else { break }
        bytes += "{\(placeholders.count)}".utf8
        placeholders.append(lowerPlaceholder(child, into: &analysis))
        token = tree.tokenRange(of: child).upperBound
        continue
      default: break
      }
      token += 1
    }
    return (
      analysis.texts.add(isCommand ? bytes[...] : trimmed(bytes[...])),
      analysis.placeholders.add(placeholders)
    )
  }

  /// The bytes of a text that is one token, as most are.
  private func plainText(_ element: Int) -> ArraySlice<UInt8>? {
    let range = tree.tokenRange(of: element)
    guard kind(element) == .text, tree.elements[element].size == 1,
      tokenKind(range.lowerBound) == .text
    else { return nil }
    for token in range.dropFirst() where !tokenKind(token).isTrivia { return nil }
    return tree.bytes[tree.bytes(ofToken: range.lowerBound)]
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, Byte.isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, Byte.isSpace(last) { bytes.removeLast() }
    return bytes
  }

  private func nextPlaceholder(_ children: inout SyntaxTree.Children) -> Int? {
    while let child = children.next() {
      if kind(child) == .placeholder { return child }
    }
    return nil
  }

  private func lowerPlaceholder(
    _ element: Int, into analysis: inout Analysis
  ) -> ExpressionRange {
    if let expression = expressionChild(of: element) {
      return lowerExpression(expression, into: &analysis)
    }
    let first = analysis.expressions.count
    analysis.expressions.append(Term(kind: .broken, place: place(element)))
    return ExpressionRange(first, first + 1)
  }
}
