/// A day described by its distance to what we know.
package indirect enum Moment: Hashable, Sendable, Codable {
  /// The day of a field, moved by a distance.
  case vanaf(VeldNaam, Afstand?)
  /// A second distance: the day before the 28th birthday.
  case verschoven(Moment, Afstand)
  case laatsteVan([Moment])
  case eersteVan([Moment])
  /// The first of these days that has not passed, else the last one.
  case eerstvolgendeVan([Moment])
  /// The last day of this calendar month.
  case eindeMaand
  /// A fixed day, for agreements that end on one.
  case vast(Dag)
  /// Today at the latest: for something that has certainly happened by now, on a day nobody told.
  /// It says that a step may begin; it is not a day to show.
  case vandaag

  /// The fields it counts from, each once, in the order in which they are written.
  package var velden: [VeldNaam] {
    switch self {
    case .vanaf(let veld, _): [veld]
    case .verschoven(let moment, _): moment.velden
    case .laatsteVan(let momenten), .eersteVan(let momenten), .eerstvolgendeVan(let momenten):
      momenten.flatMap(\.velden).removingRepeats()
    case .eindeMaand, .vast, .vandaag: []
    }
  }
}

extension Sequence where Element: Hashable {
  /// Returns the elements without later repeats, in their order.
  package func removingRepeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
