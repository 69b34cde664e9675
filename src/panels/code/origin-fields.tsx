import { withRecord } from '#core/coding/coding.ts';
import type { CodedList, CodedOrigin } from '#core/coding/coding.ts';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { CheckField, ChoiceField, TextField, optionsOf } from './field.tsx';
import { makeRecord } from './make-record.ts';
import { PickField } from './pick-field.tsx';
import type { RecordPart } from './record-part.ts';

const BASES = optionsOf('code.basis', ['printed', 'relative', 'inferred', 'outside']);
const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'].map((value) => ({ value, label: null }));

/** The fields of a statement that was made for the report: the first one that claims go back to. */
export function OriginFields({ record, change }: RecordPart<'origins'>) {
  const { dossier, choices } = useDesk();
  const recordId = record.id;
  const make = (list: CodedList, use: (id: string) => Partial<CodedOrigin>) => (name: string) =>
    makeRecord(dossier, list, name, (whole, id) => withRecord(whole, 'origins', { ...record, ...use(id) }));
  return (
    <>
      <TextField
        {...{ recordId, name: 'title', label: codeText('code.f.originTitle'), rule: codeText('code.r.originTitle') }}
        value={record.title}
        onChange={(title) => change({ title })}
      />
      <PickField
        {...{ recordId, name: 'issuers', label: codeText('code.f.issuers'), rule: codeText('code.r.issuers') }}
        choices={choices.actors}
        value={record.issuers}
        onChange={(issuers) => change({ issuers })}
        onMake={make('actors', (actorId) => ({ issuers: [...record.issuers, actorId] }))}
      />
      <div className="cd-pair">
        <TextField
          {...{ recordId, name: 'issued', label: codeText('code.f.issued') }}
          value={record.issued}
          onChange={(issued) => change({ issued })}
        />
        <ChoiceField
          {...{ recordId, name: 'issuedBasis', label: codeText('code.f.issuedBasis'), options: BASES }}
          value={record.issuedBasis}
          isOptional
          onChange={(issuedBasis) => change({ issuedBasis })}
        />
      </div>
      <div className="cd-pair">
        <TextField
          {...{ recordId, name: 'medium', label: codeText('code.f.medium') }}
          value={record.medium}
          onChange={(medium) => change({ medium })}
        />
        <ChoiceField
          {...{ recordId, name: 'reliability', label: codeText('code.f.reliability'), options: GRADES }}
          rule={codeText('code.r.originReliability')}
          value={record.reliability}
          onChange={(reliability) => change({ reliability })}
        />
      </div>
      <PickField
        {...{ recordId, name: 'placeId', label: codeText('code.f.originPlace') }}
        choices={choices.places}
        value={record.placeId === '' ? [] : [record.placeId]}
        isSingle
        onChange={([placeId = '']) => change({ placeId })}
        onMake={make('places', (placeId) => ({ placeId }))}
      />
      <TextField
        {...{ recordId, name: 'url', label: codeText('code.f.url'), rule: codeText('code.r.url') }}
        value={record.url}
        onChange={(url) => change({ url })}
      />
      <PickField
        {...{ recordId, name: 'dependsOn', label: codeText('code.f.dependsOn'), rule: codeText('code.r.dependsOn') }}
        choices={choices.origins.filter(({ id }) => id !== recordId)}
        value={record.dependsOn}
        onChange={(dependsOn) => change({ dependsOn })}
      />
      <CheckField
        {...{ recordId, name: 'inferred', label: codeText('code.f.inferred') }}
        value={record.inferred}
        onChange={(inferred) => change({ inferred })}
      />
    </>
  );
}
