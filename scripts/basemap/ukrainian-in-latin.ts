/** The official romanisation of Ukraine (Cabinet of Ministers, resolution 55 of 2010): Миколаїв is Mykolaiv. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
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
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  "'": '',
  '’': '',
};
const AT_THE_START: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

export function ukrainianInLatin(name: string): string {
  return name
    .split(/([ -])/)
    .map(word)
    .join('');
}

function word(text: string): string {
  let latin = '';
  const lower = text.toLowerCase();
  for (const [index, letter] of lower.split('').entries()) {
    // "zh" would read as one sound.
    if (letter === 'г' && lower[index - 1] === 'з') latin += 'gh';
    else latin += (index === 0 ? AT_THE_START[letter] : undefined) ?? LETTERS[letter] ?? letter;
  }
  return text === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}
