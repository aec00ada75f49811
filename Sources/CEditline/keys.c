// What keys do: the commands that are our own, and which keys they are bound to.
//
// libedit finds the key, and draws the line that it leaves. Text is put in the line here, because
// libedit draws a character that it inserted itself beyond its picture of a full screen; see
// decision 14.
#define _GNU_SOURCE
#include "internal.h"

#include <wctype.h>

// ---- Text ----

// libedit draws each character in a column of its own, so an accent must join its letter before it
// gets there. A mark that joins nothing is kept in the text; it is only not seen.
static void insert_text(cel_editor *c, wchar_t character)
{
    const LineInfoW *line = el_wline(c->el);
    wchar_t base = line->cursor > line->buffer ? line->cursor[-1] : 0;
    wchar_t joined = base != 0 ? c->composer(c->context, base, character) : 0;
    wchar_t text[2] = {joined != 0 ? joined : character, 0};
    if (joined != 0) {
        el_wdeletestr(c->el, 1);
    } else if (c->mode == CEL_OVERTYPES && line->cursor < line->lastchar) {
        (void)el_cursor(c->el, 1);
        el_wdeletestr(c->el, 1);
    }
    (void)el_winsertstr(c->el, text);
}

// The digit that came is part of a count.
static unsigned char count_digit(cel_editor *c, wint_t digit)
{
    const wchar_t count[] = {KEY_COUNT, (wchar_t)digit, 0};
    c->times = c->times * 10 + (int)(digit - L'0');
    if (c->times > TIMES_LIMIT)
        c->times = TIMES_LIMIT;
    el_wpush(c->el, count);
    return CC_ARGHACK;
}

static unsigned char count_pressed(EditLine *el, wint_t key)
{
    return iswdigit(key) ? count_digit(cel_of(el), key) : CC_ERROR;
}

static unsigned char text_pressed(EditLine *el, wint_t key)
{
    cel_editor *c = cel_of(el);
    if (c->times > 0 && iswdigit(key))
        return count_digit(c, key);
    for (int i = c->times > 0 ? c->times : 1; i > 0; i--)
        insert_text(c, (wchar_t)key);
    c->times = 0;
    return CC_REFRESH;
}

// As it is, whatever it would do.
static unsigned char quote_pressed(EditLine *el, wint_t key)
{
    cel_editor *c = cel_of(el);
    wchar_t quoted = 0;
    (void)key;
    if (c->mode >= CEL_COMMANDS)
        return CC_ERROR;
    if (cel_read_key(el, &quoted) != 1)
        return CC_EOF;
    if (quoted == KEY_TEXT)
        quoted = c->text;
    insert_text(c, quoted == L'\r' ? L'\n' : quoted);
    return CC_REFRESH;
}

static unsigned char overtype_pressed(EditLine *el, wint_t key)
{
    cel_editor *c = cel_of(el);
    (void)key;
    if (c->mode < CEL_COMMANDS)
        c->mode = c->mode == CEL_TYPES ? CEL_OVERTYPES : CEL_TYPES;
    return CC_NORM;
}

// ---- Other keys ----

static unsigned char control_d(cel_editor *c)
{
    const LineInfoW *line = el_wline(c->el);
    if (line->lastchar == line->buffer)
        return cel_end_line(c, CEL_EOF);
    if (line->cursor == line->lastchar) {
        c->handler(c->context, CEL_COMPLETE);
    } else {
        (void)el_cursor(c->el, 1);
        el_wdeletestr(c->el, 1);
    }
    return CC_REFRESH;
}

static unsigned char command(cel_editor *c, wchar_t key)
{
    c->mode = c->commander(c->context, key);
    return CC_REFRESH;
}

static unsigned char key_pressed(EditLine *el, wint_t key)
{
    cel_editor *c = cel_of(el);
    switch (key) {
    case CONTROL('C'):
        return cel_end_line(c, CEL_INTERRUPT);
    case KEY_ESCAPE:
        return c->vi ? command(c, 0x1B) : cel_end_line(c, CEL_ESCAPE);
    case KEY_COMMAND:
        return command(c, c->text);
    case KEY_IDLE:
        return cel_end_line(c, CEL_UNTOUCHED);
    case KEY_STOP: // but not one left over from an earlier line
        return c->outcome == CEL_LINE ? CC_NORM : CC_EOF;
    case KEY_LEFT:
        (void)el_cursor(el, -1);
        return CC_CURSOR;
    case CONTROL('D'):
        return control_d(c);
    case '\t':
        c->handler(c->context, CEL_COMPLETE);
        return CC_REFRESH;
    case KEY_TEXT:
        return text_pressed(el, (wint_t)c->text);
    case CONTROL('L'):
        (void)cel_write((const uint8_t *)"\033[H\033[2J", 7);
        c->handler(c->context, CEL_QUESTION);
        cel_redraw(c);
        return CC_NORM;
    case CONTROL('Z'):
        if (!cel_can_suspend())
            return CC_ERROR;
        cel_go_below(c);
        (void)el_wset(el, EL_PREP_TERM, 0);
        cel_suspend();
        cel_prepare(c);
        c->handler(c->context, CEL_QUESTION);
        cel_redraw(c);
        return CC_NORM;
    case '\r':
    case '\n': // Alt-Enter: a newline in the text
        (void)el_winsertstr(el, L"\n");
        return CC_REFRESH;
    case KEY_PASTE:
        if (c->paste_count > 0)
            (void)el_winsertstr(el, c->paste);
        return CC_REFRESH;
    case KEY_PRESET:
        if (c->preset != NULL)
            (void)el_winsertstr(el, c->preset);
        return CC_REFRESH;
    default:
        return CC_ERROR;
    }
}

