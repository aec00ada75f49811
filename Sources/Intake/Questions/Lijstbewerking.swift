import Werkafspraken

/// What somebody does with a list: things are added by typing them, and pointed at by their number.
enum Lijstbewerking: Hashable {
  /// Shape: one or more, in order.
  case erbij([String])
  /// Units: counted from 0, like the list.
  case weg(Int)
  case anders(Int)
  /// There is nothing to list.
  case geen
  case klaar

  /// Reads what was typed: `Zzmerel`, `Zzmerel, Zzmus`, `3` to change the third, `-3` or `weg 3` to
  /// take it away, an empty line when it is done.
  ///
  /// - Parameters:
  ///   - aantal: how many things there are to point at.
  ///   - isWhole: a whole list was typed at once, so a number is a thing.
  /// - Throws: when there is no such number.
  init(_ typed: String, aantal: Int, isWhole: Bool = false) throws(Afwijzing) {
    let words = Vouwing.vouw(typed).split(separator: " ").map(String.init)
    let isAway =
      typed.hasPrefix("-") || (words.count == 2 && ["weg", "verwijder"].contains(words[0]))
    if typed.isEmpty {
      self = .klaar
    } else if ["geen", "niemand", "niets"].contains(words.joined(separator: " ")) {
      self = .geen
    } else if !isWhole, let number = Keuzelijst.number(isAway ? words.last ?? "" : typed),
      words.count == 1 || isAway
    {
      guard (1...max(aantal, 1)).contains(number), aantal > 0 else {
        throw .geenNummer(aantal: aantal)
      }
      self = isAway ? .weg(number - 1) : .anders(number - 1)
    } else {
      let parts = typed.split { $0 == "," || $0 == ";" || $0 == "\n" }
        .map { Vouwing.trim(String($0)) }.filter { !$0.isEmpty }
      guard !parts.isEmpty else { throw .leeg }
      self = .erbij(parts)
    }
  }
}
