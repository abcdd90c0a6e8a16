/* On every page: where a question was asked before, load what marks its words; "/" leads to the box. */
window.SPHINX_HIGHLIGHT_ENABLED = false; // Sphinx's own marks know no folded forms
((data, here) => {
  "use strict";
  document.addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector("input[name=q]");
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!box || event.target.matches("input, select, textarea, [contenteditable]")) return;
      event.preventDefault();
      box.focus();
    });
    try {
      if (typeof Search !== "undefined" || !localStorage.getItem("search_words")) return;
    } catch {
      return; // no storage, no marks
    }
    const script = document.createElement("script");
    script.src = new URL(data.words, here);
    script.addEventListener("load", () => SearchWords.show(data.hide));
    document.head.append(script);
  });
})(/* data */, document.currentScript.src);
