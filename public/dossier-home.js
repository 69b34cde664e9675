// Stands beside the dossier's page. 404.html asks for it at every level above its own address, and where it is found, there is the way home.
(function () {
  var home = document.getElementById('home');
  if (home.dataset.found) return;
  home.dataset.found = 'yes';
  home.href = new URL('./', document.currentScript.src).href;
})();
