// A story as plain words, for paper and for pages without the app: every step with its caption, its claims and where they stand, and a link back.
import type { Claim, Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { viewOfStep } from '#core/story/story-step.ts';
import { dayToIso } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import { decodeView, encodeView } from '#core/view/view-url.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { dayWords, spanWords } from '#model/text/date-words.ts';
import { claimPlaceWords, reportLabel, reportsInOrder } from '#model/text/report-label.ts';
import { claimChain } from '#parts/claim-chain.ts';
import { pictureText } from '#messages/picture-texts.ts';

export interface DocumentClaim {
  readonly id: string;
  /** In our own words. */
  readonly text: string;
  /** "R3 line 6". */
  readonly place: string;
  readonly reportId: string;
  /** Who said it, from the report back to the origin. */
  readonly chain: string;
  readonly isHedged: boolean;
  readonly caveat: string | null;
}

export interface DocumentStep {
  readonly number: number;
  readonly title: string;
  readonly caption: string;
  readonly notes: string | null;
  /** "As known on 28 March 2025"; null = all that is known. */
  readonly known: string | null;
  readonly claims: readonly DocumentClaim[];
  /** Query of the link that opens the step. */
  readonly query: string;
}

export interface DocumentSource {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly url: string | null;
}

export interface StoryDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly dossier: string;
  readonly version: string;
  readonly hash: string;
  readonly licence: string;
  /** The day on which it was made; null where that says nothing. */
  readonly made: { readonly iso: string; readonly words: string } | null;
  readonly steps: readonly DocumentStep[];
  readonly sources: readonly DocumentSource[];
  readonly claimCount: number;
  /** Query of the link that opens the story. */
  readonly query: string;
}

/** How a report is named in a list of sources. */
function sourceLine({ dossier }: Pick<OpenDossier, 'dossier'>, id: string): DocumentSource | null {
  const report = dossier.reports.find((each) => each.id === id);
  if (report === undefined) return null;
  const names = [
    ...(report.title === null ? [] : [pictureText('picture.quoted', { title: report.title })]),
    ...(report.publisher === null ? [] : [report.publisher]),
    ...(report.title === null && report.publisher === null ? [pictureText('picture.noPublisher')] : []),
    ...report.credits.map((names) => pictureText('picture.credited', { names })),
    spanWords(report.published, 'long'),
  ];
  return { id, label: reportLabel(dossier, id), words: names.join(', '), url: report.url };
}

function claimOf({ lookup }: OpenDossier, claim: Claim): DocumentClaim {
  const chain = claimChain(lookup, claim).map(({ name, inferred }) =>
    inferred ? pictureText('handout.inferred', { name }) : name,
  );
  return {
    id: claim.id,
    text: claim.text,
    place: claimPlaceWords(lookup, claim),
    reportId: claim.reportId,
    chain: chain.length === 0 ? pictureText('handout.nobody') : chain.join(' › '),
    isHedged: claim.hedged,
    caveat: claim.caveat,
  };
}

/** A story that is still being written may have none. */
function titled(title: string): string {
  return title === '' ? pictureText('handout.untitled') : title;
}

/** A link to a place in a story of the dossier names it and means its view; one of this device opens nowhere else, so its steps are links of their own. */
function queryOf(story: Story, step: number, isOfDossier: boolean, present: View): string {
  if (isOfDossier) return encodeView({ ...present, story: story.id, step });
  return encodeView({ ...viewOfStep(story, step, present), story: null, step: 0 });
}

/** What links to a dossier have in common: which one it is. */
export function dossierView({ own, pin, shownAs }: View): View {
  return { ...DEFAULT_VIEW, own, pin, shownAs };
}

/** The words of a story. `today` null leaves out when it was made: pages of a build are the same on every day. */
export function storyDocument(
  whole: OpenDossier,
  story: Story,
  today: Day | null,
  present: View = DEFAULT_VIEW,
): StoryDocument {
  const { dossier, manifest, lookup } = whole;
  const isOfDossier = dossier.stories.some(({ id }) => id === story.id);
  const claimIds = new Set<string>(story.steps.flatMap((step) => step.claimIds));
  const reportIds = new Set<string | undefined>([...claimIds].map((id) => lookup.claims.get(id)?.reportId));
  return {
    id: story.id,
    title: titled(story.title),
    summary: story.summary,
    dossier: dossier.title,
    version: dossier.version,
    hash: manifest.hash,
    licence: dossier.licence,
    made: today === null ? null : { iso: dayToIso(today), words: dayWords(today, 'long') },
    steps: story.steps.map((step, at): DocumentStep => {
      const { known } = decodeView(step.view).view;
      return {
        number: at + 1,
        title: titled(step.title),
        caption: step.caption,
        notes: step.notes,
        known: known === null ? null : pictureText('handout.known', { day: dayWords(known, 'long') }),
        claims: step.claimIds.flatMap((id) => {
          const claim = lookup.claims.get(id);
          return claim === undefined ? [] : [claimOf(whole, claim)];
        }),
        query: queryOf(story, at + 1, isOfDossier, present),
      };
    }),
    sources: reportsInOrder(dossier).flatMap(({ id }) => (reportIds.has(id) ? (sourceLine(whole, id) ?? []) : [])),
    claimCount: claimIds.size,
    query: queryOf(story, isOfDossier ? 0 : 1, isOfDossier, present),
  };
}
