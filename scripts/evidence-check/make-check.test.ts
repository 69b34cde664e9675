import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHECK_FILE, makeCheck } from './make-check.ts';
import { readDossier } from './read-dossier.ts';

const bundled = readDossier('public/dossier');

it(`${CHECK_FILE} is what the bundled dossier gives`, () => {
  const onDisk = existsSync(CHECK_FILE) ? readFileSync(CHECK_FILE, 'utf8') : null;
  expect(onDisk === makeCheck(bundled), `${CHECK_FILE} is stale: run npm run evidence-check`).toBe(true);
});

it('has every claim that prints a figure, every event and every difference', () => {
  const check = makeCheck(bundled);
  const ids = [
    ...bundled.claims.filter(({ measure }) => measure !== null).map(({ id }) => id),
    ...bundled.events.map(({ id }) => id),
    ...bundled.differences.map(({ id }) => id),
  ];
  expect(ids.filter((id) => !check.includes(`\`${id}\``))).toEqual([]);
});

it('changes with a figure', () => {
  const claims = bundled.claims.map((claim) =>
    claim.measure === null ? claim : { ...claim, measure: { ...claim.measure, high: 987_654 } },
  );
  expect(makeCheck({ ...bundled, claims })).not.toBe(makeCheck(bundled));
});
