import { X } from 'lucide-react';
import { useState } from 'react';
import { readSetting, writeSetting } from '#model/view/own-settings.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { eventListText } from '#messages/event-list-texts.ts';

const SETTING = 'panel-line';

/** One line for a first visit; once closed it does not come back. */
export function FirstVisit() {
  const [isOpen, setOpen] = useState(() => readSetting(SETTING) === null);
  if (!isOpen) return null;
  const close = (): void => {
    writeSetting(SETTING, 'closed');
    setOpen(false);
  };
  return (
    <p className="pn-first-visit">
      <span>{eventListText('panel.firstVisit.text')}</span>
      <IconButton icon={X} label={eventListText('panel.firstVisit.close')} onClick={close} />
    </p>
  );
}
