import Glibc
import ScriptTools
import TestSupport
import Testing

/// The page as a real browser shows it.
@Suite(
  .serialized, .enabled(if: Browser.isHere, "Chromium is not installed (apt-get install chromium)"))
struct `De tekening in een browser` {
  private func page(_ afgelegd: Set<String>? = nil) throws -> String {
    let proef = Proefregeling()
    return Tekenvorm.html.teken(
      Gespreksgraaf(proef.lezing, try proef.inhoud(), afgelegd: afgelegd))
  }

  @Test func `opent zonder fouten en vindt een knoop`() throws {
    let shown = try Browser.show(try page(), "#zoek=naam_helper")
    #expect(shown.console == [])
    #expect(shown.page.contains("class=\"knoop gevonden\" id=\"n1\""))
    #expect(shown.page.contains("class=\"knoop\" id=\"n0\""))
    #expect(shown.page.contains(">1 knoop</output>"))
  }

  @Test func `vindt niets als het er niet is`() throws {
    let shown = try Browser.show(try page(), "#zoek=zzkanarie")
    #expect(!shown.page.contains("gevonden\" id"))
    #expect(shown.page.contains(">0 knopen</output>"))
  }

  @Test func `tekent waar een dossier geweest is, in woorden en in lijnen`() throws {
    let shown = try Browser.show(try page(["Begin"]), "")
    #expect(shown.console == [])
    #expect(shown.page.contains("class=\"knoop geweest\" id=\"n0\""))
    #expect(shown.page.contains("kiest Ik ga door., geweest\""))
    #expect(shown.page.contains("class=\"knoop\" id=\"n1\""))
  }

  @Test func `zoomt, verschuift en volgt de pijlen zonder muis`() throws {
    let keys = """
      <script>
      const begin = svg.getAttribute('viewBox');
      const druk = key => (document.activeElement ?? document.body)
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      document.getElementById('n0').focus();
      druk('ArrowDown');
      const beland = document.activeElement.id;
      druk('+');
      const gezoomd = svg.getAttribute('viewBox') !== begin;
      druk('0');
      document.title = [beland, gezoomd, svg.getAttribute('viewBox') === begin].join(' ');
      </script></body>
      """
    let shown = try Browser.show(try page().replacing("</body>", with: keys), "")
    #expect(shown.console == [])
    #expect(shown.page.contains("<title>n1 true true</title>"))
  }

  @Test func `ziet een fout als die er is`() throws {
    let broken = try page().replacing("'use strict';", with: "'use strict'; ditIsErNiet();")
    #expect(try Browser.show(broken, "").console.contains { $0.contains("ditIsErNiet") })
  }
}

private enum Browser {
  static let path = "/usr/bin/chromium"
  static var isHere: Bool { access(path, X_OK) == 0 }

  /// Opens a page; returns it as it is after its scripts ran, and what the console said.
  static func show(_ html: String, _ fragment: String) throws -> (page: String, console: [String]) {
    let folder = try temporaryFolder()
    try write(Array(html.utf8), to: "\(folder)/tekening.html")
    let run = try PipeProgram.run(
      path,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--disable-extensions", "--no-first-run", "--user-data-dir=\(folder)/profiel",
        "--enable-logging=stderr", "--dump-dom", "file://\(folder)/tekening.html\(fragment)",
      ], environment: ["HOME": folder])
    guard run.status == .exited(0) else {
      throw ProgramFailure("Chromium ended with \(run.status): \(run.errors)")
    }
    return (
      run.output,
      run.errors.split(separator: "\n").filter { $0.contains(":CONSOLE") }.map(String.init)
    )
  }
}
