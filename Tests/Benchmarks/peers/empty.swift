// A Swift program that does nothing: what every start costs at least.
@main struct Empty {
  static func main() {}
}
