import { useState } from 'react';
import { EMBED_PANES } from '#core/view/view.ts';
import type { EmbedPane } from '#core/view/view.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useCopyText } from '#model/hooks/use-copy-text.ts';
import { recordTitle } from '#model/text/record-title.ts';
import { addressOf, linkedView } from '#model/view/view-link.ts';
import { embedText } from '#messages/embed-texts.ts';
import { t } from '#messages/t.ts';
import { CopyBox } from '#ui/copy-box.tsx';
import { embedCode } from './embed-code.ts';
import './embed-tab.css';

const CODE_ROWS = 6;
const LINK_ROWS = 2;
const HEIGHT_PX = 600;
const LEAST_PX = 240;

/** A number of pixels that somebody typed; null = nothing, or no use. */
function pixels(text: string): number | null {
  const value = Math.round(Number(text));
  return text.trim() !== '' && Number.isFinite(value) && value >= LEAST_PX ? value : null;
}

/** The code that shows the present view inside another page. */
export function EmbedTab() {
  const open = useDossier();
  const [panes, setPanes] = useState<readonly EmbedPane[]>(['map', 'timeline']);
  const [width, setWidth] = useState('');
  const [height, setHeight] = useState(String(HEIGHT_PX));
  const [isPinned, setPinned] = useState(false);
  const { hash, version, released = null } = open.manifest;
  const view = { ...linkedView(), ...(isPinned && { pin: hash }) };
  const { title } = open.dossier;
  const what = recordTitle(open, view.selection) ?? embedText('embed.whole');
  const page = window.location.href;
  const whole = addressOf(page, { ...view, embed: null });
  const code = embedCode({
    address: addressOf(page, { ...view, embed: panes }),
    whole,
    title: embedText('embed.frameTitle', { title, what }),
    fallback: embedText('embed.fallback', { title: embedText('embed.frameTitle', { title, what }) }),
    widthPx: pixels(width),
    heightPx: pixels(height) ?? HEIGHT_PX,
  });
  const { state, copy } = useCopyText(() => code);
  const link = useCopyText(() => whole);
  const toggle = (pane: EmbedPane): void => {
    const next = EMBED_PANES.filter((each) => (each === pane ? !panes.includes(each) : panes.includes(each)));
    // a frame without a pane shows nothing
    if (next.length > 0) setPanes(next);
  };
  return (
    <div className="em-tab">
      <CopyBox
        label={embedText('embed.link')}
        text={whole}
        rows={LINK_ROWS}
        copyLabel={t('model.link.copy')}
        copiedLabel={t('model.link.copied')}
        byHandWords={embedText('embed.byHand')}
        state={link.state}
        onCopy={link.copy}
      />
      <label className="em-pin">
        <input
          type="checkbox"
          checked={isPinned}
          disabled={released === null}
          onChange={({ target }) => setPinned(target.checked)}
        />
        {embedText(released === null ? 'embed.pinNot' : 'embed.pin', { version })}
      </label>
      <p className="em-intro">{embedText('embed.intro')}</p>
      <fieldset className="em-choices">
        <legend>{embedText('embed.panes')}</legend>
        {EMBED_PANES.map((pane) => (
          <label key={pane}>
            <input type="checkbox" checked={panes.includes(pane)} onChange={() => toggle(pane)} />
            {embedText('embed.pane', { pane })}
          </label>
        ))}
      </fieldset>
      <div className="em-sizes">
        <label>
          {embedText('embed.width')}
          <input type="number" min={LEAST_PX} value={width} onChange={({ target }) => setWidth(target.value)} />
        </label>
        <label>
          {embedText('embed.height')}
          <input type="number" min={LEAST_PX} value={height} onChange={({ target }) => setHeight(target.value)} />
        </label>
      </div>
      <CopyBox
        label={embedText('embed.code')}
        text={code}
        rows={CODE_ROWS}
        copyLabel={embedText('embed.copy')}
        copiedLabel={embedText('embed.copied')}
        byHandWords={embedText('embed.byHand')}
        state={state}
        onCopy={copy}
      />
    </div>
  );
}
