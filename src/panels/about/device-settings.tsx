import { useState } from 'react';
import { THEMES } from '#core/view/view.ts';
import { useSession } from '#model/hooks/use-view.ts';
import { keptSettings, writeSetting } from '#model/view/own-settings.ts';
import { VISIT_SETTING } from '#model/visits/last-visit.ts';
import { chooseOwnTheme } from '#model/view/own-theme.ts';
import { aboutText } from '#messages/about-texts.ts';
import { LinkButton } from '#ui/link-button.tsx';

/** Settings whose names say nothing by themselves; others are kept under the name of what they close or open. */
const KNOWN = new Map([
  ['theme', 'theme'],
  ['pane-sizes', 'sizes'],
  ['folded-panes', 'folded'],
  ['panel-line', 'line'],
  ['figures-form', 'form'],
]);

function nameOf(key: string): string {
  const name = key.startsWith(VISIT_SETTING) ? 'visit' : (KNOWN.get(key) ?? 'other');
  return aboutText('panel.about.device.setting', { name, key });
}

/** What is kept on this device: the theme to choose, and everything kept to be seen and forgotten. */
export function DeviceSettings() {
  const theme = useSession((session) => session.ownTheme);
  const [kept, setKept] = useState(keptSettings);
  const forget = (keys: readonly string[]): void => {
    for (const key of keys) {
      if (key === 'theme') chooseOwnTheme(null);
      writeSetting(key, null);
    }
    setKept(keptSettings());
  };
  return (
    <>
      <p>
        <label>
          {aboutText('panel.about.device.theme')}{' '}
          <select
            className="pn-about-select"
            value={theme ?? 'system'}
            onChange={({ target }) => {
              chooseOwnTheme(THEMES.find((each) => each === target.value) ?? null);
              setKept(keptSettings());
            }}
          >
            {(['system', ...THEMES] as const).map((each) => (
              <option key={each} value={each}>
                {aboutText('panel.about.device.themeName', { theme: each })}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>{aboutText('panel.about.device.kept', { count: kept.length })}</p>
      {kept.length > 0 && (
        <ul className="pn-about-list">
          {kept.map((key) => (
            <li key={key}>
              {nameOf(key)}{' '}
              <LinkButton
                aria-label={aboutText('panel.about.device.forgetOne', { name: nameOf(key) })}
                onClick={() => forget([key])}
              >
                {aboutText('panel.about.device.forget')}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {kept.length > 1 && (
        <p>
          <LinkButton onClick={() => forget(kept)}>{aboutText('panel.about.device.forgetAll')}</LinkButton>
        </p>
      )}
    </>
  );
}
