// Parts of a dossier whose claims are read by block: few dossiers are so large.
import { latePart } from '#model/hooks/late-part.ts';

export const ByBlockNote = latePart('by-block-note', () =>
  import('./by-block-note.tsx').then((part) => part.ByBlockNote),
);

export const ByBlockRecord = latePart('by-block-record', () =>
  import('./by-block-record.tsx').then((part) => part.ByBlockRecord),
);
