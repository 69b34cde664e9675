import { Repeat2, TriangleAlert } from 'lucide-react';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { LinkedClaim } from '#core/dossier/index-dossier.ts';
import type { Claim } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { useView } from '#model/hooks/use-view.ts';
import { eventText } from '#messages/event-texts.ts';
import type { EventMessageId } from '#messages/event-texts.ts';
import { claimChain } from './claim-chain.ts';
import { ClaimLink } from './claim-link.tsx';
import { ClaimLinks } from './claim-links.tsx';
import { GradeCode } from './grade-code.tsx';
import { Icon } from '#ui/icon.tsx';
import { PartBox } from '#ui/part-box.tsx';
import './parts.css';

const ClaimPassage = latePart('claim-passage', () => import('./claim-passage.tsx').then((part) => part.ClaimPassage));

/** Most claims have no passage, so that words for it take room only when it takes long. */
const passageFrame = (content: ReactNode): ReactNode => <div className="pt-passage-wait">{content}</div>;

interface ClaimEntryProps {
  readonly claim: Claim;
  /** How it bears on the event that it is shown under. */
  readonly relation?: LinkedClaim['relation'];
  /** Places where the same report says it again. */
  readonly repeats?: readonly Claim[];
  /** How its passage in the reader's own copy is shown. */
  readonly passage?: 'open' | 'folded';
  readonly children?: ReactNode;
}

/** What a reader must not take for a plain statement of fact. */
function tagsOf(claim: Claim, relation: LinkedClaim['relation'] | undefined): readonly EventMessageId[] {
  const tags: EventMessageId[] = [];
  if (relation === 'disputes') tags.push('panel.claim.disputes');
  if (claim.kind === 'outlook') tags.push('panel.claim.outlook');
  if (claim.kind === 'silence') tags.push('panel.claim.silence');
  if (claim.kind === 'judgement') tags.push('panel.claim.judgement');
  if (claim.at === null) tags.push('panel.claim.imported');
  if (claim.hedged) tags.push('panel.claim.hedged');
  return tags;
}

/** A claim in our words, with the chain of who said it, its grades, and whatever makes it doubtful. */
export function ClaimEntry({ claim, relation, repeats = [], passage = 'folded', children }: ClaimEntryProps) {
  const { lookup } = useDossier();
  const isSelected = useView((view) => view.selection === claim.id);
  const tags = tagsOf(claim, relation);
  const original = claim.repeats === null ? undefined : lookup.claims.get(claim.repeats);
  return (
    <div className="pt-claim" data-claim={claim.id} aria-current={isSelected ? 'true' : undefined}>
      <p className="pt-claim-text" dir="auto">
        {claim.text}
      </p>
      {tags.length > 0 && (
        <p className="pt-tags">
          {tags.map((tag) => (
            <span key={tag} className="pt-tag">
              {eventText(tag)}
            </span>
          ))}
        </p>
      )}
      {claim.caveat !== null && (
        <p className="pt-caveat">
          <Icon of={TriangleAlert} size={14} />
          <span>
            <span className="visually-hidden">{eventText('panel.claim.caveat')} </span>
            <bdi>{claim.caveat}</bdi>
          </span>
        </p>
      )}
      <div className="pt-claim-foot">
        <p className="pt-chain">
          <ClaimLink claim={claim} />
          {claimChain(lookup, claim).map((link) => (
            <Fragment key={link.name}>
              <span className="pt-chain-step" aria-hidden="true">
                ›
              </span>
              <span className="visually-hidden"> {eventText('panel.claim.from')} </span>
              <span>
                <bdi>{link.name}</bdi>
                {link.inferred && <span className="pt-faint"> {eventText('panel.claim.inferred')}</span>}
              </span>
            </Fragment>
          ))}
        </p>
        <GradeCode claim={claim} />
      </div>
      {repeats.length > 0 && (
        <p className="pt-repeats">
          <Icon of={Repeat2} size={14} />
          <span>
            {eventText('panel.claim.repeated')} <ClaimLinks ids={repeats.map(({ id }) => id)} />
          </span>
        </p>
      )}
      {original !== undefined && (
        <p className="pt-repeats">
          <Icon of={Repeat2} size={14} />
          <span>
            {eventText('panel.claim.repeatOf')} <ClaimLink claim={original} />
          </span>
        </p>
      )}
      <PartBox frame={passageFrame}>
        <ClaimPassage claim={claim} look={passage} />
      </PartBox>
      {children}
    </div>
  );
}
