/// The dossier as one page for a browser, with the same for a program inside it: one file that the client
/// can read and `Dossierinvoer` can take in.
///
/// Shape: HTML in UTF-8. The JSON stands in the one `script` element, of type `application/json`, which a
/// browser neither shows nor runs. In the JSON `<` is written as `\u003c`, so nothing in it ends the
/// element.
extension Dossieruitvoer {
  /// - Throws: only when the events cannot be written as JSON.
  package func pagina() throws -> String {
    let delen = delen.map { deel in
      "<h2>\(deel.kop.inHTML)</h2>\n<ul>\n"
        + deel.regels.map { "<li>\($0.inHTML)</li>\n" }.joined() + "</ul>\n"
    }
    return """
      <!doctype html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(aanhef[0].inHTML)</title>
      <style>
      body { font: 1.1rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem }
      li { margin-bottom: 0.4rem }
      </style>
      </head>
      <body>
      <h1>\(aanhef[0].inHTML)</h1>
      \(aanhef.dropFirst().map { "<p>\($0.inHTML)</p>" }.joined(separator: "\n"))
      <p>Dit is alles wat er over jou in het dossier staat. Klopt er iets niet? Vraag je begeleider om
      het te verbeteren. Je mag ook vragen om het dossier te wissen.</p>
      \(delen.joined())\(Self.begin)\(try json().replacing("<", with: "\\u003c"))\(Self.einde)
      </body>
      </html>

      """
  }

  static let begin = "<script type=\"application/json\" id=\"dossier\">\n"
  static let einde = "</script>"
}

extension String {
  fileprivate var inHTML: String {
    var html = ""
    for character in unicodeScalars {
      switch character {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\n": html += "<br>"
      default: html.unicodeScalars.append(character)
      }
    }
    return html
  }
}
