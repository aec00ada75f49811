// ScriptTools is what authors of a regeling use: it checks the language of a regeling, plays its
// stories, tells what no story reaches and which agreements nothing implements, and draws a
// conversation.
//
// It reads and reports. It never prints, never keeps anything of a person, and changes no file.
//
// Start reading at `Regelingcontrole` (check), `Verhalenloop` (test), `Bronnendekking` (coverage)
// and `Gespreksgraaf` (graph).
