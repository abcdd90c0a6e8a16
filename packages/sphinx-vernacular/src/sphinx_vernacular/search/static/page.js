/* The page of answers: questions in words and names instead of Sphinx's exact terms. */
var Stemmer = function () {
  this.stemWord = SearchWords.stem;
};

if (typeof Search !== "undefined")
  ((groups) => {
    "use strict";

    const names = SearchWords.namesOf(groups);

    /* A question's units, all of which a page must have: a word, or a name with all its synonyms. */
    const parse = (query) => {
      const stems = SearchWords.stems(query);
      const units = [];
      for (let at = 0; at < stems.length; ) {
        const name = names.asked(stems.slice(at));
        const length = name?.words.length ?? 1;
        units.push({ name, stems: stems.slice(at, at + length) });
        at += length;
      }
      return units;
    };

    /* What is to be marked: names whole; words one by one, or together where syllables make a word. */
    const marks = (units) => {
      const runs = [];
      let last = null;
      for (const unit of units) {
        if (unit.name) last = null;
        else if (last && SearchWords.syllables) last.push(...unit.stems);
        else runs.push((last = [...unit.stems]));
      }
      return { words: runs, names: units.flatMap((unit) => unit.name?.group ?? []) };
    };

    Search._parseQuery = (query) => {
      const units = parse(query);
      SearchWords.remember(marks(units));
      return [query, new Set(units.flatMap((unit) => unit.stems)), new Set(), new Set(), new Set()];
    };

    /* Which of the keys of an index answer a unit. */
    const answers = (unit, keys) => {
      const key = unit.name?.key;
      if (!key || !keys.includes(key)) return unit.stems.map((stem) => SearchWords.best(stem, keys));
      return [unit.stems.length > 1 ? [key] : [key, ...SearchWords.best(unit.stems[0], keys, 2)]];
    };

    /* The numbers of the pages that have all of a unit. */
    const pagesOf = (unit, index, keys) => {
      const sets = answers(unit, keys).map((found) => new Set(found.flatMap((key) => index[key])));
      return sets.reduce((one, two) => new Set([...one].filter((page) => two.has(page))));
    };

    const merged = (...indexes) => {
      const all = Object.create(null);
      for (const index of indexes)
        for (const [key, pages] of Object.entries(index)) {
          const list = [all[key] ?? [], pages].flat();
          if (list.length) all[key] = list; // Sphinx keeps words of pages that are gone
        }
      return all;
    };

    /* Which share of a title is asked for, or 0 where something asked for is not in it. */
    const known = new Map();
    const share = (units, title) => {
      if (!known.has(title)) {
        const stems = SearchWords.stems(title);
        known.set(title, { stems, keys: [...new Set([...stems, ...names.inText(title)])] });
      }
      const { stems, keys } = known.get(title);
      if (!units.every((unit) => answers(unit, keys).every((found) => found.length))) return 0;
      return Math.min(1, units.reduce((sum, unit) => sum + unit.stems.length, 0) / (stems.length || 1));
    };

    Search._performSearch = (query) => {
      const { docnames, filenames, titles, alltitles, indexentries, terms, titleterms, objects, objnames } =
        Search._index;
      const units = parse(query);
      const results = new Map();
      const add = (page, title, anchor, description, score, kind) => {
        const key = `${page} ${anchor}`;
        if ((results.get(key)?.[4] ?? -1) < score)
          results.set(key, [docnames[page], title, anchor, description, score, filenames[page], kind]);
      };
      document.getElementById("search-progress")?.replaceChildren();

      if (units.length) {
        const index = merged(terms, titleterms);
        const keys = Object.keys(index);
        const headings = merged(titleterms);
        const inHeadings = Object.keys(headings);
        const found = units.map((unit) => pagesOf(unit, index, keys));
        const headed = units.map((unit) => pagesOf(unit, headings, inHeadings));
        for (const page of found[0])
          if (found.every((pages) => pages.has(page)))
            add(page, titles[page], "", null, 10 + headed.filter((pages) => pages.has(page)).length, SearchResultKind.text);
        for (const [title, places] of Object.entries(alltitles)) {
          const part = share(units, title);
          if (part)
            for (const [page, id] of places)
              if (titles[page] === title) add(page, title, "", null, Math.round(100 + 100 * part), SearchResultKind.title);
              else
                add(page, `${titles[page]} > ${title}`, id === null ? "" : `#${id}`, null,
                  Math.round(30 + 60 * part), SearchResultKind.title);
        }
        for (const [entry, places] of Object.entries(indexentries)) {
          const part = share(units, entry);
          if (part)
            for (const [page, id] of places)
              add(page, titles[page], id ? `#${id}` : "", null, Math.round(20 + 60 * part), SearchResultKind.index);
        }
      }

      // what has a name of its own is found by it, to the letter
      const whole = query.trim().toLowerCase();
      for (const [prefix, list] of Object.entries(objects))
        for (const [page, type, , short, last] of list) {
          const name = prefix ? `${prefix}.${last}` : last;
          const anchor = short === "" ? name : short === "-" ? `${objnames[type][1]}-${name}` : short;
          if (whole && (name.toLowerCase() === whole || last.toLowerCase() === whole))
            add(page, name, `#${anchor}`, titles[page], 95, SearchResultKind.object);
        }

      // Sphinx shows the last one first
      return [...results.values()].sort((one, two) => one[4] - two[4] || two[1].localeCompare(one[1]));
    };
  })(/* data */);
