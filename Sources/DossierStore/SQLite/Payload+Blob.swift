import Foundation
import GRDB

extension [UInt8] {
  /// As GRDB binds bytes.
  var asBlob: Data { Data(self) }

  /// The bytes of a value, or nil when the value is not a run of bytes.
  init?(blob value: DatabaseValue) {
    guard case .blob(let data) = value.storage else { return nil }
    self.init(data)
  }
}
