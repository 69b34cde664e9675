import { useId, useState } from 'react';
import { UNITS } from '#core/place/units.ts';
import { LATER_CHOICES, THEMES } from '#core/view/view.ts';
import { keepSiteAgain, OFFLINE_SETTING } from '#model/offline/keep-site.ts';
import { useSession, useView } from '#model/hooks/use-view.ts';
import { chooseOwnLater } from '#model/view/own-later.ts';
import { keptSettings, writeSetting } from '#model/view/own-settings.ts';
import { chooseOwnTheme } from '#model/view/own-theme.ts';
import { chooseOwnUnits } from '#model/view/own-units.ts';
import { forgetStories, STORIES_SETTING } from '#model/stories/own-stories.ts';
import { VISIT_SETTING } from '#model/visits/last-visit.ts';
import { aboutText } from '#messages/about-texts.ts';
import { t } from '#messages/t.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { OfflineSite } from './offline-site.tsx';

/** Settings whose names say nothing by themselves; others are kept under the name of what they close or open. */
const KNOWN = new Map([
  ['theme', 'theme'],
  ['units', 'units'],
  ['later', 'later'],
  ['pane-sizes', 'sizes'],
  ['folded-panes', 'folded'],
  ['panel-line', 'line'],
  ['figures-form', 'form'],
  ['coverage-open', 'coverage'],
  ['coverage-table', 'table'],
  [OFFLINE_SETTING, 'offline'],
]);

/** What is taken at once when a setting is forgotten. */
const FORGETTING: Readonly<Record<string, () => void>> = {
  theme: () => chooseOwnTheme(null),
  units: () => chooseOwnUnits('km'),
  later: () => chooseOwnLater('grey'),
  [OFFLINE_SETTING]: () => void keepSiteAgain(window),
};

function nameOf(key: string): string {
  const name = key.startsWith(VISIT_SETTING)
    ? 'visit'
    : key.startsWith(STORIES_SETTING)
      ? 'stories'
      : (KNOWN.get(key) ?? 'other');
  return aboutText('panel.about.device.setting', { name, key });
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, values, nameOf: nameOfValue, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div>
      <dt>
        <label htmlFor={id}>{label}</label>
      </dt>
      <dd>
        <select
          id={id}
          className="pn-about-select"
          value={value}
          onChange={({ target }) => {
            const chosen = values.find((each) => each === target.value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {values.map((each) => (
            <option key={each} value={each}>
              {nameOfValue(each)}
            </option>
          ))}
        </select>
      </dd>
    </div>
  );
}

/** Everything that is kept, to be seen and forgotten. */
function Kept({
  kept,
  onForget,
}: {
  readonly kept: readonly string[];
  readonly onForget: (keys: readonly string[]) => void;
}) {
  // what the reader has written goes one by one
  const atOnce = kept.filter((key) => !key.startsWith(STORIES_SETTING));
  return (
    <>
      <p>{aboutText('panel.about.device.kept', { count: kept.length })}</p>
      {kept.length > 0 && (
        <ul className="pn-about-list">
          {kept.map((key) => (
            <li key={key}>
              {nameOf(key)}{' '}
              <LinkButton
                aria-label={aboutText('panel.about.device.forgetOne', { name: nameOf(key) })}
                onClick={() => onForget([key])}
              >
                {aboutText('panel.about.device.forget')}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {atOnce.length > 1 && (
        <p>
          <LinkButton onClick={() => onForget(atOnce)}>{aboutText('panel.about.device.forgetAll')}</LinkButton>
        </p>
      )}
    </>
  );
}

/** The reader's settings, and what is kept of them on this device. */
export function DeviceSettings() {
  const theme = useSession((session) => session.ownTheme);
  const units = useSession((session) => session.ownUnits);
  const later = useView((view) => view.later);
  const [kept, setKept] = useState(keptSettings);
  const choosing =
    <T,>(choose: (value: T) => void) =>
    (value: T): void => {
      choose(value);
      setKept(keptSettings());
    };
  const forget = (keys: readonly string[]): void => {
    for (const key of keys) {
      FORGETTING[key]?.();
      if (key.startsWith(STORIES_SETTING)) forgetStories(key.slice(STORIES_SETTING.length));
      writeSetting(key, null);
    }
    setKept(keptSettings());
  };
  return (
    <>
      <dl className="pn-about-choices">
        <Choice
          label={aboutText('panel.about.device.theme')}
          value={theme ?? 'system'}
          values={['system', ...THEMES]}
          nameOf={(each) => aboutText('panel.about.device.themeName', { theme: each })}
          onChoose={choosing((each) => chooseOwnTheme(each === 'system' ? null : each))}
        />
        <Choice
          label={aboutText('panel.about.device.units')}
          value={units}
          values={UNITS}
          nameOf={(each) => aboutText('panel.about.device.unitsName', { units: each })}
          onChoose={choosing(chooseOwnUnits)}
        />
        <Choice
          label={aboutText('panel.about.device.later')}
          value={later}
          values={LATER_CHOICES}
          nameOf={(each) => t('model.known.later', { later: each })}
          onChoose={choosing(chooseOwnLater)}
        />
      </dl>
      <OfflineSite />
      <Kept kept={kept} onForget={forget} />
    </>
  );
}
