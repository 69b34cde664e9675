/** Texts of the room `map`. */
export const mapMessages = {
  'map.label': 'Map',
  'map.nothingShown': 'No event matches the conditions',
  'map.summary':
    '{shown, plural, =0 {No events are shown} one {# event} other {# events}} at {places, plural, one {# place} other {# places}}{unplaced, plural, =0 {} one {; # has no place} other {; # have no place}}',
  'map.canvasLabel': 'Map. Arrow keys move it, plus and minus zoom.',
  'map.listSeparator': ', ',
  'map.placesMore': '{places} +{more}',
  'map.precisionPartly': 'partly {words}',
  'map.mixPart': '{type} {count}',

  'map.controls': 'Map controls',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.fit': 'Fit to the events shown',

  'map.marks': 'Marks on the map',
  'map.notKnownUntil': 'not known until {day}',
  'map.markLater': '{title}: {event}, {until}',
  'map.markOne': '{title}: {event}, {status}',
  'map.markManyLater': '{title}: {count} events, the first {until} ({mix})',
  'map.markMany': '{title}: {count} events ({mix})',
  'map.countEvents': '{count, plural, one {# event} other {# events}}',

  'map.plates': 'Known only to a country or a sea',
  'map.plate': 'Somewhere in {place}',
  'map.plateSea': 'Somewhere on the {place}',
  'map.plateOthers': '{count, plural, one {Somewhere in # other place} other {Somewhere in # other places}}',
  'map.plateOthersNarrow': '{count, plural, one {# other place} other {# other places}}',
  'map.plateLaterLabel': '{place}: {count, plural, one {# event} other {# events}} not yet known, {mix}',
  'map.plateLabel': '{place}: {count, plural, one {# event} other {# events}} ({mix})',

  'map.pointers': 'Outside the map',
  'map.pointerLabel': 'Show {places}: {count, plural, one {# event} other {# events}} outside the map',

  'map.listClose': 'Close the list',

  'map.attribution': 'Internationally recognised borders · Natural Earth · GeoNames CC BY 4.0',

  'map.legend': 'Legend',
  'map.legendClose': 'Close the legend',
  'map.legendWho': 'Who stands behind it',
  'map.legendExact': 'How exact the place is',
  'map.legendOwnWord': 'Acknowledged by its own actor',
  'map.legendCorroborated': 'Independently corroborated',
  'map.legendClaimed': 'Claimed by one side',
  'map.legendReported': 'Reported, source not named',
  'map.legendSuspected': 'Suspected',
  'map.legendPossible': 'Possible, not said to have happened',
  'map.legendDisputed': 'Disputed',
  'map.legendDenied': 'Denied by its own actor',
  'map.legendPoint': 'Known to the site or town',
  'map.legendArea': 'Known to the region or district',
  'map.legendCountry': 'Known to the country or sea',
  'map.legendRing': 'Several events, by type',
  'map.legendKnownPath': 'Movement between known places',
  'map.legendUnknownPath': 'Movement; dots: path unknown',
  'map.legendVia': 'Place on the way',
  'map.legendLater': 'Not yet known on the date',
  'map.legendShapes': 'What the shapes mean',
  'map.shapeCircle': 'People move',
  'map.shapeDiamond': 'Fighting and casualties',
  'map.shapeSquare': 'Goods and know-how',
  'map.shapeHexagon': 'Statements and deals',
  'map.legendBorders': 'Borders',

  'map.inset': '{place}, enlarged; zooms the map there',

  'map.noWebglTitle': 'The map cannot be drawn here',
  'map.noWebglText':
    'This browser offers no WebGL, which the map needs. Filters, timeline, reports and sources work as usual; the list of events names every place and how exact it is.',
  'map.lostTitle': 'The map has stopped',
  'map.lostText':
    'The graphics driver stopped drawing the map. Nothing else is affected: filters, timeline, reports and sources work as usual, and the list of events names every place.',
  'map.openList': 'Open the list',
  'map.tryAgain': 'Try the map again',

  'map.basemapTitle': 'The basemap could not be read',
  'map.basemapText':
    'Land, borders and towns are missing or incomplete. The events are still drawn in the right places.',
  'map.basemapRetry': 'Load again',
  'map.basemapClose': 'Close this message',
  'map.copyDetails': 'Copy details',
  'map.copied': 'Copied',
  'map.details': 'Details',
} as const;
