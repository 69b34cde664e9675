/**
 * GeoNames lists a town's other names without saying their language. The local one is found by sound: of the names in the
 * right script, the one whose transliteration comes nearest to the English name.
 */

const SHARED = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  ж: 'zh',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  ю: 'yu',
  я: 'ya',
  ь: '',
  '-': '-',
  ' ': ' ',
};
const ALPHABETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RU: { ...SHARED, г: 'g', е: 'e', ё: 'e', и: 'i', й: 'y', щ: 'shch', ъ: '', ы: 'y', э: 'e' },
  UA: { ...SHARED, г: 'h', ґ: 'g', е: 'e', є: 'ye', и: 'y', і: 'i', ї: 'i', й: 'y', щ: 'shch', "'": '', '’': '' },
  BY: { ...SHARED, г: 'h', е: 'e', ё: 'yo', і: 'i', й: 'y', ў: 'u', ы: 'y', э: 'e', "'": '', '’': '' },
};
/** Spellings of neighbouring languages that the alphabets alone do not tell apart. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  RU: /[сцн]ь[кс]|[бвмп]ь[а-я]|ъ[^еёюя]/,
  UA: /[жчшщ]ь$/,
  BY: /[сцн]ьк/,
};
const INITIALS = [
  'k',
  'kk',
  'n',
  't',
  'tt',
  'r',
  'm',
  'p',
  'pp',
  's',
  'ss',
  '',
  'ch',
  'tch',
  'chh',
  'k',
  't',
  'p',
  'h',
];
const VOWELS = [
  'a',
  'ae',
  'ya',
  'yae',
  'o',
  'e',
  'yo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'u',
  'ui',
  'i',
];
const FINALS = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];
const HANGUL_START = 0xac00;
const HANGUL_NAME = /^[가-힣]{2,8}$/;
const HANGUL_RANK = /(?:직할시|특별시|광역시|특별자치시|시|읍|군|구역|로동자구)$/;

/** The name in the country's own script, or null where none is near enough to be trusted. */
export function localName(country: string, name: string, otherNames: readonly string[]): string | null {
  const best = otherNames
    .flatMap((other) => spellings(country, other))
    .map(({ shown, sound }) => ({ shown, distance: editDistance(heard(country, sound), heard(country, name)) }))
    .sort((a, b) => a.distance - b.distance || preferred(country, a.shown, b.shown))[0];
  if (!best) return null;
  const isHangul = country === 'KP' || country === 'KR';
  const allowed = isHangul ? Math.max(2, name.length * 0.4) : Math.max(1, name.length * 0.25);
  return best.distance <= allowed ? best.shown : null;
}

/** Of names that sound alike the longer Cyrillic one has its soft signs (Луганськ, Гомель), the shorter Hangul one no rank. */
function preferred(country: string, a: string, b: string): number {
  const byLength = a.length - b.length;
  const byLetter = a < b ? -1 : 1;
  if (!(country in ALPHABETS)) return byLength || byLetter;
  // Орёл, not Орел.
  return -byLength || (country === 'RU' ? -byLetter : byLetter);
}

function spellings(country: string, other: string): { shown: string; sound: string }[] {
  if (country === 'KP' || country === 'KR') {
    if (!HANGUL_NAME.test(other)) return [];
    const short = other.length > 2 ? other.replace(HANGUL_RANK, '') : other;
    return [{ shown: short.length >= 2 ? short : other, sound: romanized(short) }];
  }
  const alphabet = ALPHABETS[country];
  if (!alphabet || FOREIGN[country]?.test(other.toLowerCase())) return [];
  let sound = country === 'RU' && other.toLowerCase().startsWith('е') ? 'y' : '';
  for (const letter of other.toLowerCase()) {
    const latin = alphabet[letter];
    // One letter of another alphabet: the name is Russian in Ukraine, Latin, or something else.
    if (latin === undefined) return [];
    sound += latin;
  }
  return [{ shown: other, sound }];
}

function romanized(hangul: string): string {
  return Array.from(hangul)
    .map((syllable) => {
      const code = (syllable.codePointAt(0) ?? HANGUL_START) - HANGUL_START;
      const [initial, vowel, final] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
      return `${INITIALS[initial] ?? ''}${VOWELS[vowel] ?? ''}${FINALS[final] ?? ''}`;
    })
    .join('');
}

/** The two romanisations of Korean differ in voicing and in how they write two vowels. */
function heard(country: string, text: string): string {
  const letters = plain(text);
  if (country !== 'KP' && country !== 'KR') return letters;
  const vowels = letters.replaceAll('eo', 'o').replaceAll('eu', 'u');
  return vowels
    .replaceAll('ch', 'j')
    .replaceAll('k', 'g')
    .replaceAll('t', 'd')
    .replaceAll('p', 'b')
    .replaceAll('r', 'l');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
