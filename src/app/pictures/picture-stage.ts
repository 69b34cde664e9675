// Where pictures are taken: the page once more, in a frame that nobody sees. The reader's own page stays as it is, with its view, its theme and its
// history, and a picture has the size that it needs on every screen.
import './picture-stage.css';
import { PICTURE_FRAME } from '#ui/drawing-ratio.ts';

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** Longest wait for the page in the frame; drawing a map by software takes its time. */
const LIMIT_MS = 90_000;

/** The frame shows no page: the host forbids frames, or the page did not come. */
export class StageClosed extends Error {}
/** The frame has another dossier open: the device does not keep the one that is seen. */
export class OtherDossier extends Error {}

function once(target: EventTarget, type: string): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true });
  });
}

/** Resolves when the page has drawn everything, or has nothing to show. */
function stateOf(page: Document): Promise<string> {
  const root = page.documentElement;
  const state = (): string => root.dataset['state'] ?? '';
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (state() === 'loading') return false;
      resolve(state());
      return true;
    };
    if (look()) return;
    const watch = new MutationObserver(() => {
      if (look()) watch.disconnect();
    });
    watch.observe(root, { attributes: true, attributeFilter: ['data-state'] });
  });
}

function limit<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    const timer = setTimeout(() => reject(new StageClosed('timeout')), LIMIT_MS);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    });
  });
}

export class PictureStage {
  readonly #frame: HTMLIFrameElement;
  readonly #signal: AbortSignal;

  private constructor(frame: HTMLIFrameElement, signal: AbortSignal) {
    this.#frame = frame;
    this.#signal = signal;
  }

  /** Opens the page at an address in a window of this size. Rejects with the reason of the signal, or with StageClosed. */
  static async open(address: string, { width, height }: StageSize, signal: AbortSignal): Promise<PictureStage> {
    const frame = document.createElement('iframe');
    frame.name = PICTURE_FRAME;
    frame.className = 'pc-stage';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    [frame.width, frame.height] = [String(width), String(height)];
    frame.src = address;
    const loaded = once(frame, 'load');
    document.body.append(frame);
    const stage = new PictureStage(frame, signal);
    try {
      await limit(loaded, signal);
      await limit(stage.#drawn(), signal);
    } catch (error) {
      stage.close();
      throw error;
    }
    return stage;
  }

  /** The window of the page in the frame. */
  get window(): Window {
    const { contentWindow, contentDocument } = this.#frame;
    if (contentWindow === null || contentDocument === null) throw new StageClosed('frame');
    return contentWindow;
  }

  /** Goes to another address of the page. */
  async show(address: string): Promise<void> {
    const { window: page } = this;
    page.history.replaceState(null, '', address);
    page.dispatchEvent(new PopStateEvent('popstate', { state: null }));
    await limit(this.#drawn(), this.#signal);
  }

  async #drawn(): Promise<void> {
    const page = this.window;
    // a host that forbids frames has an empty page in their place
    if (page.document.querySelector('#root') === null) throw new StageClosed('frame');
    if ((await stateOf(page.document)) !== 'ready') throw new StageClosed('error');
    if (page.dossier?.hash() !== window.dossier?.hash()) throw new OtherDossier();
    await page.dossier?.whenIdle();
    await page.document.fonts.ready;
  }

  close(): void {
    this.#frame.remove();
  }
}
