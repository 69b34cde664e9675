import { escapeXml } from '#ui/picture/svg-tag.ts';

interface EmbedCode {
  /** Address of the framed view. */
  readonly address: string;
  /** Address of the same view as a page of its own. */
  readonly whole: string;
  readonly title: string;
  readonly fallback: string;
  /** null = as wide as there is room. */
  readonly widthPx: number | null;
  readonly heightPx: number;
}

/**
 * The HTML that puts a view into another page: with a name for screen readers, a link for readers whose browser or mail shows no frames, fetched
 * only when it comes near. `allow-same-origin` lets the framed page keep the reader's settings; it works without.
 */
export function embedCode({ address, whole, title, fallback, widthPx, heightPx }: EmbedCode): string {
  const width = widthPx === null ? '100%' : String(widthPx);
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="${width}" height="${heightPx}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" style="border: 1px solid #8b857c; max-width: 100%"></iframe>
<p><a href="${escapeXml(whole)}">${escapeXml(fallback)}</a></p>`;
}
