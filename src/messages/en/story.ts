/** Texts of stories: reading, presenting, the list of them. */
export const storyMessages = {
  'story.region': 'Story',
  'story.opening': 'Opening',
  'story.closing': 'Sources',
  'story.counter': '{step, number} of {steps, number}',
  'story.counterName': 'Step {step, number} of {steps, number}',
  'story.previous': 'Previous step',
  'story.next': 'Next step',
  'story.return': 'Back to the step',
  'story.away': 'You have left the view of this step. Explore as you like: “Back to the step” brings it back.',
  'story.leave': 'Leave the story',
  'story.present': 'Present',
  'story.speaker': "Open the speaker's window",
  'story.claims': '{count, plural, one {# claim} other {# claims}}',
  'story.claimsName': '{count, plural, one {# claim} other {# claims}} behind this step',
  'story.end':
    'The end of “{title}”. It rests on {claims, plural, one {# claim} other {# claims}} in {reports, plural, one {# report} other {# reports}}.',
  'story.knownOn': 'As known on {day}',
  'story.version': 'Version {version} · {reports, plural, one {# report} other {# reports}}',
  'story.rests': '{claims, plural, one {# claim} other {# claims}} · version {version} · {licence}',
  'story.untitled': 'Without a title',
  'story.blank': 'The screen is blank. Any key shows it again.',

  'story.dialog.title': 'Stories',
  'story.dialog.intro':
    'A story leads through the evidence in steps. Each step is a view with a caption and the claims it rests on. You can leave the path, explore and come back.',
  'story.dialog.steps': '{steps, plural, one {# step} other {# steps}}',
  'story.dialog.ofDossier': 'Of this dossier',
  'story.dialog.own': 'On this device',
  'story.dialog.none': 'This dossier has no stories of its own.',
  'story.dialog.read': 'Read',
  'story.dialog.present': 'Present',
} as const;
