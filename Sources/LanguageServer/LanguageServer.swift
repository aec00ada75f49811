// LanguageServer helps an author while typing, in any editor that speaks the Language Server
// Protocol: problems, completion, explanation, jumping, renaming, formatting, quick fixes, for
// conversations in Yarn and for our YAML.
//
// It takes messages and gives messages; who carries them is somebody else's business. It writes no
// file: a change goes to the editor, as edits. It reads `Scripts/` and nothing else.
//
// Start reading at `Server`.
