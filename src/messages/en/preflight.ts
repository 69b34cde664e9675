/** Texts of the check before a talk. */
export const preflightMessages = {
  'preflight.title': 'Check before a talk',
  'preflight.story': 'Story',
  'preflight.noStory': 'There is no story to present. Make one under Stories.',
  'preflight.working': 'Checking',
  'preflight.ready': 'Everything is ready.',
  'preflight.warned': '{count, plural, one {# thing} other {# things}} to look at; the talk can begin.',
  'preflight.failed': '{count, plural, one {# thing} other {# things}} will be seen in the talk.',
  'preflight.ok': 'In order',
  'preflight.warn': 'Look at this',
  'preflight.fail': 'Not in order',
  'preflight.stepsOk':
    'All {steps, plural, one {# step} other {# steps}} open: their views, selections and claims are in this dossier.',
  'preflight.stepsBroken':
    'These steps name something that this dossier does not have: {steps}. Open them and take their view anew, or open the dossier they were made with.',
  'preflight.dataOk': 'The dossier is version {version}, and its file matches its hash {hash}.',
  'preflight.dataPinned':
    'Open is version {version} ({hash}), but the link asks for {pin}. Choose “As then” for the dossier that the link was made with.',
  'preflight.mapOk': 'The map draws, and its tiles are here.',
  'preflight.mapFailed':
    'The map does not draw here. Turn on hardware acceleration in the browser, or present in another one.',
  'preflight.mapMissing': 'The file of the map does not come. Check the connection, then open this check again.',
  'preflight.fontsOk': 'The fonts are loaded.',
  'preflight.fontsMissing': 'Not loaded yet: {families}. Load the page again; until then another font stands in.',
  'preflight.offlineOk': 'The whole site is kept on this device: the talk goes on without a connection.',
  'preflight.offlineNot':
    '{state, select, declined {You do not want the site kept on this device, so the talk needs a connection. “About”, “Your device and your privacy” changes that.} impossible {This browser, or this copy of the site, keeps nothing, so the talk needs its server. In private windows and on plain http nothing is kept.} other {The site is not kept on this device yet, so the talk needs a connection. Leave the page open for a minute with a connection, then open this check again.}}',
  'preflight.contrastOk': 'The contrast of small text is {ratio} to 1.',
  'preflight.contrastLow':
    'The contrast of small text is {ratio} to 1, which a projector may swallow. Press T while presenting for another theme; the third has the strongest contrast.',
  'preflight.typeOk': 'The smallest text will be {px, number} pixels on this screen ({width} × {height}).',
  'preflight.typeSmall':
    'The smallest text will be {px, number} pixels on this screen ({width} × {height}). Take the other screen, or one that is wider than high.',
  'preflight.screenOk': 'The page may take the whole screen.',
  'preflight.screenNot': 'This browser does not give the whole screen to a page. Use its own full screen, often F11.',
  'preflight.awakeOk': 'The screen stays awake while you present.',
  'preflight.awakeNot': 'This browser cannot keep the screen awake. Turn off the screen saver before the talk.',
  'preflight.speakerOk': "The speaker's window can follow the talk.",
  'preflight.speakerNot': "This browser cannot connect the speaker's window. Print the handout with notes instead.",
} as const;
