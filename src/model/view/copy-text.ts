/** Puts text on the clipboard. `select` = there is no clipboard (plain http, or refused): show the text selected in a field instead. */
export async function copyText(text: string): Promise<'copied' | 'select'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'select';
  }
}
