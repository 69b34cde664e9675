import { pictureText } from '#messages/picture-texts.ts';
import type { PictureFailure } from './picture-failure.ts';

/** Says why there is no picture, and what to do. */
export function FailureWords({ failure }: { readonly failure: PictureFailure }) {
  switch (failure.status) {
    case 'stopped':
      return <p role="status">{pictureText('picture.stopped')}</p>;
    case 'nothing':
      return <p role="status">{pictureText('picture.nothing')}</p>;
    case 'no-stage':
      return (
        <p role="alert" className="ex-failed">
          {pictureText('picture.noStage')}
        </p>
      );
    case 'other-dossier':
      return (
        <p role="alert" className="ex-failed">
          {pictureText('picture.otherDossier')}
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className="ex-failed">
          {pictureText('picture.failed', { message: failure.message })}
        </p>
      );
  }
}
