import { list, orNull, record, when } from './shape-checks.ts';
import type { Story } from './types.ts';

const text = when((value) => typeof value === 'string');

/** What views rely on in a story, whether it came with the dossier or was made on this device. */
export const storyShape = record<Story>({
  id: text,
  title: text,
  summary: text,
  steps: list(
    record<Story['steps'][number]>({
      title: text,
      caption: text,
      notes: orNull(text),
      claimIds: list(text),
      view: text,
    }),
  ),
});
