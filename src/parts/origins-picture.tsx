import { useMemo, useRef, useState } from 'react';
import type { Claim } from '#core/dossier/types.ts';
import { figureStatus } from '#core/evidence/figure-status.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useView } from '#model/hooks/use-view.ts';
import { listOf } from '#model/lists/list-query.ts';
import { actorNames } from '#model/text/actor-words.ts';
import { spanWords } from '#model/text/date-words.ts';
import { originCountWords } from '#model/text/origin-count-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { recordHref } from '#model/view/record-href.ts';
import { openList, selectRecord } from '#model/view/view-actions.ts';
import { ViewLink } from '#ui/view-link.tsx';
import { listText } from '#messages/list-texts.ts';
import { originLinks } from './origin-links.ts';
import type { PictureSource } from './origin-links.ts';
import { useOpenedTitle } from './follow-focus.ts';
import { usePictureLines } from './use-picture-lines.ts';
import { WideButton } from './wide-button.tsx';
import './origins-picture.css';

interface Subject {
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly count: ReturnType<typeof originCountWords>;
}

/** What the picture is of: an event (`origins.EV`) or a series (`origins.MEASURE.EV`); null if there is no such thing. */
function subjectOf(open: OpenDossier, list: string): Subject | null {
  const [, first = '', second] = list.split('.');
  const { lookup, evidence, sight } = open;
  const isSaid = (claims: readonly Claim[]): boolean =>
    claims.some(({ originIds, saidBy }) => originIds.length > 0 || saidBy.length > 0);
  if (second === undefined) {
    const found = open.evidenceAtHand(first);
    if (found === null) return null;
    const claims = found.claims.filter(({ relation }) => relation === 'affirms').map(({ claim }) => claim);
    return { title: found.event.title, claims, count: originCountWords(found.origins, isSaid(claims)) };
  }
  const measure = lookup.measures.get(first);
  const event = lookup.events.get(second);
  if (measure === undefined || (event === undefined && second !== 'none')) return null;
  const claims = (lookup.claimsByMeasure.get(first) ?? []).filter(
    (claim) => (claim.measure?.eventId ?? 'none') === second,
  );
  const { origins } = figureStatus(evidence, measure.id, event?.id ?? null, sight.knownOn);
  const title =
    event === undefined ? measure.label : listText('list.title.series', { measure: measure.label, event: event.title });
  return { title, claims, count: originCountWords(origins, isSaid(claims)) };
}

function useSourceWords(): (source: PictureSource) => { readonly name: string; readonly meta: string } {
  const { lookup } = useDossier();
  return ({ type, id, restsOn }) => {
    if (type === 'speaker') return { name: actorNames(lookup, [id]), meta: listText('picture.noStatement') };
    const origin = lookup.origins.get(id);
    if (origin === undefined) return { name: id, meta: '' };
    const date = origin.issued === null ? listText('picture.noDate') : spanWords(origin.issued, 'short');
    const issued = origin.issuedBasis === 'outside' ? `${date} (${listText('picture.outside')})` : date;
    const below = restsOn.map((key) => lookup.origins.get(key.slice('origin '.length))?.title ?? '').filter(Boolean);
    const rests = below.length === 0 ? '' : ` · ${listText('picture.restsOn', { origins: below.join('; ') })}`;
    const who = origin.issuers.length === 0 ? '' : `${actorNames(lookup, origin.issuers)} · `;
    return { name: origin.title, meta: `${who}${issued}${rests}` };
  };
}

