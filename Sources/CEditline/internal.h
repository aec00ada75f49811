// What the files of this module share.
#pragma once
#include "CEditline.h"
#include <histedit.h>

// ---- input.c ----

/// Gives back a byte that was read and turned out to belong to something else; read next.
void cel_unread(int byte);
/// As cel_byte, but signals wait: for the inside of a character or a paste.
int cel_input_byte(int milliseconds);
/// Standard input is a terminal that is still there.
bool cel_has_terminal(void);
/// Asks the terminal to mark pasted text from now on, or no longer.
void cel_mark_pastes(bool on);

// ---- editrc.c ----

/// Obeys the user's editrc, except what would start a program or write a file.
void cel_source(EditLine *);

// ---- editor.c, reading.c, drawing.c ----

// Control codes that no text contains carry our own events through libedit's key map, which has a
// place for every character below 256.
enum { KEY_PASTE = 0x80, KEY_PRESET, KEY_ESCAPE, KEY_TEXT, KEY_STOP, KEY_IDLE };

#define CONTROL(letter) ((letter) & 0x1F)

enum {
    ESCAPE_MS = 40,           // how soon the rest of an escape sequence must follow
    PASTE_MS = 1000,          // how long a paste may pause before it is taken as complete
    PASTE_LIMIT = 1000000,    // characters; what is pasted beyond is dropped, with a bell
    REMEMBERED = 200,         // earlier lines
};

struct cel_editor {
    EditLine *el;
    HistoryW *history;
    void *context;
    cel_handler *handler;
    cel_composer *composer;
    const wchar_t *prompt, *preset;
    wchar_t *paste, *kept;
    size_t paste_count, kept_count;
    wchar_t text; // the character of KEY_TEXT
    cel_outcome outcome;
    int columns;   // the width the line was last drawn for
    size_t drawn;  // characters that were there when the line was last drawn as a whole
    bool rewraps;
    // What libedit reads the next key for, if not as a command or text of its own.
    enum { AS_KEY, AS_SEQUENCE, AS_PARAMETERS } reading;
};

cel_editor *cel_of(EditLine *);

// editor.c
size_t cel_length(cel_editor *);
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
/// The text takes nearly all rows of the screen, or more.
bool cel_overflows(cel_editor *);
/// Goes to the row below the last row of the text.
void cel_go_below(cel_editor *);
