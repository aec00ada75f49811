import Foundation

/// The folder that holds every temporary folder of this run of the tests. It goes when the run ends,
/// because a machine that runs the tests each day must not fill up with what they leave behind.
private let testFolders: String? = {
  var template = Array("/tmp/huiswaarts-tests-XXXXXX".utf8CString)
  guard let path = mkdtemp(&template).map({ String(cString: $0) }) else { return nil }
  atexit {
    guard let path = testFolders else { return }
    try? FileManager.default.removeItem(atPath: path)
  }
  return path
}()

/// A new, empty folder that is there until the run of the tests ends.
package func temporaryFolder() throws -> String {
  guard let testFolders else { throw ProgramFailure("no temporary folder") }
  var template = Array("\(testFolders)/XXXXXX".utf8CString)
  guard let path = mkdtemp(&template) else { throw ProgramFailure("no temporary folder") }
  return String(cString: path)
}
