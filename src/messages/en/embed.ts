/** Texts of the page inside another one, and of the dialog that makes its code. */
export const embedMessages = {
  'embed.version': 'version {version} · {licence}',
  'embed.open': 'Open the whole view',
  'embed.link': 'Link to this view',
  'embed.pin':
    'Of this version ({version}): opened after a later release, the link says what has changed since, and opens as then and as now',
  'embed.pinNot': 'Of this version: not possible, {version} is not released yet, and only releases are kept for good',
  'embed.intro':
    'The code shows this view inside another page, with title, version, licence and a link to the whole. Nothing of the readers of that page is sent anywhere.',
  'embed.panes': 'What it shows',
  'embed.pane': '{pane, select, map {Map} timeline {Timeline} other {Panel}}',
  'embed.width': 'Width in pixels; empty: as wide as there is room',
  'embed.height': 'Height in pixels',
  'embed.code': 'Code',
  'embed.copy': 'Copy the code',
  'embed.copied': 'Code copied',
  'embed.byHand': 'Copy the code from the field.',
  'embed.frameTitle': '{title}: {what}',
  'embed.fallback': '{title} on a page of its own',
  'embed.whole': 'evidence on map and timeline',
} as const;
