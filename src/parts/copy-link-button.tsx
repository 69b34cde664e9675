import { Check, Link } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { copyLink, viewLink } from '#model/view/copy-link.ts';
import { Icon } from '#ui/icon.tsx';
import { Button } from '#ui/button.tsx';
import { t } from '#messages/t.ts';
import './parts.css';

/** How long "copied" stands on the button. */
const SAID_MS = 2500;

/** Copies the address of exactly this view and says so; without a clipboard the address stands selected in a field. */
export function CopyLinkButton() {
  const [state, setState] = useState<'rest' | 'copied' | 'select'>('rest');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state === 'select') field.current?.select();
    if (state !== 'copied') return;
    const timer = window.setTimeout(() => setState('rest'), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => setState(await copyLink());
  if (state === 'select') {
    return (
      <input
        ref={field}
        className="pt-link-field"
        readOnly
        aria-label={t('panel.copy.field')}
        value={viewLink()}
        onBlur={() => setState('rest')}
      />
    );
  }
  const icon = state === 'copied' ? <Icon of={Check} /> : <Icon of={Link} />;
  return (
    <Button variant="outlined" icon={icon} onClick={() => void copy()}>
      <span aria-live="polite">{t(state === 'copied' ? 'panel.copy.done' : 'panel.copy.link')}</span>
    </Button>
  );
}
