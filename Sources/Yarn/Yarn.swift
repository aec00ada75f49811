// The language of conversations: text to tree to program to events.
//
// `compile` makes a program of scripts and says what is wrong with them; a `Machine` runs it, one
// delivery at a time, and is a plain value: copy it to go back, save it to go on tomorrow.
// `Expression` and `Template` are pieces of the language outside any script.
//
// Never: Foundation, a package, input or output, a clock, a word about care. The parser never
// fails and loses nothing; the compiler never runs a program; the machine never sees source text.
//
// Start reading at `Semantics/Compile.swift` and `Semantics/Passes/Pass.swift` for the way from text
// to program, and at `Machine/Machine.swift` for the way from program to events. `Program/` is what
// the two agree on. `Diagnostics/DiagnosticCode.swift` lists every code, and
// `Diagnostics/Explanations/` has a page about each.
