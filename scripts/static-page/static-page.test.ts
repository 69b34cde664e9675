import { describe, expect, it } from 'vitest';
import { eventIdAt, rowsOfDay } from '#core/states/states-on.ts';
import { BUILT_DOSSIERS, bundled } from '#model/testing/built-dossiers.ts';
import { chronologyWords } from '#model/text/chronology-words.ts';
import { mainFigure } from '#model/text/main-figure.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { staticPage, withoutScripts } from './static-page.tsx';

const FILES = { policy: "default-src 'none'", styles: './chronology.css', dossier: './dossier/dossier.json' };

/** What a reader reads of a piece of HTML. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe.each(BUILT_DOSSIERS)('the page without scripts of the $name dossier', ({ whole }) => {
  // the records as they are in the file are those of the evidence's own lookup
  const records = whole.evidence.lookup.dossier;
  const page = staticPage(whole.manifest, records, FILES);
  const articles = [...page.matchAll(/<article id="([^"]+)">(.*?)<\/article>/gs)];
  const ids = [...rowsOfDay(whole.states)].flatMap((row) => eventIdAt(whole.states, row) ?? []);

  it('has every event once, with the words of the app', () => {
    expect(articles).toHaveLength(ids.length);
    expect(new Set(articles.map(([, id]) => id))).toEqual(new Set(ids));
    for (const [, id = '', html = ''] of articles) {
      const event = whole.lookup.events.get(id);
      const words = event === undefined ? null : chronologyWords(whole, event.id);
      const text = textOf(html);
      expect(text).toContain(words?.title);
      expect(text).toContain(`${words?.place} ${words?.precision}`.trim());
      for (const label of words?.reports ?? []) expect(text).toContain(`${label} line`);
      const figure = mainFigure(whole, id);
      if (figure !== null) expect(text).toContain(figure.measure);
    }
  });

  it('has heads of groups one level over the events, and names every report', () => {
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page.indexOf('<h2')).toBeLessThan(page.indexOf('<h3'));
    for (const { id, title } of records.reports) {
      const entry = new RegExp(`<li id="${id}">(.*?)</li>`, 's').exec(page)?.[1] ?? '';
      expect(textOf(entry)).toContain(reportLabel(records, id));
      if (title !== null) expect(textOf(entry)).toContain(title);
    }
  });

  it('tells search engines what the dossier is', () => {
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
    expect(data).toMatchObject({
      '@type': 'Dataset',
      description: records.summary,
      version: whole.manifest.version,
      isAccessibleForFree: true,
      distribution: [{ contentUrl: FILES.dossier }],
    });
    expect(data['temporalCoverage']).toMatch(/^(?:\d{4}-\d\d-\d\d|\.\.)\/(?:\d{4}-\d\d-\d\d|\.\.)$/);
    expect(data['citation']).toHaveLength(records.reports.length);
    expect(data['spatialCoverage']).not.toHaveLength(0);
    expect(data['creator']).toBeDefined();
    expect(data['license']).toBeTruthy();
  });

  it('runs nothing: the only script is data', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/\son\w+=|<style|\sstyle=/i);
  });

  it('is named where scripts do not run', () => {
    const { title, words } = withoutScripts(records);
    expect(textOf(title)).toBe(records.title);
    expect(words).toContain('href="./chronology.html"');
    expect(textOf(words)).toContain(records.summary);
  });
});

it('lets no word of a dossier end the data or become markup', () => {
  const records = { ...bundled.evidence.lookup.dossier, summary: '</script><img src=x>' };
  const page = staticPage(bundled.manifest, records, FILES);
  expect(page).not.toContain('<img');
  expect(page.match(/<\/script>/g)).toHaveLength(1);
});
