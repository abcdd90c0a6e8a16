/* The page of answers. Sphinx makes room for them and loads its index; what is found and shown is ours. */
var Stemmer = function () {
  this.stemWord = SearchWords.stem;
};

if (typeof Search !== "undefined")
  ((data) => {
    "use strict";

    const { find, spans, wordsOf, wrap } = SearchWords;
    const FIRST = 3; // answers that are shown at once
    const WIDTH = 180; // letters of a line of context
    const LEAD = 50; // of these before what was asked for

    /* A script that hands over data under a name: pages that are opened from a disk can load nothing else. */
    const received = new Map();
    const asked = new Map();
    SearchWords.receive = (name, value) => received.set(name, value);
    const load = (name, path, nothing) => {
      if (!asked.has(name))
        asked.set(name, new Promise((done) => {
          const script = document.createElement("script");
          script.src = (document.documentElement.dataset.content_root ?? "") + path;
          script.onload = script.onerror = () => done(received.get(name) ?? nothing);
          document.head.append(script);
        }));
      return asked.get(name);
    };
    const none = [[], [], [[]]];
    /* Pages, texts, and the answers: anchor, title, numbers of page and text, words. They come as columns. */
    const loadAnswers = async () => {
      const [docnames, texts, columns] =
        data.answers ? await load("vernacular-search-answers.js", "_static/vernacular-search-answers.js", none) : none;
      return [docnames, texts, columns[0].map((_, row) => columns.map((column) => column[row]))];
    };
    const loadPlaces = (docname) =>
      load(docname, `_search/${docname.split("/").map(encodeURIComponent).join("/")}.js`, []);

    let current = ""; // the question that was asked last

    const address = (docname, anchor) => {
      if (DOCUMENTATION_OPTIONS.BUILDER !== "dirhtml") return docname + DOCUMENTATION_OPTIONS.LINK_SUFFIX + anchor;
      const folder = docname === "index" ? "" : docname.replace(/(^|\/)index$/, "$1");
      return document.documentElement.dataset.content_root + folder.replace(/[^/]$/, "$&/") + anchor;
    };

    const element = (name, className, text = "") => {
      const made = document.createElement(name);
      made.className = className;
      made.textContent = text;
      return made;
    };

    const itemOf = ({ title, docname, anchor, description, kind }) => {
      const item = element("li", `kind-${kind}`);
      const link = element("a", "", title);
      link.href = address(docname, anchor);
      item.append(link);
      if (description) item.append(element("span", "", ` (${description})`));
      return item;
    };

    /* The line of a text in which most of the units stand, with these in elements. */
    const excerpt = (text, units) => {
      const list = spans(wordsOf(text), units);
      const count = (from) =>
        new Set(list.filter(({ start, end }) => start >= from && end <= from + WIDTH - LEAD).map(({ of }) => of)).size;
      let first = list[0]?.start ?? 0;
      for (const { start } of list) if (count(start) > count(first)) first = start;
      let from = Math.max(0, first - LEAD);
      if (from) from = text.indexOf(" ", from) + 1;
      let to = from + WIDTH;
      to = to >= text.length ? text.length : Math.max(text.lastIndexOf(" ", to), from + 1);
      const inside = list.filter(({ start, end }) => start >= from && end <= to);
      const line = element("p", "context");
      line.dir = "auto";
      line.append(
        from ? "… " : "",
        wrap(text.slice(from, to), inside.map(({ start, end }) => ({ start: start - from, end: end - from })), "span"),
        to < text.length ? " …" : "",
      );
      return { line, count: new Set(list.map(({ of }) => of)).size };
    };

    /* Where on its page a hit is: in the section that was found, or at the place that has most of the units. */
    const placeOf = (hit, places, units, taken) => {
      const isFree = ([anchor]) => !anchor || !taken.has(address(hit.docname, `#${anchor}`));
      const [, heading] = places.find(([anchor]) => hit.anchor === `#${anchor}`) ?? [];
      const inSection = ([anchor, above]) => hit.anchor === `#${anchor}` || above === heading;
      let best = null;
      for (const [anchor, above, text] of places.filter(hit.anchor ? inSection : isFree)) {
        const part = excerpt(text, units);
        if (!best || part.count > best.count) best = { ...part, anchor, heading: above };
      }
      return best;
    };

    /* The places of a page; what answers say stands there too. */
    const placesOf = async (docname) => {
      const [places, [docnames, , rows]] = await Promise.all([loadPlaces(docname), loadAnswers()]);
      const more = rows.filter(([, , page]) => docnames[page] === docname);
      return [...places, ...more.map(([anchor, title]) => [anchor, "", title])];
    };

    /* Adds the line of context to a hit, and leads its link to the section. */
    const describe = async (item, hit, units, taken) => {
      const place = placeOf(hit, await placesOf(hit.docname), units, taken);
      if (!place) return;
      item.append(place.line);
      if (hit.kind !== "text" || !place.anchor || !place.count) return;
      const link = item.querySelector("a");
      link.href = address(hit.docname, `#${place.anchor}`);
      if (place.heading) link.textContent = `${hit.title} > ${place.heading}`;
    };

    /* Waits until a reader has come as far as an item. */
    const reached = (item) =>
      new Promise((done) => {
        const observer = new IntersectionObserver(
          (entries) => {
            if (!entries.some((entry) => entry.isIntersecting)) return;
            observer.disconnect();
            done();
          },
          { rootMargin: "1000000px 0px 0px" }, // what was scrolled past counts
        );
        observer.observe(item);
      });

    const showAnswers = async (question, units) => {
      const { title } = Search;
      const found = find.given(question, units, await loadAnswers());
      if (!found.length || Search.title !== title) return;
      const items = found.map((answer) => itemOf({ ...answer, description: answer.text, kind: "answer" }));
      const list = element("ul", "search search-answers");
      list.setAttribute("role", "list");
      list.setAttribute("aria-label", data.answered);
      list.append(...items.slice(0, FIRST));
      title.after(list);
      if (items.length <= FIRST) return;
      const more = element("button", "search-more", data.more.replace("%s", items.length));
      more.type = "button";
      more.addEventListener("click", () => {
        list.append(...items.slice(FIRST));
        more.remove();
        items[FIRST].querySelector("a").focus();
      });
      list.after(more);
    };

    /* What the line above the hits says. */
    const summary = (count, exact) => {
      if (count && !exact) return data.closest;
      const nothing =
        "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.";
      if (!count) return Documentation.gettext(nothing) || nothing;
      const [one, many] = [
        "Search finished, found one page matching the search query.",
        "Search finished, found ${resultCount} pages matching the search query.",
      ];
      return (Documentation.ngettext(one, many, count) || many).replace("${resultCount}", count);
    };

    Search.query = async (question) => {
      const { hits, units, exact } = find.pages(question, Search._index);
      const taken = new Set(hits.map((hit) => address(hit.docname, hit.anchor)));
      document.getElementById("search-progress")?.replaceChildren();
      const items = hits.map(itemOf);
      Search.output.append(...items);
      Search.stopPulse();
      Search.title.textContent = Documentation.gettext("Search Results");
      Search.status.setAttribute("role", "status");
      Search.status.textContent = summary(hits.length, exact);
      current = question;
      await showAnswers(question, units);
      // one by one, since each makes room for itself and moves the next out of sight
      for (const [at, item] of data.context ? items.entries() : []) {
        await reached(item);
        await describe(item, hits[at], units, taken);
      }
    };

    // the page that a reader goes to marks what was asked for
    const carry = ({ target }) => {
      const link = target.closest("#search-results a");
      if (!link) return;
      const led = new URL(link.href);
      led.searchParams.set("vernacular-search", current); // not "q", by which themes with Sphinx's search on every page ask it
      link.href = led;
    };
    for (const kind of ["click", "auxclick", "contextmenu"]) document.addEventListener(kind, carry, { capture: true });
    document.addEventListener("input", loadAnswers, { once: true });
  })(/* data */);
