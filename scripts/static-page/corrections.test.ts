import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { writeCorrections } from './corrections.tsx';

const manifest = JSON.parse(readFileSync('public/dossier/manifest.json', 'utf8')) as Manifest;
const dossier = JSON.parse(readFileSync(`public/dossier/${manifest.file}`, 'utf8')) as Dossier;
const [withdrawn] = dossier.events;
const later: Dossier = {
  ...dossier,
  version: '9.0.0 <b>',
  events: dossier.events.filter(({ id }) => id !== withdrawn?.id),
  claims: dossier.claims.map((claim) => ({
    ...claim,
    events: claim.events.filter(({ eventId }) => eventId !== withdrawn?.id),
  })),
};
const releases = [
  {
    manifest: { ...manifest, version: '1.0.0', hash: '0123456789abcdef', released: manifest.released ?? null },
    dossier,
  },
  { manifest: { ...manifest, version: later.version, hash: 'fedcba9876543210', released: null }, dossier: later },
].map((release, at) => ({ ...release, manifest: { ...release.manifest, released: `2031-0${at + 1}-01` as never } }));
const site = { policy: "default-src 'none'", styles: './x.css', site: 'https://dossier.example/' };
const written = writeCorrections(releases, site);

describe('corrections', () => {
  it('name what was withdrawn, with the version before and its file', () => {
    expect(written.page).toContain(withdrawn?.title.replaceAll("'", '&#x27;') ?? '');
    expect(written.page).toContain('./?pin=0123456789abcdef');
    expect(written.page).toContain('1 event withdrawn');
    expect(written.page).not.toContain('<b>');
  });

  it('are a feed with an entry for each release, the newest first, whose ids say nothing of the address', () => {
    const ids = [...written.feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    // readers of feeds know an entry by its id, which never changes
    expect(ids).toEqual([
      'urn:uuid:4a7e2f11-c998-8cd6-82f2-5a1f35a46f5d',
      'urn:uuid:f0ba5d96-17fd-85d3-8f64-6239d8865677',
      'urn:uuid:37d0335a-48ff-88d7-8a05-b42c41bafca0',
    ]);
    expect(written.feed.match(/<updated>2031-02-01T00:00:00Z<\/updated>/g)).toHaveLength(2);
    expect(written.feed).toContain('href="https://dossier.example/corrections.html#v1.0.0"');
    expect(written.feed).toContain('9.0.0 &lt;b&gt;');
  });

  it('are data of each pair of neighbours', () => {
    expect([...written.data.keys()]).toEqual(['dossier/releases/changes.1.0.0..9.0.0 <b>.json']);
    const [text = '{}'] = written.data.values();
    expect(JSON.parse(text)).toMatchObject({ from: { version: '1.0.0' }, to: { version: '9.0.0 <b>' } });
  });

  it('are the same each time', () => {
    expect(writeCorrections(releases, site)).toEqual(written);
  });
});
