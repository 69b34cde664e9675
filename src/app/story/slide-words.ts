import type { Dossier } from '#core/dossier/types.ts';
import type { StoryPlace } from '#model/hooks/use-story.ts';
import { storyText } from '#messages/story-texts.ts';

interface SlideWords {
  readonly title: string;
  readonly caption: string;
}

/** What a place in a story says: a step its own words, the opening slide what the story is about, the closing slide what it rests on. */
export function slideWords({ claims }: Dossier, { story, step, content }: StoryPlace): SlideWords {
  if (content !== null) return content;
  if (step === 0) return { title: story.title, caption: story.summary };
  const cited = new Set(story.steps.flatMap(({ claimIds }) => claimIds));
  const reports = new Set(claims.filter(({ id }) => cited.has(id)).map(({ reportId }) => reportId));
  return {
    title: storyText('story.closing'),
    caption: storyText('story.end', { title: story.title, claims: cited.size, reports: reports.size }),
  };
}
