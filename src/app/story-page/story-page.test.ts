import { describe, expect, it } from 'vitest';
import { isBareStep } from '#core/story/story-step.ts';
import { decodeView } from '#core/view/view-url.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { escapeXml } from '#ui/picture/svg-tag.ts';
import { storyDocument } from './story-document.ts';
import { storyPage } from './story-html.ts';

const STORIES = BUILT_DOSSIERS.flatMap(({ name, whole }) =>
  whole.dossier.stories.map((story) => ({ at: `${name} ${story.id}`, whole, story })),
);
const PAGE = 'https://example.org/kursk/';
const FILE = { pictures: [], charts: [], page: PAGE, script: null, styles: { text: '' } } as const;

describe.each(STORIES)('the page of $at', ({ whole, story }) => {
  const page = (withNotes: boolean): string => storyPage(storyDocument(whole, story, null), { ...FILE, withNotes });

  it('has every step with its caption, its claims, their places, and every report by name', () => {
    const html = page(false);
    for (const { title, caption, claimIds } of story.steps) {
      expect(html).toContain(escapeXml(title));
      expect(html).toContain(escapeXml(caption));
      for (const id of claimIds) expect(html).toContain(escapeXml(whole.lookup.claims.get(id)?.text ?? '?'));
    }
    const targets = [...html.matchAll(/href="#(?<id>[^"]+)"/g)].map(({ groups }) => groups?.['id'] ?? '');
    for (const id of targets) expect(html).toContain(` id="${id}"`);
    expect(html).toContain(whole.manifest.hash);
  });

  it('has the notes only where they are wanted', () => {
    for (const { notes } of story.steps) {
      if (notes === null) continue;
      expect(page(false)).not.toContain(escapeXml(notes));
      expect(page(true)).toContain(escapeXml(notes));
    }
  });

  it('links to the steps of a story of the dossier by name, and to the views of one of this device', () => {
    for (const { query, number } of storyDocument(whole, story, null).steps) {
      const { view } = decodeView(query);
      expect([isBareStep(view), view.story, view.step]).toEqual([true, story.id, number]);
    }
    // no story of a dossier has this id
    const own = { ...story, id: 'own-1' as typeof story.id };
    for (const { query } of storyDocument(whole, own, null).steps) expect(decodeView(query).view.story).toBeNull();
  });
});

it('takes a story that is still being written', () => {
  const [first] = STORIES;
  if (first === undefined) throw new Error('There is no story.');
  const { whole, story } = first;
  const bare = { ...story, id: 'own-1' as typeof story.id, title: '', steps: [] };
  expect(storyPage(storyDocument(whole, bare, null), { ...FILE, withNotes: true })).toContain('Without a title');
});

it('loads nothing but what is in it', () => {
  const [first] = STORIES;
  if (first === undefined) throw new Error('There is no story.');
  const html = storyPage(storyDocument(first.whole, first.story, null), {
    ...FILE,
    pictures: ['data:image/png;base64,AA=='],
    withNotes: true,
  });
  expect([...html.matchAll(/ src="(?<address>[^"]*)"/g)].map(({ groups }) => groups?.['address'])).toEqual([
    'data:image/png;base64,AA==',
  ]);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toContain('<link');
});
