/** How a file was read. `sure` is false where the bytes alone do not tell, and a person should look at a preview. */
export interface DecodedTable {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly sure: boolean;
}

/** Enough to tell. */
const LOOKED_AT = 4096;
/** Of every second byte: text of a table in UTF-16 is mostly signs below U+0100. */
const ZEROS_OF_UTF16 = 0.3;
const MOST_ZEROS_BESIDE = 0.05;

function markOf([first, second, third]: Uint8Array): DecodedTable['encoding'] | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without its mark has a zero in every second byte. */
function byZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, head.length / 2));
  if (odd > ZEROS_OF_UTF16 && even < MOST_ZEROS_BESIDE) return 'utf-16le';
  return even > ZEROS_OF_UTF16 && odd < MOST_ZEROS_BESIDE ? 'utf-16be' : null;
}

/** Whether the bytes are no text at all: pictures, workbooks and archives hold zeros where no text has them. */
export function isBinary(bytes: Uint8Array): boolean {
  return markOf(bytes) === null && byZeros(bytes) === null && bytes.subarray(0, LOOKED_AT).includes(0);
}

/** The text of a table: by its mark, then as UTF-16 if it has its zeros, then as UTF-8, and if it is not that, as windows-1252. */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const told = markOf(bytes) ?? byZeros(bytes);
  // the decoder takes the mark away
  if (told !== null) return { text: new TextDecoder(told).decode(bytes), encoding: told, sure: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', sure: true };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', sure: false };
  }
}
