import { stepAt, closingStep } from '#core/story/story-step.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { Story } from '#core/dossier/types.ts';
import type { TalkSlide, TalkSource } from '#model/stories/talk.ts';
import { claimPlaceWords } from '#model/text/report-label.ts';
import { slideWords } from './slide-words.ts';

/** All slides of a story as the speaker's window needs them: it knows no dossier. */
export function talkSlides({ dossier, lookup }: OpenDossier, story: Story): readonly TalkSlide[] {
  const sourceOf = (id: string): readonly TalkSource[] => {
    const claim = lookup.claims.get(id);
    return claim === undefined ? [] : [{ text: claim.text, where: claimPlaceWords(lookup, claim) }];
  };
  return Array.from({ length: closingStep(story) + 1 }, (_, step) => {
    const content = stepAt(story, step);
    const { title, caption } = slideWords(dossier, { story, step, content });
    return { title, caption, notes: content?.notes ?? null, sources: (content?.claimIds ?? []).flatMap(sourceOf) };
  });
}
