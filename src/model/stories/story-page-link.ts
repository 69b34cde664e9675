import type { Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';

/**
 * The address of the page that the build has made of a place in a story: pasted elsewhere, it shows the words and a picture of the step. null where
 * there is none: of a story of this device, and of another dossier than the one of the build.
 */
export function storyPageLink({ dossier, manifest }: OpenDossier, { id, steps }: Story, step: number): string | null {
  if (manifest.hash !== __STORY_PAGES__ || !dossier.stories.some((story) => story.id === id)) return null;
  const place = step >= 1 && step <= steps.length ? `${step}/` : '';
  return new URL(`stories/${id}/${place}`, window.location.href).href;
}
