/// A pattern for paths: `*` stands for any part of a name, `**` for any folders.
///
/// Letters match in either case, and `\` separates like `/`.
/// Example: `**/*.yarn` matches `a.yarn` and `een/twee/b.YARN`.
public struct Glob: Hashable, Sendable {
  private var parts: [[UInt8]]

  public init(_ pattern: String) { parts = Self.parts(of: pattern) }

  /// Whether a path, relative to where the pattern counts from, fits it.
  public func matches(_ path: String) -> Bool {
    let names = Self.parts(of: path)
    // Which parts of the pattern can come next, after each name: linear, also for many `**`.
    var places = closure([0])
    for name in names {
      var next: Set<Int> = []
      for place in places where place < parts.count {
        if isAnyFolders(place) { next.insert(place) }
        if !isAnyFolders(place), Self.matches(parts[place], name) { next.insert(place + 1) }
      }
      places = closure(next)
    }
    return places.contains(parts.count)
  }

  private func isAnyFolders(_ place: Int) -> Bool { parts[place] == Array("**".utf8) }

  /// Adds what can be reached because `**` may stand for nothing.
  private func closure(_ places: Set<Int>) -> Set<Int> {
    var result = places
    for var place in places {
      while place < parts.count, isAnyFolders(place) {
        place += 1
        result.insert(place)
      }
    }
    return result
  }

  private static func parts(of path: String) -> [[UInt8]] {
    let bytes = path.lowercased().utf8.map { $0 == 0x5C ? 0x2F : $0 }
    return bytes.split(separator: 0x2F).map(Array.init).filter { $0 != [0x2E] }
  }

  /// Whether a name fits a pattern with `*`.
  private static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    var place = 0
    var index = 0
    var retry: (place: Int, index: Int)?
    while index < name.count {
      if place < pattern.count, pattern[place] == 0x2A {
        retry = (place + 1, index)
        place += 1
      } else if place < pattern.count, pattern[place] == name[index] {
        place += 1
        index += 1
      } else if let (after, from) = retry {
        // The star takes one byte more.
        retry = (after, from + 1)
        place = after
        index = from + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == 0x2A }
  }
}
