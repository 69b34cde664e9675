import type { Sentence } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { dayWords } from '#model/text/date-words.ts';
import { openPanel } from '#model/view/view-actions.ts';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { t } from '#messages/t.ts';
import { SinceVisit } from '#parts/since-visit/since-visit.tsx';
import { SentenceEntry } from './sentence-entry.tsx';
import './overview.css';

interface PartProps {
  readonly title: string;
  readonly sentences: readonly Sentence[] | undefined;
}

function OverviewPart({ title, sentences = [] }: PartProps) {
  if (sentences.length === 0) return null;
  return (
    <section className="ov-part">
      <h3 className="ov-part-title">{title}</h3>
      <ul className="ov-list ov-list-small">
        {sentences.map((sentence) => (
          <SentenceEntry key={sentence.text} sentence={sentence} />
        ))}
      </ul>
    </section>
  );
}

/** What a reader should know first: what is known, where claims contradict each other, and what the reports leave open. */
export function OverviewPanel() {
  const heading = useOpenedTitle();
  const { dossier, sight } = useDossier();
  const { title, subtitle, summary, events, claims, origins, overview = [], conflicts, unknowns } = dossier;
  const day = sight.knownOn?.day ?? null;
  return (
    <>
      <SinceVisit />
      <div className="pn-body ov-body">
        <h2 ref={heading} tabIndex={-1} className="ov-title" dir="auto">
          {subtitle ?? title}
        </h2>
        <p className="ov-summary">
          <bdi>{summary}</bdi>{' '}
          {t('panel.overview.size', { events: events.length, claims: claims.length, origins: origins.length })}{' '}
          {day !== null && t('panel.overview.knownOn', { day: dayWords(day, 'long') })}
        </p>
        <ol className="ov-list">
          {overview.map((sentence) => (
            <SentenceEntry key={sentence.text} sentence={sentence} />
          ))}
        </ol>
        <OverviewPart title={t('panel.overview.conflicts')} sentences={conflicts} />
        <OverviewPart title={t('panel.overview.unknowns')} sentences={unknowns} />
        <p className="ov-ways">
          <LinkButton onClick={() => openPanel('event')}>
            {t('panel.overview.events', { events: events.length })}
          </LinkButton>{' '}
          <LinkButton onClick={() => openPanel('figures')}>{t('panel.overview.figures')}</LinkButton>{' '}
          <LinkButton onClick={() => openPanel('about')}>{t('panel.tab.about')}</LinkButton>
        </p>
      </div>
    </>
  );
}
