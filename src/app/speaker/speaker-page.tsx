// The speaker's window: what to say now, what comes next, the time. It knows no dossier: the page before the room tells it everything.
import { ChevronLeft, ChevronRight, MonitorOff, Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { actOf, PRESENTER_SIGNS } from '#core/story/presenter-acts.ts';
import type { PresenterAct } from '#core/story/presenter-acts.ts';
import type { Talk, TalkSlide } from '#model/stories/talk.ts';
import { LOCALE } from '#messages/locale.ts';
import { speakerText } from '#messages/speaker-texts.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { keyOf } from '#ui/key-of.ts';
import { timerWords } from './timer.ts';
import { useTalk } from './use-talk.ts';
import { useTimer } from './use-timer.ts';
import './speaker.css';

/** "Opening", "3 of 8", "Sources". */
function slideName({ slides }: Talk, at: number): string {
  if (at === 0) return speakerText('speaker.opening');
  return at === slides.length - 1
    ? speakerText('speaker.closing')
    : speakerText('speaker.counter', { step: at, steps: slides.length - 2 });
}

function Notes({ slide }: { readonly slide: TalkSlide }) {
  if (slide.notes === null) return <p className="sp-none">{speakerText('speaker.noNotes')}</p>;
  return (
    <p className="sp-notes" dir="auto">
      {slide.notes}
    </p>
  );
}

function Sources({ slide }: { readonly slide: TalkSlide }) {
  if (slide.sources.length === 0) return null;
  return (
    <section aria-label={speakerText('speaker.sources')}>
      <h2 className="sp-head">{speakerText('speaker.sources')}</h2>
      <ul className="sp-sources">
        {slide.sources.map(({ text, where }) => (
          <li key={where}>
            <span dir="auto">{text}</span> <b>{where}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The clock, and how long the talk has lasted. It starts with the first step. */
function Times({ hasBegun }: { readonly hasBegun: boolean }) {
  const { now, elapsedMs, isRunning, start, stop, reset } = useTimer();
  useEffect(() => {
    if (hasBegun) start();
    // only where the talk begins: whoever stops the timer has stopped it
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hasBegun]);
  const clock = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' }).format(now);
  return (
    <div className="sp-times">
      <span role="timer" aria-label={speakerText('speaker.timer')} className="sp-timer">
        {timerWords(elapsedMs)}
      </span>
      <IconButton
        icon={isRunning ? Pause : Play}
        label={speakerText(isRunning ? 'speaker.pause' : 'speaker.start')}
        onClick={isRunning ? stop : start}
      />
      <IconButton icon={RotateCcw} label={speakerText('speaker.reset')} onClick={reset} />
      <time className="sp-clock" aria-label={speakerText('speaker.clock')}>
        {clock}
      </time>
    </div>
  );
}

function Controls({ talk, onAct }: { readonly talk: Talk; readonly onAct: (act: PresenterAct) => void }) {
  const isBlank = talk.screen === 'blank';
  return (
    <div className="sp-controls">
      <Button icon={ChevronLeft} variant="outlined" disabled={talk.at === 0} onClick={() => onAct('previous')}>
        {speakerText('speaker.previous')}
      </Button>
      <Button
        icon={ChevronRight}
        variant="primary"
        disabled={talk.at === talk.slides.length - 1}
        onClick={() => onAct('next')}
      >
        {speakerText('speaker.next')}
      </Button>
      <Button icon={MonitorOff} variant="outlined" aria-pressed={isBlank} onClick={() => onAct('blank')}>
        {speakerText(isBlank ? 'speaker.unblank' : 'speaker.blank')}
      </Button>
    </div>
  );
}

/** Keys mean here what they mean before the room; on a button, Enter and space press it. */
function useKeys(send: (act: PresenterAct) => void): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      const key = keyOf(event, PRESENTER_SIGNS);
      const isPress = (key === 'Enter' || key === ' ') && event.target instanceof HTMLButtonElement;
      const act = actOf(key);
      // the window of the speaker is not what fills the screen, nor does it open itself
      if (act === undefined || isPress || act === 'leave' || act === 'speaker') return;
      event.preventDefault();
      send(act);
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  });
}

/** The window that only the speaker sees. */
export function SpeakerPage({ talkId }: { readonly talkId: string }) {
  const { talk, isOn, send } = useTalk(talkId);
  useKeys(send);
  const now = talk?.slides[talk.at];
  const next = talk?.slides[talk.at + 1];
  useEffect(() => {
    document.title = talk === null ? speakerText('speaker.name') : speakerText('speaker.title', { story: talk.title });
  }, [talk]);
  return (
    <main className="sp-page">
      <header className="sp-bar">
        <div>
          <h1 className="sp-story" dir="auto">
            {talk?.title ?? speakerText('speaker.name')}
          </h1>
          {talk !== null && <p className="sp-counter">{slideName(talk, talk.at)}</p>}
        </div>
        <Times hasBegun={talk !== null && talk.at > 0} />
      </header>
      {!isOn && (
        <p className="sp-state" role="status">
          {speakerText(talk === null ? 'speaker.waiting' : 'speaker.ended')}
        </p>
      )}
      {talk !== null && now !== undefined && (
        <div className="sp-body">
          <section className="sp-now" aria-label={speakerText('speaker.now')}>
            <h2 className="sp-title" dir="auto" role="status">
              {now.title}
            </h2>
            <p className="sp-caption" dir="auto">
              {now.caption}
            </p>
            <h2 className="sp-head">{speakerText('speaker.notes')}</h2>
            <Notes slide={now} />
            <Sources slide={now} />
          </section>
          <aside className="sp-next" aria-label={speakerText('speaker.after')}>
            <h2 className="sp-head">{speakerText('speaker.after')}</h2>
            {next === undefined ? (
              <p className="sp-none">{speakerText('speaker.nothingAfter')}</p>
            ) : (
              <>
                <p className="sp-counter">{slideName(talk, talk.at + 1)}</p>
                <h3 className="sp-title" dir="auto">
                  {next.title}
                </h3>
                <p className="sp-caption" dir="auto">
                  {next.caption}
                </p>
              </>
            )}
          </aside>
        </div>
      )}
      {talk !== null && <Controls talk={talk} onAct={send} />}
    </main>
  );
}
