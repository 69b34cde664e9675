// Thirty questions of an analyst, each answered from the start page by what is read on the screen, in five steps at most.
import { expect } from '@playwright/test';
import { QUESTIONS, SMALL_QUESTIONS } from './fixtures/questions.ts';
import type { Question } from './fixtures/questions.ts';
import { test } from './support/journey.ts';
import { sayStep } from './support/reader-steps.ts';
import type { Step } from './support/reader-steps.ts';

const MOST_STEPS = 5;
const ALL: readonly Question[] = [...QUESTIONS, ...SMALL_QUESTIONS];

function stepWords(steps: readonly Step[]): string {
  return steps.length === 0 ? 'read at once' : steps.map(sayStep).join(', ');
}

test('thirty are asked, and none takes more than five steps', async () => {
  expect(ALL).toHaveLength(30);
  for (const { question, keyboard, mouse } of ALL) {
    expect.soft(Math.max(keyboard.length, mouse.length), question).toBeLessThanOrEqual(MOST_STEPS);
    expect
      .soft(
        keyboard.map(({ type }) => type),
        question,
      )
      .not.toContain('click');
  }
  const rows = ALL.map(
    ({ question, keyboard, mouse }, at) =>
      `| ${at + 1} | ${question} | ${keyboard.length}: ${stepWords(keyboard)} | ${mouse.length}: ${stepWords(mouse)} |`,
  );
  const table = ['| | question | by keyboard | by mouse |', '|---|---|---|---|', ...rows].join('\n');
  console.log(table);
  await test.info().attach('steps.md', { body: table, contentType: 'text/markdown' });
});

for (const hand of ['keyboard', 'mouse'] as const) {
  test(`answered by ${hand}`, async ({ app, reader }) => {
    for (const { question, answer, [hand]: steps } of ALL) {
      await test.step(question, async () => {
        await reader.putAway();
        await app.open();
        await reader.beginAtTop();
        const start = await reader.sight();
        for (const each of steps) await reader.take(each);
        const missing = await reader.find(answer, start, hand);
        expect.soft(missing, `${question} (${hand})`).toEqual([]);
        // no step is counted that nothing needed
        if (steps.length > 0)
          expect
            .soft(
              answer.every((part) => part.test(start)),
              question,
            )
            .toBe(false);
      });
    }
  });
}
