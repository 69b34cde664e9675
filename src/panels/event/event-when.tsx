import type { DateBasis, DossierEvent } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { basisWords } from '#model/text/basis-words.ts';
import { spanWords } from '#model/text/date-words.ts';
import { sentenceCase } from '#model/text/sentence-case.ts';
import { ClaimLinks } from '#parts/claim-links.tsx';
import { eventText } from '#messages/event-texts.ts';

/** Each dating of an event in words, how it was found, and the claims it rests on. */
export function EventWhen({ event }: { readonly event: DossierEvent }) {
  const { lookup } = useDossier();
  if (event.when.length === 0) return <span className="pn-none">{eventText('panel.event.noDate')}</span>;
  return event.when.map(({ span, from }) => {
    const found = from.flatMap((id) => lookup.claims.get(id)?.whenBasis ?? []);
    const bases = from.length === 0 ? (['outside'] as const) : [...new Set<DateBasis>(found)];
    return (
      <div key={span.text} className="pn-fact-entry">
        <div>{sentenceCase(spanWords(span, 'long'))}</div>
        <div className="pn-note">
          {sentenceCase(bases.map(basisWords).join('; '))}
          {from.length > 0 && (
            <>
              {bases.length > 0 && ': '}
              <ClaimLinks ids={from} />
            </>
          )}
          {span.approximate && <>. {eventText('panel.event.approximate')}</>}
        </div>
      </div>
    );
  });
}
