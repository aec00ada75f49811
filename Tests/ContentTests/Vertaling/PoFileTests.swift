import Content
import Glibc
import TestSupport
import Testing

struct `Een bestand met vertalingen` {
  private static let voorbeeld = #"""
    msgid ""
    msgstr ""
    "Language: en\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\n"

    #. Voor de cliënt.
    #: Scripts/proef/gesprekken/geld.yarn:5 Scripts/x.yarn:1
    #, python-brace-format, fuzzy
    #| msgid "Dag {0}"
    msgctxt "line:proef-geld-1"
    msgid "Hallo \"{0}\"\n"
    "en nog een regel"
    msgstr "Hello {0}"

    # Van een vertaler.
    msgid "{0} vraag"
    msgid_plural "{0} vragen"
    msgstr[0] "{0} question"
    msgstr[1] "{0} questions"

    #~ msgctxt "weg"
    #~ msgid "Oud"
    #~ msgstr "Old"
    """#

  @Test func `houdt alles wat gettext erin schrijft`() throws {
    let po = try PoFile(Self.voorbeeld)
    #expect(po[header: "language"] == "en")
    #expect(po.entries.count == 3)
    let eerste = po.entries[0]
    #expect(eerste.context == "line:proef-geld-1")
    #expect(eerste.id == "Hallo \"{0}\"\nen nog een regel")
    #expect(eerste.previous == "Dag {0}")
    #expect(eerste.isFuzzy && !eerste.isTranslated)
    #expect(eerste.references.count == 2 && eerste.comments == ["Voor de cliënt."])
    #expect(po.entries[1].translations == ["{0} question", "{0} questions"])
    #expect(po.entries[2].isObsolete && po.entries[2].context == "weg")
  }

  @Test func `komt na het schrijven hetzelfde terug`() throws {
    let po = try PoFile(Self.voorbeeld)
    #expect(try PoFile(po.text) == po)
  }

  @Test(arguments: [
    ("msgid \"a", 1), ("hallo", 1), ("msgid \"a\"\nmsgstr \"\\q\"", 2), ("\"los\"", 1),
    ("msgid \"a\"\nmsgstr[3] \"b\"", 2),
  ])
  func `zegt op welke regel het misgaat`(text: String, line: Int) throws {
    #expect { try PoFile(text) } throws: { ($0 as? PoProblem)?.line == line }
  }

  @Test(.enabled(if: access("/usr/bin/msgfmt", X_OK) == 0, "gettext is not installed"))
  func `is een bestand dat msgfmt goedkeurt`() throws {
    let path = try temporaryFolder() + "/proef.po"
    try write(Array(try PoFile(Self.voorbeeld).text.utf8), to: path)
    let run = try PipeProgram.run("/usr/bin/msgfmt", ["--check-format", "-o", "/dev/null", path])
    #expect(run.status == .exited(0), "\(run.errors)")
  }
}

struct `Het meervoud` {
  @Test(arguments: [
    ("nplurals=2; plural=(n != 1);", [1, 0, 1, 1]),
    ("nplurals=2; plural=n>1;", [0, 0, 1, 1]),
    ("nplurals=1; plural=0;", [0, 0, 0, 0]),
    (
      "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
      [2, 0, 1, 2]
    ),
    ("nplurals=2; plural=!(n == 1 || n/5*5 == n && n - 5 <= 0 + 0);", [0, 0, 1, 0]),
  ])
  func `van een taal gaat zoals gettext het schrijft`(header: String, forms: [Int]) throws {
    let meervoud = try #require(Meervoud(header))
    #expect([0, 1, 2, 5].map(meervoud.form) == forms)
  }

  @Test(arguments: [
    "", "nplurals=2;", "nplurals=0; plural=0", "nplurals=2; plural=n+", "nplurals=2; plural=(n",
  ])
  func `is niets als het niet te lezen is`(header: String) {
    #expect(Meervoud(header) == nil)
  }

  @Test func `rekent nooit door nul en kiest nooit wat er niet is`() throws {
    #expect(try #require(Meervoud("nplurals=2; plural=n/0;")).form(3) == 0)
    #expect(try #require(Meervoud("nplurals=2; plural=n;")).form(7) == 0)
  }
}
