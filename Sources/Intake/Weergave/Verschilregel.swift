/// Says of two documents that they contradict each other, and how. Authors may have begun with it.
func verschilregel(_ tekst: String) -> String {
  let begin = "De documenten verschillen"
  return tekst.hasPrefix(begin) ? tekst : "\(begin): \(tekst)"
}
