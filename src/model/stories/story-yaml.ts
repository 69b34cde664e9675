// A story as a file: the YAML that `data/stories/` holds.
import { Document, isSeq } from 'yaml';
import { storyShape } from '#core/dossier/story-shape.ts';
import type { Story } from '#core/dossier/types.ts';
import { slugOf } from '#core/slug.ts';
import { parseYaml } from '#pipeline/parse-yaml.ts';

/** What is wrong with a file that should hold a story, and where: a line from 1. */
export interface StoryFileFault {
  readonly line: number;
  readonly rule: 'yaml' | 'shape';
  readonly message: string;
}

/** The file of a story. What is null is left out; ids of claims stand on one line, as people write them. */
export function storyYaml(story: Story): string {
  const steps = story.steps.map(({ notes, ...step }) => ({
    title: step.title,
    caption: step.caption,
    ...(notes !== null && { notes }),
    claimIds: step.claimIds,
    view: step.view,
  }));
  const document = new Document({ id: story.id, title: story.title, summary: story.summary, steps });
  steps.forEach((_, at) => {
    const claims: unknown = document.getIn(['steps', at, 'claimIds'], true);
    if (isSeq(claims)) claims.flow = true;
  });
  return document.toString({ lineWidth: 0 });
}

/** `how-it-became-known.yaml`, from the title; from the id where the title has no letter for it. */
export function storyFileName({ id, title }: Story): string {
  const name = slugOf(title);
  return `${name === '' ? id : name}.yaml`;
}

/** A record of a step may leave its notes out. */
function withNotes(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || !('steps' in content) || !Array.isArray(content.steps))
    return content;
  const steps = content.steps.map((step: unknown) =>
    typeof step === 'object' && step !== null ? { notes: null, ...step } : step,
  );
  return { ...content, steps };
}

/** The story in a file, or all that is wrong with it. Never throws. */
export function readStoryYaml(
  text: string,
): { readonly story: Story } | { readonly faults: readonly StoryFileFault[] } {
  const parsed = parseYaml(text);
  if (!parsed.ok) return { faults: parsed.faults.map((fault) => ({ ...fault, rule: 'yaml' })) };
  const content = withNotes(parsed.content);
  const fault = storyShape(content);
  // the shape has been looked at
  if (fault === null) return { story: content as Story };
  const path = (fault.path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const place = fault.path === '' ? 'the file' : fault.path.replace(/^\./, '');
  const message = `${place} is missing or of another kind: a story has id, title, summary and steps, a step has title, caption, claimIds (a list) and view`;
  return { faults: [{ line: parsed.lineOf(path), rule: 'shape', message }] };
}
