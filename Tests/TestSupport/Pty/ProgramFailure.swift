/// What went wrong while driving a program, with what it showed last.
package struct ProgramFailure: Error, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}
