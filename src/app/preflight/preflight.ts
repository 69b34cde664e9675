// What can go wrong in front of a room, looked at before: the story, its data, map, fonts, the connection, the screen.
import { storyFindings } from '#core/story/story-findings.ts';
import { decodeView } from '#core/view/view-url.ts';
import type { Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { checkKept } from '#model/offline/keep-site.ts';
import { checkView } from '#model/stories/check-view.ts';
import { viewStore } from '#model/view/view-store.ts';
import { preflightText } from '#messages/preflight-texts.ts';
import { contrastRatio } from './contrast-ratio.ts';
import { roomTextPx } from '../story/fit-to-room.ts';

/** `fail`: it will be seen in the talk. `warn`: it may be. */
export type Verdict = 'ok' | 'warn' | 'fail';

export interface Finding {
  readonly id: 'steps' | 'data' | 'map' | 'fonts' | 'offline' | 'contrast' | 'type' | 'screen' | 'awake' | 'speaker';
  readonly verdict: Verdict;
  /** What was found, and what to do where it is not well. */
  readonly words: string;
}

/** WCAG 2.2, 1.4.6: what is enhanced; a projector loses some of it. */
const LEAST_CONTRAST = 7;
/** Pixels of a screen 1920 wide. */
const LEAST_TEXT_PX = 24;

const ok = (id: Finding['id'], words: string): Finding => ({ id, verdict: 'ok', words });
const warn = (id: Finding['id'], words: string): Finding => ({ id, verdict: 'warn', words });
const fail = (id: Finding['id'], words: string): Finding => ({ id, verdict: 'fail', words });

/** Steps whose view, claims or selection this dossier does not have, from 1. */
function brokenSteps(whole: OpenDossier, story: Story): readonly number[] {
  const written = storyFindings(story, whole.lookup).filter(({ field }) => field === 'view' || field === 'claimIds');
  const { own } = viewStore.getState().view;
  return story.steps.flatMap(({ view: link }, at) => {
    const { view, problems } = decodeView(link);
    const notices = checkView(whole, { ...view, own }).notices;
    return problems.length > 0 || notices.length > 0 || written.some(({ step }) => step === at) ? [at + 1] : [];
  });
}

function stepsFinding(whole: OpenDossier, story: Story): Finding {
  const broken = brokenSteps(whole, story);
  return broken.length === 0
    ? ok('steps', preflightText('preflight.stepsOk', { steps: story.steps.length }))
    : fail('steps', preflightText('preflight.stepsBroken', { steps: broken.join(', ') }));
}

function dataFinding({ manifest }: OpenDossier): Finding {
  // the page opens nothing that does not match its hash
  const words = { version: manifest.version, hash: manifest.hash };
  const { pin } = viewStore.getState().view;
  if (pin !== null && pin !== manifest.hash)
    return warn('data', preflightText('preflight.dataPinned', { ...words, pin }));
  return ok('data', preflightText('preflight.dataOk', words));
}

async function mapFinding(): Promise<Finding> {
  const { map } = viewStore.getState().session.panes;
  if (map === 'error') return fail('map', preflightText('preflight.mapFailed'));
  try {
    const response = await fetch(new URL('basemap/basemap.pmtiles', document.baseURI), {
      headers: { Range: 'bytes=0-6' },
    });
    const head = new TextDecoder().decode((await response.arrayBuffer()).slice(0, 7));
    if (head === 'PMTiles') return ok('map', preflightText('preflight.mapOk'));
  } catch {
    // said below
  }
  return fail('map', preflightText('preflight.mapMissing'));
}

function fontsFinding(): Finding {
  const missing = ['IBM Plex Sans', 'Source Serif 4 Variable'].filter(
    (family) => !document.fonts.check(`16px "${family}"`),
  );
  return missing.length === 0
    ? ok('fonts', preflightText('preflight.fontsOk'))
    : warn('fonts', preflightText('preflight.fontsMissing', { families: missing.join(', ') }));
}

/** Looks into the cache itself, not at what was found when the page was opened. */
async function offlineFinding(): Promise<Finding> {
  await checkKept();
  const { state } = viewStore.getState().session.offline;
  return state === 'kept'
    ? ok('offline', preflightText('preflight.offlineOk'))
    : warn('offline', preflightText('preflight.offlineNot', { state }));
}

function contrastFinding(): Finding {
  const style = getComputedStyle(document.documentElement);
  const ratio = contrastRatio(style.getPropertyValue('--text-2').trim(), style.getPropertyValue('--surface').trim());
  const words = { ratio: ratio.toFixed(1) };
  return ratio >= LEAST_CONTRAST
    ? ok('contrast', preflightText('preflight.contrastOk', words))
    : warn('contrast', preflightText('preflight.contrastLow', words));
}

function typeFinding({ width, height }: Pick<Screen, 'width' | 'height'>): Finding {
  const px = roomTextPx(width, height);
  const words = { px: Math.round(px), width, height };
  return px >= (LEAST_TEXT_PX * width) / 1920
    ? ok('type', preflightText('preflight.typeOk', words))
    : warn('type', preflightText('preflight.typeSmall', words));
}

function screenFinding(): Finding {
  return document.fullscreenEnabled
    ? ok('screen', preflightText('preflight.screenOk'))
    : warn('screen', preflightText('preflight.screenNot'));
}

function awakeFinding(): Finding {
  return 'wakeLock' in navigator
    ? ok('awake', preflightText('preflight.awakeOk'))
    : warn('awake', preflightText('preflight.awakeNot'));
}

function speakerFinding(): Finding {
  return 'BroadcastChannel' in window
    ? ok('speaker', preflightText('preflight.speakerOk'))
    : warn('speaker', preflightText('preflight.speakerNot'));
}

/** Looks at everything; the finding that will be seen first. Never rejects. */
export async function runPreflight(whole: OpenDossier, story: Story): Promise<readonly Finding[]> {
  return [
    stepsFinding(whole, story),
    dataFinding(whole),
    await mapFinding(),
    fontsFinding(),
    await offlineFinding(),
    contrastFinding(),
    typeFinding(window.screen),
    screenFinding(),
    awakeFinding(),
    speakerFinding(),
  ];
}
