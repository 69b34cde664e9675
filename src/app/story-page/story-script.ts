/**
 * What a page that is one file does besides being read: one slide at a time, by keys. It stands in the file as it is, so it is plain, and runs in
 * any browser that opens a file.
 */
export const STORY_SCRIPT = `
(function () {
  var slides = Array.prototype.slice.call(document.querySelectorAll('.slide'));
  var counter = document.querySelector('.counter');
  var root = document.documentElement;
  var at = Math.max(0, slides.findIndex(function (slide) { return '#' + slide.id === location.hash; }));
  function show(next) {
    at = Math.min(slides.length - 1, Math.max(0, next));
    slides.forEach(function (slide, place) { slide.classList.toggle('is-shown', place === at); });
    counter.textContent = (at + 1) + ' / ' + slides.length;
    history.replaceState(null, '', '#' + slides[at].id);
    window.scrollTo(0, 0);
  }
  function toggle(name, is) { root.classList.toggle(name, is); }
  var ways = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
  // a letter, or its place on a keyboard that writes another script
  function isLetter(e, letter) {
    return e.key.toLowerCase() === letter || (e.key.charCodeAt(0) > 127 && e.code === 'Key' + letter.toUpperCase());
  }
  document.addEventListener('keydown', function (e) {
    if (e.altKey || e.ctrlKey || e.metaKey || (e.key === 'Enter' && e.target.closest('a'))) return;
    var isDocument = !root.classList.contains('is-slides');
    if (root.classList.contains('is-blank')) toggle('is-blank', false);
    else if (e.key === 'Escape') {
      toggle('is-slides', isDocument);
      if (isDocument) show(at);
      else slides[at].scrollIntoView();
    } else if (isLetter(e, 'n')) toggle('has-notes');
    else if (isDocument) return;
    else if (isLetter(e, 'b') || e.key === '.') toggle('is-blank', true);
    else if (e.key === 'Home') show(0);
    else if (e.key === 'End') show(slides.length - 1);
    else if (ways[e.key]) show(at + ways[e.key]);
    else return;
    e.preventDefault();
  });
  window.addEventListener('hashchange', function () {
    var target = document.getElementById(location.hash.slice(1));
    var slide = target && target.closest('.slide');
    if (slide && root.classList.contains('is-slides')) show(slides.indexOf(slide));
  });
  // without keys it is read as a document
  var isRead = window.matchMedia('(pointer: coarse), (max-width: 47.99rem)').matches;
  toggle('is-slides', !isRead);
  if (!isRead) show(at);
})();
`;
