import { ArrowLeft, Trash2 } from 'lucide-react';
import { removeClaim, withClaim } from '#core/coding/coding.ts';
import type { CodedClaim, CodedLink } from '#core/coding/coding.ts';
import { changeCoding, openRecord } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { claimChoices } from './claim-choices.ts';
import type { ClaimPart } from './claim-part.ts';
import { DraftList } from './draft-list.tsx';
import { useDesk } from './desk-context.ts';
import { CheckField, ChoiceField, TextField, optionsOf } from './field.tsx';
import { FigureFields } from './figure-fields.tsx';
import { MadeRecords } from './made-records.tsx';
import { makeRecord } from './make-record.ts';
import { PickField } from './pick-field.tsx';

const KINDS = optionsOf('code.kind', ['account', 'speech', 'silence', 'judgement', 'outlook']);
const BASES = optionsOf('code.basis', ['printed', 'relative', 'inferred', 'outside']);
const PLACE_BASES = optionsOf('code.basis', ['printed', 'inferred']);
const RELATIONS = ['affirms', 'disputes', 'mentions'] as const;
const GRADES = ['1', '2', '3', '4', '5', '6'];

/** Silence and judgement only mention. */
function relationOf(kind: CodedClaim['kind']): CodedLink['relation'] {
  return kind === 'silence' || kind === 'judgement' ? 'mentions' : 'affirms';
}

function Relation({
  claim,
  eventId,
  name,
}: {
  readonly claim: CodedClaim;
  readonly eventId: string;
  readonly name: string;
}) {
  const link = claim.events.find((each) => each.eventId === eventId);
  return (
    <select
      aria-label={codeText('code.f.relation', { event: name })}
      value={link?.relation ?? 'affirms'}
      onChange={({ target }) => {
        const relation = RELATIONS.find((each) => each === target.value) ?? 'affirms';
        const events = claim.events.map((each) => (each.eventId === eventId ? { ...each, relation } : each));
        changeCoding(null, (coding) => withClaim(coding, claim.id, { events }));
      }}
    >
      {RELATIONS.map((relation) => (
        <option key={relation} value={relation}>
          {codeText(`code.relation.${relation}`)}
        </option>
      ))}
    </select>
  );
}

