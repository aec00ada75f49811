/// The open questions of type inference, and what is answered.
///
/// Shape: a union-find; a question points to its answer, to another question, or to itself.
struct TypeQuestions {
  private var answers: [TypeID] = []

  /// Opens a question.
  mutating func ask() -> TypeID {
    let question = TypeID.question(answers.count)
    answers.append(question)
    return question
  }

  var count: Int { answers.count }

  /// The answer if there is one, else the question that stands for all that are equal to it.
  mutating func resolve(_ type: TypeID) -> TypeID {
    guard type.isQuestion else { return type }
    var root = type
    while root.isQuestion, answers[root.question] != root { root = answers[root.question] }
    var step = type
    while step.isQuestion, answers[step.question] != root, step != root {
      let next = answers[step.question]
      answers[step.question] = root
      step = next
    }
    return root
  }

  /// Makes two types one; false when they are known and differ.
  mutating func unify(_ left: TypeID, _ right: TypeID) -> Bool {
    let left = resolve(left)
    let right = resolve(right)
    if left == right { return true }
    if left.isQuestion {
      answers[left.question] = right
      return true
    }
    if right.isQuestion {
      answers[right.question] = left
      return true
    }
    return left == .broken || right == .broken
  }
}
