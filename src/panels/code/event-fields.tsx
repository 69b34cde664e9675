import { withRecord } from '#core/coding/coding.ts';
import type { CodedEvent, CodedList } from '#core/coding/coding.ts';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { EventSources } from './event-sources.tsx';
import { ChoiceField, TextField } from './field.tsx';
import { makeRecord } from './make-record.ts';
import { PickField } from './pick-field.tsx';
import type { RecordPart } from './record-part.ts';

const ACTOR_ROLES = ['agent', 'partner', 'recipient', 'target', 'subject', 'host'] as const;
const PLACE_ROLES = ['at', 'from', 'via', 'to', 'about'] as const;

interface RoleProps {
  readonly name: string;
  readonly roles: readonly (typeof ACTOR_ROLES | typeof PLACE_ROLES)[number][];
  readonly value: string;
  readonly onChange: (role: string) => void;
}

function Role({ name, roles, value, onChange }: RoleProps) {
  return (
    <select
      aria-label={codeText('code.f.role', { name })}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {codeText(`code.role.${role}`)}
        </option>
      ))}
    </select>
  );
}

/** The fields of an event that was made for the report. Date and places that are new rest on the claims that affirm it by then. */
export function EventFields({ record, change }: RecordPart<'events'>) {
  const { dossier, coding, choices } = useDesk();
  const recordId = record.id;
  const make = (list: CodedList, use: (id: string) => Partial<CodedEvent>) => (name: string) =>
    makeRecord(dossier, list, name, (whole, id) => withRecord(whole, 'events', { ...record, ...use(id) }));
  const from = coding.claims
    .filter(({ events }) => events.some((link) => link.eventId === recordId && link.relation === 'affirms'))
    .map(({ id }) => id);
  const nameOf = (list: 'actors' | 'places', id: string): string =>
    choices[list].find((each) => each.id === id)?.name ?? id;
  const when = record.when[0]?.span ?? '';
  return (
    <>
      <TextField
        {...{ recordId, name: 'title', label: codeText('code.f.eventTitle'), rule: codeText('code.r.eventTitle') }}
        value={record.title}
        onChange={(title) => change({ title })}
      />
      <ChoiceField
        {...{ recordId, name: 'type', label: codeText('code.f.type') }}
        options={choices.eventTypes.map(({ id }) => ({ value: id, label: null }))}
        value={record.type}
        onChange={(type) => change({ type })}
      />
      <TextField
        {...{ recordId, name: 'when', label: codeText('code.f.eventWhen'), rule: codeText('code.r.eventWhen') }}
        value={when}
        onChange={(span) => change({ when: span === '' ? [] : [{ span, from: record.when[0]?.from ?? from }] })}
      />
      <PickField
        {...{ recordId, name: 'places', label: codeText('code.f.eventPlace') }}
        choices={choices.places}
        value={record.places.map(({ placeId }) => placeId)}
        after={(id) => (
          <Role
            name={nameOf('places', id)}
            roles={PLACE_ROLES}
            value={record.places.find(({ placeId }) => placeId === id)?.role ?? 'at'}
            onChange={(role) =>
              change({ places: record.places.map((each) => (each.placeId === id ? { ...each, role } : each)) })
            }
          />
        )}
        onChange={(ids) =>
          change({
            places: ids.map(
              (id) => record.places.find(({ placeId }) => placeId === id) ?? { placeId: id, role: 'at', from },
            ),
          })
        }
        onMake={make('places', (placeId) => ({ places: [...record.places, { placeId, role: 'at', from }] }))}
      />
      <PickField
        {...{ recordId, name: 'actors', label: codeText('code.f.eventActors'), rule: codeText('code.r.eventActors') }}
        choices={choices.actors}
        value={record.actors.map(({ actorId }) => actorId)}
        after={(id) => (
          <Role
            name={nameOf('actors', id)}
            roles={ACTOR_ROLES}
            value={record.actors.find(({ actorId }) => actorId === id)?.role ?? 'agent'}
            onChange={(role) =>
              change({ actors: record.actors.map((each) => (each.actorId === id ? { ...each, role } : each)) })
            }
          />
        )}
        onChange={(ids) =>
          change({
            actors: ids.map(
              (id) => record.actors.find(({ actorId }) => actorId === id) ?? { actorId: id, role: 'agent' },
            ),
          })
        }
        onMake={make('actors', (actorId) => ({ actors: [...record.actors, { actorId, role: 'agent' }] }))}
      />
      <PickField
        {...{ recordId, name: 'parentId', label: codeText('code.f.parent') }}
        choices={choices.events.filter(({ id }) => id !== recordId)}
        value={record.parentId === '' ? [] : [record.parentId]}
        isSingle
        onChange={([parentId = '']) => change({ parentId })}
      />
      <PickField
        {...{ recordId, name: 'originId', label: codeText('code.f.eventOrigin'), rule: codeText('code.r.eventOrigin') }}
        choices={choices.origins}
        value={record.originId === '' ? [] : [record.originId]}
        isSingle
        onChange={([originId = '']) => change({ originId })}
        onMake={make('origins', (originId) => ({ originId }))}
      />
      <EventSources record={record} change={change} />
    </>
  );
}
