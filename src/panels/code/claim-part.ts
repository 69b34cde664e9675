import type { CodedClaim } from '#core/coding/coding.ts';

/** Props of a part of the form of a claim. */
export interface ClaimPart {
  readonly claim: CodedClaim;
  readonly change: (fields: Partial<CodedClaim>) => void;
}
