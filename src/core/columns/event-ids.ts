import type { NumberColumns } from './state-columns.ts';

/** How a dossier of columns writes ids of events. */
export type EventIdForm =
  | { readonly form: 'number'; readonly prefix: string; readonly radix: number; readonly digits: number }
  | { readonly form: 'text' };

/** Ids by row of the file `events`; `texts` are those of the file `ids`, where there is one. */
export function eventIdsOf(form: EventIdForm, events: NumberColumns, texts: readonly string[]): readonly string[] {
  if (form.form === 'text') return texts;
  const { prefix, radix, digits } = form;
  return Array.from(events['id_number'] ?? [], (id) => prefix + id.toString(radix).padStart(digits, '0'));
}
