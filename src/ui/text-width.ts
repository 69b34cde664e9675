// How wide a text is, without asking the page: for layouts that are plain functions. Measured on IBM Plex Sans, rounded up.

const NARROW = new Set("iljtfrI.,:;'’!|()[]/ ·-");
const WIDE = new Set('mwMW@%&—…');
/** From here on scripts whose letters fill a square: Hangul, kana, Han, full-width forms, pictures. */
const SQUARE_FROM = 0x11_00;

function emOf(letter: string): number {
  if (NARROW.has(letter)) return 0.34;
  if (WIDE.has(letter)) return 0.9;
  const code = letter.codePointAt(0) ?? 0;
  if (code >= SQUARE_FROM && !(code >= 0x1e_00 && code < 0x2e_80)) return 1.05;
  if (code > 0x7f) return 0.68;
  if (letter >= 'a' && letter <= 'z') return 0.56;
  return letter >= 'A' && letter <= 'Z' ? 0.66 : 0.61;
}

/** At most about how wide a text is at a font size, in the unit of the size; of strange scripts a fair guess. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) em += emOf(letter);
  return em * fontSize;
}
