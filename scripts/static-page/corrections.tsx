// What has changed from release to release: as a page that needs no scripts, as an Atom feed, and as data.
import { escapeXml } from '#ui/picture/svg-tag.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { hashBytes } from '#core/dossier/locator.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { isSameContent } from '#core/releases/compare-dossiers.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import { countWords, versionsOf } from '#model/releases/change-words.ts';
import type { Versions } from '#model/releases/change-words.ts';
import { isoWords } from '#model/text/date-words.ts';
import { ChangeGroups } from '#parts/versions/change-groups.tsx';
import { LOCALE } from '#messages/locale.ts';
import { releaseText } from '#messages/release-texts.ts';

export interface ReleasedDossier {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
}

export interface CorrectionsSite {
  /** The Content-Security-Policy of the site. */
  readonly policy: string;
  /** Address of the styles, from the page. */
  readonly styles: string;
  /** Address of the site, with a slash at its end; null = not known when the build was made. */
  readonly site: string | null;
}

export interface WrittenCorrections {
  readonly page: string;
  readonly feed: string;
  /** Differences of neighbours, by the name of their file. */
  readonly data: ReadonlyMap<string, string>;
}

const FEED = 'corrections.atom';
const PAGE = 'corrections.html';

/** Each release with the one before it, the newest first. */
function stepsOf(releases: readonly ReleasedDossier[]): readonly Versions[] {
  const open = releases.map(({ manifest, dossier }) => openDossier(manifest, dossier));
  return open
    .slice(1)
    .map((newer, at) => versionsOf(open[at] ?? newer, newer))
    .reverse();
}

function dayOf({ manifest }: { readonly manifest: Manifest }): string {
  return manifest.released ?? '';
}

function Step({ versions }: { readonly versions: Versions }) {
  const { older, newer, difference } = versions;
  const { version, hash } = newer.manifest;
  return (
    <section id={`v${version}`}>
      <h2>
        {releaseText('release.page.version', { version })} <small>{isoWords(dayOf(newer), 'long')}</small>
      </h2>
      <p>
        {isSameContent(difference)
          ? releaseText('release.bar.same')
          : releaseText('release.page.since', { older: older.manifest.version, details: countWords(versions) })}{' '}
        <a href={`./?pin=${older.manifest.hash}`}>{releaseText('release.page.then')}</a> ·{' '}
        <a href={`./dossier/releases/dossier.${hash}.json`}>{releaseText('release.page.file', { version })}</a>
      </p>
      <ChangeGroups
        versions={versions}
        head="h3"
        titleOf={({ id, title }, { change }) =>
          change === 'changed' || change === 'added' ? (
            <a href={`./?sel=${id}`} dir="auto">
              {title}
            </a>
          ) : (
            <span dir="auto">{title}</span>
          )
        }
      />
    </section>
  );
}

function page(releases: readonly ReleasedDossier[], steps: readonly Versions[], site: CorrectionsSite): string {
  const [first] = releases;
  const title = releaseText('release.page.title', { title: first?.dossier.title ?? '' });
  return `<!doctype html>\n${renderToStaticMarkup(
    <html lang={LOCALE}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={site.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href="./favicon.png" type="image/png" />
        <link rel="stylesheet" href={site.styles} />
        <link rel="alternate" type="application/atom+xml" href={`./${FEED}`} title={title} />
      </head>
      <body>
        <main>
          <header>
            <h1 dir="auto">{title}</h1>
            <p>{releaseText('release.page.intro')}</p>
            <p>
              <a href="./">{releaseText('release.page.app')}</a> ·{' '}
              <a href={`./${FEED}`}>{releaseText('release.page.feed')}</a>
            </p>
          </header>
          {steps.map((versions) => (
            <Step key={versions.newer.manifest.hash} versions={versions} />
          ))}
          {first !== undefined && (
            <section id={`v${first.manifest.version}`}>
              <h2>
                {releaseText('release.page.version', { version: first.manifest.version })}{' '}
                <small>{isoWords(dayOf(first), 'long')}</small>
              </h2>
              <p>{releaseText('release.page.first')}</p>
            </section>
          )}
        </main>
      </body>
    </html>,
  )}\n`;
}

/** A name for good, of any text: a UUID of version 8 (RFC 9562) from its SHA-256. */
function nameOf(text: string): string {
  const hex = hashBytes(new TextEncoder().encode(text));
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** An Atom feed (RFC 4287); ids never change, whatever the address of the site. */
function feed(releases: readonly ReleasedDossier[], steps: readonly Versions[], { site }: CorrectionsSite): string {
  const [first] = releases;
  const newest = releases.at(-1);
  if (first === undefined || newest === undefined) return '';
  const base = site ?? './';
  const entry = (release: Pick<ReleasedDossier, 'manifest'>, words: string): string => {
    const { hash, version } = release.manifest;
    return `  <entry>
    <id>${nameOf(`release ${hash}`)}</id>
    <title>${escapeXml(releaseText('release.page.version', { version }))}</title>
    <updated>${dayOf(release)}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(base)}${PAGE}#v${escapeXml(version)}"/>
    <summary>${escapeXml(words)}</summary>
  </entry>`;
  };
  const entries = [
    ...steps.map((versions) =>
      entry(
        versions.newer,
        releaseText('release.page.since', { older: versions.older.manifest.version, details: countWords(versions) }),
      ),
    ),
    entry(first, releaseText('release.page.first')),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LOCALE}">
  <id>${nameOf(`corrections of ${newest.dossier.id}`)}</id>
  <title>${escapeXml(releaseText('release.page.title', { title: newest.dossier.title }))}</title>
  <updated>${dayOf(newest)}T00:00:00Z</updated>
  <author><name>${escapeXml(newest.dossier.title)}</name></author>
  <link rel="alternate" type="text/html" href="${escapeXml(base)}${PAGE}"/>
  <link rel="self" type="application/atom+xml" href="${escapeXml(base)}${FEED}"/>
${entries.join('\n')}
</feed>
`;
}

/** The page, the feed and the data of all releases, the oldest first. */
export function writeCorrections(releases: readonly ReleasedDossier[], site: CorrectionsSite): WrittenCorrections {
  const steps = stepsOf(releases);
  return {
    page: page(releases, steps, site),
    feed: feed(releases, steps, site),
    data: new Map(
      steps.map(({ older, newer, difference }) => [
        `dossier/releases/changes.${older.manifest.version}..${newer.manifest.version}.json`,
        `${JSON.stringify({ from: older.manifest, to: newer.manifest, difference }, null, 1)}\n`,
      ]),
    ),
  };
}
