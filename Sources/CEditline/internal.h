// What the files of this module share.
#pragma once
#include "CEditline.h"
#include <histedit.h>

// ---- input.c ----

/// Gives back a byte that was read and turned out to belong to something else; read next.
void cel_unread(int byte);
/// As cel_byte, but signals wait: for the inside of a character or a paste.
int cel_input_byte(int milliseconds);
/// A shell could continue the program after it was stopped.
bool cel_can_suspend(void);
/// Standard input is a terminal that is still there.
bool cel_has_terminal(void);
/// Asks the terminal to mark pasted text from now on, or no longer.
void cel_mark_pastes(bool on);

// ---- editrc.c ----

/// Obeys the user's editrc, except what would start a program, write a file or is not safe.
void cel_source(cel_editor *);

// ---- keys.c ----

/// Gives libedit our own commands, by name.
void cel_add_commands(EditLine *);
/// Binds what every editor begins with; the user's editrc comes after it.
void cel_bind_all(cel_editor *);
/// Makes the terminal raw, and binds what nobody may bind otherwise: when the settings of the terminal
/// change, libedit gives some keys back to its own commands.
void cel_prepare(cel_editor *);

// ---- editor.c, reading.c, drawing.c ----

// Control codes that no text contains carry our own events through libedit's key map, which has a
// place for every character below 256.
enum {
    KEY_PASTE = 0x80,
    KEY_PRESET,
    KEY_ESCAPE,
    KEY_TEXT,
    KEY_STOP,
    KEY_IDLE,
    KEY_COMMAND, // a key of vi's command mode
    KEY_LEFT,    // the cursor may not stay behind the last character
    KEY_COUNT,   // before a digit: libedit takes that as a count
};

#define CONTROL(letter) ((letter) & 0x1F)

enum {
    ESCAPE_MS = 40,           // how soon the rest of an escape sequence must follow
    PASTE_MS = 1000,          // how long a paste may pause before it is taken as complete
    RESTORE_MS = 100,         // how long the end of the program may wait for room on the screen
    PASTE_LIMIT = 1000000,    // characters; what is pasted beyond is dropped, with a bell
    TIMES_LIMIT = 10000,      // how often a character comes when a count stands before it
};

struct cel_editor {
    EditLine *el;
    void *context;
    cel_handler *handler;
    cel_composer *composer;
    cel_commander *commander; // only with the keys of vi
    cel_mode mode;
    const wchar_t *prompt, *preset;
    wchar_t *paste, *kept;
    size_t paste_count, kept_count;
    wchar_t text; // the character of KEY_TEXT and KEY_COMMAND
    int times;    // the count before a character, or 0
    wchar_t vi_keys[0x80]; // what each key of vi's command mode means, as the key it has by itself
    bool vi;
    cel_outcome outcome;
    int columns;   // the width the line was last drawn for
    bool rewraps;
    // What libedit reads the next key for, if not as a command or text of its own.
    enum { AS_KEY, AS_SEQUENCE, AS_PARAMETERS } reading;
};

cel_editor *cel_of(EditLine *);

// editor.c
size_t cel_length(cel_editor *);
/// Ends the line, with the text as it is now.
unsigned char cel_end_line(cel_editor *, cel_outcome);
/// Keeps the text of the line as it is now, for cel_text.
void cel_keep_line(cel_editor *);

// reading.c
/// libedit's reader of characters (EL_GETCFN).
int cel_read_key(EditLine *, wchar_t *);

// drawing.c
/// Draws prompt and line at the place of the cursor.
void cel_redraw(cel_editor *);
/// Draws prompt and line for the width that the terminal has now.
void cel_resized(cel_editor *);
/// The columns for which libedit draws.
int cel_known_columns(cel_editor *);
/// Goes to the row below the last row of the text.
void cel_go_below(cel_editor *);
