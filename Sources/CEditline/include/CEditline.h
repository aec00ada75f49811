// Line editing for Swift: libedit behind a face without libedit types, varargs or C globals.
//
// One editor at a time, on one thread. Everything that happens while a line is edited (keys,
// pastes, signals, another window size) arrives in order, as a key, outside a signal handler.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

// ---- Input and signals, with or without line editing (input.c) ----

/// What cel_byte gives instead of a byte.
/// CEL_IDLE: nobody touched a key for as long as cel_watch_idle said; once, and only to a wait without end.
enum { CEL_END = -1, CEL_SIGNALLED = -2, CEL_NOTHING = -3, CEL_IDLE = -4 };

/// Catches the signals that end a conversation or redraw it, ignores SIGPIPE, and puts the terminal
/// back when the program crashes. SIGINT is caught only if asked for. May be called again.
void cel_catch_signals(bool interrupts);
/// Waits for one byte of standard input: the byte, or one of the values above. Negative: for ever.
int cel_byte(int milliseconds);
/// From now on CEL_IDLE comes after so many seconds without a key; time in which the machine slept counts.
/// 0: never.
void cel_watch_idle(int seconds);
/// The oldest signal that was caught and not yet taken, or 0.
int cel_take_signal(void);
/// Gives standard input back to the way it was found; also runs at exit.
void cel_restore_terminal(void);
/// Lets the kernel erase whole UTF-8 characters while it edits lines itself.
void cel_erase_whole_characters(void);
/// Shows no more what is typed and passes each key on at once, or goes back to how it was before.
/// False when standard input is no terminal, or one that is gone.
bool cel_hide_typing(bool hide);
/// Overwrites the copy of what was read so far.
void cel_forget_input(void);
/// Stops the program as Ctrl-Z does, and returns when it continues; at once when no shell could continue it.
void cel_suspend(void);
/// Writes everything, after what stdio still holds. 0, or errno.
int cel_write(const uint8_t *bytes, size_t count);
/// Writes a word when cel_no_longer_late does not come within so many milliseconds. The word must stay
/// where it is until then.
void cel_say_when_late(const uint8_t *word, size_t count, int milliseconds);
void cel_no_longer_late(void);
/// The width of the terminal on standard output, or 0 when there is none.
int cel_columns(void);
int cel_rows(void);
/// No core files, no crash report with memory in it, no reading of this program's memory by others,
/// new files for the owner alone.
void cel_keep_private(void);
/// The C library takes text for UTF-8, also under LANG=C. False if it will not.
bool cel_use_utf8(void);

// ---- The editor (editor.c) ----

typedef struct cel_editor cel_editor;

/// How an edited line ended. CEL_VOICE: F2, or Alt-s where F2 means something else.
typedef enum {
  CEL_LINE,
  CEL_INTERRUPT,
  CEL_EOF,
  CEL_ESCAPE,
  CEL_VOICE,
  CEL_GONE,
  CEL_UNTOUCHED
} cel_outcome;

/// Keys that the program handles itself, outside libedit.
/// CEL_COMPLETE: Tab. CEL_QUESTION: the screen was cleared, or showed something else: say again
/// what the line is about. CEL_RESIZED: the window has another size; the line was erased and the cursor
/// stands where it began, so that what is above may be written anew. CEL_EARLIER, CEL_LATER: another line
/// that was typed before. CEL_SEARCH_EARLIER, CEL_SEARCH_LATER: one that holds what stands before the cursor.
typedef enum {
  CEL_COMPLETE,
  CEL_QUESTION,
  CEL_RESIZED,
  CEL_EARLIER,
  CEL_LATER,
  CEL_SEARCH_EARLIER,
  CEL_SEARCH_LATER
} cel_event;

/// What keys mean. CEL_TYPES: text. CEL_OVERTYPES: text in the place of what stands there. With the keys of
/// vi also CEL_COMMANDS: commands, and CEL_ASKS: what a command asked for, up to Enter.
typedef enum { CEL_TYPES, CEL_OVERTYPES, CEL_COMMANDS, CEL_ASKS } cel_mode;

/// Called on the reading thread, inside cel_read.
typedef void cel_handler(void *context, cel_event event);
/// The one character that a letter and a combining mark make together, or 0. Called likewise.
typedef wchar_t cel_composer(void *context, wchar_t base, wchar_t mark);
/// Does what a key of vi's command mode means, and says what the next key means. Escape (0x1B) comes in every
/// mode; 0 when a key that is not vi's comes in between. Called likewise.
typedef cel_mode cel_commander(void *context, wchar_t key);

/// Opens an editor on standard input and output, with the user's editrc.
/// NULL when there is no memory or the user wants no editing (`edit off`).
cel_editor *cel_open(
    const char *program, void *context, cel_handler *handler, cel_composer *composer,
    cel_commander *commander);
void cel_close(cel_editor *);

/// The terminal breaks rows anew when it becomes narrower; else it cuts them off.
bool cel_rewraps(cel_editor *);

/// Edits one line that begins as `preset`. The prompt is one short row.
cel_outcome cel_read(cel_editor *, const wchar_t *prompt, const wchar_t *preset);
/// The text that cel_read ended with, valid until the next call.
const wchar_t *cel_text(cel_editor *, size_t *count);
/// The user's editrc asks for the keys of vi.
bool cel_is_vi(cel_editor *);
/// The key of vi that does what the user's editrc bound this key of command mode to; 0 for nothing.
wchar_t cel_vi_key(cel_editor *, wchar_t key);

// Inside a handler or a commander:
/// The whole text, and how much of it is before the cursor; valid until the next call.
const wchar_t *cel_line(cel_editor *, size_t *count, size_t *cursor);
/// Puts another text in its place, with so much of it before the cursor.
void cel_set_line(cel_editor *, const wchar_t *text, size_t cursor);
/// The text before the cursor, valid until the next call.
const wchar_t *cel_before_cursor(cel_editor *, size_t *count);
/// Replaces text before the cursor.
void cel_replace_before_cursor(cel_editor *, size_t count, const wchar_t *text);
/// Moves below the line being edited, so that something can be printed; it is then drawn anew.
void cel_print_below(cel_editor *, const uint8_t *bytes, size_t count);
/// Rings the bell.
void cel_bell(void);
