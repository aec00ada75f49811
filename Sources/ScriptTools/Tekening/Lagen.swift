/// A drawing of nodes and ways in layers: who leads to another stands above it.
///
/// Why our own: a page must show without a network and without a program beside ours, and layers
/// with a few sweeps against crossings are enough for conversations.
///
/// Invariant: same graph → same drawing. Cost: linear in nodes, ways and the layers they cross, times
/// a fixed number of sweeps.
struct Lagen {
  struct Plek: Hashable {
    /// Units: those of the drawing; the middle of the top edge.
    var x: Double
    var y: Double
  }

  /// A way as the points it goes through, from the lower edge of a node to the upper edge of another;
  /// upwards when it leads back.
  struct Lijn: Hashable {
    var van: Int
    var naar: Int
    var punten: [Plek]
  }

  private(set) var plekken: [Plek]
  private(set) var lijnen: [Lijn] = []
  private(set) var breedte = 0.0
  private(set) var hoogte = 0.0

  static let knoopbreedte = 220.0
  private static let tussenruimte = 36.0
  private static let laagruimte = 64.0
  /// A way that passes a layer takes this much of it.
  private static let doorgang = 16.0
  private static let vegen = 6

  /// - Parameters:
  ///   - hoogten: how high each node is.
  ///   - wegen: from node to node, by their places; double ones count once.
  init(hoogten: [Double], wegen: [(van: Int, naar: Int)]) {
    plekken = Array(repeating: Plek(x: 0, y: 0), count: hoogten.count)
    var seen: Set<[Int]> = []
    let ways = wegen.filter { seen.insert([$0.van, $0.naar]).inserted }
    let back = Self.terugwegen(hoogten.count, ways)
    for part in Self.delen(hoogten.count, ways) {
      let own = ways.indices.filter { part.contains(ways[$0].van) }
      teken(part.sorted(), own.map { (ways[$0].van, ways[$0].naar, back.contains($0)) }, hoogten)
    }
  }

  // MARK: One part that hangs together

  private mutating func teken(
    _ knopen: [Int], _ wegen: [(van: Int, naar: Int, isTerug: Bool)], _ hoogten: [Double]
  ) {
    let ahead = wegen.filter { !$0.isTerug && $0.van != $0.naar }
    let laag = Self.lagen(knopen, ahead.map { ($0.van, $0.naar) })
    var rows = Array(repeating: [Punt](), count: (laag.values.max() ?? 0) + 1)
    for knoop in knopen { rows[laag[knoop] ?? 0].append(.knoop(knoop)) }
    var buren: [Punt: [Punt]] = [:]
    for (index, weg) in ahead.enumerated() {
      var previous = Punt.knoop(weg.van)
      let first = laag[weg.van] ?? 0
      let last = laag[weg.naar] ?? 0
      for row in stride(from: first + 1, through: last, by: 1) {
        let next = row == last ? Punt.knoop(weg.naar) : Punt.doorgang(index, row)
        if row < last { rows[row].append(next) }
        buren[previous, default: []].append(next)
        buren[next, default: []].append(previous)
        previous = next
      }
    }
    Self.orden(&rows, buren)
    let x = Self.spreid(rows, buren)
    plaats(rows, x, ahead.map { ($0.van, $0.naar) }, laag, hoogten)
    for weg in wegen where weg.isTerug || weg.van == weg.naar {
      tekenTerug(weg.van, weg.naar, hoogten)
    }
  }

  /// Something that takes room in a layer.
  private enum Punt: Hashable {
    case knoop(Int)
    /// A way, by its number, passes a layer.
    case doorgang(Int, Int)

    var breedte: Double {
      if case .knoop = self { Lagen.knoopbreedte } else { Lagen.doorgang }
    }
  }

  private mutating func plaats(
    _ rows: [[Punt]], _ x: [Punt: Double], _ wegen: [(van: Int, naar: Int)], _ laag: [Int: Int],
    _ hoogten: [Double]
  ) {
    let left = breedte == 0 ? 0 : breedte + 2 * Self.tussenruimte
    let leftmost = x.map { $0.value - $0.key.breedte / 2 }.min() ?? 0
    var tops: [Double] = []
    var y = 0.0
    for row in rows {
      tops.append(y)
      let highest = row.map { if case .knoop(let knoop) = $0 { hoogten[knoop] } else { 0.0 } }.max()
      y += (highest ?? 0) + Self.laagruimte
    }
    for (punt, middle) in x {
      breedte = max(breedte, left + middle - leftmost + punt.breedte / 2)
      guard case .knoop(let knoop) = punt else { continue }
      plekken[knoop] = Plek(x: left + middle - leftmost, y: tops[laag[knoop] ?? 0])
    }
    hoogte = max(hoogte, y - Self.laagruimte)
    for (index, weg) in wegen.enumerated() {
      let begin = plekken[weg.van]
      var punten = [Plek(x: begin.x, y: begin.y + hoogten[weg.van])]
      for row in (laag[weg.van] ?? 0) + 1..<max((laag[weg.van] ?? 0) + 1, laag[weg.naar] ?? 0) {
        guard let middle = x[.doorgang(index, row)] else { continue }
        let across = left + middle - leftmost
        punten.append(Plek(x: across, y: tops[row]))
        punten.append(Plek(x: across, y: tops[row + 1] - Self.laagruimte))
      }
      lijnen.append(Lijn(van: weg.van, naar: weg.naar, punten: punten + [plekken[weg.naar]]))
    }
  }

