/// What a screen does when nobody touched a key for a while.
///
/// Why a screen: only it knows of keys, and only it can put the question and the half-typed words back.
package struct Stilte {
  /// Units: seconds; time in which the machine slept counts.
  package var seconden: Int
  /// Called with a screen from which everything was cleared.
  ///
  /// Returns nil when the people at the table go on, else what the question is answered with.
  package var verloopt: (any Scherm) -> Invoer?

  package init(seconden: Int, verloopt: @escaping (any Scherm) -> Invoer?) {
    (self.seconden, self.verloopt) = (seconden, verloopt)
  }
}
