// The floor: the least that line editing on libedit can cost. Prompt, line, echo; nothing else.
//
// cc -O2 -o baseedit baseedit.c -ledit
#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static wchar_t prompt[] = L"> ";
static wchar_t *prompt_of(EditLine *el)
{
    (void)el;
    return prompt;
}

int main(void)
{
    int count;
    const wchar_t *line;
    setlocale(LC_CTYPE, "C.UTF-8");
    EditLine *el = el_init("baseedit", stdin, stdout, stderr);
    if (el == NULL)
        return 1;
    el_wset(el, EL_EDITOR, L"emacs");
    el_wset(el, EL_PROMPT, prompt_of);
    while ((line = el_wgets(el, &count)) != NULL && count > 0)
        printf("%ls", line);
    el_end(el);
    return 0;
}
