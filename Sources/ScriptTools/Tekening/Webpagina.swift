/// The words around a drawing, how it looks, and what it does: one page that needs no network.
enum Webpagina {
  /// - Parameters:
  ///   - titel: already escaped.
  ///   - tekening: what stands within the `<svg>`.
  static func pagina(titel: String, breedte: Int, hoogte: Int, tekening: String) -> String {
    """
    <!doctype html>
    <html lang="nl">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <title>\(titel)</title>
    <style>\(opmaak)</style>
    </head>
    <body>
    <header>
    <h1>\(titel)</h1>
    <label>Zoek <input type="search" id="zoek" autocomplete="off" placeholder="knoop, veld of keuze"></label>
    <output id="aantal" aria-live="polite"></output>
    <button id="groter" type="button" aria-label="groter">+</button>
    <button id="kleiner" type="button" aria-label="kleiner">&minus;</button>
    <button id="alles" type="button">Alles</button>
    <details><summary>Toetsen</summary>
    <p>/ zoeken, Enter naar de volgende vondst. Tab naar een knoop; met de pijlen langs de wegen.
    + en &minus; groter en kleiner, 0 alles in beeld. Slepen en het wiel van de muis werken ook.</p>
    </details>
    </header>
    <svg id="tekening" viewBox="-20 -20 \(breedte + 40) \(hoogte + 40)" aria-label="De knopen van het gesprek en de wegen ertussen">
    <defs><marker id="pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z"/></marker></defs>
    \(tekening)
    </svg>
    <script>\(gedrag)</script>
    </body>
    </html>
    """
  }

  private static let opmaak = """

    :root { color-scheme: light dark; --lijn: #555; --vlak: #fff; --tekst: #111; --vondst: #ffd54a; --pad: #0a5fb4; }
    @media (prefers-color-scheme: dark) { :root { --lijn: #aaa; --vlak: #1d1f21; --tekst: #eee; --vondst: #7a5c00; --pad: #6db3ff; } }
    body { margin: 0; display: flex; flex-direction: column; height: 100vh; font: 16px/1.4 system-ui, sans-serif; color: var(--tekst); background: var(--vlak); }
    header { display: flex; flex-wrap: wrap; gap: .6em 1em; align-items: center; padding: .6em 1em; border-bottom: 1px solid var(--lijn); }
    h1 { font-size: 1.1em; margin: 0; }
    input, button { font: inherit; padding: .2em .6em; }
    details p { max-width: 40em; }
    svg { flex: 1; min-height: 0; width: 100%; touch-action: none; cursor: grab; }
    .knoop rect { fill: var(--vlak); stroke: var(--lijn); stroke-width: 1.5; rx: 6; }
    .knoop text { font-size: 13px; fill: var(--tekst); }
    .knoop .titel { font-weight: bold; font-size: 15px; }
    .knoop .begin { font-style: italic; }
    .knoop:focus { outline: none; }
    .knoop:focus rect { stroke-width: 5; }
    .geweest rect { stroke: var(--pad); stroke-width: 4; }
    .gevonden rect { fill: var(--vondst); }
    .weg { fill: none; stroke: var(--lijn); stroke-width: 1.5; marker-end: url(#pijl); }
    .omweg { stroke-dasharray: 6 4; }
    .weg.geweest { stroke: var(--pad); stroke-width: 4; }
    marker path { fill: var(--lijn); }

    """

  private static let gedrag = #"""

    'use strict';
    const svg = document.getElementById('tekening');
    const zoek = document.getElementById('zoek');
    const aantal = document.getElementById('aantal');
    const knopen = [...svg.querySelectorAll('.knoop')];
    const wegen = [...svg.querySelectorAll('.weg')];
    const heel = svg.getAttribute('viewBox').split(' ').map(Number);
    let beeld = [...heel];
    let vondsten = [];
    let vondst = -1;