static unsigned char voice_pressed(EditLine *el, wint_t key)
{
    (void)key; // the last of several characters
    return cel_end_line(cel_of(el), CEL_VOICE);
}

static unsigned char remembered(EditLine *el, cel_event event)
{
    cel_editor *c = cel_of(el);
    c->handler(c->context, event);
    return CC_REFRESH;
}

static unsigned char earlier_pressed(EditLine *el, wint_t key)
{
    (void)key;
    return remembered(el, CEL_EARLIER);
}

static unsigned char later_pressed(EditLine *el, wint_t key)
{
    (void)key;
    return remembered(el, CEL_LATER);
}

static unsigned char search_earlier_pressed(EditLine *el, wint_t key)
{
    (void)key;
    return remembered(el, CEL_SEARCH_EARLIER);
}

static unsigned char search_later_pressed(EditLine *el, wint_t key)
{
    (void)key;
    return remembered(el, CEL_SEARCH_LATER);
}

// ---- Which keys ----

void cel_add_commands(EditLine *el)
{
    (void)el_wset(el, EL_ADDFN, L"app-key", L"handled by the program", key_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-voice", L"another voice answers", voice_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-text", L"text", text_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-count", L"a count", count_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-quote", L"the next key as text", quote_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-overtype", L"text in the place of text", overtype_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-earlier", L"an earlier line", earlier_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-later", L"a later line", later_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-search-earlier", L"search back", search_earlier_pressed);
    (void)el_wset(el, EL_ADDFN, L"app-search-later", L"search on", search_later_pressed);
}

typedef struct {
    const wchar_t *key, *command;
} binding;

static void bind(EditLine *el, const binding *bindings, size_t count)
{
    for (size_t i = 0; i < count; i++)
        (void)el_wset(el, EL_BIND, bindings[i].key, bindings[i].command, NULL);
}
#define BIND(el, bindings) bind(el, bindings, sizeof(bindings) / sizeof *(bindings))

void cel_bind_all(cel_editor *c)
{
    static const binding memory[] = {
        {L"^P", L"app-earlier"},           {L"^N", L"app-later"},
        {L"\\e[A", L"app-earlier"},        {L"\\e[B", L"app-later"},
        {L"\\eOA", L"app-earlier"},        {L"\\eOB", L"app-later"},
        {L"\\ep", L"app-search-earlier"},  {L"\\en", L"app-search-later"},
        {L"\\eP", L"app-search-earlier"},  {L"\\eN", L"app-search-later"},
        {L"^_", L"vi-undo"},
    };
    static const binding vi[] = {{L"^U", L"vi-kill-line-prev"}};
    // Also for vi, whose command mode is our own: what is typed is text in the same way.
    (void)el_wset(c->el, EL_EDITOR, L"emacs");
    for (int key = 0x20; key <= 0xFF; key++) {
        const wchar_t octal[] = {L'\\', L'0' + (key >> 6), L'0' + (key >> 3 & 7), L'0' + (key & 7), 0};
        if (key < 0x7F || key >= 0xA0)
            (void)el_wset(c->el, EL_BIND, octal, L"app-text", NULL);
    }
    BIND(c->el, memory);
    for (wchar_t digit = L'0'; digit <= L'9'; digit++) {
        const wchar_t alt[] = {L'\\', L'e', digit, 0}, count[] = {KEY_COUNT, digit, 0};
        (void)el_wset(c->el, EL_BIND, alt, L"app-count", NULL);
        (void)el_wset(c->el, EL_BIND, count, L"ed-argument-digit", NULL);
    }
    if (c->vi)
        BIND(c->el, vi);
    for (wchar_t key = 0; key < 0x80; key++)
        c->vi_keys[key] = key;
}

// What nobody may bind otherwise.
static void bind_ours(cel_editor *c)
{
    static const binding ours[] = {
        {L"^C", L"app-key"},
        {L"^D", L"app-key"},
        {L"^I", L"app-key"},
        {L"^L", L"app-key"},
        {L"^V", L"app-quote"},
        {L"^@", L"ed-unassigned"}, // where libedit puts what the terminal has no key for
        {L"^Z", L"app-key"},
        // A raw terminal may swap CR and LF.
        {L"\\e\\r", L"app-key"},
        {L"\\e\\n", L"app-key"},
        // F2 as terminals send it (xterm, VT220, the console), and a key for who has no F2.
        {L"\\eOQ", L"app-voice"},
        {L"\\e[12~", L"app-voice"},
        {L"\\e[[B", L"app-voice"},
        {L"\\es", L"app-voice"},
        // Commands of libedit that read and write outside the line have a safe one in their place
        // (see decision 14): the search letter by letter looks for what stands before the cursor
        // instead, and Ctrl-W takes a word and no region, as in a shell.
        {L"^R", L"app-search-earlier"},
        {L"^S", L"app-search-later"},
        {L"^W", L"ed-delete-prev-word"},
        {L"^X^X", L"ed-unassigned"},
        {L"\\ew", L"ed-unassigned"},
        {L"\\eW", L"ed-unassigned"},
        // These take commands, among them some that write files.
        {L"\\ex", L"ed-unassigned"},
        {L"\\eX", L"ed-unassigned"},
    };
    for (wchar_t event = KEY_PASTE; event <= KEY_LEFT; event++) {
        const wchar_t key[] = {event, 0};
        (void)el_wset(c->el, EL_BIND, key, L"app-key", NULL);
    }
    BIND(c->el, ours);
}

void cel_prepare(cel_editor *c)
{
    (void)el_wset(c->el, EL_PREP_TERM, 1);
    bind_ours(c);
}
