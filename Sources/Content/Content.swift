// Content is where the two cores meet: it reads the files of `Scripts/`, checks everything in them,
// compiles the conversations and the conditions with `Yarn`, and hands over the rules as values of
// `Werkafspraken`.
//
// It never asks a question, never knows a dossier, never prints. Every problem of an author becomes
// a `Probleem` with a code and a place; all of them come out of one run.
//
// Start reading at `Inhoud.load`.
