// Documents makes of a dossier what leaves it: an extract for somebody else, and everything for the
// client.
//
// The promise: an extract holds only what the rows of `gedeeld/delen.yaml` allow for that receiver
// and that purpose, and only answers that are on the path of a conversation now.
//
// What it never does: write a file, ask a question, decide a rule. What may be shared is decided in
// Werkafspraken (`Deelmatrix`); sealing is done by Exchange.
//
// Start reading at `Uittreksel`.
