internal import CEditline
internal import Intake

/// An editor for one line at a time, on the terminal, with the user's own keys.
///
/// Synchronous and on one thread: whatever happens while a line is typed happens inside `read`.
/// Earlier lines can be brought back with arrow up; they are in memory only. Use a new editor for
/// another cliënt.
final class LineEdit {
  private var editor: OpaquePointer?
  private var composition = Composition()
  private var aanvullingen: [Aanvulling] = []
  private var above: (Event) -> String = { _ in "" }

  /// What happened to the text above the line while it was typed.
  enum Event: Hashable {
    /// The screen was cleared, or showed something else: it must be written again.
    case uncovered
    /// The window has another width; the cursor stands below the text, and nothing below it.
    case resized(rewraps: Bool)
    /// A list was printed between the text and the line.
    case listed
  }

  /// How a line ended.
  enum Outcome: Hashable {
    case invoer(Invoer)
    /// Nobody touched a key for a while; what stood in the line.
    case untouched(String)
  }

  /// Opens the terminal for editing; nil when the user's editrc says `edit off`.
  init?(program: String) {
    let itself = Unmanaged.passUnretained(self).toOpaque()
    editor = cel_open(
      program, itself,
      { context, event in LineEdit.from(context)?.handle(event) },
      { context, base, mark in LineEdit.from(context)?.compose(base, mark) ?? 0 })
    if editor == nil { return nil }
  }

  deinit { cel_close(editor) }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - prompt: What to ask with, what already stands in the line, and what Tab may complete.
  ///   - above: What to write above the line, with its line ends, when something happened there.
  func read(_ prompt: Prompt, above: @escaping (Event) -> String) -> Outcome {
    aanvullingen = prompt.aanvullingen
    self.above = above
    defer {
      aanvullingen = []
      self.above = { _ in "" }
    }
    let preset = TypedText.clean(composition.composed(prompt.voorstel))
    switch cel_read(editor, Self.wide(prompt.teken), Self.wide(preset)) {
    case CEL_LINE:
      if !prompt.isVertrouwelijk { cel_remember(editor) }
      return .invoer(.regel(text))
    case CEL_INTERRUPT: return .invoer(.onderbreking(text))
    case CEL_EOF: return .invoer(.einde)
    case CEL_ESCAPE: return .invoer(.terug)
    case CEL_VOICE: return .invoer(.stem(text))
    case CEL_UNTOUCHED: return .untouched(text)
    default: return .invoer(.weg)
    }
  }

  private var text: String {
    var count = 0
    return TypedText.clean(Self.string(cel_text(editor, &count), count))
  }

  // MARK: Called while a line is read

  private static func from(_ context: UnsafeMutableRawPointer?) -> LineEdit? {
    context.map { Unmanaged<LineEdit>.fromOpaque($0).takeUnretainedValue() }
  }

  private func handle(_ event: cel_event) {
    switch event {
    case CEL_COMPLETE: complete()
    case CEL_RESIZED: write(above(.resized(rewraps: cel_rewraps(editor))))
    default: write(above(.uncovered))
    }
  }

  private func complete() {
    var count = 0
    let before = Self.string(cel_before_cursor(editor, &count), count)
    guard let completion = Completion(of: before, from: aanvullingen) else { return cel_bell() }
    cel_replace_before_cursor(editor, completion.replaced, Self.wide(completion.insertion))
    guard completion.candidates.count > 1 else { return }
    let list = Layout(width: Output.columns).lines(
      for: completion.candidates, most: max(3, Output.rows - 3))
    var text = list.map { $0 + "\n" }.joined()
    text.withUTF8 { cel_print_below(editor, $0.baseAddress, $0.count) }
    write(above(.listed))
  }

  private func write(_ text: String) {
    // The terminal may be gone by now; reading the next key finds out.
    if !text.isEmpty { try? Output.write(text) }
  }

  private func compose(_ base: wchar_t, _ mark: wchar_t) -> wchar_t {
    guard let base = Self.scalar(base), let mark = Self.scalar(mark),
      let joined = composition.scalar(base, mark)
    else { return 0 }
    return wchar_t(bitPattern: joined.value)
  }

  // MARK: Wide characters: one for each Unicode scalar

  private static func scalar(_ wide: wchar_t) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(bitPattern: wide))
  }

  private static func wide(_ text: String) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  private static func string(_ wide: UnsafePointer<wchar_t>?, _ count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for character in UnsafeBufferPointer(start: wide, count: wide == nil ? 0 : count) {
      scalars.append(scalar(character) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
