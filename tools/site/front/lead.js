// Leads a reader to the first of their languages that the manuals are in. Without it the list stays.
(function () {
  "use strict";
  var links = document.querySelectorAll("a[hreflang]");
  var wanted = navigator.languages || [navigator.language || ""];
  for (var i = 0; i < wanted.length; i++) {
    var code = String(wanted[i]).toLowerCase().split("-")[0];
    for (var j = 0; j < links.length; j++) {
      if (links[j].hreflang === code) {
        window.location.replace(links[j].href);
        return;
      }
    }
  }
})();
