import type { CodedClaim, CodedMeasure } from '#core/coding/coding.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { claimChoices } from './claim-choices.ts';
import type { ClaimPart } from './claim-part.ts';
import { useDesk } from './desk-context.ts';
import { ChoiceField, NumberField, TextField, optionsOf } from './field.tsx';
import { PickField } from './pick-field.tsx';

const QUALIFIERS = optionsOf('code.qualifier', [
  'none',
  'about',
  'up-to',
  'at-least',
  'nearly',
  'between',
  'unquantified',
]);
const BASES = optionsOf('code.basis', ['printed', 'relative', 'inferred', 'outside']);
const THAN = optionsOf('code.than', ['more', 'fewer']);
const NEW: CodedMeasure = {
  measureId: '',
  eventId: null,
  low: null,
  high: null,
  qualifier: 'none',
  comparedWith: null,
};

/** The bounds that a qualifier has. Only what has no number of its own is compared with another. */
function bounded(before: CodedMeasure, qualifier: CodedMeasure['qualifier']): CodedMeasure {
  const measure = qualifier === 'unquantified' ? before : { ...before, comparedWith: null };
  const number = measure.low ?? measure.high;
  switch (qualifier) {
    case 'none':
    case 'about':
      return { ...measure, qualifier, low: number, high: number };
    case 'up-to':
    case 'nearly':
      return { ...measure, qualifier, low: null, high: measure.high ?? number };
    case 'at-least':
      return { ...measure, qualifier, low: number, high: null };
    case 'between':
      return { ...measure, qualifier };
    case 'unquantified':
      return { ...measure, qualifier, low: null, high: null };
  }
}

function hasNumber({ measure }: { readonly measure: Pick<CodedMeasure, 'low' | 'high'> | null }): boolean {
  return measure !== null && (measure.low !== null || measure.high !== null);
}

interface ComparisonProps {
  readonly claim: CodedClaim;
  readonly measure: CodedMeasure;
  readonly set: (fields: Partial<CodedMeasure>) => void;
}

/** What a figure without a number is compared with: "a higher number" than the figure of another claim. */
function Comparison({ claim, measure, set }: ComparisonProps) {
  const { coding, dossier } = useDesk();
  const { comparedWith } = measure;
  const own = coding.claims.filter((other) => other.id !== claim.id && hasNumber(other));
  const others = dossier.claims.filter((other) => other.reportId !== coding.report.id && hasNumber(other));
  const choices = [
    ...claimChoices(own),
    ...others.map(({ id, text }) => ({ id, name: text, aliases: [], isNew: false })),
  ];
  return (
    <div className="cd-pair">
      <PickField
        recordId={claim.id}
        name="measure.comparedWith"
        label={codeText('code.f.comparedWith')}
        rule={codeText('code.r.comparedWith')}
        choices={choices}
        value={comparedWith === null ? [] : [comparedWith.claimId]}
        isSingle
        onChange={([claimId]) =>
          set({ comparedWith: claimId === undefined ? null : { claimId, than: comparedWith?.than ?? 'more' } })
        }
      />
      {comparedWith !== null && (
        <ChoiceField
          recordId={claim.id}
          name="measure.comparedWith.than"
          label={codeText('code.f.than')}
          value={comparedWith.than}
          options={THAN}
          onChange={(than) => set({ comparedWith: { ...comparedWith, than: than === 'fewer' ? than : 'more' } })}
        />
      )}
    </div>
  );
}

/** The figure of a claim: a number of a measure, as it is printed, and the day for which it holds. */
export function FigureFields({ claim, change }: ClaimPart) {
  const { choices } = useDesk();
  const { measure } = claim;
  if (measure === null) {
    return (
      <div>
        <Button variant="outlined" onClick={() => change({ measure: NEW })}>
          {codeText('code.addFigure')}
        </Button>
      </div>
    );
  }
  const set = (fields: Partial<CodedMeasure>): void => change({ measure: { ...measure, ...fields } });
  const field = (name: string) => ({ recordId: claim.id, name: `measure.${name}` });
  const linked = choices.events.filter(({ id }) => claim.events.some(({ eventId }) => eventId === id));
  const { qualifier } = measure;
  const isOne = qualifier === 'none' || qualifier === 'about';
  return (
    <fieldset className="cd-group">
      <legend>{codeText('code.f.measure')}</legend>
      <PickField
        {...field('measureId')}
        label={codeText('code.f.measureId')}
        rule={codeText('code.r.measureId')}
        choices={choices.measures}
        value={measure.measureId === '' ? [] : [measure.measureId]}
        isSingle
        onChange={([measureId = '']) => set({ measureId })}
      />
      <PickField
        {...field('eventId')}
        label={codeText('code.f.measureEvent')}
        rule={codeText('code.r.measureEvent')}
        choices={linked}
        value={measure.eventId === null ? [] : [measure.eventId]}
        isSingle
        onChange={([eventId]) => set({ eventId: eventId ?? null })}
      />
      <div className="cd-pair">
        <ChoiceField
          {...field('qualifier')}
          label={codeText('code.f.qualifier')}
          value={qualifier}
          options={QUALIFIERS}
          onChange={(value) => change({ measure: bounded(measure, value as CodedMeasure['qualifier']) })}
        />
        {qualifier !== 'unquantified' && qualifier !== 'up-to' && qualifier !== 'nearly' && (
          <NumberField
            {...field('low')}
            label={codeText('code.f.low')}
            value={measure.low}
            onChange={(low) => set(isOne ? { low, high: low } : { low })}
          />
        )}
        {qualifier !== 'unquantified' && qualifier !== 'at-least' && !isOne && (
          <NumberField
            {...field('high')}
            label={codeText('code.f.high')}
            value={measure.high}
            onChange={(high) => set({ high })}
          />
        )}
      </div>
      {qualifier === 'unquantified' && <Comparison claim={claim} measure={measure} set={set} />}
      <div className="cd-pair">
        <TextField
          recordId={claim.id}
          name="asOf"
          label={codeText('code.f.asOf')}
          rule={codeText('code.r.asOf')}
          value={claim.asOf}
          onChange={(asOf) => change({ asOf })}
        />
        <ChoiceField
          recordId={claim.id}
          name="asOfBasis"
          label={codeText('code.f.asOfBasis')}
          value={claim.asOfBasis}
          options={BASES}
          isOptional
          onChange={(asOfBasis) => change({ asOfBasis })}
        />
      </div>
      <Button onClick={() => change({ measure: null, asOf: '', asOfBasis: '' })}>{codeText('code.dropFigure')}</Button>
    </fieldset>
  );
}