/** Claims in their reports at the left, first statements at the right, lines between them: what goes back to whom. */
export function OriginsPicture({ list }: { readonly list: string }) {
  const open = useDossier();
  const { lookup, dossier } = open;
  const selection = useView((view) => view.selection);
  const subject = useMemo(() => subjectOf(open, list), [open, list]);
  const links = useMemo(() => originLinks(lookup, subject?.claims ?? []), [lookup, subject]);
  const title = useOpenedTitle();
  const picture = useRef<HTMLDivElement>(null);
  const { lines, tops, height } = usePictureLines(picture, links);
  const wordsOf = useSourceWords();
  const [pointed, setPointed] = useState<string | null>(null);
  if (subject === null) return <p role="status">{listText('list.nothing', { list })}</p>;
  const isLit = (claimId: string | null, source: string): boolean =>
    pointed === null ? claimId !== null && claimId === selection : claimId === pointed || source === pointed;
  const nameOf = (key: string): string => {
    const source = links.sources.find((each) => each.key === key);
    return source === undefined ? key : wordsOf(source).name;
  };
  return (
    <>
      <h2 ref={title} tabIndex={-1} className="pn-title" id="list-title">
        {listText('picture.title', { subject: subject.title })}
      </h2>
      <p>
        <strong>{subject.count.count}</strong>
        {subject.count.more !== null && `, ${subject.count.more}`}
      </p>
      <p className="pn-note">{listText('picture.rule')}</p>
      <WideButton />
      <div ref={picture} className="op-picture">
        <svg className="op-lines" aria-hidden="true">
          {lines.map(({ key, path, inferred, claimId, source }) => (
            <path
              key={key}
              d={path}
              className={`op-line${inferred ? ' op-line-inferred' : ''}${isLit(claimId, source) ? ' op-line-lit' : ''}`}
            />
          ))}
        </svg>
        <ul className="op-reports" aria-label={listText('picture.reports')}>
          {links.reports.map(({ reportId, claims }) => (
            <li key={reportId} className="op-report">
              <ViewLink
                className="ui-link op-report-name"
                hrefOf={() => recordHref(reportId)}
                onOpen={() => selectRecord(reportId)}
              >
                {reportLabel(dossier, reportId)}
              </ViewLink>
              <ul>
                {claims.map(({ claim, chain, sources }) => (
                  <li key={claim.id}>
                    <ViewLink
                      className="op-claim"
                      data-node={claim.id}
                      aria-current={claim.id === selection ? 'true' : undefined}
                      hrefOf={() => recordHref(claim.id)}
                      onOpen={() => selectRecord(claim.id)}
                      onPointerEnter={() => setPointed(claim.id)}
                      onPointerLeave={() => setPointed(null)}
                      onFocus={() => setPointed(claim.id)}
                      onBlur={() => setPointed(null)}
                    >
                      <span className="op-claim-text" dir="auto">
                        {claim.text}
                      </span>
                      {sources.length === 0 && <span className="op-chain">{listText('picture.nobody')}</span>}
                      {chain.length > 0 && (
                        <span className="op-chain">
                          {chain.map(({ name, inferred }) => (
                            <span key={name}>
                              {' ‹ '}
                              <bdi>{name}</bdi>
                              {inferred && ` (${listText('picture.inferred')})`}
                            </span>
                          ))}
                        </span>
                      )}
                      {sources.length > 0 && (
                        <span className="visually-hidden">
                          {listText('picture.goesBack', { sources: sources.map(nameOf).join('; ') })}
                        </span>
                      )}
                    </ViewLink>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <ul className="op-sources" aria-label={listText('picture.sources')} style={{ height }}>
          {links.sources.map((source) => {
            const { name, meta } = wordsOf(source);
            const { type, id } = source;
            return (
              <li key={source.key} style={{ top: tops.get(source.key) ?? 0 }}>
                <button
                  type="button"
                  className="op-source"
                  data-type={type}
                  data-node={source.key}
                  onClick={() => openList(listOf(type === 'origin' ? 'origin' : 'actor', id))}
                  onPointerEnter={() => setPointed(source.key)}
                  onPointerLeave={() => setPointed(null)}
                  onFocus={() => setPointed(source.key)}
                  onBlur={() => setPointed(null)}
                >
                  <span className="op-source-name" dir="auto">
                    {name}
                  </span>
                  <span className="op-chain">{meta}</span>
                  <span className="op-chain">{listText('picture.claims', { count: source.claims })}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
