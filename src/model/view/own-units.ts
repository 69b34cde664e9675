import { UNITS } from '#core/place/units.ts';
import type { Units } from '#core/place/units.ts';
import { readSetting, writeSetting } from './own-settings.ts';
import { patchSession } from './view-store.ts';

const KEY = 'units';

/** Takes the units that the reader chose on this device, if any. */
export function restoreOwnUnits(): void {
  const stored = readSetting(KEY);
  patchSession({ ownUnits: UNITS.find((units) => units === stored) ?? 'km' });
}

/** The reader's choice: kept on the device. */
export function chooseOwnUnits(units: Units): void {
  patchSession({ ownUnits: units });
  writeSetting(KEY, units === 'km' ? null : units);
}
