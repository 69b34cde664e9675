const PAGE = 10;

function step(entries: Int32Array, from: number, by: 1 | -1): number | null {
  for (let at = from + by; at >= 0 && at < entries.length; at += by) {
    if ((entries[at] ?? -1) >= 0) return at;
  }
  return null;
}

/** The entry that a key leads to, heads (negative entries) passed over; null if the key does not move or there is nowhere to go. */
export function nextEntry(entries: Int32Array, active: number, key: string): number | null {
  switch (key) {
    case 'ArrowDown':
      return step(entries, active, 1);
    case 'ArrowUp':
      return step(entries, active, -1);
    case 'PageDown':
      return step(entries, Math.min(active + PAGE, entries.length) - 1, 1) ?? step(entries, entries.length, -1);
    case 'PageUp':
      return step(entries, Math.max(active - PAGE, -1) + 1, -1) ?? step(entries, -1, 1);
    case 'Home':
      return step(entries, -1, 1);
    case 'End':
      return step(entries, entries.length, -1);
    default:
      return null;
  }
}
