import { useState } from 'react';
import { readSetting, writeSetting } from '#model/view/own-settings.ts';

export const FIGURE_FORMS = ['both', 'chart', 'table'] as const;
/** How the reader wants figures: as charts, as tables, or each chart with its table. Kept on the device. */
export type FigureForm = (typeof FIGURE_FORMS)[number];

const SETTING = 'figures-form';

export function useFigureForm(): readonly [FigureForm, (form: FigureForm) => void] {
  const [form, setForm] = useState<FigureForm>(
    () => FIGURE_FORMS.find((each) => each === readSetting(SETTING)) ?? 'both',
  );
  const choose = (next: FigureForm): void => {
    setForm(next);
    writeSetting(SETTING, next === 'both' ? null : next);
  };
  return [form, choose];
}
