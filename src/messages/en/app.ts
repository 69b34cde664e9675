/** Texts of the room `app`: header, layout, loading, errors, notices. */
export const appMessages = {
  'app.name': 'Kursk Dossier',
  'app.pageTitle': '{title} · {dossier}',
  'app.skips': 'Shortcuts to parts of the page',
  'app.skipToPanel': 'Skip to the evidence',
  'app.skipToTimeline': 'Skip to the timeline',
  'app.skipToMap': 'Skip to the map',
  'app.skipToFilters': 'Skip to the filters',
  'app.version': 'v{version}',
  'app.reports': '{count, plural, one {# report} other {# reports}}',
  'app.about': 'About this evidence',
  'app.export': 'Export',
  'app.copyByHand': 'Clipboard unavailable. Copy manually:',
  'app.switchTheme': 'Switch to the {theme, select, dark {dark} other {light}} theme',
  'app.filters': 'Filters',
  'app.more': 'More',
  'app.open': 'Open your own evidence',
  'app.stories': 'Stories',
  'app.searchByBlock': 'Search titles, actors, places',
  'app.search': 'Search events, claims, places',
  'app.searchShort': 'Search',
  'app.resetAll': 'Reset all',
  'app.close': 'Close',
  'app.showAll': 'Show all evidence',
  'app.stop': 'Cancel',
  'app.tryAgain': 'Try again',
  'app.copyDetails': 'Copy details',
  'app.copied': 'Copied',

  'app.resizeFilters': 'Width of the filters',
  'app.resizePanel': 'Width of the panel',
  'app.resizeTimeline': 'Height of the timeline',
  'app.foldPane': 'Collapse the {pane, select, filters {filters} panel {panel} other {timeline}}',
  'app.showPane': 'Show the {pane, select, filters {filters} panel {panel} other {timeline}} again',
  'app.phoneCounts': '{shown, number} of {total, plural, one {# event} other {# events}}: what is hidden, and coverage',
  'app.sheetHandle': 'Height of the panel: {height, select, peek {small} half {half} other {full}}',

  'app.loadingMap': 'Loading the map',
  'app.loadingTimeline': 'Loading the timeline',
  'app.loadingDossier': 'Loading the dossier: {received} kB',
  'app.loadingDossierOf': 'Loading the dossier: {received} of {total} kB',
  'app.loadingProgress': 'Dossier received so far',

  'app.loadingSight': 'Working out what this link shows',
  'app.loadingQuiet':
    'Nothing has arrived for a while. The connection may be slow or blocked. You can wait, or cancel and try again.',

  'app.late.loading': 'Loading',
  'app.late.long': 'This is taking longer than usual. Check the connection.',
  'app.late.title': 'This part of the page could not be loaded',
  'app.late.unreachable': 'There was no answer, or it broke off. Check the connection, then try again.',
  'app.late.refused': 'The server answered with an error ({status}). Try again in a while.',
  'app.late.goneTitle': 'A newer version of this page is available',
  'app.late.gone':
    'The server no longer has the file for this part, so this page is probably out of date. Reload it: your view is kept in the address.',
  'app.late.unusable': 'Its file arrived but could not be used. Reload the page: your view is kept in the address.',
  'app.late.reload': 'Reload the page',
  'app.partFailed': 'This part of the page stopped working',
  'app.partFailedText': 'The rest of the page still works. Message: {message}',

  'app.mapFailed': 'The map stopped working',
  'app.timelineFailed': 'The timeline stopped working',
  'app.panelFailed': 'The panel stopped working',
  'app.paneFailedText':
    'The rest of the page still works. Try this part again; if it fails again, copy the details and report them.',
  'app.appFailed': 'The page stopped working',
  'app.appFailedText': 'Nothing is lost: your view is kept in the address of this page. Try again, or reload the page.',
  'app.errorMessage': 'Message',
  'app.errorFile': 'File',
  'app.errorExpected': 'Expected',
  'app.errorFound': 'Found',
  'app.errorRecord': 'Record',
  'app.errorField': 'Field',
  'app.errorNothing': 'nothing',

  'app.dossierMissing': 'The dossier was not found',
  'app.dossierMissingText':
    'The server answered, but has no such file. If you published this site yourself, check that the folder with the dossier was copied too; otherwise try again later.',
  'app.dossierUnreachable': 'The dossier could not be reached',
  'app.dossierUnreachableText': 'There was no answer. Check the connection, then try again.',
  'app.dossierServer': 'The server has a problem',
  'app.dossierServerText': 'It answered with an error instead of the dossier. Try again in a few minutes.',
  'app.dossierRefused': 'The server refused access to the dossier',
  'app.dossierRefusedText': 'You may have to sign in, or a filter on the network may be blocking the file.',
  'app.dossierCutOff': 'The dossier arrived incomplete',
  'app.dossierCutOffText':
    'The file ends too early or is not a dossier, so nothing is shown. Try again; if it happens again, the file on the server is damaged.',
  'app.dossierStalled': 'The server has stopped sending',
  'app.dossierStalledText':
    'Nothing came for half a minute, so the page stopped waiting. Check the connection, then try again. Files of the dossier that came whole are kept.',
  'app.dossierNewer': 'The dossier is newer than this app',
  'app.dossierNewerText':
    'It is in a format that this version cannot read. Reload the page without the cache to get the newest version.',
  'app.dossierMismatch': 'The dossier does not match its checksum',
  'app.dossierMismatchText':
    'The file arrived, but it is not the one that was published, so nothing is shown. Try again, perhaps without the cache.',
  'app.dossierShape': 'A record of the dossier cannot be read',
  'app.dossierShapeText':
    'The file is the one that was published, but one of its records is not in a format that this app can read, so nothing is shown. Copy the details and send them to the publisher of the dossier.',
  'app.dossierTooLarge': 'The dossier has too many events',
  'app.dossierTooLargeText':
    'This page holds the dates and places of all events in memory, and this dossier has more events than fit. Make a dossier of a part of it: of some years, or of one region.',
  'app.dossierStopped': 'Loading cancelled',
  'app.dossierStoppedText': 'The dossier was not loaded. Try again to continue.',
  'app.dossierBroken': 'The dossier could not be opened',
  'app.dossierBrokenText': 'The file is intact, but the app failed to open it. Copy the details and report them.',

  'app.linkProblems':
    '{count, plural, one {One part of this link was not understood and was left out: {parts}} other {# parts of this link were not understood and were left out: {parts}}}',
  'app.andMore': '{named} and {count, number} more',
  'app.reasonForm': 'not in a known format',
  'app.reasonValue': 'not an allowed value',
  'app.reasonDate': 'not a valid date',
  'app.reasonOrder': 'the last day is before the first',
  'app.reasonRange': 'out of range',
  'app.reasonRepeated': 'given twice; the first one was used',
  'app.reasonEncoding': 'broken encoding',
  'app.unknownValues':
    'This dossier has no {key, select, drop {source} other {{key}}} {count, plural, one {called} other {of the names}} {values}. {count, plural, one {It was} other {They were}} left out.',
  'app.formerRecord': '{formerId} was merged into {id}, which is shown instead.',
  'app.storageBlocked': 'This browser does not let the page save settings. Your choices last until you close the page.',
  'app.storyLink':
    '{fault, select, newer {The story in this link was made with a newer version of this page. Reload the page, or ask for the story as a file.} shape {What this link holds is no story. Ask whoever sent it for the story as a file.} other {The story in this link is cut off: mail and chat shorten long links. Ask for the story as a file, and open it under Stories.}}',
  'app.dossierLink':
    '{fault, select, newer {The dossier in this link was made with a newer version of this page. Reload the page, or ask for the dossier as a file.} shape {What this link holds is not the dossier that it names. Ask whoever sent it for the dossier as a file.} other {The dossier in this link is cut off: mail and chat shorten long links. Ask for the dossier as a file, and open it with “Open your own evidence”.}} What you see is the dossier that is published here.',
  'app.updateReady':
    'A newer version of this page is on your device. Reload when it suits you: your view is kept in the address.',
  'app.updateNow': 'Reload',
  'app.byBlock':
    'The claims of this dossier are read event by event; what needs all of them is left out of the link: {keys}',
  'app.restLost':
    'The titles of the events could not be loaded, and events are called by their ids. Reload the page to try again.',
  'app.ownMissing':
    'This link is of a dossier that somebody opened from their own files, and this device does not have it. Ask for its file and open it here: the command “Open your own evidence”. What you see is the dossier that is published here.',
  'app.droppedBeside':
    'A file dropped here is not opened. To attach your copy of a report, open that report under Reports and drop the file on “Attach your copy”.',
  'app.closeNotice': 'Close this message',
} as const;
