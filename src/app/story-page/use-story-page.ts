import { useEffect, useRef, useState } from 'react';
import type { Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { beginWork } from '#late/pending-work.ts';
import { saveFile } from '#ui/save-file.ts';
import { failureOf, Stopped } from '../pictures/picture-failure.ts';
import type { PictureFailure } from '../pictures/picture-failure.ts';
import { makeStoryPage } from './make-story-page.ts';
import type { StoryPageWish } from './make-story-page.ts';

/** What became of a page that was asked for. `name` null = it is opened, not saved. */
export type StoryPageOutcome =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly done: number }
  | { readonly status: 'made'; readonly name: string | null; readonly address: string }
  | PictureFailure;

interface StoryPageState {
  readonly outcome: StoryPageOutcome;
  readonly make: (wish: StoryPageWish) => void;
  readonly stop: () => void;
}

/** Makes pages of a story, one at a time; the address of one lasts until the next is made, or its user is gone. */
export function useStoryPage(whole: OpenDossier, story: Story): StoryPageState {
  const [outcome, setOutcome] = useState<StoryPageOutcome>({ status: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(new Stopped()), []);
  const make = async (wish: StoryPageWish): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setOutcome({ status: 'working', done: 0 });
    const end = beginWork('story-page');
    try {
      const blob = await makeStoryPage(whole, story, wish, control.signal, (done) =>
        setOutcome({ status: 'working', done }),
      );
      const address = URL.createObjectURL(blob);
      const name = wish.form === 'alone' ? `${whole.manifest.id}-dossier-${story.id}.html` : null;
      if (name !== null) saveFile(address, name);
      setOutcome({ status: 'made', name, address });
    } catch (error) {
      setOutcome(failureOf(error));
    } finally {
      end();
    }
  };
  return { outcome, make: (wish) => void make(wish), stop: () => running.current?.abort(new Stopped()) };
}
