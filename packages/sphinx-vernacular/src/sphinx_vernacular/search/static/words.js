/* Words as the search index has them, and the marks on what was searched for.
 * sphinx_vernacular.search.folding does the same with words in Python, and hands over its rules at the end.
 */
window.SearchWords = ((rules) => {
  "use strict";

  const ACRONYM = /(?<![A-Za-z0-9])[A-Z]{2,}(?![A-Za-z0-9])/g;
  const SHORTEST = 3;
  const compiled = (pairs) =>
    pairs.map(([pattern, to]) => [new RegExp(pattern.replaceAll("\\w", "\\p{L}\\p{N}_"), "gu"), to]);
  const write = compiled(rules.write);
  const affixes = compiled(rules.stem);
  const stop = new Set(rules.stop.split(" "));
  const replace = (text, pairs) => pairs.reduce((now, [pattern, to]) => now.replace(pattern, to), text);

  const split = (text) =>
    replace(text.normalize("NFKD").toLowerCase(), write)
      .split(" ")
      .filter((word) => word && !stop.has(word));
  const stem = (word) => replace(word, affixes);
  const stems = (text) => split(text).map(stem);
  const bare = (word) => [
    word,
    ...rules.glued
      .filter((glued) => word.startsWith(glued) && word.length >= glued.length + 3)
      .map((glued) => word.slice(glued.length)),
  ];
  const plain = (word) => [...word].filter((char) => !rules.marks.includes(char)).join("");

  /* Whether `asked` is `word` but for diacritics that the reader left out; a `beginning` may go on. */
  const covers = (asked, word, beginning = false) => {
    let at = 0;
    for (const char of word) {
      if (at === asked.length && beginning) return true;
      if (asked[at] === char) at += 1;
      else if (!rules.marks.includes(char)) return false;
    }
    return at === asked.length;
  };

  /* How well a word answers `asked`: 2 as written, whatever is glued to either; 1 if it goes on; 0 not at all. */
  const ranking = (asked) => {
    const others = asked.length > 2 ? bare(asked) : [];
    const unfinished = asked.length > 3 && !/^\p{Nd}/u.test(asked);
    return (word) => {
      if (covers(asked, word)) return 2;
      for (const other of others)
        if (word.endsWith(other) && (word === other || rules.glued.includes(word.slice(0, -other.length)))) return 2;
      return unfinished && covers(asked, word, true) ? 1 : 0;
    };
  };

  /* The best answers among `list`, and nothing worse beside them. */
  const best = (asked, list, least = 1) => {
    const ranks = list.map(ranking(asked));
    const most = ranks.reduce((one, two) => Math.max(one, two), 0);
    return most < least ? [] : list.filter((_word, at) => ranks[at] === most);
  };

  /* Names by which several words, or an acronym, are found as one. */
  const acronyms = new Map();
  const inQuestions = [];
  const inTexts = new Map();
  for (const group of rules.synonyms) {
    const key = "=" + stems(group[0]).join("_");
    for (const name of group) {
      const acronym = name.match(ACRONYM)?.[0] === name;
      if (acronym) acronyms.set(name, key);
      const words = stems(name);
      if (!words.length) continue;
      inQuestions.push({ words, key, group });
      if (acronym || words.join("").length < SHORTEST) continue;
      if (!inTexts.has(words[0])) inTexts.set(words[0], []);
      inTexts.get(words[0]).push({ words, key });
    }
  }

  /* The keys of the names in a text, whose stems may be known already. */
  const names = (text, words = stems(text)) => {
    const keys = (text.match(ACRONYM) ?? []).filter((name) => acronyms.has(name)).map((name) => acronyms.get(name));
    words.forEach((word, start) => {
      for (const first of bare(word))
        for (const name of inTexts.get(first) ?? [])
          if (name.words.every((other, at) => at === 0 || other === words[start + at])) keys.push(name.key);
    });
    return keys;
  };
  const keys = (text) => {
    const words = stems(text);
    return [...new Set([...words, ...names(text, words)])];
  };

  /* The longest name with which words of a question begin. */
  const named = (words) =>
    inQuestions
      .filter(
        (name) =>
          name.words.length <= words.length &&
          name.words.every((other, at) => (at ? covers(words[at], other) : ranking(words[at])(other) > 1)),
      )
      .sort((one, two) => two.words.length - one.words.length)[0];

  /* A question's units, all of which an answer must have: a word, or a name with all its synonyms. */
  const parse = (question) => {
    const words = stems(question);
    const units = [];
    for (let at = 0; at < words.length; ) {
      const name = named(words.slice(at));
      const length = name?.words.length ?? 1;
      units.push({ name, stems: words.slice(at, at + length) });
      at += length;
    }
    return units;
  };

  /* Which of the keys of an index answer a unit: a list for each of its words, or one for the name. */
  const answers = (unit, list) => {
    const key = unit.name?.key;
    if (!key || !list.includes(key)) return unit.stems.map((word) => best(word, list));
    return [unit.stems.length > 1 ? [key] : [key, ...best(unit.stems[0], list, 2)]];
  };

  const WORD = /[\p{L}\p{M}\p{N}\u00ad\u0640\u200c\u200d]+(?:[.,\u066c]\p{Nd}{3}(?!\p{Nd}))*/gu;

  /* The words of a text, each with where it stands. */
  const stemsOf = new Map();
  const stemmed = (raw) => {
    if (!stemsOf.has(raw)) stemsOf.set(raw, stems(raw));
    return stemsOf.get(raw);
  };
  const wordsOf = (text, node = null) =>
    [...text.matchAll(WORD)].flatMap((match) =>
      stemmed(match[0]).map((word) => ({
        node,
        start: match.index,
        end: match.index + match[0].length,
        raw: match[0],
        stem: word,
      })),
    );

  /* Where words stand together, one test for each. */
  const together = (tests, words) =>
    words.flatMap((first, at) => {
      const run = words.slice(at, at + tests.length);
      const whole =
        run.length === tests.length && run.every((word, i) => word.node === first.node && tests[i](word));
      return whole ? [{ node: first.node, start: first.start, end: run.at(-1).end }] : [];
    });

  /* What counts only whole: names; words one by one, or together where syllables make a word. */
  const runsOf = (units) => {
    const runs = [];
    let last = null;
    for (const unit of units) {
      if (unit.name) last = null;
      else if (last && rules.syllables) last.push(...unit.stems);
      else runs.push((last = [...unit.stems]));
    }
    return runs;
  };

  /* Where the units of a question stand among words, with a number for what each stands for. */
  const spans = (words, units) => {
    const present = [...new Set(words.map((word) => word.stem))];
    const list = [];
    const add = (of, more) => list.push(...more.map((span) => ({ ...span, of })));
    units.forEach((unit, of) => {
      for (const name of unit.name?.group ?? [])
        if (name.match(ACRONYM)?.[0] === name) add(of, together([(word) => word.raw === name], words));
        else
          add(of, together(
            stems(name).map((other, i) => (word) => other === word.stem || (!i && bare(word.stem).includes(other))),
            words,
          ));
    });
    runsOf(units).forEach((run, number) => {
      const tests = run.map((word) => {
        const right = new Set(best(word, present));
        return (other) => right.has(other.stem);
      });
      const of = units.length + number * 100;
      const whole = together(tests, words);
      if (whole.length) add(of, whole);
      else tests.forEach((test, i) => add(of + i, together([test], words)));
    });
    return list.sort((one, two) => one.start - two.start || two.end - one.end);
  };

  /* A text with its spans in elements. */
  const wrap = (text, list, tag) => {
    const parts = document.createDocumentFragment();
    let done = 0;
    for (const { start, end } of list) {
      if (start < done) continue;
      const marked = document.createElement(tag);
      marked.className = "highlighted";
      marked.textContent = text.slice(start, end);
      parts.append(text.slice(done, start), marked);
      done = end;
    }
    parts.append(text.slice(done));
    return parts;
  };

  // what the search does not read is not what it was asked for
  const UNMARKED = "script, style, noscript, svg, button, select, textarea, .headerlink, .no-search, .nosearch";

  const mark = (root, question) => {
    const words = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === Node.TEXT_NODE
        ? NodeFilter.FILTER_ACCEPT
        : node.matches(UNMARKED)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP,
    );
    while (walker.nextNode()) for (const word of wordsOf(walker.currentNode.data, walker.currentNode)) words.push(word);
    const nodes = new Map();
    for (const span of spans(words, parse(question))) nodes.set(span.node, [...(nodes.get(span.node) ?? []), span]);
    for (const [node, list] of nodes) node.replaceWith(wrap(node.data, list, "mark"));
  };

  const hide = () => {
    document.querySelectorAll(".highlight-link").forEach((element) => element.remove());
    document.querySelectorAll("mark.highlighted").forEach((element) => {
      const parent = element.parentNode;
      element.replaceWith(element.textContent);
      parent.normalize();
    });
  };

  /* Marks on this page what was asked for, and a button that takes the marks off. */
  const show = (question, label) => {
    mark(document.querySelector("[role=main], main, div.body") ?? document.body, question);
    if (!document.querySelector("mark.highlighted")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", hide);
    const line = document.createElement("p");
    line.className = "highlight-link";
    line.append(button);
    document.getElementById("searchbox")?.append(line);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.target.closest("input, textarea, select")) hide();
    });
  };

  return {
    split, stem, stems, names, named, keys, plain, parse, answers, wordsOf, spans, wrap, show,
    syllables: rules.syllables,
  };
})(/* data */);
