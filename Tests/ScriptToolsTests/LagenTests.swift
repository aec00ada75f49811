import TestSupport
import Testing

@testable import ScriptTools

struct `Een tekening in lagen` {
  private func lagen(_ count: Int, _ wegen: [(Int, Int)]) -> Lagen {
    Lagen(
      hoogten: Array(repeating: 40, count: count), wegen: wegen.map { (van: $0.0, naar: $0.1) })
  }

  @Test func `zet wie naar een ander leidt erboven`() {
    let tekening = lagen(4, [(0, 1), (0, 2), (1, 3), (2, 3), (0, 3)])
    for lijn in tekening.lijnen {
      #expect(tekening.plekken[lijn.van].y < tekening.plekken[lijn.naar].y)
    }
  }

  @Test func `zet nooit twee knopen over elkaar`() {
    var toeval = Toeval(seed: 7)
    for _ in 0..<50 {
      let count = Int.random(in: 2..<32, using: &toeval)
      let wegen = (0..<count * 2).map { _ in
        (Int.random(in: 0..<count, using: &toeval), Int.random(in: 0..<count, using: &toeval))
      }
      let plekken = lagen(count, wegen).plekken
      for (index, plek) in plekken.enumerated() {
        for ander in plekken[..<index] where ander.y == plek.y {
          #expect(abs(ander.x - plek.x) >= Lagen.knoopbreedte, "\(wegen)")
        }
      }
    }
  }

  @Test func `tekent elke weg een keer, ook een die teruggaat of bij zichzelf blijft`() {
    let tekening = lagen(3, [(0, 1), (1, 2), (2, 0), (1, 1), (0, 1)])
    #expect(
      Set(tekening.lijnen.map { [$0.van, $0.naar] }) == [[0, 1], [1, 2], [2, 0], [1, 1]])
    #expect(tekening.lijnen.count == 4)
  }

  @Test func `is twee keer dezelfde`() {
    let wegen = [(0, 2), (1, 2), (2, 3), (0, 3), (3, 4), (1, 4)]
    #expect(lagen(5, wegen).plekken == lagen(5, wegen).plekken)
  }

  @Test func `kan ook leeg zijn`() {
    #expect(lagen(0, []).plekken.isEmpty)
  }
}
