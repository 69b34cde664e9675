import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { decodeView } from '#core/view/view-url.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { BUILT_DOSSIERS, bundled } from '../testing/built-dossiers.ts';
import { requestOf } from '../testing/export-cases.ts';
import { cite } from './citation.ts';
import type { CiteTarget } from './citation.ts';

function viewOf(link: unknown) {
  return decodeView(new URL(String(link)).search.slice(1)).view;
}

describe.each(BUILT_DOSSIERS)('citations of $name', ({ whole }) => {
  const { events, claims, reports } = whole.dossier;
  const request = requestOf(whole, { ...DEFAULT_VIEW, known: requestOf(whole, DEFAULT_VIEW).today, minOrigins: 1 });
  const records = [...events, ...claims, ...reports];

  it('open the record that they name, in the same view', () => {
    for (const { id } of records) {
      const { text, csl } = cite(request, { type: 'record', id });
      const [entry] = new Cite(csl).data;
      expect(text).toContain(String(entry?.['URL']));
      expect(viewOf(entry?.['URL'])).toMatchObject({ selection: id, known: request.view.known, minOrigins: 1 });
    }
  });

  it('say in words what it is, in which version, and when it was looked at', () => {
    const [event] = events;
    const { text } = cite(request, { type: 'record', id: event?.id ?? '' });
    expect(text.startsWith(`“${event?.title}” (event ${event?.id}). ${whole.dossier.title}, version `)).toBe(true);
    expect(text).toContain(`(${whole.manifest.hash}). As known on 30 Nov 2026; At least 1 independent origin. ©`);
    expect(text.endsWith(' (accessed 30 November 2026).')).toBe(true);
  });

  it('come back from BibTeX and CSL-JSON', () => {
    const targets: readonly CiteTarget[] = [
      { type: 'view' },
      ...[...events.slice(0, 5), ...claims.slice(0, 20), ...reports].map(({ id }) => ({ type: 'record', id }) as const),
    ];
    for (const target of targets) {
      const { bibtex, csl } = cite(request, target);
      const [fromCsl] = new Cite(csl).data;
      const [fromBibtex] = new Cite(bibtex).data;
      expect(fromBibtex).toMatchObject({ title: fromCsl?.['title'], URL: fromCsl?.['URL'], note: fromCsl?.['note'] });
      expect(fromCsl).toMatchObject({ accessed: { 'date-parts': [[2026, 11, 30]] } });
    }
  });
});

it('a figure is cited with its range and opens its series', () => {
  const claim = bundled.dossier.claims.find(({ measure }) => measure?.eventId != null && measure.low !== null);
  const { measureId = '', eventId = null } = claim?.measure ?? {};
  const { text, csl } = cite(requestOf(bundled, DEFAULT_VIEW), { type: 'series', measureId, eventId });
  const measure = bundled.lookup.measures.get(measureId);
  expect(text).toMatch(new RegExp(`^“${measure?.label}: .*\\d.*” \\(figure, ${measure?.unit}, of “`));
  expect(viewOf(new Cite(csl).data[0]?.['URL'])).toMatchObject({
    selection: eventId,
    panel: 'list',
    list: `series.${measureId}.${eventId}`,
  });
});
