import { useId } from 'react';
import type { Corner } from '#core/own/new-dossier.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { ownText } from '#messages/own-texts.ts';

/** Where the map of a new dossier opens: as that of the open one, on whatever it has, or between corners. */
export type HomeChoice = 'same' | 'events' | 'corners';

const CORNERS: readonly Corner[] = ['west', 'south', 'east', 'north'];

interface HomeFieldsProps {
  /** The open dossier says where its map opens. */
  readonly hasSame: boolean;
  readonly choice: HomeChoice;
  readonly onChoose: (choice: HomeChoice) => void;
  readonly corners: Readonly<Record<Corner, string>>;
  /** The corner that cannot be; null = none. */
  readonly wrong: Corner | null;
  readonly onType: (corner: Corner, value: string) => void;
}

/** Where the map opens while nothing is asked for. */
export function HomeFields({ hasSame, choice, onChoose, corners, wrong, onType }: HomeFieldsProps) {
  const { whole } = useDossier();
  const id = useId();
  const choices: readonly HomeChoice[] = hasSame ? ['same', 'events', 'corners'] : ['events', 'corners'];
  return (
    <>
      <label htmlFor={id}>{ownText('own.home')}</label>
      <select
        id={id}
        className="ow-title"
        value={choice}
        onChange={({ target }) => onChoose(choices.find((each) => each === target.value) ?? 'events')}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {ownText('own.homeChoice', { choice: each, title: whole.dossier.title })}
          </option>
        ))}
      </select>
      {choice === 'corners' && (
        <div className="ow-corners">
          {CORNERS.map((corner) => (
            <label key={corner}>
              {ownText('own.corner', { corner })}
              <input
                className="ow-cell"
                inputMode="decimal"
                value={corners[corner]}
                aria-invalid={wrong === corner}
                aria-describedby={wrong === corner ? `${id}-wrong` : undefined}
                onChange={({ target }) => onType(corner, target.value)}
              />
            </label>
          ))}
          {wrong !== null && (
            <p id={`${id}-wrong`} role="alert" className="ow-refused">
              {ownText('own.cornerWrong', { corner: wrong })}
            </p>
          )}
        </div>
      )}
    </>
  );
}
