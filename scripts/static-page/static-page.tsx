// The chronology as a page that needs no scripts: for readers without them, and for search engines. Its words are those of the app.
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dossier, Manifest, Sentence } from '#core/dossier/types.ts';
import { eventIdAt, rowsOfDay } from '#core/states/states-on.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { arrangedEvents } from '#model/lists/arranged-events.ts';
import { headWords } from '#model/text/chronology-words.ts';
import { reportLabel, reportsInOrder } from '#model/text/report-label.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { LOCALE } from '#messages/locale.ts';
import { t } from '#messages/t.ts';
import { kindWords, publishedWords, publisherWords } from '#panels/reports/report-words.ts';
import { dataText, datasetOf } from './dataset.ts';
import { EventEntry } from './event-entry.tsx';

function Sentences({
  title,
  sentences = [],
}: {
  readonly title: string;
  readonly sentences?: readonly Sentence[] | undefined;
}) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {sentences.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** The events as the chronology has them where nothing is asked for. */
function Events({ open }: { readonly open: OpenDossier }) {
  const { group, sort } = DEFAULT_VIEW;
  const { entries, groups } = arrangedEvents(open, rowsOfDay(open.states), group, sort);
  const heads = [...entries.keys()].filter((at) => (entries[at] ?? 0) < 0);
  return heads.map((at, number) => {
    const head = groups[number];
    if (head === undefined) return null;
    const ids = [...entries.subarray(at + 1, at + 1 + head.count)].flatMap((row) => eventIdAt(open.states, row) ?? []);
    return (
      <section key={at}>
        <h2>
          {headWords(open, head.kind)} <small>{t('panel.count.events', { count: head.count })}</small>
        </h2>
        {ids.map((id) => (
          <EventEntry key={id} open={open} id={id} />
        ))}
      </section>
    );
  });
}

function Reports({ dossier }: Pick<OpenDossier, 'dossier'>) {
  return (
    <section>
      <h2>{chronologyText('chronology.sources')}</h2>
      <ol>
        {reportsInOrder(dossier).map((report) => (
          <li key={report.id} id={report.id}>
            <strong>{reportLabel(dossier, report.id)}</strong>{' '}
            <cite dir="auto" lang={report.title === null ? undefined : report.language}>
              {report.title ?? t('model.report.untitled')}
            </cite>
            . {publisherWords(report)}. {publishedWords(report)}. {kindWords(report)}.
            {report.url !== null && (
              <>
                {' '}
                <a href={report.url}>{report.url}</a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Rights({ dossier }: Pick<OpenDossier, 'dossier'>) {
  return (
    <section>
      <h2>{chronologyText('chronology.rights')}</h2>
      <p>{chronologyText('chronology.licence', { licence: dossier.licence })}</p>
      {[...dossier.credits, dossier.borders].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

export interface StaticPageFiles {
  /** The Content-Security-Policy of the site. */
  readonly policy: string;
  /** Address of the styles, from the page. */
  readonly styles: string;
  /** Address of the dossier, from the page. */
  readonly dossier: string;
}

/** The page as HTML. */
export function staticPage(manifest: Manifest, records: Dossier, files: StaticPageFiles): string {
  const open = openDossier(manifest, records);
  const { dossier } = open;
  const { title, subtitle, summary, overview, conflicts, unknowns, events, claims, origins } = dossier;
  const heading = subtitle === undefined ? title : `${title}: ${subtitle}`;
  const data = dataText(datasetOf(open, manifest, files.dossier));
  const page = (
    <html lang={LOCALE}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={files.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{chronologyText('chronology.plainTitle', { title: heading })}</title>
        <meta name="description" content={summary} />
        <link rel="icon" href="./favicon.png" type="image/png" />
        <link rel="stylesheet" href={files.styles} />
        <script type="application/ld+json">{data}</script>
      </head>
      <body>
        <main>
          <header>
            <h1 dir="auto">{heading}</h1>
            <p>{summary}</p>
            <p>
              {t('panel.overview.size', { events: events.length, claims: claims.length, origins: origins.length })}{' '}
              {t('app.version', { version: manifest.version })}
            </p>
            <p>
              <a href="./">{chronologyText('chronology.openApp')}</a>
            </p>
          </header>
          <Sentences title={chronologyText('chronology.known')} sentences={overview} />
          <Sentences title={t('panel.overview.conflicts')} sentences={conflicts} />
          <Sentences title={t('panel.overview.unknowns')} sentences={unknowns} />
          <Events open={open} />
          <Reports dossier={dossier} />
          <Rights dossier={dossier} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

/** What the page of the app says where scripts do not run, and the title that it bears until they do; both as HTML. */
export function withoutScripts({ title, subtitle, summary }: Dossier): {
  readonly title: string;
  readonly words: string;
} {
  const words = renderToStaticMarkup(
    <>
      <h1>{subtitle === undefined ? title : `${title}: ${subtitle}`}</h1>
      <p>{summary}</p>
      <p>{chronologyText('chronology.needsScript')}</p>
      <p>
        <a href="./chronology.html">{chronologyText('chronology.plainLink')}</a>
      </p>
    </>,
  );
  return { title: renderToStaticMarkup(title), words };
}
