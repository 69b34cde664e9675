import { useEffect, useRef, useState } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { beginWork } from '#late/pending-work.ts';
import { saveFile } from '#ui/save-file.ts';
import { makePicture } from './make-picture.ts';
import type { PictureWish } from './make-picture.ts';
import { failureOf, Stopped } from './picture-failure.ts';
import type { PictureFailure } from './picture-failure.ts';

/** What became of a picture that was asked for. */
export type PictureOutcome =
  | { readonly status: 'none' | 'working' }
  | { readonly status: 'made'; readonly name: string; readonly address: string }
  | PictureFailure;

interface PictureState {
  readonly outcome: PictureOutcome;
  readonly make: (wish: PictureWish) => void;
  readonly stop: () => void;
}

/** Makes pictures of the present view, one at a time, and saves them. What is under way ends with its user. */
export function usePicture(whole: OpenDossier): PictureState {
  const [outcome, setOutcome] = useState<PictureOutcome>({ status: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(new Stopped()), []);
  useEffect(
    () => () => {
      if (outcome.status === 'made') URL.revokeObjectURL(outcome.address);
    },
    [outcome],
  );
  const make = async (wish: PictureWish): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setOutcome({ status: 'working' });
    const end = beginWork('picture');
    try {
      const { name, blob } = await makePicture(whole, wish, control.signal);
      if (control.signal.aborted) return;
      const address = URL.createObjectURL(blob);
      saveFile(address, name);
      setOutcome({ status: 'made', name, address });
    } catch (error) {
      setOutcome(failureOf(error));
    } finally {
      end();
    }
  };
  return { outcome, make: (wish) => void make(wish), stop: () => running.current?.abort(new Stopped()) };
}
