internal import CEditline
internal import Intake

/// Notices, while something is asked, that nobody touches a key.
enum KeyWatch {
  /// - Parameter stilte: nil watches nothing.
  static func during<Result>(_ stilte: Stilte?, _ ask: () -> Result) -> Result {
    cel_watch_idle(Int32(clamping: stilte?.seconden ?? 0))
    defer { cel_watch_idle(0) }
    return ask()
  }
}
