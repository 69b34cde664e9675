import { NothingToPicture } from './page-part.ts';
import { OtherDossier, StageClosed } from './picture-stage.ts';

/** Why there is no picture. */
export type PictureFailure =
  | { readonly status: 'stopped' | 'nothing' | 'no-stage' | 'other-dossier' }
  | { readonly status: 'failed'; readonly message: string };

/** The reason of a reader's own stop. */
export class Stopped extends Error {}

/** What went wrong, told by what was thrown. */
export function failureOf(error: unknown): PictureFailure {
  if (error instanceof Stopped) return { status: 'stopped' };
  if (error instanceof NothingToPicture) return { status: 'nothing' };
  if (error instanceof OtherDossier) return { status: 'other-dossier' };
  if (error instanceof StageClosed) return { status: 'no-stage' };
  return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
}
