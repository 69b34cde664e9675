import { Image, Square } from 'lucide-react';
import { useId, useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useSelectedEvents, useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useTheme } from '#model/hooks/use-theme.ts';
import { exportText } from '#messages/export-texts.ts';
import { pictureText } from '#messages/picture-texts.ts';
import { seriesKey, shownSeries } from '#panels/figures/shown-series.ts';
import type { SeriesGroup } from '#panels/figures/shown-series.ts';
import { Button } from '#ui/button.tsx';
import { RadioOption } from '#ui/radio-option.tsx';
import { FailureWords } from './failure-words.tsx';
import { isDrawn, PICTURE_FORMATS, PICTURE_KINDS } from './make-picture.ts';
import type { PictureFormat, PictureKind } from './make-picture.ts';
import { usePicture } from './use-picture.ts';
import type { PictureOutcome } from './use-picture.ts';

function Outcome({ outcome }: { readonly outcome: PictureOutcome }) {
  switch (outcome.status) {
    case 'none':
      return <p role="status" />;
    case 'working':
      return <p role="status">{pictureText('picture.working')}</p>;
    case 'made':
      return (
        <p role="status">
          {exportText('export.done', { name: outcome.name })} {exportText('export.blocked')}{' '}
          <a href={outcome.address} target="_blank" rel="noopener">
            {exportText('export.openTab')}
          </a>
        </p>
      );
    case 'stopped':
    case 'nothing':
    case 'no-stage':
    case 'other-dossier':
    case 'failed':
      return <FailureWords failure={outcome} />;
  }
}

interface SeriesChoiceProps {
  readonly groups: readonly SeriesGroup[];
  readonly value: string | undefined;
  readonly onChoose: (key: string) => void;
}

function SeriesChoice({ groups, value, onChoose }: SeriesChoiceProps) {
  if (groups.length === 0) return <p>{pictureText('picture.noFigures')}</p>;
  return (
    <label className="ex-select">
      {pictureText('picture.series')}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groups.flatMap(({ event, series }) =>
          series.map((each) => (
            <option key={seriesKey(each)} value={seriesKey(each)}>
              {event === null
                ? each.measure.label
                : pictureText('picture.seriesOf', { measure: each.measure.label, event: event.title })}
            </option>
          )),
        )}
      </select>
    </label>
  );
}

/** Pictures: of what, in which format and theme; and what becomes of the one that is being made. */
export function PicturesTab() {
  const open = useDossier();
  const name = useId();
  const theme = useTheme();
  const filtered = useShownEvents();
  const selected = useSelectedEvents();
  const [kind, setKind] = useState<PictureKind>('view');
  const [format, setFormat] = useState<PictureFormat>('png');
  const [keepsTheme, setKeepsTheme] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { outcome, make, stop } = usePicture(open.whole);
  const { groups } = shownSeries(open, filtered, new Set(selected));
  const all = groups.flatMap(({ series }) => series);
  const series = all.find((each) => seriesKey(each) === chosen) ?? all[0] ?? null;
  const isWorking = outcome.status === 'working';
  const isEmpty = kind === 'figure' && series === null;
  return (
    <div className="ex-body">
      <fieldset className="ex-choice">
        <legend>{pictureText('picture.what')}</legend>
        <div className="ex-formats">
          {PICTURE_KINDS.map((each) => (
            <RadioOption
              key={each}
              name={`${name}-kind`}
              label={pictureText(`picture.kind.${each}`)}
              hint={pictureText(`picture.hint.${each}`)}
              checked={each === kind}
              onChoose={() => setKind(each)}
            />
          ))}
        </div>
      </fieldset>
      {kind === 'figure' && (
        <SeriesChoice groups={groups} value={series === null ? undefined : seriesKey(series)} onChoose={setChosen} />
      )}
      {isDrawn(kind) && (
        <fieldset className="ex-choice">
          <legend>{pictureText('picture.format')}</legend>
          <div className="ex-formats">
            {PICTURE_FORMATS.map((each) => (
              <RadioOption
                key={each}
                name={`${name}-format`}
                label={pictureText(`picture.format.${each}`)}
                hint={pictureText(`picture.hint.${each}`)}
                checked={each === format}
                onChoose={() => setFormat(each)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {theme === 'dark' && (
        <label className="ex-check">
          <input
            type="checkbox"
            checked={keepsTheme}
            onChange={(event) => setKeepsTheme(event.currentTarget.checked)}
          />
          {pictureText('picture.theme')}
        </label>
      )}
      <p className="ex-summary">{pictureText('picture.frame')}</p>
      <div className="ex-actions">
        <Button
          variant="primary"
          icon={Image}
          aria-disabled={isWorking || isEmpty}
          onClick={() => {
            if (isWorking || isEmpty) return;
            make({ kind, format: isDrawn(kind) ? format : 'png', theme: keepsTheme ? theme : 'light', series });
          }}
        >
          {pictureText('picture.make')}
        </Button>
        {isWorking && (
          <Button icon={Square} onClick={stop}>
            {pictureText('picture.stop')}
          </Button>
        )}
      </div>
      <Outcome outcome={outcome} />
    </div>
  );
}
