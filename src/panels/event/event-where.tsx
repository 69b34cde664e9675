import { Fragment } from 'react';
import type { DossierEvent, EventPlace, Place } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useSession } from '#model/hooks/use-view.ts';
import { placeNote } from '#model/text/place-words.ts';
import { sentenceCase } from '#model/text/sentence-case.ts';
import { ClaimLinks } from '#parts/claim-links.tsx';
import { eventText } from '#messages/event-texts.ts';
import { t } from '#messages/t.ts';

const ROLE_WORDS = {
  at: 'model.placeRole.at',
  from: 'model.placeRole.from',
  via: 'model.placeRole.via',
  to: 'model.placeRole.to',
  about: 'model.placeRole.about',
} as const satisfies Readonly<Record<EventPlace['role'], string>>;

const ROUTE: readonly EventPlace['role'][] = ['from', 'via', 'to'];

/** Each place of an event with its role, how exactly it is known, and the claims it rests on; a movement as one line first. */
export function EventWhere({ event }: { readonly event: DossierEvent }) {
  const { lookup } = useDossier();
  const units = useSession((session) => session.ownUnits);
  const noteOf = (place: Place, isInRoute: boolean): string =>
    isInRoute ? placeNote(place, units) : sentenceCase(placeNote(place, units));
  const nameOf = (place: EventPlace) => lookup.places.get(place.placeId)?.name ?? place.placeId;
  if (event.places.length === 0) return <span className="pn-none">{eventText('panel.event.noPlace')}</span>;
  const route = ROUTE.flatMap((role) => event.places.filter((place) => place.role === role));
  const isRoute = route.length > 1;
  return (
    <>
      {isRoute && (
        <div className="pn-route">
          {route.map((place, at) => (
            <Fragment key={`${place.role} ${place.placeId}`}>
              {at > 0 && <span aria-hidden="true"> → </span>}
              <span className="visually-hidden"> {t(ROLE_WORDS[place.role])} </span>
              <bdi>{nameOf(place)}</bdi>
            </Fragment>
          ))}
        </div>
      )}
      {event.places.map((entry) => {
        const place = lookup.places.get(entry.placeId);
        const isInRoute = isRoute && ROUTE.includes(entry.role);
        const name = entry.role === 'at' ? nameOf(entry) : `${t(ROLE_WORDS[entry.role])} ${nameOf(entry)}`;
        return (
          <div key={`${entry.role} ${entry.placeId}`} className="pn-fact-entry">
            {!isInRoute && <div dir="auto">{entry.role === 'at' ? name : sentenceCase(name)}</div>}
            <div className="pn-note">
              {isInRoute && <bdi>{nameOf(entry)}</bdi>}
              {isInRoute && ': '}
              {place !== undefined && noteOf(place, isInRoute)}
              {entry.from.length === 0 ? (
                <>. {eventText('panel.event.placeOutside')}</>
              ) : (
                <>
                  : <ClaimLinks ids={entry.from} />
                </>
              )}
            </div>
          </div>
        );
      })}
    </>
  );
}
