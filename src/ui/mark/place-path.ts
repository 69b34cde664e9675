/** What the numbers of a command are, in turn: points along x and y, lengths, or numbers that stay. */
const NUMBERS_OF: Readonly<Record<string, string>> = { M: 'xy', L: 'xy', H: 'x', V: 'y', C: 'xy', A: 'llnnnxy' };
const COMMANDS = /([MLHVCAZ])([^MLHVCAZ]*)/gi;
const NUMBERS = /-?(?:\d+\.?\d*|\.\d+)/g;
const PRECISION = 1000;

/**
 * The path of an SVG with each of its points at `point * scale + offset`; to a thousandth. A `transform` would do the same, but each
 * is a step in the browser's painting, and a page has hundreds of marks. Knows M, L, H, V, C, A and Z with numbers that are set apart.
 */
export function placePath(path: string, scale: number, [dx, dy]: readonly [x: number, y: number]): string {
  return path.replace(COMMANDS, (_, letter: string, rest: string) => {
    const kinds = NUMBERS_OF[letter.toUpperCase()] ?? '';
    let at = 0;
    return (
      letter +
      rest.replace(NUMBERS, (number) => {
        const kind = kinds[at++ % kinds.length];
        if (kind === 'n') return number;
        // small letters count from the point before
        const moved = letter > 'Z' ? 0 : kind === 'x' ? dx : kind === 'y' ? dy : 0;
        return `${Math.round((Number(number) * scale + moved) * PRECISION) / PRECISION} `;
      })
    );
  });
}
