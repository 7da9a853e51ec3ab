(() => {
  'use strict';
  const root = document.documentElement;
  const tools = document.getElementById('tools');
  const said = document.getElementById('said');
  const query = document.getElementById('query');
  const hitsShown = document.getElementById('hits');
  const key = 'diglot-edition:' + location.pathname;
  const state = Object.assign(
    { hidden: [], layout: root.dataset.layout, theme: 'auto', size: 1, marks: 'on', edges: root.dataset.edges || 'ragged', order: 'given' },
    remembered());

  // A page opened from a file, or in a private window, may have no storage: it works without.
  function remembered() {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch (nothingStored) {
      return {};
    }
  }

  function remember() {
    try {
      localStorage.setItem(key, JSON.stringify(state));
    } catch (noStorage) {
      root.dataset.storage = 'none';
    }
  }

  const languageButtons = [...tools.querySelectorAll('[data-column]')];
  const columns = Math.max(1, languageButtons.length);

  function show() {
    state.hidden = [].concat(state.hidden).filter(column => column < columns);
    if (state.hidden.length >= columns) {
      state.hidden = [];
    }
    root.dataset.hidden = state.hidden.join(' ');
    root.dataset.layout = state.layout;
    root.dataset.marks = state.marks;
    root.dataset.edges = state.edges;
    root.dataset.order = state.order;
    root.dataset.shown = columns - state.hidden.length;
    root.style.setProperty('--shown', columns - state.hidden.length);
    root.style.setProperty('--size', state.size);
    if (state.theme === 'auto') {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = state.theme;
    }
    for (const button of languageButtons) {
      press(button, !state.hidden.includes(Number(button.dataset.column)));
    }
    for (const button of tools.querySelectorAll('[data-set]')) {
      press(button, state[button.dataset.set] === button.dataset.value);
    }
    press(tools.querySelector('[data-do="marks"]'), state.marks === 'on');
    press(tools.querySelector('[data-do="justify"]'), state.edges === 'justified');
    const turn = tools.querySelector('[data-do="turn"]');
    if (turn) {
      press(turn, state.order === 'turned');
    }
    root.style.setProperty('--bar', (getComputedStyle(tools).position === 'sticky' ? tools.offsetHeight : 0) + 'px');
  }

  function press(button, pressed) {
    button.setAttribute('aria-pressed', String(pressed));
  }

  // The sentence in the middle of the reader's attention stays where it is when the layout changes.
  function change(alter) {
    const row = here() || firstInSight();
    const top = row ? row.getBoundingClientRect().top : 0;
    alter();
    remember();
    show();
    if (row) {
      scrollBy(0, row.getBoundingClientRect().top - top);
    }
  }

  function toggleColumn(column) {
    const others = state.hidden.filter(hidden => hidden !== column);
    const hides = others.length === state.hidden.length;
    if (hides && others.length + 1 === columns) {
      return;
    }
    state.hidden = hides ? [...others, column] : others;
  }

  // Rows
  const rows = [...document.querySelectorAll('#text .row[id]')];
  const places = new Map(rows.map((row, place) => [row, place]));
  let current = null;

  function here() {
    return current;
  }

  function firstInSight() {
    let low = 0;
    let high = rows.length;
    const edge = tools.offsetHeight + 48;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle].getBoundingClientRect().bottom < edge) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return rows[low] || null;
  }

  function goTo(row) {
    if (!row) {
      return;
    }
    mark(row);
    row.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const far = Math.abs(row.getBoundingClientRect().top) > 3 * innerHeight;
    row.scrollIntoView({ block: 'center', behavior: calm || far ? 'auto' : 'smooth' });
  }

  function mark(row) {
    if (current) {
      current.classList.remove('here');
    }
    current = row;
    row.classList.add('here');
  }

  // Who came by a link walks on from the sentence that it names.
  function linked() {
    const named = document.querySelector(':target');
    const row = named && named.closest('.row');
    return places.has(row) ? row : null;
  }

  function step(by) {
    const last = current || linked();
    const from = last ? places.get(last) + by : places.get(firstInSight());
    goTo(rows[Math.min(Math.max(from, 0), rows.length - 1)]);
  }

  function reveal(row) {
    row.classList.toggle('open');
  }

  // Search: case, accents, vowel points and the form of quotes make no difference
  const SAME = { 'ς': 'σ', '’': "'", '‘': "'", '“': '"', '”': '"', 'ı': 'i', 'ß': 'ss', 'ـ': '' };

  function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
      .replace(/[ς’‘“”ıßـ]/gu, sign => SAME[sign]);
  }

  const paints = window.CSS && CSS.highlights && window.Highlight;
  if (paints) {
    // Here, not in the style sheet: checkers of CSS do not know this selector yet.
    const style = document.createElement('style');
    style.textContent = '::highlight(hits) { background-color: var(--found); color: inherit; }';
    document.head.append(style);
  }

  let all = null;
  const cells = [];
  let hits = [];
  let hit = -1;

  function texts(cell) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT, node =>
      node.parentElement.closest('.mark, .note') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const nodes = [];
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
    }
    return nodes;
  }

  function entry(cell) {
    return {
      cell,
      column: Number(/\bc(\d+)\b/.exec(cell.className)[1]),
      text: fold(cell.childElementCount === 0
        ? cell.textContent
        : texts(cell).map(node => node.data).join(''))
    };
  }

  // A long text is made ready while the reader reads, or else when the search begins.
  function prepare(idle) {
    all = all || [...document.querySelectorAll('#text .cell')];
    while (cells.length < all.length && (!idle || idle.timeRemaining() > 1)) {
      cells.push(entry(all[cells.length]));
    }
    if (idle && cells.length < all.length) {
      requestIdleCallback(prepare);
    }
  }

  function searchable() {
    prepare();
    return cells.filter(entry => !state.hidden.includes(entry.column));
  }

  function search() {
    const wanted = fold(query.value.trim());
    forget();
    if (wanted) {
      hits = searchable().filter(entry => entry.text.includes(wanted)).map(entry => entry.cell);
      paint(wanted);
    }
    hit = -1;
    count();
  }

  function forget() {
    for (const cell of hits) {
      cell.classList.remove('hit');
    }
    hits = [];
    if (paints) {
      CSS.highlights.delete('hits');
    }
  }

  function paint(wanted) {
    if (paints) {
      CSS.highlights.set('hits', new Highlight(...hits.slice(0, 2000).flatMap(cell => ranges(cell, wanted))));
    } else {
      hits.forEach(cell => cell.classList.add('hit'));
    }
  }

  // Folding changes the length of a text, so each folded sign remembers where it came from.
  function ranges(cell, wanted) {
    let folded = '';
    const from = [];
    for (const node of texts(cell)) {
      let offset = 0;
      for (const sign of node.data) {
        const plain = fold(sign);
        for (let i = 0; i < plain.length; i++) {
          from.push([node, offset, offset + sign.length]);
        }
        folded += plain;
        offset += sign.length;
      }
    }
    const found = [];
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const range = new Range();
      range.setStart(from[at][0], from[at][1]);
      const last = from[at + wanted.length - 1];
      range.setEnd(last[0], last[2]);
      found.push(range);
    }
    return found;
  }

  function count() {
    const words = tools.dataset;
    if (!query.value.trim()) {
      hitsShown.value = '';
    } else if (hits.length === 0) {
      hitsShown.value = words.noHits;
    } else {
      hitsShown.value = words.hits.replace('##', hits.length).replace('#', hit < 0 ? '–' : hit + 1);
    }
  }

  function nextHit(by) {
    if (hits.length === 0) {
      return;
    }
    hit = hit < 0 ? (by > 0 ? 0 : hits.length - 1) : (hit + by + hits.length) % hits.length;
    count();
    const row = hits[hit].closest('.row');
    row.classList.add('open');
    mark(row);
    row.scrollIntoView({ block: 'center' });
  }

  // Links
  function link() {
    const row = current || linked() || firstInSight();
    if (!row) {
      return;
    }
    mark(row);
    const address = location.href.split('#')[0] + '#' + row.id;
    history.replaceState(null, '', '#' + row.id);
    copy(address).then(
      () => say(tools.dataset.copied),
      () => say(tools.dataset.copyByHand));
  }

  function copy(text) {
    return navigator.clipboard
      ? navigator.clipboard.writeText(text)
      : Promise.reject(new Error('no clipboard'));
  }

  let silence = 0;
  function say(words) {
    said.textContent = words;
    clearTimeout(silence);
    silence = setTimeout(() => { said.textContent = ''; }, 5000);
  }

  // What the reader does
  const help = document.getElementById('help');
  const view = document.getElementById('view');
  const doing = {
    'next-hit': () => nextHit(1),
    'previous-hit': () => nextHit(-1),
    'justify': () => change(() => { state.edges = state.edges === 'justified' ? 'ragged' : 'justified'; }),
    'turn': () => change(() => { state.order = state.order === 'turned' ? 'given' : 'turned'; }),
    'marks': () => change(() => { state.marks = state.marks === 'on' ? 'off' : 'on'; }),
    'link': link,
    'help': () => help.showModal()
  };

  tools.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    const data = button.dataset;
    if (data.column) {
      change(() => toggleColumn(Number(data.column)));
      search();
    } else if (data.set) {
      change(() => { state[data.set] = data.value; });
    } else if (data.size) {
      change(() => { state.size = Math.min(2, Math.max(.7, Math.round((state.size + data.size / 10) * 10) / 10)); });
    } else if (data.do) {
      doing[data.do]();
    }
  });

  query.addEventListener('focus', () => prepare());
  if (window.requestIdleCallback) {
    window.addEventListener('load', () => requestIdleCallback(prepare));
  }

  let typing = 0;
  query.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(search, 150);
  });
  document.getElementById('search').addEventListener('submit', event => event.preventDefault());
  query.addEventListener('keydown', event => {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(typing);
      if (hit < 0) {
        search();
      }
      nextHit(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      query.value = '';
      search();
      query.blur();
    }
  });

  document.getElementById('text').addEventListener('click', event => {
    const row = event.target.closest('.row[id]');
    if (!row || event.target.closest('a') || String(getSelection())) {
      return;
    }
    mark(row);
    if (state.layout === 'tap') {
      reveal(row);
    }
  });

  document.addEventListener('click', event => {
    if (!event.target.closest('#view')) {
      view.open = false;
    }
  });

  const keys = {
    'j': () => step(1),
    'k': () => step(-1),
    '/': () => query.focus(),
    'c': link,
    '?': () => help.showModal(),
    'Escape': () => { view.open = false; }
  };

  document.addEventListener('keydown', event => {
    const busy = event.target.closest('input, dialog') || event.ctrlKey || event.metaKey || event.altKey;
    if (busy || event.isComposing) {
      return;
    }
    if (event.key === ' ' && state.layout === 'tap' && current && !event.target.closest('button, summary, a')) {
      event.preventDefault();
      reveal(current);
      return;
    }
    const act = keys[event.key] || keys[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  root.classList.add('js');
  tools.hidden = false;
  addEventListener('resize', show);
  show();
})();
