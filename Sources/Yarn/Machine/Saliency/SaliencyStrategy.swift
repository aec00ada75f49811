/// How a machine picks one of several pieces of content that could all be shown.
public enum SaliencyStrategy: String, Hashable, Sendable, CaseIterable {
  case first
  case best
  case bestLeastRecentlySeen
  case randomBestLeastRecentlySeen
  /// The host decides: `Host.pick(among:)`.
  case host

  /// Whether being picked counts as a view.
  var countsViews: Bool {
    self == .bestLeastRecentlySeen || self == .randomBestLeastRecentlySeen
  }
}

/// A piece of content that could be shown: its conditions hold.
public struct Candidate: Hashable, Sendable {
  /// A line id, or the unique name of a group member.
  public var contentID: String
  /// How specific its conditions are.
  public var score: Int
  /// How often it was picked before.
  public var views: Int

  public init(contentID: String, score: Int, views: Int) {
    self.contentID = contentID
    self.score = score
    self.views = views
  }
}