  /// A way that leads back goes around the right side.
  private mutating func tekenTerug(_ van: Int, _ naar: Int, _ hoogten: [Double]) {
    let begin = plekken[van]
    let end = plekken[naar]
    let side = max(begin.x, end.x) + Self.knoopbreedte / 2 + Self.tussenruimte / 2
    breedte = max(breedte, side)
    lijnen.append(
      Lijn(
        van: van, naar: naar,
        punten: [
          Plek(x: begin.x + Self.knoopbreedte / 2, y: begin.y + hoogten[van] / 2),
          Plek(x: side, y: begin.y + hoogten[van] / 2), Plek(x: side, y: end.y + hoogten[naar] / 2),
          Plek(x: end.x + Self.knoopbreedte / 2, y: end.y + hoogten[naar] / 2),
        ]))
  }

  // MARK: Layers

  /// The ways that lead back to where they came from, by their place; without them there is no loop.
  private static func terugwegen(_ count: Int, _ wegen: [(van: Int, naar: Int)]) -> Set<Int> {
    var out = Array(repeating: [Int](), count: count)
    for (index, weg) in wegen.enumerated() { out[weg.van].append(index) }
    var back: Set<Int> = []
    var state = Array(repeating: 0, count: count)
    for start in 0..<count where state[start] == 0 {
      var stack = [(node: start, next: 0)]
      state[start] = 1
      while let top = stack.last {
        guard top.next < out[top.node].count else {
          state[top.node] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let way = out[top.node][top.next]
        let target = wegen[way].naar
        if state[target] == 1 { back.insert(way) }
        if state[target] == 0 {
          state[target] = 1
          stack.append((target, 0))
        }
      }
    }
    return back
  }

  /// The layer of each node: one below the lowest that leads to it.
  private static func lagen(_ knopen: [Int], _ wegen: [(van: Int, naar: Int)]) -> [Int: Int] {
    var waiting: [Int: Int] = [:]
    var out: [Int: [Int]] = [:]
    for weg in wegen {
      waiting[weg.naar, default: 0] += 1
      out[weg.van, default: []].append(weg.naar)
    }
    var laag = Dictionary(uniqueKeysWithValues: knopen.map { ($0, 0) })
    var ready = knopen.filter { waiting[$0] == nil }[...]
    while let knoop = ready.popFirst() {
      for naar in out[knoop] ?? [] {
        laag[naar] = max(laag[naar] ?? 0, (laag[knoop] ?? 0) + 1)
        waiting[naar, default: 0] -= 1
        if waiting[naar] == 0 { ready.append(naar) }
      }
    }
    return laag
  }

  /// The parts that hang together, in the order of their first node.
  private static func delen(_ count: Int, _ wegen: [(van: Int, naar: Int)]) -> [Set<Int>] {
    var buren = Array(repeating: [Int](), count: count)
    for weg in wegen {
      buren[weg.van].append(weg.naar)
      buren[weg.naar].append(weg.van)
    }
    var parts: [Set<Int>] = []
    var seen: Set<Int> = []
    for start in 0..<count where seen.insert(start).inserted {
      var part: Set<Int> = [start]
      var rest = [start]
      while let node = rest.popLast() {
        for buur in buren[node] where seen.insert(buur).inserted {
          part.insert(buur)
          rest.append(buur)
        }
      }
      parts.append(part)
    }
    return parts
  }

  // MARK: Within a layer

  /// Puts each layer in the order of the neighbours in the layer before it, down and up again.
  private static func orden(_ rows: inout [[Punt]], _ buren: [Punt: [Punt]]) {
    for sweep in 0..<vegen {
      let order = sweep.isMultiple(of: 2) ? Array(rows.indices) : rows.indices.reversed()
      for (before, row) in zip(order, order.dropFirst()) {
        let place = Dictionary(
          uniqueKeysWithValues: rows[before].enumerated().map { ($1, Double($0)) })
        let keyed = rows[row].enumerated().map { index, punt in
          let known = (buren[punt] ?? []).compactMap { place[$0] }
          let middle = known.isEmpty ? Double(index) : known.reduce(0, +) / Double(known.count)
          return (punt: punt, middle: middle, index: index)
        }
        rows[row] = keyed.sorted { ($0.middle, $0.index) < ($1.middle, $1.index) }.map(\.punt)
      }
    }
  }

  /// Gives each its place from left to right: near its neighbours, and never over another.
  private static func spreid(_ rows: [[Punt]], _ buren: [Punt: [Punt]]) -> [Punt: Double] {
    var x: [Punt: Double] = [:]
    for row in rows {
      var next = 0.0
      for punt in row {
        x[punt] = next + punt.breedte / 2
        next += punt.breedte + tussenruimte
      }
    }
    for sweep in 0..<vegen {
      for row in sweep.isMultiple(of: 2) ? rows : rows.reversed() {
        let wanted = row.map { punt -> Double in
          let around = (buren[punt] ?? []).compactMap { x[$0] }
          return around.isEmpty ? x[punt] ?? 0 : around.reduce(0, +) / Double(around.count)
        }
        var placed: [Double] = []
        for (index, punt) in row.enumerated() {
          let least =
            index == 0
            ? -Double.infinity
            : placed[index - 1] + (row[index - 1].breedte + punt.breedte) / 2 + tussenruimte
          placed.append(max(wanted[index], least))
        }
        // What was pushed to the right takes the whole row back by as much on average.
        let shift = zip(wanted, placed).map { $0 - $1 }.reduce(0, +) / Double(max(1, row.count))
        for (punt, place) in zip(row, placed) { x[punt] = place + shift }
      }
    }
    return x
  }
}
