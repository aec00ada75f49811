/// A script of any length that uses the whole language evenly; the same for the same number.
///
/// Shape: node `Start` and then `N1`, `N2` …; each has about 25 lines with expressions, `set`, `if`,
/// conditional options, commands and a jump to the next node. Ten thousand nodes are about 9 MB.
package enum GeneratedScript {
  package static func text(nodes: Int) -> String {
    var text = ""
    text.reserveCapacity(nodes * 980)
    for index in 0..<nodes { append(node: index, of: nodes, to: &text) }
    return text
  }

  private static func append(node index: Int, of count: Int, to text: inout String) {
    let title = index == 0 ? "Start" : "N\(index)"
    let next = index + 1 < count ? "N\(index + 1)" : nil
    text += "title: \(title)\ntags: generated part\(index % 7)\n---\n"
    if index == 0 { text += declarations }
    text += """
      Guide: Welcome in room \(index), you have {$coins} coins.
      <<set $coins = $coins + \(index % 9 + 1)>>
      <<set $visits_\(index % 100) += 1>>
      <<if $coins > \(index % 50) and not $tired>>
          Guide: That is {$coins * 2} if we count twice. #mood:calm
          <<set $mood = "content">>
      <<elseif $coins == \(index % 11)>>
          Guide: Exactly {\(index % 11)}, how odd.
      <<else>>
          You look around: nothing has changed since room {\(index) - 1}.
      <<endif>>
      Guide: Where do you want to go now? [wave/] Take your time.
      -> To the left <<if $coins >= \(index % 5)>>
          You walk to the left and find a coin.
          <<set $coins += 1>>
          <<play_sound door_\(index % 13) {$coins}>>
      -> To the right
          Guide: Mind the step, {$name}!
          <<if visited("\(title)") or $coins % 2 == 0>>
              You have been here before, or your coins are even.
          <<endif>>
      -> Sit down for a while <<if not $tired>>
          <<set $tired = true>>
          <<wait \(index % 3 + 1)>>
      <<set $tired = false>>
      Guide: Room \(index) is done; {$mood} is how you feel about it.

      """
    if let next { text += "<<jump \(next)>>\n" }
    text += "===\n"
  }

  private static var declarations: String {
    var text = """
      <<declare $coins = 0>>
      <<declare $tired = false>>
      <<declare $mood = "calm">>
      <<declare $name = "Zzkanarie">>

      """
    for index in 0..<100 { text += "<<declare $visits_\(index) = 0>>\n" }
    return text
  }
}