    function toon() { svg.setAttribute('viewBox', beeld.join(' ')); }
    function schaal(factor, x = beeld[0] + beeld[2] / 2, y = beeld[1] + beeld[3] / 2) {
      const breedte = Math.min(heel[2] * 4, Math.max(150, beeld[2] * factor));
      const echt = breedte / beeld[2];
      beeld = [x - (x - beeld[0]) * echt, y - (y - beeld[1]) * echt, breedte, beeld[3] * echt];
      toon();
    }
    function alles() { beeld = [...heel]; toon(); }
    function plek(gebeurtenis) {
      const punt = new DOMPoint(gebeurtenis.clientX, gebeurtenis.clientY);
      return punt.matrixTransform(svg.getScreenCTM().inverse());
    }
    function naar(knoop, focus = true) {
      const vak = knoop.getBBox();
      const breedte = Math.min(beeld[2], 1400);
      const hoogte = beeld[3] * breedte / beeld[2];
      beeld = [vak.x + vak.width / 2 - breedte / 2, vak.y + vak.height / 2 - hoogte / 2, breedte, hoogte];
      toon();
      if (focus) knoop.focus({ preventScroll: true });
    }
    function zoekNu() {
      const woord = zoek.value.trim().toLocaleLowerCase('nl');
      vondsten = knopen.filter(knoop => {
        const past = woord !== '' && knoop.textContent.toLocaleLowerCase('nl').includes(woord);
        knoop.classList.toggle('gevonden', past);
        return past;
      });
      vondst = -1;
      aantal.textContent = woord === '' ? '' : vondsten.length === 1 ? '1 knoop' : vondsten.length + ' knopen';
    }
    function volgende(stap) {
      if (vondsten.length === 0) return;
      vondst = (vondst + stap + vondsten.length) % vondsten.length;
      naar(vondsten[vondst], false);
    }

    zoek.addEventListener('input', () => { zoekNu(); volgende(1); });
    zoek.addEventListener('keydown', toets => {
      if (toets.key === 'Enter') volgende(toets.shiftKey ? -1 : 1);
      if (toets.key === 'Escape') { zoek.value = ''; zoekNu(); }
    });
    document.getElementById('groter').addEventListener('click', () => schaal(0.8));
    document.getElementById('kleiner').addEventListener('click', () => schaal(1.25));
    document.getElementById('alles').addEventListener('click', alles);
    svg.addEventListener('wheel', wiel => {
      wiel.preventDefault();
      const punt = plek(wiel);
      schaal(wiel.deltaY < 0 ? 0.9 : 1.1, punt.x, punt.y);
    }, { passive: false });
    svg.addEventListener('pointerdown', begin => {
      const vast = plek(begin);
      const sleep = nu => {
        const punt = plek(nu);
        beeld[0] += vast.x - punt.x;
        beeld[1] += vast.y - punt.y;
        toon();
      };
      const los = () => removeEventListener('pointermove', sleep);
      addEventListener('pointermove', sleep);
      addEventListener('pointerup', los, { once: true });
      addEventListener('pointercancel', los, { once: true });
    });

    function buur(knoop, toets) {
      const id = knoop.id;
      const langs = { ArrowDown: ['van', 'naar'], ArrowUp: ['naar', 'van'] }[toets];
      if (langs) {
        const weg = wegen.find(weg => weg.dataset[langs[0]] === id && weg.dataset[langs[1]] !== id);
        return weg && document.getElementById(weg.dataset[langs[1]]);
      }
      const vak = knoop.getBBox();
      const kant = toets === 'ArrowRight' ? 1 : -1;
      return knopen
        .map(ander => ({ ander, af: (ander.getBBox().x - vak.x) * kant, hoog: Math.abs(ander.getBBox().y - vak.y) }))
        .filter(({ ander, af, hoog }) => ander !== knoop && af > 1 && hoog < 1)
        .sort((een, twee) => een.af - twee.af)[0]?.ander;
    }
    addEventListener('keydown', toets => {
      if (toets.target === zoek || toets.ctrlKey || toets.metaKey || toets.altKey) return;
      const knoop = document.activeElement?.closest?.('.knoop');
      if (knoop && toets.key.startsWith('Arrow')) {
        const doel = buur(knoop, toets.key);
        if (doel) naar(doel);
      } else if (toets.key === '/') { zoek.focus(); zoek.select(); }
      else if (toets.key === '+' || toets.key === '=') schaal(0.8);
      else if (toets.key === '-') schaal(1.25);
      else if (toets.key === '0') alles();
      else return;
      toets.preventDefault();
    });
    svg.addEventListener('focusin', keuze => {
      const knoop = keuze.target.closest('.knoop');
      if (knoop && knoop.matches(':focus-visible')) naar(knoop, false);
    });

    // A link may carry what is looked for: page.html#zoek=geld
    const gevraagd = new URLSearchParams(location.hash.slice(1)).get('zoek');
    if (gevraagd) { zoek.value = gevraagd; zoek.dispatchEvent(new Event('input')); }

    """#
}
