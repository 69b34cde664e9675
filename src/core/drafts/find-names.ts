import type { DraftNames, Found, NamedRecord } from './draft.ts';

interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly actorId: string | null;
  readonly placeId: string | null;
}

interface Form {
  readonly form: string;
  readonly actorId: string | null;
  readonly placeId: string | null;
}

/** The names of a codebook, made ready for looking through many lines. */
export interface NameIndex {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** null = there are no names. */
  readonly pattern: RegExp | null;
}

function fold(text: string): string {
  return text.replaceAll(/[\u2018\u2019]/g, "'");
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

export function indexNames(names: DraftNames): NameIndex {
  const forms = new Map<string, Form[]>();
  const add = (record: NamedRecord, ids: Pick<Form, 'actorId' | 'placeId'>): void => {
    for (const name of [record.name, ...record.aliases]) {
      const form = fold(name).trim();
      const key = form.toLowerCase();
      // a single letter is nobody's name
      if (form.length > 1) forms.set(key, [...(forms.get(key) ?? []), { form, ...ids }]);
    }
  };
  for (const actor of names.actors) add(actor, { actorId: actor.id, placeId: null });
  for (const place of names.places) add(place, { actorId: null, placeId: place.id });
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length);
  const pattern =
    longest.length === 0
      ? null
      : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longest.map(escape).join('|')})(?![\p{L}\p{N}])`, 'giu');
  return { forms, pattern };
}

/** One word is a name as it is written ("Holm" is not "holm"); of several the letters may be small or large. */
function fits(form: string, said: string): boolean {
  return form === said || form.includes(' ') || (form === form.toLowerCase() && form !== form.toUpperCase());
}

function nameHits(line: string, index: NameIndex): readonly NameHit[] {
  if (index.pattern === null) return [];
  return [...fold(line).matchAll(index.pattern)].flatMap((match): NameHit[] => {
    const forms = (index.forms.get(match[0].toLowerCase()) ?? []).filter(({ form }) => fits(form, match[0]));
    if (forms.length === 0) return [];
    const actorId = forms.find((form) => form.actorId !== null)?.actorId ?? null;
    const placeId = forms.find((form) => form.placeId !== null)?.placeId ?? null;
    return [{ start: match.index, end: match.index + match[0].length, actorId, placeId }];
  });
}

/** What a name that is also that of an actor stands behind when the place is meant. */
const PLACE_BEFORE =
  /(?:^|[\s(])(?:in|into|inside|to|from|at|near|across|around|within|through|throughout|via|towards?|off|outside|visit(?:ed|s|ing)?(?: to)?|left|entered|reached|toured)\s(?:(?:the|northern|southern|eastern|western|central)\s)?$/i;

const VERBS = [
  'sa(?:ys?|id|ying)',
  'stat(?:es?|ed|ing)',
  'told',
  'tells?',
  'report(?:s|ed|edly conveyed)?',
  'announc(?:es?|ed|ing)',
  'confirm(?:s|ed|ing)?',
  'den(?:y|ies|ied|ying)',
  'claim(?:s|ed|ing)?',
  'estimat(?:es?|ed|ing)',
  'warn(?:s|ed|ing)?',
  'suggest(?:s|ed|ing)?',
  'indicat(?:es?|ed|ing)',
  'acknowledg(?:es?|ed|ing)',
  'admit(?:s|ted|ting)?',
  'add(?:s|ed) that',
  'not(?:es?|ed|ing) (?:that|the|how)',
  'not(?:es|ed)',
  'believes?',
  'believed',
  'assess(?:es|ed)?',
  'argu(?:es?|ed|ing)',
  'condemn(?:s|ed|ing)?',
  'declar(?:es?|ed|ing)',
  'insist(?:s|ed|ing)?',
  'explain(?:s|ed|ing)?',
  'accus(?:es?|ed|ing)',
  'express(?:es|ed|ing)?',
  'speculat(?:es?|ed|ing)',
  'convey(?:s|ed)?',
  '(?:re)?affirm(?:s|ed)?',
  'emphasi[sz](?:es?|ed|ing)',
  'conced(?:es?|ed|ing)',
  'predict(?:s|ed)?',
  'alleg(?:es?|ed|ing)',
  'comment(?:s|ed)?',
  'cit(?:es|ed)',
  'mention(?:s|ed)?',
  'ordered',
  'referred',
  'rais(?:es|ed) (?:alarms?|concerns?)',
  'voic(?:es|ed) (?:alarms?|concerns?)',
  'put(?:s)? the (?:number|figure|toll)',
  'releas(?:es|ed) a statement',
  'issu(?:es|ed) a statement',
].join('|');

const OFFICE = String.raw`officials?|government|military|authorities|sources?|ministry|minister|spokes(?:man|woman|person)|leaders?|intelligence|assessments?|lawmakers?|president|reports?|media|press|agency|army|forces|ambassador(?:\sto\s[\p{L}]+)?`;
const ADVERB =
  'has|have|had|also|then|later|previously|reportedly|officially|publicly|not|did|does|do|is|still|now|both|yet|recently|repeatedly|since|further|is said to have|earlier';
const SPEAKS_AFTER = new RegExp(
  String.raw`^(?:'s?)?(?:\s(?:[\p{L}-]+\s)?(?:${OFFICE})){0,2}(?:\s\([^)]{1,30}\))?(?:,\s[^.;:]{1,60},)?(?:\s(?:${ADVERB})){0,4}\s(?:${VERBS})(?![\p{L}])`,
  'iu',
);
const TITLE = String.raw`(?:(?:[\p{L}.]+\s){0,2}[\p{L}.]+'s?\s)?(?:(?:the|a|an|its|his|her|former|retired|deputy|[\p{L}]+ian|[\p{L}]+ean|foreign|defen[cs]e|security|prime)\s|(?:officials?|sources?|members?)\s(?:in|from|of|at)\s|president\s|minister\s|lawmaker\s|official\s|spokes(?:man|woman|person)\s|state\smedia\s|general\s|[\p{L}-]+-general\s|ambassador\s|statements?\s(?:from|by|of)\s|officials?\s(?:from|in|of)\s)*`;
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?:according to|as per|per|citing|cit(?:ed|es)|(?:said|stated|reported|confirmed|announced|indicated|noted|estimated|quoted|cited|provided|claimed|warned|mentioned) by|(?:estimates?|statements?|reports?|assessments?|accounts?|words) (?:from|by|of)|in the words of|experts such as|analysts such as|(?:["”']|,)\s(?:said|says))\s${TITLE}$`,
  'iu',
);
/** "She said": whoever spoke last. */
const CARRIED = new RegExp(
  String.raw`(?:^|[.!?"”]\s|\s)(He|She|They)(?=(?:\s(?:${ADVERB})){0,3}\s(?:${VERBS}|added)(?![\p{L}]))`,
  'gu',
);
const AND_NEXT = /^,?\s(?:and|nor|or)\s(?:the\s)?$/i;

/** So much before a name is looked at. */
const REACH = 120;

function before(line: string, at: number): string {
  return line.slice(Math.max(0, at - REACH), at);
}

/** Places and speakers of a line. `lastSpeaker` = who spoke last in the lines before. */
export function findNames(line: string, index: NameIndex, lastSpeaker: string | null): readonly Found[] {
  const folded = fold(line);
  const hits = nameHits(line, index);
  const places = hits.flatMap(({ start, end, placeId, actorId }): Found[] => {
    if (placeId === null) return [];
    const isPlace = actorId === null || (PLACE_BEFORE.test(before(folded, start)) && !/^'s?\b/.test(folded.slice(end)));
    return isPlace ? [{ kind: 'place', start, end, value: { placeId } }] : [];
  });
  const speakers: Found[] = [];
  for (const hit of [...hits].reverse()) {
    if (hit.actorId === null) continue;
    const next = speakers.at(-1);
    const speaks =
      SPEAKS_AFTER.test(folded.slice(hit.end)) ||
      SPEAKS_BEFORE.test(before(folded, hit.start)) ||
      (next !== undefined && AND_NEXT.test(folded.slice(hit.end, next.start)));
    if (speaks) speakers.push({ kind: 'speaker', start: hit.start, end: hit.end, value: { actorId: hit.actorId } });
  }
  speakers.reverse();
  const carried = [...folded.matchAll(CARRIED)].flatMap((match): Found[] => {
    const pronoun = match[1] ?? '';
    const start = match.index + match[0].length - pronoun.length;
    const spoke = speakers.filter(({ end }) => end <= start).at(-1);
    const actorId = spoke?.kind === 'speaker' ? spoke.value.actorId : lastSpeaker;
    return actorId === null ? [] : [{ kind: 'speaker', start, end: start + pronoun.length, value: { actorId } }];
  });
  return [...places, ...speakers, ...carried].sort((a, b) => a.start - b.start);
}
