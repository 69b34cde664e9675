import { describe, expect, it } from 'vitest';
import { bundled, harbour } from '#model/testing/built-dossiers.ts';
import { storyPages } from './story-pages.tsx';
import type { StoryPageFiles } from './story-pages.tsx';

const FILES: StoryPageFiles = {
  policy: "default-src 'none'",
  styles: 'chronology.css',
  site: 'https://example.org/kursk/',
  hasPicture: () => true,
};

const pagesOf = ({ manifest, dossier }: typeof bundled, files: Partial<StoryPageFiles> = {}) =>
  storyPages(manifest, dossier, { ...FILES, ...files });

function metaOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="(?<content>[^"]*)"`).exec(html)?.groups?.['content'];
}

describe.each([bundled, harbour])('the pages of stories', (whole) => {
  it('are one for each story and each step, with words, picture and address of their own', () => {
    const pages = pagesOf(whole);
    const steps = whole.dossier.stories.reduce((sum, story) => sum + story.steps.length + 1, 0);
    expect(pages).toHaveLength(steps);
    for (const name of ['og:title', 'og:description', 'og:url', 'og:image', 'twitter:image']) {
      const values = pages.map(({ source }) => metaOf(source, name));
      expect(values).not.toContain(undefined);
      if (name !== 'og:title') expect(new Set(values).size).toBe(steps);
    }
  });

  it('lead into the app, to each other and to nothing that is not there', () => {
    const pages = pagesOf(whole);
    const names = new Set(pages.map(({ fileName }) => fileName));
    for (const { fileName, source } of pages) {
      expect(source).not.toContain('<script');
      const links = [...source.matchAll(/<a href="(?<to>[^"]+)"/g)].map(({ groups }) => groups?.['to'] ?? '');
      for (const to of links.filter((each) => !each.startsWith('http') && !each.startsWith('#'))) {
        const { pathname } = new URL(to, `https://site/${fileName}`);
        if (pathname !== '/') expect(names).toContain(`${pathname.slice(1)}index.html`);
      }
      for (const to of links.filter((each) => each.startsWith('#'))) expect(source).toContain(`id="${to.slice(1)}"`);
      expect(links.some((to) => to.includes('?story='))).toBe(true);
    }
  });
});

it('says no address that the build does not know, and no picture that is not there', () => {
  const [first] = pagesOf(bundled, { site: null, hasPicture: () => false });
  for (const name of ['og:url', 'og:image', 'twitter:image', 'twitter:card'])
    expect(metaOf(first?.source ?? '', name)).toBeUndefined();
  expect(first?.source).not.toContain('canonical');
});
