// The worker that checks what is being coded: comparing it with a whole dossier takes longer than a page can wait while somebody types.
import type { Dossier } from '#core/dossier/types.ts';
import type { Coding } from '#core/coding/coding.ts';
import { checkCoding } from './check-coding.ts';

export type CheckRequest =
  | { readonly type: 'dossier'; readonly dossier: Dossier }
  | { readonly type: 'coding'; readonly coding: Coding; readonly number: number };

let dossier: Dossier | null = null;

globalThis.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.type === 'dossier') ({ dossier } = data);
  else if (dossier !== null)
    globalThis.postMessage({ number: data.number, problems: checkCoding(dossier, data.coding) });
});
