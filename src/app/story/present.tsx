// The story in front of a room. The page stays as it is, with its map and its timeline; what only serves reading is not there, and everything is
// drawn so large that the back of the room can read it.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { isIdOf } from '#core/dossier/record-id.ts';
import { panelOf } from '#core/view/view.ts';
import type { PanelId, View } from '#core/view/view.ts';
import type { PresenterAct } from '#core/story/presenter-acts.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useStory } from '#model/hooks/use-story.ts';
import type { StoryPlace } from '#model/hooks/use-story.ts';
import { useView } from '#model/hooks/use-view.ts';
import { openTalkLine, ownTalkId } from '#model/stories/talk.ts';
import type { RoomScreen, Talk, TalkLine } from '#model/stories/talk.ts';
import { isoWords, dayWords } from '#model/text/date-words.ts';
import { listWords } from '#model/text/list-words.ts';
import { reportLabel, reportsInOrder } from '#model/text/report-label.ts';
import { sentenceParts } from '#model/text/sentence-parts.ts';
import { storyText } from '#messages/story-texts.ts';
import { followPresenter, makePresenter } from './follow-presenter.ts';
import { fitToRoom } from './fit-to-room.ts';
import { slideWords } from './slide-words.ts';
import { talkSlides } from './talk-slides.ts';
import { useStorySources } from './use-story-sources.ts';
import './present.css';

/** Panels that take the place of map and timeline when a step opens them. */
const STAGED: ReadonlySet<PanelId> = new Set(['figures', 'chronology', 'reports', 'sources', 'list', 'changes']);

/** What stands beside the words: map and timeline, or the panel. A claim has no mark of its own, so its panel shows it. */
function stageOf(view: View): 'map' | 'panel' {
  const { selection } = view;
  return STAGED.has(panelOf(view)) || (selection !== null && isIdOf('claim', selection)) ? 'panel' : 'map';
}

/** The words of a step, its figures bold. */
function Caption({ place }: { readonly place: StoryPlace }) {
  const { dossier, lookup } = useDossier().whole;
  const { caption } = slideWords(dossier, place);
  const claimIds = place.content?.claimIds ?? [];
  return (
    <p className="pr-caption" dir="auto">
      {sentenceParts(lookup, { text: caption, claimIds: [...claimIds], eventIds: [] }).map(({ text, isFigure }, at) =>
        // oxlint-disable-next-line react/no-array-index-key -- parts of one text, in their order
        isFigure ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
      )}
    </p>
  );
}

/** "R1, R4 · 3 claims". */
function Sources({ place: { content } }: { readonly place: StoryPlace }) {
  const { dossier, lookup } = useDossier().whole;
  if (content === null) return null;
  const ids = new Set(content.claimIds.map((id) => lookup.claims.get(id)?.reportId));
  const labels = reportsInOrder(dossier)
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => reportLabel(dossier, id));
  return (
    <p className="pr-sources">
      {listWords(labels)} · {storyText('story.claims', { count: content.claimIds.length })}
    </p>
  );
}

function KnownOn() {
  const known = useView((view) => view.known);
  if (known === null) return null;
  return <p className="pr-known">{storyText('story.knownOn', { day: dayWords(known, 'long') })}</p>;
}

/** The card of a step, beside what it speaks of. */
function StepCard({ place }: { readonly place: StoryPlace }) {
  const { story, step, content } = place;
  const stage = useView(stageOf);
  return (
    <aside className="pr-card" data-stage={stage} aria-label={storyText('story.region')}>
      <div className="pr-words" role="status">
        <KnownOn />
        <h2 className="pr-title" dir="auto">
          {content?.title}
        </h2>
        <Caption place={place} />
      </div>
      <div className="pr-foot">
        <Sources place={place} />
        <p className="pr-counter" aria-label={storyText('story.counterName', { step, steps: story.steps.length })}>
          <b>{step}</b> / {story.steps.length}
        </p>
      </div>
    </aside>
  );
}

/** The first slide: what the story is about, of which dossier. */
function OpeningSlide({ place }: { readonly place: StoryPlace }) {
  const { dossier } = useDossier();
  return (
    <section className="pr-slide" aria-label={storyText('story.opening')}>
      <p className="pr-mark" dir="auto">
        {dossier.title}
      </p>
      <div role="status">
        <h2 className="pr-head" dir="auto">
          {place.story.title}
        </h2>
        <p className="pr-summary" dir="auto">
          {place.story.summary}
        </p>
      </div>
      <p className="pr-sources">
        {storyText('story.version', { version: dossier.version, reports: dossier.reports.length })}
      </p>
    </section>
  );
}

/** The last slide: the reports that the story rests on. */
function ClosingSlide({ place }: { readonly place: StoryPlace }) {
  const { dossier } = useDossier().whole;
  const { reports, claimCount } = useStorySources(place.story);
  return (
    <section className="pr-slide" aria-label={storyText('story.closing')}>
      <p className="pr-mark">{place.story.title}</p>
      <div role="status">
        <h2 className="pr-head">{storyText('story.closing')}</h2>
        <ol className="pr-reports">
          {reports.map(({ id, title, publisher, notAfter }) => (
            <li key={id}>
              <b>{reportLabel(dossier, id)}</b>
              <span dir="auto">{title ?? publisher ?? storyText('story.untitled')}</span>
              <time dateTime={notAfter}>{isoWords(notAfter, 'short')}</time>
            </li>
          ))}
        </ol>
      </div>
      <p className="pr-sources">
        {storyText('story.rests', { claims: claimCount, version: dossier.version, licence: dossier.licence })}
      </p>
    </section>
  );
}

/** Keeps the speaker's window in step, and does what it asks for. */
function useTalk(place: StoryPlace | null, screen: RoomScreen, run: (act: PresenterAct) => void): void {
  const { whole } = useDossier();
  const story = place?.story;
  const slides = useMemo(() => (story === undefined ? [] : talkSlides(whole, story)), [whole, story]);
  const talk: Talk = { title: story?.title ?? whole.dossier.title, slides, at: place?.step ?? 0, screen };
  const line = useRef<TalkLine | null>(null);
  const latest = useRef(talk);
  useEffect(() => {
    latest.current = talk;
    line.current?.send({ type: 'talk', talk });
  });
  useEffect(() => {
    const opened = openTalkLine(ownTalkId(), (message) => {
      if (message.type === 'hello') opened.send({ type: 'talk', talk: latest.current });
      if (message.type === 'act') run(message.act);
    });
    line.current = opened;
    opened.send({ type: 'talk', talk: latest.current });
    return () => {
      line.current = null;
      opened.send({ type: 'end' });
      opened.close();
    };
  }, [run]);
}

/** Everything that the room sees besides map, timeline and panel. */
export function Present() {
  const { whole } = useDossier();
  const place = useStory();
  const [screen, setScreen] = useState<RoomScreen>('on');
  const run = useMemo(() => makePresenter(whole, setScreen), [whole]);
  useLayoutEffect(() => fitToRoom(window), []);
  useEffect(() => followPresenter(window, run), [run]);
  useTalk(place, screen, run);
  const { step = 0, content = null } = place ?? {};
  return (
    <>
      {place !== null && content !== null && <StepCard place={place} />}
      {place !== null && content === null && step === 0 && <OpeningSlide place={place} />}
      {place !== null && content === null && step > 0 && <ClosingSlide place={place} />}
      {screen === 'blank' && <div className="pr-blank" role="status" aria-label={storyText('story.blank')} />}
    </>
  );
}
