/// One numbered step in the shape of the file.
///
/// A step is never edited once it has shipped: files out there have taken it. A change is a new
/// step at the end of `all`.
struct Migration: Sendable {
  /// What `user_version` says after this step. Units: counted from 1, without gaps.
  let number: Int
  let sql: String

  static let all: [Migration] = [.events, .vault, .endings]

  /// What `user_version` says in a file of this program.
  static var newest: Int { all.count }

  /// What `application_id` says in our files: "Huis" in ASCII. It tells our file from the
  /// database of another program, also to `file(1)`.
  static let applicationID: Int = 0x4875_6973
}
