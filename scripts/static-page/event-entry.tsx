import { Fragment } from 'react';
import type { EventId } from '#core/dossier/types.ts';
import { eventSeries } from '#core/states/event-series.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { compareWords } from '#model/text/compare-words.ts';
import { eventDateWords, eventPlaceWords } from '#model/text/event-words.ts';
import { seriesHeadline } from '#model/text/main-figure.ts';
import { claimPlaceWords } from '#model/text/report-label.ts';
import { sentenceCase } from '#model/text/sentence-case.ts';
import { statusWords } from '#model/text/status-words.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { t } from '#messages/t.ts';

const RELATIONS = ['affirms', 'disputes'] as const;

interface EventEntryProps {
  readonly open: OpenDossier;
  readonly id: EventId;
}

/** An event in words: when, where, who stands behind it, its figures, and the lines of the reports that say so. */
export function EventEntry({ open, id }: EventEntryProps) {
  const { lookup } = open;
  const evidence = open.evidenceAtHand(id);
  if (evidence === null) return null;
  const { event, claims, status } = evidence;
  const { name, precision } = eventPlaceWords(event, open);
  const figures = eventSeries(lookup, evidence).flatMap((series) => {
    const { words } = seriesHeadline(series);
    const { label, unit } = series.measure;
    return words === null ? [] : [{ label: t('model.figure.measure', { measure: label, unit }), words }];
  });
  return (
    <article id={id}>
      <h3 dir="auto">{event.title}</h3>
      <p>
        {sentenceCase(eventDateWords(event, 'long'))} · <bdi>{name}</bdi>
        {precision !== '' && ` ${precision}`} · {statusWords(status, lookup)}
      </p>
      {figures.length > 0 && (
        <dl>
          {figures.map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {RELATIONS.map((relation) => {
        const places = claims
          .filter((link) => link.relation === relation)
          .map(({ claim }) => ({ reportId: claim.reportId, words: claimPlaceWords(lookup, claim) }))
          .sort((a, b) => compareWords(a.words, b.words));
        if (places.length === 0) return null;
        return (
          <p key={relation}>
            {chronologyText('chronology.claims', { relation })}
            {places.map(({ reportId, words }, at) => (
              <Fragment key={words}>
                {at > 0 ? ', ' : ' '}
                <a href={`#${reportId}`}>{words}</a>
              </Fragment>
            ))}
          </p>
        );
      })}
      <p>
        <a href={`./?sel=${id}`}>{chronologyText('chronology.openEvent')}</a>
      </p>
    </article>
  );
}
