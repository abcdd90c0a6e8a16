/* On every page: where a search led here, load what marks its words. */
((data, here) => {
  "use strict";
  document.addEventListener("DOMContentLoaded", () => {
    // doctools.js does this where it is loaded
    if (typeof Documentation === "undefined")
      document.addEventListener("keydown", (event) => {
        const box = document.querySelector("input[name=q]");
        if (!box || event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.target.matches("input, select, textarea, [contenteditable]")) return;
        event.preventDefault();
        box.focus();
      });
    const address = new URL(location);
    const question = address.searchParams.get("vernacular-search");
    if (!question) return;
    const show = () => SearchWords.show(question, data.hide);
    const script = document.createElement("script");
    script.src = new URL(data.words, here);
    script.addEventListener("load", show);
    if (typeof SearchWords === "undefined") document.head.append(script);
    else show(); // some themes have the search on every page
    address.searchParams.delete("vernacular-search");
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // a page from a disk keeps its address
    }
  });
})(/* data */, document.currentScript.src);
