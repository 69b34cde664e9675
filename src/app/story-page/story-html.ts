// A story as HTML that needs no app: the handout for paper, the page that is one file, and the words of the pages that the build makes.
import { LOCALE } from '#messages/locale.ts';
import { mapText } from '#messages/map-texts.ts';
import { pictureText } from '#messages/picture-texts.ts';
import { escapeXml, svgTag as tag } from '#ui/picture/svg-tag.ts';
import { qrPath } from '#ui/picture/qr-path.ts';
import type { StepChart } from './step-charts.ts';
import type { DocumentClaim, DocumentSource, DocumentStep, StoryDocument } from './story-document.ts';

/** A text in an element of its own. */
function textTag(name: string, className: string | null, text: string): string {
  return tag(name, { class: className, dir: 'auto' }, escapeXml(text));
}

function claimHtml({ text, place, reportId, chain, isHedged, caveat }: DocumentClaim): string {
  return tag(
    'li',
    { class: 'claim' },
    textTag('p', null, text),
    tag(
      'p',
      { class: 'source' },
      tag('a', { href: `#${reportId}` }, escapeXml(place)),
      escapeXml(` · ${chain}${isHedged ? ` · ${pictureText('handout.hedged')}` : ''}`),
    ),
    caveat === null ? '' : textTag('p', 'caveat', pictureText('handout.caveat', { caveat })),
  );
}

/** What a step rests on. */
function claimsHtml({ claims }: Pick<DocumentStep, 'claims'>, heading: string): string {
  if (claims.length === 0) return '';
  return tag(
    'section',
    { class: 'claims' },
    textTag(heading, null, pictureText('handout.claims', { count: claims.length })),
    tag('ul', {}, ...claims.map(claimHtml)),
  );
}

/** The reports by name. */
function sourcesHtml(sources: readonly DocumentSource[]): string {
  return tag(
    'ol',
    { class: 'reports' },
    ...sources.map(({ id, label, words, url }) =>
      tag(
        'li',
        { id },
        tag('strong', {}, escapeXml(label)),
        ' ',
        textTag('span', null, words),
        url === null ? '' : ` ${tag('a', { href: url }, escapeXml(url))}`,
      ),
    ),
  );
}

function linkHtml(address: string): string {
  const { size, path } = qrPath(address);
  const code = tag(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': pictureText('handout.qr') },
    tag('rect', { width: size, height: size, fill: '#fff' }),
    tag('path', { d: path, fill: '#000' }),
  );
  return tag('p', { class: 'link' }, code, tag('a', { href: address }, escapeXml(address)));
}

function chartHtml({ title, note, drawing }: StepChart): string {
  const caption = tag('figcaption', {}, textTag('strong', null, title), textTag('span', null, note));
  return tag('figure', { class: 'chart' }, caption, drawing);
}

export interface StoryPageParts {
  /** Addresses of the pictures, by step. */
  readonly pictures: readonly string[];
  /** Figures that steps are about, by step. */
  readonly charts: readonly (readonly StepChart[])[];
  /** Address of the app's page, without a view. */
  readonly page: string;
  readonly withNotes: boolean;
}

function stepHtml(step: DocumentStep, steps: number, { pictures, charts, page, withNotes }: StoryPageParts): string {
  const { number, title, caption, known, notes, query } = step;
  const picture = pictures[number - 1];
  const own = charts[number - 1] ?? [];
  const place = pictureText('handout.step', { number, steps });
  return tag(
    'section',
    { class: own.length > 0 ? 'slide step has-charts' : 'slide step', id: `step-${number}` },
    tag(
      'header',
      {},
      textTag('p', 'place', known === null ? place : `${place} · ${known}`),
      textTag('h2', null, title),
      textTag('p', 'caption', caption),
    ),
    tag(
      'div',
      { class: 'pictures' },
      ...own.map(chartHtml),
      picture === undefined
        ? ''
        : tag('figure', {}, tag('img', { src: picture, alt: pictureText('handout.picture', { title }) })),
    ),
    tag('div', { class: 'evidence' }, claimsHtml(step, 'h3'), linkHtml(`${page}?${query}`)),
    notes === null || !withNotes
      ? ''
      : tag('aside', { class: 'notes' }, textTag('h3', null, pictureText('handout.notes')), textTag('p', null, notes)),
  );
}

function editionWords({ dossier, version, hash, licence, made }: StoryDocument): string {
  return made === null
    ? pictureText('handout.edition', { title: dossier, version, hash, licence })
    : pictureText('picture.edition', { title: dossier, version, hash, licence, made: made.words });
}

/** All of a story between the tags of a body. */
function storyBody(story: StoryDocument, parts: StoryPageParts): string {
  const { title, summary, steps, sources, claimCount, query } = story;
  const opening = tag(
    'header',
    { class: 'slide opening', id: 'opening' },
    textTag('p', 'place', story.dossier),
    textTag('h1', null, title),
    textTag('p', 'caption', summary),
    tag(
      'ol',
      { class: 'contents' },
      ...steps.map((step) => tag('li', {}, tag('a', { href: `#step-${step.number}` }, escapeXml(step.title)))),
    ),
    textTag('p', 'edition', editionWords(story)),
    linkHtml(query === '' ? parts.page : `${parts.page}?${query}`),
  );
  const closing = tag(
    'section',
    { class: 'slide closing', id: 'sources' },
    textTag('h2', null, pictureText('handout.sources')),
    textTag('p', 'caption', pictureText('handout.rests', { claims: claimCount, reports: sources.length })),
    sourcesHtml(sources),
    parts.pictures.length === 0
      ? ''
      : textTag('p', 'edition', pictureText('handout.map', { attribution: mapText('map.attribution') })),
  );
  return tag('main', {}, opening, ...steps.map((step) => stepHtml(step, steps.length, parts)), closing);
}

export interface StoryFile extends StoryPageParts {
  /** Styles as text, or as files of the site: a page that the site opens itself may have no styles of its own. */
  readonly styles: { readonly text: string } | { readonly files: readonly string[] };
  /** null = a document without scripts. */
  readonly script: string | null;
}

/** What a page that is one file may load: nothing but what is in it. */
const ALONE =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A story as a whole page. */
export function storyPage(story: StoryDocument, file: StoryFile): string {
  const { styles, script } = file;
  const head = [
    tag('meta', { charset: 'utf-8' }),
    ...('text' in styles ? [tag('meta', { 'http-equiv': 'Content-Security-Policy', content: ALONE })] : []),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, escapeXml(`${story.title} · ${story.dossier}`)),
    tag('meta', { name: 'description', content: story.summary }),
    ...('text' in styles
      ? [tag('style', {}, styles.text)]
      : styles.files.map((href) => tag('link', { rel: 'stylesheet', href }))),
  ];
  const body = [
    storyBody(story, file),
    ...(script === null
      ? []
      : [
          tag(
            'footer',
            {},
            tag('p', { class: 'counter', 'aria-live': 'polite' }, ''),
            textTag('p', 'keys', pictureText('handout.keys')),
          ),
          tag('script', {}, script),
        ]),
  ];
  return `<!doctype html>\n${tag('html', { lang: LOCALE }, tag('head', {}, ...head), tag('body', {}, ...body))}\n`;
}
