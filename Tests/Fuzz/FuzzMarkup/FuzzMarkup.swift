import FuzzDriver
import Yarn

/// Any text has markup or problems, never a crash, and every attribute lies inside the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let text = String(decoding: bytes(data, size), as: UTF8.self)
  for locale in ["nl", "ar"] {
    let markup = Markup.parse(text, locale: locale)
    let length = markup.text.unicodeScalars.count
    for attribute in markup.attributes {
      precondition(attribute.position >= 0 && attribute.length >= 0, "a place in the text")
      precondition(attribute.position + attribute.length <= length, "an end in the text")
    }
    precondition(markup.problems.isEmpty || markup.attributes.isEmpty, "all or nothing")
  }
  _ = Markup.problems(inSource: text)
  return 0
}

@_cdecl("fuzz_markup_main")
public func fuzzMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  fuzz(count, arguments) { fuzzOne($0, $1) }
}
