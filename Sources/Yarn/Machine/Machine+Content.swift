/// Picking content: line groups and node groups.
extension Machine {
  mutating func addCandidate(_ instruction: Instruction) throws(MachineError) {
    guard candidates.count < limits.options else {
      throw .limitPassed(.options, limit: limits.options)
    }
    guard try stack.popBool() else { return }
    candidates.append(PendingCandidate(candidate: instruction.a, target: instruction.b))
  }

  /// Picks one of the candidates and forgets them all; answers where it leads.
  mutating func selectCandidate(_ host: some Host) -> Int32? {
    defer { candidates.removeAll(keepingCapacity: true) }
    guard let index = pick(host) else { return nil }
    let picked = candidates[index]
    if saliency.countsViews {
      let slot = program.storage.candidates[Int(picked.candidate)].views
      memory.values[Int(slot)] = .number(visits(in: slot) + 1)
    }
    return picked.target
  }

  /// Whether something of this name could be shown now. Counts no view and takes no chance.
  func hasAnyContent(
    _ name: String, depth: Int, _ host: some Host
  ) throws(MachineError) -> Bool {
    let code = program.storage
    guard let index = code.nodeIndices[name] else { return false }
    let node = code.nodes[Int(index)]
    guard node.kind == .hub else { return true }
    guard depth < limits.smartVariableDepth else {
      throw .limitPassed(.smartVariableDepth, limit: limits.smartVariableDepth)
    }
    var copy = self
    copy.candidates = []
    var next = Int(node.start)
    while code.instructions[next].operation != .selectCandidate {
      let instruction = code.instructions[next]
      if instruction.operation == .addCandidate {
        try copy.addCandidate(instruction)
      } else {
        try copy.express(instruction, depth: depth + 1, host)
      }
      next += 1
    }
    return copy.pick(host) != nil
  }

  private mutating func pick(_ host: some Host) -> Int? {
    let known = candidates.map { pending in
      let candidate = program.storage.candidates[Int(pending.candidate)]
      return Candidate(
        contentID: candidate.contentID, score: Int(candidate.score),
        views: viewCount(in: candidate.views))
    }
    switch saliency {
    case .first: return FirstSaliency.pick(among: known)
    case .best: return BestSaliency.pick(among: known)
    case .bestLeastRecentlySeen: return BestLeastRecentlySeenSaliency.pick(among: known)
    case .randomBestLeastRecentlySeen:
      return RandomBestLeastRecentlySeenSaliency.pick(among: known, chance: &chance)
    case .host:
      guard let index = host.pick(among: known), known.indices.contains(index) else {
        return nil
      }
      return index
    }
  }

  /// How often something was picked; a host may have stored anything there.
  private func viewCount(in slot: Int32) -> Int {
    Int(exactly: visits(in: slot).rounded()) ?? 0
  }
}
