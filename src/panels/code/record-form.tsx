import { Trash2 } from 'lucide-react';
import { withoutRecord, withRecord } from '#core/coding/coding.ts';
import type { CodedList, CodedRecords } from '#core/coding/coding.ts';
import { changeCoding } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { EventFields } from './event-fields.tsx';
import { ChoiceField, NumberField, ParsedField, TextField, optionsOf } from './field.tsx';
import { OriginFields } from './origin-fields.tsx';
import { PickField } from './pick-field.tsx';
import type { RecordPart } from './record-part.ts';

const ACTOR_KINDS = optionsOf('code.actorKind', ['state', 'force', 'agency', 'person', 'outlet', 'organisation']);
const PRECISIONS = optionsOf('code.precision', ['site', 'town', 'district', 'region', 'country', 'sea', 'none']);

function changeOf<L extends CodedList>(list: L, record: CodedRecords[L][number]): RecordPart<L>['change'] {
  return (fields) =>
    changeCoding(`${record.id} ${Object.keys(fields).join(' ')}`, (coding) =>
      withRecord(coding, list, { ...record, ...fields }),
    );
}

function ActorFields({ record, change }: RecordPart<'actors'>) {
  const { choices } = useDesk();
  const recordId = record.id;
  return (
    <>
      <TextField
        {...{ recordId, name: 'name', label: codeText('code.f.name'), rule: codeText('code.r.actorName') }}
        value={record.name}
        onChange={(name) => change({ name })}
      />
      <div className="cd-pair">
        <ChoiceField
          {...{ recordId, name: 'kind', label: codeText('code.f.actorKind'), options: ACTOR_KINDS }}
          value={record.kind}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          {...{ recordId, name: 'country', label: codeText('code.f.country'), rule: codeText('code.r.country') }}
          value={record.country}
          onChange={(country) => change({ country })}
        />
      </div>
      <PickField
        {...{ recordId, name: 'speaksFor', label: codeText('code.f.speaksFor'), rule: codeText('code.r.speaksFor') }}
        choices={choices.actors.filter(({ id }) => id !== recordId)}
        value={record.speaksFor === '' ? [] : [record.speaksFor]}
        isSingle
        onChange={([speaksFor = '']) => change({ speaksFor })}
      />
    </>
  );
}

/** "51.73, 36.19" as longitude and latitude. */
function pointOf(text: string): readonly [number, number] | null {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
  return match === null ? null : [Number(match[2]), Number(match[1])];
}

function PlaceFields({ record, change }: RecordPart<'places'>) {
  const recordId = record.id;
  return (
    <>
      <TextField
        {...{ recordId, name: 'name', label: codeText('code.f.name') }}
        value={record.name}
        onChange={(name) => change({ name })}
      />
      <div className="cd-pair">
        <ChoiceField
          {...{ recordId, name: 'precision', label: codeText('code.f.precision'), options: PRECISIONS }}
          value={record.precision}
          onChange={(precision) => change({ precision })}
        />
        <TextField
          {...{ recordId, name: 'country', label: codeText('code.f.country'), rule: codeText('code.r.country') }}
          value={record.country}
          onChange={(country) => change({ country })}
        />
      </div>
      <div className="cd-pair">
        <ParsedField
          {...{ recordId, name: 'lngLat', label: codeText('code.f.point'), rule: codeText('code.r.point') }}
          value={record.lngLat}
          parse={pointOf}
          say={(point) => (point === null ? '' : `${point[1]}, ${point[0]}`)}
          onChange={(lngLat) => change({ lngLat })}
        />
        <NumberField
          {...{ recordId, name: 'radiusKm', label: codeText('code.f.radius'), rule: codeText('code.r.radius') }}
          value={record.radiusKm}
          onChange={(radiusKm) => change({ radiusKm })}
        />
      </div>
    </>
  );
}

function Fields({ list, id }: RecordFormProps) {
  const { coding } = useDesk();
  if (list === 'events') {
    const record = coding.events.find((each) => each.id === id);
    return record === undefined ? null : <EventFields record={record} change={changeOf(list, record)} />;
  }
  if (list === 'actors') {
    const record = coding.actors.find((each) => each.id === id);
    return record === undefined ? null : <ActorFields record={record} change={changeOf(list, record)} />;
  }
  if (list === 'places') {
    const record = coding.places.find((each) => each.id === id);
    return record === undefined ? null : <PlaceFields record={record} change={changeOf(list, record)} />;
  }
  const record = coding.origins.find((each) => each.id === id);
  return record === undefined ? null : <OriginFields record={record} change={changeOf(list, record)} />;
}

export interface RecordFormProps {
  readonly list: CodedList;
  readonly id: string;
}

/** The form of an event, a statement, an actor or a place that was made for the report. */
export function RecordForm({ list, id }: RecordFormProps) {
  return (
    <fieldset className="cd-group" data-record-form={list}>
      <legend>{codeText(`code.new.${list}`)}</legend>
      <Fields list={list} id={id} />
      <Button icon={Trash2} onClick={() => changeCoding(null, (coding) => withoutRecord(coding, list, id))}>
        {codeText('code.removeRecord')}
      </Button>
    </fieldset>
  );
}
