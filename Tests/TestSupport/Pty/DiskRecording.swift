import Foundation

/// What a program did to its disk, as `disk-recorder.c` wrote it down, and every state in which a loss
/// of power may have left that disk.
package struct DiskRecording {
  enum Deed {
    case write(file: String, at: Int, [UInt8])
    case truncate(file: String, to: Int)
    case synchronise(file: String)
    case unlink(file: String)
    case say([UInt8])
  }

  let deeds: [Deed]

  /// What may be on the disk after the power was cut.
  package struct State {
    package var files: [String: [UInt8]]
    /// All that the program had said by then.
    package var said: String
  }

  /// - Throws: `ProgramFailure` when it is not a recording.
  package init(at path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var place = 0
    func take(_ count: Int) throws -> ArraySlice<UInt8> {
      guard count >= 0, place + count <= bytes.count else {
        throw ProgramFailure("the recording ends in the middle")
      }
      defer { place += count }
      return bytes[place..<place + count]
    }
    func number(_ count: Int) throws -> Int {
      try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var deeds: [Deed] = []
    while place < bytes.count {
      let kind = try number(1)
      let file = String(decoding: try take(number(2)), as: UTF8.self)
      let at = try number(8)
      let content = Array(try take(number(8)))
      switch Character(UnicodeScalar(UInt8(kind))) {
      case "W": deeds.append(.write(file: file, at: at, content))
      case "T": deeds.append(.truncate(file: file, to: at))
      case "S": deeds.append(.synchronise(file: file))
      case "U": deeds.append(.unlink(file: file))
      case "A": deeds.append(.say(content))
      default: throw ProgramFailure("no recording: kind \(kind)")
      }
    }
    self.deeds = deeds
  }

  /// Shows states of the disk: for each moment, what was synchronised, with of the rest nothing, all, the
  /// first part, any part, and a write that was torn between two sectors.
  ///
  /// - Parameters:
  ///   - perMoment: how many states at most for one moment.
  ///   - moments: one of so many moments is taken.
  /// - Returns: the number of states shown.
  package func states(
    perMoment: Int, oneIn moments: Int = 1, using chance: inout some RandomNumberGenerator,
    show: (State) throws -> Void
  ) rethrows -> Int {
    var durable: [String: [UInt8]] = [:]
    var pending: [(file: String, deed: Deed)] = []
    var said: [UInt8] = []
    var shown = 0
    for (moment, deed) in deeds.enumerated() {
      switch deed {
      case .say(let text): said += text
      case .unlink(let file):
        durable[file] = nil
        pending.removeAll { $0.file == file }
      case .synchronise(let file):
        for one in pending where one.file == file { Self.apply(one.deed, to: &durable[file]) }
        pending.removeAll { $0.file == file }
      case .write(let file, _, _), .truncate(let file, _): pending.append((file, deed))
      }
      guard moment.isMultiple(of: moments) else { continue }
      var seen: Set<[Int]> = []
      for try_ in 0..<perMoment {
        let choice = Self.choice(try_, of: pending.map(\.deed), using: &chance)
        guard seen.insert(choice).inserted else { continue }
        var files = durable
        for (one, part) in zip(pending, choice) where part != 0 {
          Self.apply(one.deed, part: part, to: &files[one.file])
        }
        shown += 1
        try show(State(files: files, said: String(decoding: said, as: UTF8.self)))
      }
    }
    return shown
  }

  private static let sector = 512

  /// What happens to each pending deed: 0 nothing, -1 all of it, else only the first so many bytes.
  private static func choice(
    _ number: Int, of deeds: [Deed], using chance: inout some RandomNumberGenerator
  ) -> [Int] {
    switch number {
    case 0: return deeds.map { _ in 0 }
    case 1: return deeds.map { _ in -1 }
    default: break
    }
    guard !deeds.isEmpty else { return [] }
    var choice =
      number.isMultiple(of: 2)
      ? deeds.indices.map { [cut = Int.random(in: 0...deeds.count, using: &chance)] in
        $0 < cut ? -1 : 0
      }
      : deeds.map { _ in Bool.random(using: &chance) ? -1 : 0 }
    let torn = Int.random(in: deeds.indices, using: &chance)
    if number > 3, case .write(_, _, let bytes) = deeds[torn], bytes.count > sector {
      choice[torn] = Int.random(in: 1...(bytes.count - 1) / sector, using: &chance) * sector
    }
    return choice
  }

  private static func apply(_ deed: Deed, part: Int = -1, to file: inout [UInt8]?) {
    var content = file ?? []
    switch deed {
    case .write(_, let place, let bytes):
      let written = part < 0 ? bytes[...] : bytes.prefix(part)
      if content.count < place + written.count {
        content += [UInt8](repeating: 0, count: place + written.count - content.count)
      }
      content.replaceSubrange(place..<place + written.count, with: written)
    case .truncate(_, let length):
      content =
        length < content.count
        ? Array(content.prefix(length))
        : content + [UInt8](repeating: 0, count: length - content.count)
    case .synchronise, .unlink, .say: break
    }
    file = content
  }
}
