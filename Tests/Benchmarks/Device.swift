import Glibc

/// What was measured on: a figure without it says nothing.
enum Device {
  static var description: String {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    var load = [Double](repeating: 0, count: 1)
    let known = getloadavg(&load, 1) == 1
    let busy = known ? ", load \(Double(Int(load[0] * 100)) / 100)" : ""
    return "\(processor), \(cores) cores\(busy)"
  }

  private static var processor: String {
    let lines = text(of: "/proc/cpuinfo").split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix("model name") }),
      let colon = line.firstIndex(of: ":")
    else { return "unknown processor" }
    return String(line[line.index(after: colon)...].drop { $0 == " " })
  }

  /// Memory that a running process holds, in MB; nil when it is gone.
  static func residentMegabytes(of process: Int32) -> Double? {
    for line in text(of: "/proc/\(process)/status").split(separator: "\n")
    where line.hasPrefix("VmRSS:") {
      return line.split(separator: " ").compactMap { Double($0) }.first.map { $0 / 1024 }
    }
    return nil
  }

  /// The most memory that this process has held so far, in MB.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss / 1024)
  }

  private static func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
