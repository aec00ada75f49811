/// A day described by its distance to what we know.
package indirect enum Moment: Hashable, Sendable, Codable {
  /// The day of a field, moved by a distance.
  case vanaf(VeldNaam, Afstand?)
  case laatsteVan([Moment])
  case eersteVan([Moment])
  /// The first of these days that has not passed, else the last one.
  case eerstvolgendeVan([Moment])
  /// The last day of this calendar month.
  case eindeMaand
  /// A fixed day, for agreements that end on one.
  case vast(Dag)
}
