/** Texts of a dossier whose claims are read with the block of an event. */
export const byBlockMessages = {
  'byBlock.title': 'Not for a dossier of this size',
  'byBlock.text':
    'This dossier has {count, number} events. Their claims are read event by event, and this would need all of them at once: {what}.',
  'byBlock.what':
    '{part, select, overview {the overview} figures {figures of all events} reports {the reports and what each says} sources {sources, and leaving them out} changes {what became known between two dates} code {the coder’s desk} claims {lists of claims} export {files of many events} other {this}}',
  'byBlock.remedy':
    'Choose an event to see its claims, figures and sources. The map, the timeline, known-on and the filters work as ever, but there is no filter by report or by statement.',
  'byBlock.list': 'Show the events',
  'byBlock.record':
    'Claims, reports and statements of this dossier are read with their events, so {id} cannot be opened by itself: choose an event that it bears on first.',
} as const;
