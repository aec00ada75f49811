/// The variables of a conversation, by name; they outlive it.
///
/// Shape: only what was stored; what never was reads as its initial value in the program. Enum
/// members are stored as their raw values.
public struct Storage: Sendable {
  /// Values of the program's variables by slot, and of any other names beside them.
  var slots: SlotNames
  var values: [Value?]
  var others: [String: Value]

  public init() {
    slots = .none
    values = []
    others = [:]
  }

  /// The stored value of a variable; nil when nothing was stored. The name starts with `$`.
  public subscript(name: String) -> Value? {
    get {
      if let slot = slots.indices[name] { return values[slot] }
      return others[name]
    }
    set {
      if let slot = slots.indices[name] {
        values[slot] = newValue
      } else {
        others[name] = newValue
      }
    }
  }

  /// Everything that is stored, by name.
  public var all: [String: Value] {
    var all = others
    for (name, value) in zip(slots.names, values) {
      if let value { all[name] = value }
    }
    return all
  }

  /// Arranges the values for a program; keeps those the program does not know.
  mutating func bind(to names: SlotNames) {
    guard slots !== names else { return }
    let all = all
    slots = names
    values = Array(repeating: nil, count: names.names.count)
    others = [:]
    for (name, value) in all { self[name] = value }
  }
}

extension Storage: Hashable {
  public static func == (first: Storage, second: Storage) -> Bool {
    first.slots === second.slots
      ? first.values == second.values && first.others == second.others
      : first.all == second.all
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(all) }
}

extension Storage: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init()
    for (name, value) in elements { self[name] = value }
  }
}
