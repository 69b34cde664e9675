// Even an inert document makes the browser hold each of its styles and handlers against the page's policy, and complain of them
// (Chromium, 2026-11-26). Words need no attributes, so they go before anything is parsed.

/** A comment, a script or a style as a whole; else one opening tag with whatever stands in it. */
const COMMENT_CODE_OR_TAG =
  /<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>|<([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** HTML with bare tags, without comments, scripts and styles. A tag whose quotation marks do not close is left as it is. */
export function dropAttributes(html: string): string {
  return html.replaceAll(COMMENT_CODE_OR_TAG, (_whole, _code, tag: string | undefined) =>
    tag === undefined ? '' : `<${tag}>`,
  );
}
