import { coverageText } from '#messages/coverage-texts.ts';

const SIGNS = [
  { sign: 'cv-key-tick', text: 'coverage.key.published' },
  { sign: 'cv-key-told', text: 'coverage.key.told' },
  { sign: 'cv-key-close', text: 'coverage.key.close' },
  { sign: 'cv-key-as-of', text: 'coverage.key.asOf' },
  { sign: 'cv-key-gap', text: 'coverage.key.gap' },
] as const;

/** What the signs of the rows mean. */
export function CoverageKey() {
  return (
    <ul className="cv-key" aria-hidden="true">
      {SIGNS.map(({ sign, text }) => (
        <li key={sign}>
          <span className={`cv-key-sign ${sign}`} />
          {coverageText(text)}
        </li>
      ))}
    </ul>
  );
}
