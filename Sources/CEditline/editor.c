// The editor: libedit's wide interface, reading its keys through us.
#define _GNU_SOURCE
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

cel_editor *cel_of(EditLine *el)
{
    cel_editor *c = NULL;
    (void)el_wget(el, EL_CLIENTDATA, &c);
    return c;
}

static wchar_t *prompt_of(EditLine *el) { return (wchar_t *)(uintptr_t)cel_of(el)->prompt; }

size_t cel_length(cel_editor *c)
{
    const LineInfoW *line = el_wline(c->el);
    return (size_t)(line->lastchar - line->buffer);
}

static void keep(cel_editor *c, const wchar_t *text, size_t count)
{
    wchar_t *kept = calloc(count + 1, sizeof *kept);
    if (kept == NULL)
        return;
    memcpy(kept, text, count * sizeof *kept);
    free(c->kept);
    c->kept = kept;
    c->kept_count = count;
}

void cel_keep_line(cel_editor *c) { keep(c, el_wline(c->el)->buffer, cel_length(c)); }

unsigned char cel_end_line(cel_editor *c, cel_outcome outcome)
{
    const LineInfoW *line = el_wline(c->el);
    c->outcome = outcome;
    cel_keep_line(c);
    // Below the text first, in a step of its own: only then is the cursor there on the screen.
    (void)el_cursor(c->el, (int)(line->lastchar - line->cursor));
    static const wchar_t stop[] = {KEY_STOP, 0};
    el_wpush(c->el, stop);
    return CC_CURSOR;
}

cel_editor *cel_open(
    const char *program, void *context, cel_handler *handler, cel_composer *composer,
    cel_commander *commander)
{
    cel_editor *c = calloc(1, sizeof *c);
    if (c == NULL)
        return NULL;
    const char *term = getenv("TERM");
    c->context = context;
    c->handler = handler;
    c->composer = composer;
    c->commander = commander;
    c->prompt = L"";
    c->rewraps = getenv("XTERM_VERSION") == NULL && (term == NULL || strcmp(term, "linux") != 0);
    c->el = el_init(program, stdin, stdout, stderr);
    if (c->el == NULL) {
        cel_close(c);
        return NULL;
    }
    (void)el_wset(c->el, EL_CLIENTDATA, c);
    (void)el_wset(c->el, EL_SIGNAL, 0); // it would send every signal on to the whole job
    cel_add_commands(c->el);
    cel_bind_all(c);
    cel_source(c);
    int editing = 1;
    (void)el_wget(c->el, EL_EDITMODE, &editing);
    if (!editing) {
        cel_close(c);
        return NULL;
    }
    (void)el_wset(c->el, EL_PROMPT, prompt_of);
    (void)el_wset(c->el, EL_GETCFN, cel_read_key);
    // Keys, not signals, while editing; between lines what is typed ahead waits unseen. A Ctrl-S never
    // holds up the screen: typed a moment before the next question, it would hide that question.
    // The terminal's key for quoting would be bound to libedit's own command, which is not safe.
    (void)el_wset(c->el, EL_SETTY, L"-d", L"-isig", L"-ixon", L"-lnext", NULL);
    (void)el_wset(c->el, EL_SETTY, L"-x", L"-echo", L"-icanon", L"-ixon", NULL);
    return c;
}

void cel_close(cel_editor *c)
{
    if (c == NULL)
        return;
    if (c->el != NULL) {
        // libedit would throw away what is typed ahead when it gives the terminal back; so we do.
        (void)el_wset(c->el, EL_EDITMODE, 0);
        el_end(c->el);
    }
    cel_restore_terminal();
    free(c->paste);
    free(c->kept);
    free(c);
}

cel_outcome cel_read(cel_editor *c, const wchar_t *prompt, const wchar_t *preset)
{
    int count = 0;
    c->prompt = prompt;
    c->preset = preset;
    c->outcome = CEL_LINE;
    c->reading = AS_KEY;
    c->mode = CEL_TYPES;
    c->times = 0;
    c->columns = cel_known_columns(c);
    keep(c, L"", 0);
    cel_mark_pastes(true);
    // libedit draws the prompt before it makes the terminal raw: a key typed in between would be
    // echoed by the kernel too.
    cel_prepare(c);
    static const wchar_t insert[] = {KEY_PRESET, 0};
    if (preset != NULL && *preset)
        el_wpush(c->el, insert); // the line is emptied at the start, so it cannot be set before
    const wchar_t *line = el_wgets(c->el, &count);
    if (c->outcome == CEL_LINE && (line == NULL || count <= 0)) {
        // No terminal to make raw, or a command of the user's own that means the end.
        c->outcome = cel_has_terminal() ? CEL_EOF : CEL_GONE;
    } else if (c->outcome == CEL_LINE) {
        bool whole = line[count - 1] == L'\n' || line[count - 1] == L'\r';
        keep(c, line, (size_t)count - (whole ? 1 : 0));
    } else if (c->outcome != CEL_GONE) {
        (void)cel_write((const uint8_t *)"\n", 1);
    }
    if (c->outcome == CEL_GONE)
        cel_restore_terminal();
    c->prompt = L"";
    c->preset = NULL;
    return c->outcome;
}

const wchar_t *cel_text(cel_editor *c, size_t *count)
{
    *count = c->kept_count;
    return c->kept;
}

bool cel_is_vi(cel_editor *c) { return c->vi; }

wchar_t cel_vi_key(cel_editor *c, wchar_t key)
{
    return key >= 0 && key < 0x80 ? c->vi_keys[key] : key;
}

const wchar_t *cel_line(cel_editor *c, size_t *count, size_t *cursor)
{
    const LineInfoW *line = el_wline(c->el);
    *count = cel_length(c);
    *cursor = (size_t)(line->cursor - line->buffer);
    return line->buffer;
}

void cel_set_line(cel_editor *c, const wchar_t *text, size_t cursor)
{
    (void)el_cursor(c->el, -(int)cel_length(c));
    // No text at all is the one thing that it does not put in the place of another.
    (void)el_wreplacestr(c->el, *text ? text : L" ");
    (void)el_cursor(c->el, *text ? (int)cursor : 1);
    if (!*text)
        el_wdeletestr(c->el, 1);
}

const wchar_t *cel_before_cursor(cel_editor *c, size_t *count)
{
    const LineInfoW *line = el_wline(c->el);
    *count = (size_t)(line->cursor - line->buffer);
    return line->buffer;
}

void cel_replace_before_cursor(cel_editor *c, size_t count, const wchar_t *text)
{
    const LineInfoW *line = el_wline(c->el);
    if (count > (size_t)(line->cursor - line->buffer))
        return;
    if (count > 0)
        el_wdeletestr(c->el, (int)count);
    (void)el_winsertstr(c->el, text);
}

void cel_print_below(cel_editor *c, const uint8_t *bytes, size_t count)
{
    cel_go_below(c);
    (void)cel_write(bytes, count);
    cel_redraw(c);
}
