// Keys: bytes, signals and pastes become characters for libedit, in order.
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <wctype.h>

static int fail(cel_editor *c, wchar_t *out, cel_outcome outcome)
{
    c->outcome = outcome;
    *out = 0;
    errno = 0;
    return 0; // to libedit: end of file
}

static wchar_t decode(int first)
{
    int more = first < 0x80   ? 0
               : first < 0xC2 ? -1
               : first < 0xE0 ? 1
               : first < 0xF0 ? 2
               : first < 0xF5 ? 3
                              : -1;
    if (more < 0)
        return 0xFFFD;
    wchar_t w = more == 0 ? first : first & (0x3F >> more);
    for (int i = 0; i < more; i++) {
        int b = cel_input_byte(PASTE_MS);
        if (b < 0x80 || b > 0xBF) {
            if (b >= 0)
                cel_unread(b);
            return 0xFFFD;
        }
        w = w << 6 | (b & 0x3F);
    }
    static const wchar_t least[] = {0, 0x80, 0x800, 0x10000};
    return w < least[more] || w > 0x10FFFF || (w >= 0xD800 && w < 0xE000) ? 0xFFFD : w;
}

static bool is_text(wchar_t w)
{
    return w == L'\n' || w == L'\t' || (w >= 0x20 && w != 0x7F && !(w >= 0x80 && w < 0xA0));
}

static bool is_mark(wchar_t w) { return w >= 0x300 && wcwidth(w) == 0; }

// Reads bytes that must follow; what does not fit is put back, the last byte first.
static bool follows(const char *expected, int milliseconds)
{
    int seen[8];
    size_t n = 0;
    for (; expected[n]; n++) {
        seen[n] = cel_input_byte(milliseconds);
        if (seen[n] != (unsigned char)expected[n]) {
            if (seen[n] >= 0)
                cel_unread(seen[n]);
            while (n-- > 0)
                cel_unread(seen[n]);
            return false;
        }
    }
    return true;
}

// Everything up to the end mark is text: newlines do not send, tabs do not complete.
static void read_paste(cel_editor *c)
{
    size_t room = 0, dropped = 0;
    wchar_t previous = 0;
    int b;
    free(c->paste);
    c->paste = NULL;
    c->paste_count = 0;
    while ((b = cel_input_byte(PASTE_MS)) >= 0) {
        if (b == 0x1B && follows("[201~", PASTE_MS))
            break;
        wchar_t w = decode(b);
        if (w == L'\r' || w == L'\n') {
            // A raw terminal may swap the two; either, and the pair, ends a row.
            wchar_t other = w == L'\r' ? L'\n' : L'\r';
            wchar_t raw = w;
            w = previous == other ? 0 : L'\n';
            previous = w == 0 ? 0 : raw;
        } else {
            previous = 0;
        }
        if (!is_text(w))
            continue;
        if (is_mark(w) && c->paste_count > 0) {
            wchar_t joined = c->composer(c->context, c->paste[c->paste_count - 1], w);
            if (joined != 0) {
                c->paste[c->paste_count - 1] = joined;
                continue;
            }
        }
        if (c->paste_count + 1 >= room && room < PASTE_LIMIT) {
            size_t larger = room ? room * 2 : 256;
            wchar_t *grown = realloc(c->paste, larger * sizeof *grown);
            if (grown != NULL)
                c->paste = grown, room = larger;
        }
        if (c->paste_count + 1 < room && c->paste_count < PASTE_LIMIT)
            c->paste[c->paste_count++] = w;
        else
            dropped++;
    }
    while (c->paste_count > 0 && c->paste[c->paste_count - 1] == L'\n')
        c->paste_count--; // the end of a copied row is not the end of the answer
    if (c->paste != NULL)
        c->paste[c->paste_count] = 0;
    if (dropped > 0)
        cel_bell();
}

