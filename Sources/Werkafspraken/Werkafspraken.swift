// The agreements on moving from sheltered living to a home of one's own, as values and rules.
//
// A `Dossier` is folded from its events and gives `Feiten`: what is known on a day. A `Regeling` is
// a checked set of agreements. Together they answer who is casushouder (`Regeling.casushouder`)
// and what must happen next (`Stappenplan`), with days from `Moment` and `Ankers`.
//
// It never reads a clock, a file or a script: today is a value, and a condition can only be asked
// through an `Oordeel`. It imports neither Foundation nor a package. It never invents a date: an
// estimate is called an estimate, and what is unknown stays unknown.
//
// Start reading in `Stappen/Stappenplan.swift`; the calendar below it is in `Kalender/`.
