// A page for every story and every step: what a pasted link shows of itself elsewhere, and what can be read without scripts. The app is a link away.
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import { storyDocument } from '#app/story-page/story-document.ts';
import type { DocumentSource, DocumentStep, StoryDocument } from '#app/story-page/story-document.ts';
import { LOCALE } from '#messages/locale.ts';
import { pictureText } from '#messages/picture-texts.ts';

/** Pictures of links have this size, by what most readers of links ask for. */
const PICTURE = { width: 1200, height: 630 } as const;

export interface StoryPageFiles {
  /** The Content-Security-Policy of the site. */
  readonly policy: string;
  /** Address of the styles, from the root of the site. */
  readonly styles: string;
  /** Address of the site, with a slash at its end; null = not known when the build was made. */
  readonly site: string | null;
  /** Whether there is a picture below `stories/`. */
  readonly hasPicture: (file: string) => boolean;
}

export interface WrittenPage {
  readonly fileName: string;
  readonly source: string;
}

interface Place {
  readonly story: StoryDocument;
  /** null = the opening of the story. */
  readonly step: DocumentStep | null;
  readonly files: StoryPageFiles;
}

const folderOf = ({ story, step }: Place): string => `stories/${story.id}/${step === null ? '' : `${step.number}/`}`;
/** From the page to the root of the site. */
const rootOf = ({ step }: Place): string => (step === null ? '../../' : '../../../');

function Head({
  place,
  title,
  description,
}: {
  readonly place: Place;
  readonly title: string;
  readonly description: string;
}) {
  const { story, step, files } = place;
  const root = rootOf(place);
  const picture = `stories/${story.id}/${step?.number ?? 0}.png`;
  const address = files.site === null ? null : files.site + folderOf(place);
  const head = step === null ? story.title : pictureText('page.title', { title: step.title, story: story.title });
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={files.policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${head} · ${story.dossier}`}</title>
      <meta name="description" content={description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={story.dossier} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      {address !== null && <meta property="og:url" content={address} />}
      {address !== null && <link rel="canonical" href={address} />}
      {files.hasPicture(picture.replace('stories/', '')) && (
        <>
          {/* a full address, where the build knows one: few readers of links accept another */}
          <meta property="og:image" content={(files.site ?? root) + picture} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(PICTURE.width)} />
          <meta property="og:image:height" content={String(PICTURE.height)} />
          <meta property="og:image:alt" content={pictureText('handout.picture', { title })} />
          <meta name="twitter:card" content="summary_large_image" />
          <meta name="twitter:image" content={(files.site ?? root) + picture} />
        </>
      )}
      <link rel="icon" href={`${root}favicon.png`} type="image/png" />
      <link rel="stylesheet" href={root + files.styles} />
    </head>
  );
}

function Claims({ step }: { readonly step: DocumentStep }) {
  return (
    <section>
      <h2>{pictureText('handout.claims', { count: step.claims.length })}</h2>
      <ul>
        {step.claims.map(({ id, text, place, reportId, chain, isHedged, caveat }) => (
          <li key={id}>
            <p dir="auto">{text}</p>
            <p>
              <a href={`#${reportId}`}>{place}</a>
              {` · ${chain}${isHedged ? ` · ${pictureText('handout.hedged')}` : ''}`}
            </p>
            {caveat !== null && <p dir="auto">{pictureText('handout.caveat', { caveat })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly DocumentSource[] }) {
  return (
    <section>
      <h2>{pictureText('handout.sources')}</h2>
      <ul>
        {sources.map(({ id, label, words, url }) => (
          <li key={id} id={id}>
            <strong>{label}</strong> <span dir="auto">{words}</span>
            {url !== null && (
              <>
                {' '}
                <a href={url}>{url}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to the other steps. */
function Steps({ place }: { readonly place: Place }) {
  const { story, step } = place;
  const up = step === null ? './' : '../';
  return (
    <nav>
      <h2>{pictureText('page.steps')}</h2>
      <ol>
        {story.steps.map(({ number, title }) => (
          <li key={number}>
            {number === step?.number ? <strong>{title}</strong> : <a href={`${up}${number}/`}>{title}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Page({ place }: { readonly place: Place }) {
  const { story, step, files } = place;
  const root = rootOf(place);
  const title = step?.title ?? story.title;
  const caption = step?.caption ?? story.summary;
  const picture = `${story.id}/${step?.number ?? 0}.png`;
  const used = new Set(step?.claims.map(({ reportId }) => reportId));
  const { dossier, version, hash, licence } = story;
  return (
    <html lang={LOCALE}>
      <Head place={place} title={title} description={caption} />
      <body>
        <main>
          <header>
            <p>
              <a href={root}>{dossier}</a>
              {step !== null && (
                <>
                  {' › '}
                  <a href="../">{story.title}</a>
                  {` › ${pictureText('handout.step', { number: step.number, steps: story.steps.length })}`}
                </>
              )}
            </p>
            <h1 dir="auto">{title}</h1>
            {step?.known != null && <p>{step.known}</p>}
            <p dir="auto">{caption}</p>
            <p>
              <a href={`${root}?${step?.query ?? story.query}`}>
                {pictureText(step === null ? 'page.openStory' : 'page.openStep')}
              </a>
            </p>
            {step !== null && files.hasPicture(picture) && (
              <img
                src={`${root}stories/${picture}`}
                alt={pictureText('handout.picture', { title })}
                width={PICTURE.width}
                height={PICTURE.height}
                loading="lazy"
              />
            )}
          </header>
          {step !== null && step.claims.length > 0 && <Claims step={step} />}
          <Sources sources={step === null ? story.sources : story.sources.filter(({ id }) => used.has(id))} />
          <Steps place={place} />
          <footer>
            <p>{pictureText('handout.edition', { title: dossier, version, hash, licence })}</p>
          </footer>
        </main>
      </body>
    </html>
  );
}

/** The pages of all stories of a dossier. */
export function storyPages(manifest: Manifest, dossier: Dossier, files: StoryPageFiles): readonly WrittenPage[] {
  const whole = openDossier(manifest, dossier);
  return dossier.stories.flatMap((each) => {
    const story = storyDocument(whole, each, null);
    return [null, ...story.steps].map((step) => {
      const place: Place = { story, step, files };
      return {
        fileName: `${folderOf(place)}index.html`,
        source: `<!doctype html>\n${renderToStaticMarkup(<Page place={place} />)}\n`,
      };
    });
  });
}
