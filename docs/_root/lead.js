// Leads a reader to the first language of theirs that the manuals are in. Without it the list stays.
(function () {
  var known = ["en", "ar", "vi"];
  var wanted = navigator.languages || [navigator.language || ""];
  for (var i = 0; i < wanted.length; i++) {
    var code = String(wanted[i]).toLowerCase().split("-")[0];
    if (known.indexOf(code) >= 0) {
      window.location.replace(code + "/index.html");
      return;
    }
  }
})();
