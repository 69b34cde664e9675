/** The text with U+FFFD for each half of a pair of surrogates that stands alone: nothing can encode such a half. */
export function wellFormed(text: string): string {
  // as `toWellFormed` does, which browsers have since 2023
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
