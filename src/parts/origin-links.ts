// The picture of origins: which claims stand in which report, and to which first statement each goes back. A claim with several statements has
// a line to each; a statement that rests on another one has a line to that.
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim } from '#core/dossier/types.ts';
import { claimChain } from './claim-chain.ts';
import type { ChainLink } from './claim-chain.ts';

export interface PictureClaim {
  readonly claim: Claim;
  /** Who passed it on and who said it, nearest to the report first. */
  readonly chain: readonly ChainLink[];
  /** Keys of the sources it goes back to; none = nobody is named. */
  readonly sources: readonly string[];
}

export interface PictureReport {
  readonly reportId: string;
  readonly claims: readonly PictureClaim[];
}

export interface PictureSource {
  readonly key: string;
  readonly type: 'origin' | 'speaker';
  /** Id of the origin or of the actor. */
  readonly id: string;
  /** Origins that it rests on and that are in the picture. */
  readonly restsOn: readonly string[];
  readonly claims: number;
}

export interface OriginLinks {
  readonly reports: readonly PictureReport[];
  /** In the order of the claims that go back to them, so that lines are short. */
  readonly sources: readonly PictureSource[];
  readonly lines: readonly { readonly claimId: string; readonly source: string; readonly inferred: boolean }[];
}

function sourcesOf({ originIds, saidBy }: Claim): readonly string[] {
  if (originIds.length > 0) return originIds.map((id) => `origin ${id}`);
  return saidBy.map((id) => `speaker ${id}`);
}

type Lookup = Pick<DossierLookup, 'actors' | 'origins'>;

/** An origin is inferred if the coder found it, or if the report does not print who issued it. */
function isInferred({ origins }: Lookup, claim: Claim, source: string): boolean {
  if (!source.startsWith('origin ')) return false;
  const origin = origins.get(source.slice('origin '.length));
  if (origin === undefined) return false;
  const printed = new Set<string>([...claim.saidBy, ...claim.via]);
  return origin.inferred || origin.issuers.some((id) => !printed.has(id));
}

/** Whether an origin rests on another one, however far down. */
function isBelow(
  { origins }: Pick<Lookup, 'origins'>,
  above: string,
  below: string,
  seen: readonly string[] = [],
): boolean {
  const dependsOn = origins.get(above.slice('origin '.length))?.dependsOn ?? [];
  return dependsOn.some((id) => {
    const key = `origin ${id}`;
    return key === below || (!seen.includes(key) && isBelow({ origins }, key, below, [...seen, key]));
  });
}

/** Links the claims to reports and sources; reports in the order in which the claims come. */
export function originLinks(lookup: Lookup, claims: readonly Claim[]): OriginLinks {
  const reports = new Map<string, PictureClaim[]>();
  const counts = new Map<string, number>();
  const places = new Map<string, number[]>();
  const lines: { claimId: string; source: string; inferred: boolean }[] = [];
  const add = (key: string, by: number): void => void counts.set(key, (counts.get(key) ?? 0) + by);
  const addBelow = (originId: string, seen: readonly string[]): void => {
    for (const id of lookup.origins.get(originId)?.dependsOn ?? []) {
      if (seen.includes(id) || !lookup.origins.has(id)) continue;
      add(`origin ${id}`, 0);
      addBelow(id, [...seen, id]);
    }
  };
  for (const claim of claims) {
    const sources = sourcesOf(claim);
    const entry = { claim, chain: claimChain(lookup, claim), sources };
    const own = reports.get(claim.reportId);
    if (own === undefined) reports.set(claim.reportId, [entry]);
    else own.push(entry);
    for (const source of sources) {
      add(source, 1);
      places.set(source, [...(places.get(source) ?? []), lines.length]);
      lines.push({ claimId: claim.id, source, inferred: isInferred(lookup, claim, source) });
    }
    for (const id of claim.originIds) addBelow(id, [id]);
  }
  /** Middle of the claims that go back to it; of one that others rest on, just before the first of these. */
  const middleOf = (key: string): number => {
    const own = places.get(key);
    if (own !== undefined) return own.reduce((sum, at) => sum + at, 0) / own.length;
    const above = [...places.keys()].filter((other) => isBelow(lookup, other, key));
    return Math.min(Infinity, ...above.map((other) => places.get(other)?.[0] ?? Infinity)) - 0.5;
  };
  const sources = [...counts]
    .map(([key, count]): PictureSource => {
      const [type = '', id = ''] = key.split(' ');
      const restsOn =
        type === 'origin' ? (lookup.origins.get(id)?.dependsOn ?? []).map((each) => `origin ${each}`) : [];
      return {
        key,
        type: type === 'origin' ? 'origin' : 'speaker',
        id,
        restsOn: restsOn.filter((each) => counts.has(each)),
        claims: count,
      };
    })
    .sort((a, b) => middleOf(a.key) - middleOf(b.key) || (a.key < b.key ? -1 : 1));
  return {
    reports: [...reports].map(([reportId, own]) => ({ reportId, claims: own })),
    sources,
    lines,
  };
}