// One signal, outside its handler. True if it became the key in `out`.
static bool obey_signal(cel_editor *c, wchar_t *out)
{
    switch (cel_take_signal()) {
    case SIGWINCH:
        cel_resized(c);
        return false;
    case SIGCONT:
        (void)el_wset(c->el, EL_PREP_TERM, 0);
        cel_prepare(c);
        cel_resized(c);
        return false;
    case SIGINT:
        *out = 3; // as the key Ctrl-C
        return true;
    case SIGTERM:
    case SIGHUP:
        c->outcome = CEL_GONE;
        return true;
    default:
        return false;
    }
}

// Escape: a key by itself, the start of another key, or the start of a paste.
static wchar_t read_escape(cel_editor *c)
{
    int next = cel_input_byte(ESCAPE_MS);
    if (next >= 0)
        cel_unread(next);
    if (c->vi && next != '[' && next != 'O')
        next = CEL_NOTHING; // no Alt: who types vi's commands quickly means two keys
    if (next == '[' && follows("[200~", ESCAPE_MS)) {
        read_paste(c);
        c->reading = AS_KEY;
        return KEY_PASTE;
    }
    c->reading = next >= 0 ? AS_SEQUENCE : AS_KEY;
    return next < 0 ? KEY_ESCAPE : 0x1B;
}

// Follows what libedit will take the next key for, from the keys it gets.
static void follow(cel_editor *c, wchar_t w)
{
    switch (c->reading) {
    case AS_SEQUENCE:
        c->reading = w == L'[' || w == L'O' ? AS_PARAMETERS : AS_KEY;
        break;
    case AS_PARAMETERS:
        if (w >= 0x40)
            c->reading = AS_KEY;
        break;
    case AS_KEY:
        break;
    }
}

// A key of vi's command mode, and not one that means the same in both modes.
static bool is_command(cel_editor *c, wchar_t w)
{
    bool ends = w == L'\r' || w == L'\n';
    return w >= 0x20 || w == CONTROL('H') || (ends && c->mode == CEL_ASKS);
}

// In command mode the cursor stands on a character; a key that is not vi's may have put it behind the last.
static bool is_behind(cel_editor *c)
{
    const LineInfoW *line = el_wline(c->el);
    return c->mode == CEL_COMMANDS && c->reading == AS_KEY && line->cursor == line->lastchar &&
           line->cursor > line->buffer;
}

// What libedit must be given for a character.
static wchar_t key_for(cel_editor *c, wchar_t w)
{
    bool commands = c->mode >= CEL_COMMANDS && c->reading == AS_KEY;
    if (commands && !is_command(c, w)) {
        c->mode = c->commander(c->context, 0);
    } else if (commands || w > 0xFF) {
        c->text = w;
        return commands ? KEY_COMMAND : KEY_TEXT;
    }
    // A count is for the next key; a character takes it itself.
    if (w != 0x1B && !iswdigit((wint_t)w) && (w < 0x20 || c->reading != AS_KEY))
        c->times = 0;
    return w;
}

int cel_read_key(EditLine *el, wchar_t *out)
{
    cel_editor *c = cel_of(el);
    if (c->outcome == CEL_GONE || c->outcome == CEL_UNTOUCHED)
        return fail(c, out, c->outcome); // a command that wanted a key may not have passed it on
    if (is_behind(c)) {
        *out = KEY_LEFT;
        return 1;
    }
    for (;;) {
        int b = cel_byte(-1);
        if (b == CEL_END)
            return fail(c, out, CEL_GONE);
        if (b == CEL_IDLE) {
            if (c->reading == AS_KEY) {
                *out = KEY_IDLE;
                return 1;
            }
            cel_keep_line(c); // in the middle of a key there is no place for another
            return fail(c, out, CEL_UNTOUCHED);
        }
        if (b == CEL_SIGNALLED) {
            if (obey_signal(c, out))
                return c->outcome == CEL_GONE ? fail(c, out, CEL_GONE) : 1;
            continue;
        }
        if (b == 0x1B) {
            *out = read_escape(c);
            if (*out != KEY_ESCAPE && c->mode >= CEL_COMMANDS)
                c->mode = c->commander(c->context, 0);
            return 1;
        }
        wchar_t w = decode(b);
        if (w >= 0x80 && w < 0xA0)
            continue; // would be taken for one of our events
        *out = key_for(c, w);
        follow(c, w);
        return 1;
    }
}
