// DossierStore keeps dossiers: append-only lists of events, each an opaque run of bytes.
//
// The promise: what `append` has accepted is on disk, and survives a crash of the program and a
// loss of power. Nobody can change or drop an event, and two programs on one file neither lose
// nor mix each other's events.
//
// What it never does: look inside an event, name a person, read the clock, the environment or a
// terminal. Chance and the environment are handed in as values.
//
// Start reading at `EventStore`, the promise; then `SQLiteEventStore`, which keeps it on disk.
// `StoreError` lists what may go wrong, and `StoreError+Message` says it to the operator.
