@main struct Huiswaarts { static func main() {} }
