import { correction, generate } from 'lean-qr';

export interface QrPath {
  /** Modules along a side, with the quiet zone that readers need. */
  readonly size: number;
  /** The dark modules, a unit each. */
  readonly path: string;
}

const QUIET_MODULES = 4;

/** The QR code of a text. Long links get a code of large modules: what a camera can still read is better than what survives a scratch. */
export function qrPath(text: string): QrPath {
  const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.Q });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      let length = 0;
      while (code.get(x + length, y)) length += 1;
      if (length > 0) runs.push(`M${x + QUIET_MODULES} ${y + QUIET_MODULES}h${length}v1h-${length}z`);
      x += length;
    }
  }
  return { size: code.size + 2 * QUIET_MODULES, path: runs.join('') };
}
