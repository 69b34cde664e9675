import { Disclosure } from '#ui/disclosure.tsx';
import { codeText } from '#messages/code-texts.ts';
import { claimChoices } from './claim-choices.ts';
import { useDesk } from './desk-context.ts';
import { PickField } from './pick-field.tsx';
import type { RecordPart } from './record-part.ts';

/** On which claims the date and each place of an event rest. Folded up: what is written first rests on the claims that affirm the event. */
export function EventSources({ record, change }: RecordPart<'events'>) {
  const { coding, choices } = useDesk();
  const recordId = record.id;
  const [date] = record.when;
  if (date === undefined && record.places.length === 0) return null;
  const claims = claimChoices(coding.claims.filter(({ events }) => events.some(({ eventId }) => eventId === recordId)));
  return (
    <Disclosure lazy className="cd-fold" summary={codeText('code.rests')}>
      {date !== undefined && (
        <PickField
          {...{ recordId, name: 'when.0.from', label: codeText('code.f.whenFrom'), rule: codeText('code.r.from') }}
          choices={claims}
          value={date.from}
          onChange={(from) => change({ when: [{ ...date, from }] })}
        />
      )}
      {record.places.map((place, at) => {
        const name = choices.places.find(({ id }) => id === place.placeId)?.name ?? place.placeId;
        return (
          <PickField
            key={place.placeId}
            {...{ recordId, name: `places.${at}.from`, label: codeText('code.f.placeFrom', { name }) }}
            rule={codeText('code.r.from')}
            choices={claims}
            value={place.from}
            onChange={(from) =>
              change({ places: record.places.map((each) => (each === place ? { ...each, from } : each)) })
            }
          />
        );
      })}
    </Disclosure>
  );
}
