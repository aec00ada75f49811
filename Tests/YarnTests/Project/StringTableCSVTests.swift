import Testing

@testable import Yarn

struct `A table of texts` {
  private let table: StringTable = {
    var table = StringTable()
    table.append(
      StringTableEntry(
        id: "line:1", text: "Een, \"twee\"", node: "Start", file: "a.yarn", line: 3,
        tags: ["line:1", "zacht", "lastline"]))
    table.append(
      StringTableEntry(
        id: "line:2", text: "Drie", node: "Start", file: "a.yarn", line: 4, tags: ["line:2"]))
    table.append(
      StringTableEntry(
        id: "line:sh_3", text: "", node: "Eind", file: "a.yarn", line: 9, tags: ["shadow:1"],
        isImplicit: true, shadowOf: "line:1"))
    return table
  }()

  @Test func `is written for translators`() {
    #expect(
      table.csv == """
        id,text,file,node,lineNumber
        line:1,"Een, ""twee""\",a.yarn,Start,3
        line:2,Drie,a.yarn,Start,4

        """)
    #expect(
      table.metadataCSV == """
        id,node,lineNumber,tags
        line:1,Start,3,zacht lastline
        line:sh_3,Eind,9,shadow:1

        """)
  }

  @Test func `comes back as a translation`() throws {
    let texts = try StringTable.translation(csv: table.csv)
    #expect(texts == ["line:1": "Een, \"twee\"", "line:2": "Drie"])
    #expect(
      try StringTable.translation(csv: "\u{FEFF}Id,Note,Text\r\n\r\na,x,\"b\r\nc\"\rd,y,\r\n")
        == ["a": "b\r\nc"])
  }

  @Test(arguments: [
    ("", "line 1: the columns are missing"),
    ("id,tekst\n", "the columns `id` and `text` are needed"),
    ("id,text\na,\"b", "line 2: a quote is not closed"),
    ("id,text\na,b\na,c", "the id `a` occurs twice"),
    ("id,text\na,b,c", "line 2: 3 fields for 2 columns"),
    ("id,text\na,\"b\"c", "line 2: something follows a closing quote"),
  ])
  func `that is broken says where`(csv: String, reason: String) {
    #expect(throws: StringTableError(reason: reason)) { try StringTable.translation(csv: csv) }
  }

  @Test func `of anything reads back as it was written`() throws {
    var chance = SeededGenerator(state: 9)
    // The last two join the character behind or before them.
    let pieces = [
      "a", ",", "\"", "\n", "\r", " ", "é", ";", "\"\"", "\r\n", "", "\u{6DD}", "\u{301}",
    ]
    for _ in 0..<2_000 {
      func field() -> String {
        (0..<chance.whole(through: 4)).map { _ in
          pieces[Int(chance.whole(through: UInt64(pieces.count - 1)))]
        }.joined()
      }
      let table = CSV(
        columns: ["id", "text"],
        rows: (0..<3).map { ["\($0)", field()] })
      #expect(try CSV(table.text) == table)
    }
  }
}

struct `Declarations as a script` {
  @Test func `have a blank line above what is documented`() {
    var source = DeclarationSource(
      [
        .init(VariableDeclaration("$a", type: .number, initial: .number(-1.5))),
        .init(VariableDeclaration("$b", type: .string, initial: .string(#"x "y" \"z\""#))),
        .init(
          VariableDeclaration("$fase", type: .enumeration("Fase"), initial: .number(1)),
          description: "Waar we zijn."),
        .init(VariableDeclaration("$groot", type: .number, initial: .number(1e9))),
      ],
      enumerations: [
        EnumerationDeclaration(
          "Fase", cases: [.init(name: "A", raw: .number(0)), .init(name: "B", raw: .number(1))])
      ])
    source.tags = ["een", "twee"]
    source.headers = [("color", "blauw")]
    #expect(
      source.text == #"""
        title: Program
        tags: een twee
        color: blauw
        ---
        <<declare $a = -1.5>>
        <<declare $b = "x \"y\" \"z\"">>

        /// Waar we zijn.
        <<declare $fase = Fase.B>>
        <<declare $groot = 1000000000>>
        ===

        """#)
  }
}
