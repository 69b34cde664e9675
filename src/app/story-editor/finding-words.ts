import type { StoryField, StoryFinding } from '#core/story/story-findings.ts';
import { editorText } from '#messages/story-editor-texts.ts';

/** What is said at a field. `isLight`: something is still missing, and nothing is wrong. */
export interface FieldRemark {
  readonly words: string;
  readonly isLight: boolean;
}

function findingWords({ field, rule, detail }: StoryFinding): string {
  switch (rule) {
    case 'empty':
      if (field === 'steps') return editorText('editor.rule.emptySteps');
      return editorText(field === 'title' ? 'editor.rule.emptyTitle' : 'editor.rule.emptyText');
    case 'long':
      return editorText('editor.rule.long', { detail });
    case 'number':
      return editorText('editor.rule.number', { detail });
    case 'date':
      return editorText('editor.rule.date', { detail });
    case 'no-claims':
      return editorText('editor.rule.noClaims');
    case 'no-claim':
      return editorText('editor.rule.noClaim', { detail });
    case 'view-part':
      return editorText('editor.rule.viewPart', { detail });
    case 'view-place':
      return editorText('editor.rule.viewPlace');
    case 'view-record':
      return editorText('editor.rule.viewRecord', { detail });
  }
}

/** Whether a finding only says that something is not there yet. */
export function isLight({ rule }: StoryFinding): boolean {
  return rule === 'empty' || rule === 'no-claims';
}

/** What is to be said at a field of a step, or of the story itself (null). */
export function remarksAt(
  findings: readonly StoryFinding[],
  step: number | null,
  field: StoryField,
): readonly FieldRemark[] {
  return findings
    .filter((finding) => finding.step === step && finding.field === field)
    .map((finding) => ({ words: findingWords(finding), isLight: isLight(finding) }));
}