/** The form of a claim: the fields of the codebook with their rules, and the records that were made for it. */
export function ClaimForm({ claim }: { readonly claim: CodedClaim }) {
  const { dossier, coding, choices } = useDesk();
  const { id } = claim;
  const change = (fields: Partial<CodedClaim>): void =>
    changeCoding(`${id} ${Object.keys(fields).join(' ')}`, (whole) => withClaim(whole, id, fields));
  const field = (name: keyof CodedClaim) => ({ recordId: id, name });
  const linksTo = (ids: readonly string[]): readonly CodedLink[] =>
    ids.map(
      (eventId) =>
        claim.events.find((link) => link.eventId === eventId) ?? { eventId, relation: relationOf(claim.kind) },
    );
  const eventIds = claim.events.map(({ eventId }) => eventId);
  const others = claimChoices(coding.claims.filter((other) => other.id !== id));
  const eventName = (eventId: string): string => choices.events.find((each) => each.id === eventId)?.name ?? eventId;
  return (
    <section className="cd-form" data-claim-form={id}>
      <Button icon={ArrowLeft} onClick={() => openRecord(null)}>
        {codeText('code.back')}
      </Button>
      <DraftList claim={claim} />
      <TextField
        {...field('text')}
        label={codeText('code.f.text')}
        rule={codeText('code.r.text')}
        value={claim.text}
        isLong
        onChange={(text) => change({ text })}
      />
      <ChoiceField
        {...field('kind')}
        label={codeText('code.f.kind')}
        rule={codeText('code.r.kind')}
        value={claim.kind}
        options={KINDS}
        onChange={(kind) => change({ kind: kind as CodedClaim['kind'] })}
      />
      <PickField
        {...field('events')}
        label={codeText('code.f.events')}
        rule={codeText('code.r.events')}
        choices={choices.events}
        value={eventIds}
        after={(eventId) => <Relation claim={claim} eventId={eventId} name={eventName(eventId)} />}
        onChange={(ids) => change({ events: linksTo(ids) })}
        onMake={(name) =>
          makeRecord(dossier, 'events', name, (whole, eventId) =>
            withClaim(whole, id, { events: linksTo([...eventIds, eventId]) }),
          )
        }
      />
      <FigureFields claim={claim} change={change} />
      <PickField
        {...field('saidBy')}
        label={codeText('code.f.saidBy')}
        rule={codeText('code.r.saidBy')}
        choices={choices.actors}
        value={claim.saidBy}
        onChange={(saidBy) => change({ saidBy })}
        onMake={(name) =>
          makeRecord(dossier, 'actors', name, (whole, actor) =>
            withClaim(whole, id, { saidBy: [...claim.saidBy, actor] }),
          )
        }
      />
      <PickField
        {...field('via')}
        label={codeText('code.f.via')}
        rule={codeText('code.r.via')}
        choices={choices.actors}
        value={claim.via}
        onChange={(via) => change({ via })}
        onMake={(name) =>
          makeRecord(dossier, 'actors', name, (whole, actor) => withClaim(whole, id, { via: [...claim.via, actor] }))
        }
      />
      <CheckField
        {...field('hedged')}
        label={codeText('code.f.hedged')}
        rule={codeText('code.r.hedged')}
        value={claim.hedged}
        onChange={(hedged) => change({ hedged })}
      />
      <PickField
        {...field('originIds')}
        label={codeText('code.f.originIds')}
        rule={codeText('code.r.originIds')}
        choices={choices.origins}
        value={claim.originIds}
        onChange={(originIds) => change({ originIds })}
        onMake={(name) =>
          makeRecord(dossier, 'origins', name, (whole, origin) =>
            withClaim(whole, id, { originIds: [...claim.originIds, origin] }),
          )
        }
      />
      <div className="cd-pair">
        <TextField
          {...field('when')}
          label={codeText('code.f.when')}
          rule={codeText('code.r.when')}
          value={claim.when}
          onChange={(when) => change({ when })}
        />
        <ChoiceField
          {...field('whenBasis')}
          label={codeText('code.f.whenBasis')}
          rule={codeText('code.r.basis')}
          value={claim.whenBasis}
          options={BASES}
          isOptional
          onChange={(whenBasis) => change({ whenBasis })}
        />
      </div>
      <div className="cd-pair">
        <PickField
          {...field('placeId')}
          label={codeText('code.f.placeId')}
          rule={codeText('code.r.placeId')}
          choices={choices.places}
          value={claim.placeId === '' ? [] : [claim.placeId]}
          isSingle
          onChange={([placeId = '']) => change({ placeId, placeBasis: placeId === '' ? '' : claim.placeBasis })}
          onMake={(name) => makeRecord(dossier, 'places', name, (whole, placeId) => withClaim(whole, id, { placeId }))}
        />
        <ChoiceField
          {...field('placeBasis')}
          label={codeText('code.f.placeBasis')}
          value={claim.placeBasis}
          options={PLACE_BASES}
          isOptional
          onChange={(placeBasis) => change({ placeBasis })}
        />
      </div>
      <div className="cd-pair">
        <Grade claim={claim} change={change} />
        <TextField
          {...field('credibilityWhy')}
          label={codeText('code.f.credibilityWhy')}
          rule={codeText('code.r.credibilityWhy')}
          value={claim.credibilityWhy}
          onChange={(credibilityWhy) => change({ credibilityWhy })}
        />
      </div>
      <TextField
        {...field('caveat')}
        label={codeText('code.f.caveat')}
        rule={codeText('code.r.caveat')}
        value={claim.caveat}
        isLong
        onChange={(caveat) => change({ caveat })}
      />
      <PickField
        {...field('repeats')}
        label={codeText('code.f.repeats')}
        rule={codeText('code.r.repeats')}
        choices={others}
        value={claim.repeats === '' ? [] : [claim.repeats]}
        isSingle
        onChange={([repeats = '']) => change({ repeats })}
      />
      <MadeRecords claim={claim} />
      <Button
        icon={Trash2}
        onClick={() => {
          openRecord(null);
          changeCoding(null, (whole) => removeClaim(whole, id));
        }}
      >
        {codeText('code.remove')}
      </Button>
    </section>
  );
}

function Grade({ claim, change }: ClaimPart) {
  return (
    <ChoiceField
      recordId={claim.id}
      name="credibility"
      label={codeText('code.f.credibility')}
      rule={codeText('code.r.credibility')}
      value={claim.credibility === null ? '' : String(claim.credibility)}
      options={GRADES.map((value) => ({ value, label: null }))}
      onChange={(grade) => change({ credibility: grade === '' ? null : Number(grade) })}
    />
  );
}
