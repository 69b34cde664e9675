import { storyFindings } from '#core/story/story-findings.ts';
import type { StoryFinding } from '#core/story/story-findings.ts';
import type { Problem } from '../problem.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';
import { recordsOf, ungivenWords } from './own-sentence.ts';

interface Said {
  readonly rule: string;
  readonly message: string;
}

/** What the build says of a finding; null of what the schema and the check of references say already. */
function wordsOf({ rule, detail }: StoryFinding): Said | null {
  switch (rule) {
    case 'empty':
    case 'no-claim':
      return null;
    case 'long':
      return { rule: 'story-length', message: `must have at most ${detail} characters` };
    case 'number':
    case 'date':
      return { rule: `story-${rule}`, message: ungivenWords({ kind: rule, text: detail }) };
    case 'no-claims':
      return { rule: 'story-claims', message: 'a step rests on at least one claim' };
    case 'view-part':
      return { rule: 'story-view', message: `"${detail}" is no part of a link: see docs/links.md` };
    case 'view-place':
      return { rule: 'story-view', message: 'the view of a step has no story, embed or pin of its own' };
    case 'view-record':
      return { rule: 'story-view', message: `there is no event, claim or report "${detail}"` };
  }
}

/** The texts of a story say no number and no date that its claims do not give; each step rests on a claim and has a view that there is. */
export function checkStories({ draft }: CheckInput): readonly Problem[] {
  if (draft.stories.length === 0) return [];
  const records = recordsOf(draft);
  return draft.stories.flatMap((at) =>
    storyFindings(at.record, records).flatMap((finding) => {
      const said = wordsOf(finding);
      const path = finding.step === null ? [finding.field] : ['steps', finding.step, finding.field];
      return said === null ? [] : [problemIn(at, path, said.rule, said.message)];
    }),
  );
}
