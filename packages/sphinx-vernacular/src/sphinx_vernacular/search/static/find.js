/* Finding: which pages, sections, objects and answers a question asks for. */
SearchWords.find = (() => {
  "use strict";

  const { answers, keys, named, parse, plain, stems, syllables } = SearchWords;

  // what comes closest has at least this share of what the question's words weigh
  const LEAST = syllables ? 0.5 : 1 / 3;
  const CLOSEST = 10;

  /* How many letters differ, are missing, too many or exchanged; more than `most` is not counted. */
  const distance = (one, two, most) => {
    if (Math.abs(one.length - two.length) > most) return most + 1;
    let older = [];
    let old = Array.from({ length: two.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const now = [i];
      for (let j = 1; j <= two.length; j++) {
        now[j] = Math.min(old[j] + 1, now[j - 1] + 1, old[j - 1] + (one[i - 1] === two[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1])
          now[j] = Math.min(now[j], older[j - 2] + 1);
      }
      [older, old] = [old, now];
    }
    return old[two.length];
  };

  /* The word of an index that looks most like one that it lacks: a letter off, or two where it is long. */
  const similar = (word, index) => {
    const asked = plain(word);
    const most = asked.length < 5 || /\p{N}/u.test(asked) ? 0 : asked.length < 8 ? 1 : 2;
    let best = null;
    for (const key of most ? Object.keys(index) : []) {
      if (distance(asked, plain(key), most) > most) continue;
      // then the one that differs least in its diacritics, then the one on most pages
      const off = distance(word, key, word.length) - index[key].length / 1e6;
      if (!best || off < best.off) best = { key, off };
    }
    return best?.key;
  };

  /* A question's units with words that look like them in the place of those that are nowhere. */
  const corrected = (units, index) => {
    const list = Object.keys(index);
    return units.map((unit) => {
      if (answers(unit, list).some((found) => found.length)) return unit;
      const words = unit.stems.map((word) => similar(word, index) ?? word);
      return { stems: words, name: named(words) };
    });
  };

  const intersection = (one, two) => new Set([...one].filter((item) => two.has(item)));

  /* What an index of `total` things has for a question's units: those that have `all`, else the `closest`. */
  const search = (units, index, total) => {
    const list = Object.keys(index);
    const sets = units.map((unit) => answers(unit, list).map((found) => new Set(found.flatMap((key) => index[key]))));
    const all = sets.flat().reduce(intersection);
    if (all.size) return { all, closest: [] };
    const scores = new Map();
    let whole = 0;
    units.forEach((unit, at) =>
      unit.stems.forEach((_word, i) => {
        const found = sets[at][Math.min(i, sets[at].length - 1)];
        const weight = Math.log(1 + total / (found.size || 1));
        whole += weight;
        for (const item of found) scores.set(item, (scores.get(item) ?? 0) + weight);
      }),
    );
    const most = Math.max(...scores.values());
    const closest = [...scores]
      .filter(([, score]) => score >= whole * LEAST && score >= most * 0.7)
      .sort((one, two) => two[1] - one[1])
      .slice(0, CLOSEST);
    return { all, closest };
  };

  /* The page that a character stands for in the index: index.py writes it. */
  const pageOf = (sign) => {
    const code = sign.codePointAt(0);
    return (code < 0xd800 ? code : code - 0x800) - 48;
  };

  /* An index from words to pages, from lists of words by their pages. */
  const merged = (...indexes) => {
    const all = Object.create(null);
    for (const index of indexes)
      for (const [pages, words] of Object.entries(index)) {
        const numbers = [...pages].map(pageOf);
        for (const word of words.split(" ")) all[word] = [...(all[word] ?? []), ...numbers];
      }
    return all;
  };

  /* Which share of a title is asked for, or 0 where something asked for is not in it. */
  const titles = new Map();
  const share = (units, title) => {
    if (!titles.has(title)) titles.set(title, { length: stems(title).length || 1, list: keys(title) });
    const { length, list } = titles.get(title);
    if (!units.every((unit) => answers(unit, list).every((found) => found.length))) return 0;
    return Math.min(1, units.reduce((sum, unit) => sum + unit.stems.length, 0) / length);
  };

  /* How well an object's name answers: all words of the question are parts of it, or it is made of its words. */
  const called = (question, units, name) => {
    const asked = question.trim().toLowerCase();
    const full = name.toLowerCase();
    const last = full.slice(full.lastIndexOf(".") + 1);
    if (full === asked || last === asked) return 95;
    if (asked.length < 3) return 0;
    if (last.startsWith(asked)) return 60;
    if (asked.split(/\s+/).every((part) => full.includes(part))) return 40;
    return units.length && /[^\0-\x7f]/.test(name) ? Math.round(60 * share(units, name)) : 0;
  };

  /* The hits of a question in Sphinx's index, the best first, with the units they have;
   * `exact` says whether any page has all that was asked for. */
  const pages = (question, index) => {
    const { alltitles, docnames, filenames, indexentries, objects, objnames, terms, titleterms } = index;
    const hits = new Map();
    const add = (page, title, anchor, description, score, kind) => {
      const key = `${page} ${anchor}`;
      if ((hits.get(key)?.score ?? -1) < score)
        hits.set(key, { docname: docnames[page], title, anchor, description, score, kind, filename: filenames[page] });
    };
    const asked = parse(question);
    for (const [prefix, list] of Object.entries(objects))
      for (const [page, type, , short, last] of list) {
        const name = prefix ? `${prefix}.${last}` : last;
        const score = called(question, asked, name);
        const anchor = short === "" ? name : short === "-" ? `${objnames[type][1]}-${name}` : short;
        if (score) add(page, name, `#${anchor}`, `${objnames[type][2]}, ${index.titles[page]}`, score, "object");
      }
    let units = asked;
    let exact = true;
    if (units.length) {
      const words = merged(terms, titleterms);
      if (!hits.size) units = corrected(asked, words);
      const { all, closest } = search(units, words, docnames.length);
      const headings = merged(titleterms);
      const headed = units.map((unit) => search([unit], headings, docnames.length).all);
      for (const page of all)
        add(page, index.titles[page], "", null, 10 + headed.filter((set) => set.has(page)).length, "text");
      for (const [title, places] of Object.entries(alltitles)) {
        const part = share(units, title);
        if (part)
          for (const [page, id] of places)
            if (index.titles[page] === title) add(page, title, "", null, Math.round(100 + 100 * part), "title");
            else
              add(page, `${index.titles[page]} > ${title}`, id === null ? "" : `#${id}`, null,
                Math.round(30 + 60 * part), "title");
      }
      for (const [entry, places] of Object.entries(indexentries)) {
        const part = share(units, entry);
        if (part)
          for (const [page, id] of places)
            add(page, index.titles[page], id ? `#${id}` : "", null, Math.round(20 + 60 * part), "index");
      }
      const none = !hits.size;
      exact = (!none || !closest.length) && units.every((unit, at) => unit === asked[at]);
      for (const [page, score] of closest) if (none) add(page, index.titles[page], "", null, score, "text");
    }
    if (typeof Scorer !== "undefined" && Scorer.score)
      for (const hit of hits.values())
        hit.score = Scorer.score([hit.docname, hit.title, hit.anchor, hit.description, hit.score, hit.filename, hit.kind]);
    const sorted = [...hits.values()].sort(
      (one, two) => two.score - one.score || one.title.localeCompare(two.title) || (one.anchor > two.anchor ? 1 : -1),
    );
    return { hits: sorted, units, exact };
  };

  /* The answers of a site, which are asked again for each question. */
  const lists = new WeakMap();
  const listed = (data) => {
    const [docnames, texts, rows] = data;
    if (!lists.has(data))
      lists.set(data, rows.map(([anchor, title, page, text, words]) => ({
        title, anchor: anchor && `#${anchor}`, docname: docnames[page], text: texts[text], words,
      })));
    return lists.get(data);
  };

  /* The answers that have all units of a question, those first whose title has them. */
  const given = (question, units, data) => {
    const id = question.trim().toLowerCase();
    const has = (unit, answer) => {
      answer.keys ??= keys(`${answer.title} ${answer.text} ${answer.words} ${answer.anchor}`);
      return answers(unit, answer.keys).every((found) => found.length);
    };
    return listed(data)
      .filter((answer) => units.length && units.every((unit) => has(unit, answer)))
      .map((answer) => ({ ...answer, share: answer.anchor === `#${id}` ? 2 : share(units, answer.title) }))
      .sort((one, two) => two.share - one.share);
  };

  return { pages, given };
})();
