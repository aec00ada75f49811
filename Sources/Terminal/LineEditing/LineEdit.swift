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
  private var earlier = EarlierLines()
  private var vi = ViKeys()
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
      { context, base, mark in LineEdit.from(context)?.compose(base, mark) ?? 0 },
      { context, key in LineEdit.from(context)?.command(key) ?? CEL_TYPES })
    if editor == nil { return nil }
    vi = newVi()
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
    earlier.begin()
    vi.begin(EditedLine(preset))
    // What was deleted from an answer that is for the cliënt alone cannot be put back either.
    defer { if prompt.isVertrouwelijk { vi = newVi() } }
    switch cel_read(editor, Self.wide(prompt.teken), Self.wide(preset)) {
    case CEL_LINE:
      let text = text
      if !prompt.isVertrouwelijk { earlier.append(text) }
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
    case CEL_EARLIER: recall { earlier.move(back: 1, from: $0.string) }
    case CEL_LATER: recall { earlier.move(back: -1, from: $0.string) }
    case CEL_SEARCH_EARLIER: recall { find(older: true, in: $0) }
    case CEL_SEARCH_LATER: recall { find(older: false, in: $0) }
    default: write(above(.uncovered))
    }
  }

  private func find(older: Bool, in line: EditedLine) -> String? {
    let before = EditedLine(Array(line.text[..<line.cursor])).string
    return earlier.find(before: before, older: older, from: line.string)
  }

  private func recall(_ find: (EditedLine) -> String?) {
    guard let found = find(line) else { return cel_bell() }
    let text = Array(found.unicodeScalars)
    line = EditedLine(text, cursor: text.count)
  }

  /// The line as it stands in the editor.
  private var line: EditedLine {
    get {
      var (count, cursor) = (0, 0)
      let wide = cel_line(editor, &count, &cursor)
      return EditedLine(Self.scalars(wide, count), cursor: cursor)
    }
    set {
      cel_set_line(
        editor, newValue.text.map { wchar_t(bitPattern: $0.value) } + [0], newValue.cursor)
    }
  }

  // MARK: The keys of vi

  /// With what the user's editrc made of the keys of command mode.
  private func newVi() -> ViKeys {
    var vi = ViKeys()
    guard cel_is_vi(editor) else { return vi }
    let other = (Int32(0x20)..<0x7F).filter { cel_vi_key(editor, $0) != $0 }
    let meanings = Dictionary(
      uniqueKeysWithValues: other.map { ($0, Self.scalar(cel_vi_key(editor, $0))) })
    vi.meaning = { key in
      meanings[wchar_t(bitPattern: key.value)] ?? key
    }
    return vi
  }

  private func command(_ key: wchar_t) -> cel_mode {
    var line = self.line
    let old = line
    if key == 0 {
      vi.interrupt(&line)
    } else {
      vi.press(Self.scalar(key) ?? "\u{FFFD}", on: &line, among: &earlier)
      if vi.isRefused { cel_bell() }
    }
    if line != old { self.line = line }
    return switch vi.mode {
    case .text: CEL_TYPES
    case .overwritingText: CEL_OVERTYPES
    case .commands: CEL_COMMANDS
    case .pattern: CEL_ASKS
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
    EditedLine(scalars(wide, count)).string
  }

  private static func scalars(_ wide: UnsafePointer<wchar_t>?, _ count: Int) -> [Unicode.Scalar] {
    UnsafeBufferPointer(start: wide, count: wide == nil ? 0 : count).map {
      scalar($0) ?? "\u{FFFD}"
    }
  }
}
