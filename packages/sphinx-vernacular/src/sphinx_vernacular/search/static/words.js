/* Words as the search index has them, and the marks on what was searched for.
 * sphinx_vernacular.search does the same with words in Python, and hands over its rules at the end.
 */
window.SearchWords = ((rules) => {
  "use strict";

  const KEY = "search_words";
  const ACRONYM = /(?<![A-Za-z0-9])[A-Z]{2,}(?![A-Za-z0-9])/g;
  const compiled = (pairs) =>
    pairs.map(([pattern, to]) => [new RegExp(pattern.replaceAll("\\w", "\\p{L}\\p{N}_"), "gu"), to]);
  const write = compiled(rules.write);
  const affixes = compiled(rules.stem);
  const stop = new Set(rules.stop);
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

  /* Whether `asked` is `found` but for diacritics that the reader left out; a `beginning` may go on. */
  const covers = (asked, found, beginning = false) => {
    let at = 0;
    for (const char of found) {
      if (at === asked.length && beginning) return true;
      if (asked[at] === char) at += 1;
      else if (!rules.marks.includes(char)) return false;
    }
    return at === asked.length;
  };

  /* How well a word answers `asked`: 2 as written, whatever is glued to either; 1 if it goes on; 0 not at all. */
  const judge = (asked) => {
    const others = asked.length > 2 ? bare(asked) : [];
    const unfinished = asked.length > 3 && !/^[0-9]/.test(asked);
    return (found) => {
      if (covers(asked, found)) return 2;
      for (const other of others)
        if (found.endsWith(other) && (found === other || rules.glued.includes(found.slice(0, -other.length)))) return 2;
      return unfinished && covers(asked, found, true) ? 1 : 0;
    };
  };

  /* The best answers among `list`, and nothing worse beside them. */
  const best = (asked, list, least = 1) => {
    const ranks = list.map(judge(asked));
    const most = ranks.reduce((one, two) => Math.max(one, two), 0);
    return most < least ? [] : list.filter((_found, at) => ranks[at] === most);
  };

  /* Names by which several words, or an acronym, are found as one. */
  const namesOf = (groups) => {
    const acronyms = new Map();
    const known = [];
    const firsts = new Map();
    for (const group of groups) {
      const key = "=" + stems(group[0]).join("_");
      for (const name of group) {
        if (name.match(ACRONYM)?.[0] === name) acronyms.set(name, key);
        const words = stems(name);
        if (!words.length) continue;
        known.push({ words, key, group });
        if (acronyms.has(name)) continue;
        if (!firsts.has(words[0])) firsts.set(words[0], []);
        firsts.get(words[0]).push({ words, key });
      }
    }
    /* the keys of the names in a text, as in Python */
    const inText = (text) => {
      const found = (text.match(ACRONYM) ?? []).filter((name) => acronyms.has(name)).map((name) => acronyms.get(name));
      const words = stems(text);
      words.forEach((word, start) => {
        for (const first of bare(word))
          for (const name of firsts.get(first) ?? [])
            if (name.words.every((other, at) => at === 0 || other === words[start + at])) found.push(name.key);
      });
      return found;
    };
    /* the longest name with which words of a question begin */
    const asked = (words) =>
      known
        .filter(
          (name) =>
            name.words.length <= words.length &&
            name.words.every((other, at) => (at ? covers(words[at], other) : judge(words[at])(other) > 1)),
        )
        .sort((one, two) => two.words.length - one.words.length)[0];
    return { inText, asked };
  };

  /* What the next page shall mark: runs of `words` that were asked for, and `names`, which count only whole. */
  const remember = (asked) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(asked));
    } catch {
      // no storage, no marks
    }
  };
  const recall = () => {
    try {
      const asked = JSON.parse(localStorage.getItem(KEY));
      localStorage.removeItem(KEY);
      return asked;
    } catch {
      return null;
    }
  };

  const WORD = /[\p{L}\p{M}\p{N}\u00ad\u0640\u200c\u200d]+(?:[.,\u066c]\p{Nd}{3}(?!\p{Nd}))*/gu;
  const UNMARKED = "script, style, noscript, svg, button, select, textarea, .headerlink";

  const wordsOf = (root) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === Node.TEXT_NODE
        ? NodeFilter.FILTER_ACCEPT
        : node.matches(UNMARKED)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP,
    );
    while (walker.nextNode())
      for (const match of walker.currentNode.data.matchAll(WORD))
        for (const word of stems(match[0]))
          found.push({
            node: walker.currentNode,
            start: match.index,
            end: match.index + match[0].length,
            raw: match[0],
            stem: word,
          });
    return found;
  };

  /* Where words stand together, one test for each. */
  const together = (tests, words) => {
    const found = [];
    words.forEach((first, at) => {
      const run = words.slice(at, at + tests.length);
      if (run.length === tests.length && run.every((word, i) => word.node === first.node && tests[i](word)))
        found.push({ node: first.node, start: first.start, end: run.at(-1).end });
    });
    return found;
  };

  const mark = (root, { words: asked, names }) => {
    const words = wordsOf(root);
    const known = [...new Set(words.map((word) => word.stem))];
    const spans = names.flatMap((name) =>
      name.match(ACRONYM)?.[0] === name
        ? together([(word) => word.raw === name], words)
        : together(
            stems(name).map((other, i) => (word) => other === word.stem || (!i && bare(word.stem).includes(other))),
            words,
          ),
    );
    for (const run of asked) {
      const tests = run.map((word) => {
        const right = new Set(best(word, known));
        return (other) => right.has(other.stem);
      });
      const whole = tests.length ? together(tests, words) : [];
      spans.push(...(whole.length ? whole : tests.flatMap((test) => together([test], words))));
    }
    wrap(spans);
  };

  const wrap = (spans) => {
    const nodes = new Map();
    for (const span of spans) nodes.set(span.node, [...(nodes.get(span.node) ?? []), span]);
    for (const [node, list] of nodes) {
      const parts = document.createDocumentFragment();
      let done = 0;
      for (const { start, end } of list.sort((one, two) => one.start - two.start || two.end - one.end)) {
        if (start < done) continue;
        const highlighted = document.createElement("mark");
        highlighted.className = "highlighted";
        highlighted.textContent = node.data.slice(start, end);
        parts.append(node.data.slice(done, start), highlighted);
        done = end;
      }
      parts.append(node.data.slice(done));
      node.replaceWith(parts);
    }
  };

  const hide = () => {
    document.querySelectorAll(".highlight-link").forEach((element) => element.remove());
    document.querySelectorAll("mark.highlighted").forEach((element) => {
      const parent = element.parentNode;
      element.replaceWith(element.textContent);
      parent.normalize();
    });
  };

  const show = (label) => {
    const asked = recall();
    if (!asked) return;
    mark(document.querySelector("[role=main], main, div.body") ?? document.body, asked);
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

  return { split, stem, stems, best, namesOf, remember, mark, show, syllables: rules.syllables };
})(/* data */);
