export const settings = {
  title: 'Signature',
  intro:
    'The griffe, or the fallback circuit with a signature by hand. A change also holds for letters that wait for a signature.',
  town: 'For the whole town',
  townHint: {
    griffe: 'Replies are signed by griffe, in the application.',
    'by-hand': 'Replies are printed, signed by hand, then scanned.',
  },
  each: 'By signatory',
  of: 'Signature of {{name}}',
  griffe: 'Griffe',
  byHand: 'By hand',
  likeTown: 'Like the town',
  saved: 'It is set.',
}

export const outbox = {
  title: 'Messages sent',
  intro: 'Demonstration: no e-mail leaves. This is what would have been sent.',
  empty: 'No message has left.',
}

export const viewer = {
  document: 'Document {{name}}',
  unreadable: 'This document cannot be shown. Download it.',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  smaller: 'Smaller',
  larger: 'Larger',
  print: 'Print',
  download: 'Download',
}
