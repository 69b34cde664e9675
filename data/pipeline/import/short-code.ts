const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;
const LETTERS = 36;

/** Ten or more letters and digits that stand for a text, the same ones each time: two of 32 bits, of the text from its start and from its end (FNV-1a). */
export function shortCode(text: string): string {
  let forward = OFFSET;
  let backward = OFFSET;
  for (let at = 0, end = text.length - 1; at <= end; at += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(at), PRIME);
    backward = Math.imul(backward ^ text.charCodeAt(end - at), PRIME);
  }
  return `${(forward >>> 0).toString(LETTERS)}${(backward >>> 0).toString(LETTERS).padStart(7, '0')}`;
}
