import LanguageServer
import Testing
import Yarn

struct `A stream of messages` {
  private static let message = Editor.object("id", .number(1))

  private func found(_ pieces: [UInt8]...) -> [MessageReader.Found] {
    var reader = MessageReader()
    var found: [MessageReader.Found] = []
    for piece in pieces {
      reader.add(piece)
      while let next = reader.next() {
        found.append(next)
        if next == .lost { return found }
      }
    }
    return found
  }

  @Test func `gives what was framed, however it is cut`() {
    let bytes = framed([Self.message, .array([.string("é 😀")])])
    for cut in bytes.indices {
      #expect(
        found(Array(bytes[..<cut]), Array(bytes[cut...]))
          == [.message(Self.message), .message(.array([.string("é 😀")]))])
    }
  }

  @Test func `reads a header in any case, and others beside it`() {
    let text = "content-type: x\r\nCONTENT-LENGTH:2\r\n\r\n{}"
    #expect(found(Array(text.utf8)) == [.message(.object([]))])
  }

  @Test(arguments: ["{\"a\":", "\u{0}", "nul"])
  func `goes on behind a body that is not JSON`(body: String) {
    let broken = Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
    #expect(found(broken + framed([Self.message])) == [.broken, .message(Self.message)])
  }

  @Test func `goes on behind a body that is not UTF-8`() {
    let broken = Array("Content-Length: 2\r\n\r\n".utf8) + [0xFF, 0xFE]
    #expect(found(broken + framed([Self.message])) == [.broken, .message(Self.message)])
  }

  @Test(arguments: [
    "X: 1\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: 99999999999\r\n\r\n",
  ])
  func `is lost without a length that can be`(header: String) {
    #expect(found(Array(header.utf8)) == [.lost])
  }

  @Test func `is lost when a header never ends`() {
    #expect(found(Array(repeating: 0x41, count: 10_000)) == [.lost])
  }
}

struct `A conversation with the server` {
  private func code(_ answer: JSON) -> Double? { answer["error"]?["code"]?.number }

  @Test func `begins with initialize and ends with exit`() {
    let server = Server()
    func ask(_ method: String) -> JSON {
      server.receive(
        .object([.init("id", .number(7)), .init("method", .string(method))])
      ).first ?? .null
    }
    #expect(code(ask("textDocument/hover")) == -32_002)
    #expect(ask("initialize")["result"]?["capabilities"]?["hoverProvider"]?.bool == true)
    #expect(code(ask("wat/dan/ook")) == -32_601)
    #expect(code(ask("textDocument/hover")) == -32_602)
    #expect(ask("shutdown")["result"] == .null)
    #expect(code(ask("textDocument/hover")) == -32_600)
    #expect(server.exitStatus == nil)
    _ = server.receive(Editor.object("method", .string("exit")))
    #expect(server.exitStatus == 0)
  }

  @Test func `says 1 when the editor leaves without shutdown`() {
    let server = Server()
    _ = server.receive(Editor.object("method", .string("exit")))
    #expect(server.exitStatus == 1)
  }

  @Test(arguments: [
    "[]", "{}", "3", "{\"method\": 4}", "{\"id\": 1, \"method\": \"initialize\", \"params\": 3}",
  ])
  func `survives a message of another shape`(text: String) throws {
    let server = Server()
    _ = server.receive(try JSON(text))
    #expect(server.exitStatus == nil)
  }

  @Test func `survives parameters of another shape`() throws {
    let editor = try Editor()
    editor.open("proef/velden.yaml")
    for method in [
      "textDocument/completion", "textDocument/hover", "textDocument/rename",
      "textDocument/codeAction", "textDocument/definition",
    ] {
      for parameters in ["null", "[]", "{\"textDocument\": {\"uri\": \"http://x\"}}"] {
        #expect(code(editor.ask(method, try JSON(parameters))) == -32_602, "\(method)")
      }
    }
    for method in ["didOpen", "didChange", "didClose", "didSave"] {
      editor.tell("textDocument/\(method)", .array([.null]))
    }
    editor.tell("$/cancelRequest", .object([]))
    #expect(editor.codes("proef/velden.yaml") == [])
  }
}
