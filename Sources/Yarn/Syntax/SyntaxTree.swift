/// A script as a tree that loses nothing: its text is the input, byte for byte, whatever the input.
///
/// Shape: three flat arrays. Tokens cover the bytes; elements stand in the order in which they open,
/// each with the stretch of tokens it covers and the number of elements inside it, itself
/// included. So a subtree is a slice, and an element costs sixteen bytes.
package struct SyntaxTree: Sendable {
  package let bytes: [UInt8]
  /// Closed by one token of kind `endOfFile`.
  package let tokens: [Token]
  package let elements: [Element]
  /// Units: bytes. Where each line starts; the first is 0.
  package let lineStarts: [UInt32]

  /// One element: what it is, the tokens it covers, and the size of its subtree.
  package struct Element: Hashable, Sendable {
    package var kind: ElementKind
    package var firstToken: UInt32
    package var endToken: UInt32
    /// Units: elements, this one included.
    package var size: UInt32
  }

  /// The text of all tokens; always equal to `bytes`.
  package var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for index in 0..<max(tokens.count - 1, 0) {
      text += bytes[Int(tokens[index].start)..<Int(tokens[index + 1].start)]
    }
    return text
  }
}

// MARK: Walking

extension SyntaxTree {
  /// The places of an element's children, in order.
  package struct Children: Sequence, IteratorProtocol {
    let elements: [SyntaxTree.Element]
    var place: Int
    let end: Int

    package mutating func next() -> Int? {
      guard place < end else { return nil }
      defer { place += Int(elements[place].size) }
      return place
    }
  }

  package func children(of element: Int) -> Children {
    Children(
      elements: elements, place: element + 1, end: element + Int(elements[element].size))
  }

  /// The places of the tokens of an element, trivia between them included.
  package func tokenRange(of element: Int) -> Range<Int> {
    Int(elements[element].firstToken)..<Int(elements[element].endToken)
  }

  /// Units: bytes from the start of the file.
  package func bytes(ofToken token: Int) -> Range<Int> {
    guard token + 1 < tokens.count else { return bytes.count..<bytes.count }
    return Int(tokens[token].start)..<Int(tokens[token + 1].start)
  }

  /// The bytes from an element's first token to its last, without trivia at the end.
  package func byteRange(of element: Int) -> Range<Int> {
    let range = tokenRange(of: element)
    var last = range.upperBound
    while last > range.lowerBound, isSilent(tokens[last - 1].kind) { last -= 1 }
    let start = bytes(ofToken: range.lowerBound).lowerBound
    guard last > range.lowerBound else { return start..<start }
    return start..<bytes(ofToken: last - 1).upperBound
  }

  private func isSilent(_ kind: TokenKind) -> Bool {
    switch kind {
    case .lineEnd, .indent, .dedent, .blank: true
    default: kind.isTrivia
    }
  }

  /// The text of a stretch of the file.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The 1-based number of the line that holds a byte.
  package func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
