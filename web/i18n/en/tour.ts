export const tour = {
  title: 'Guided tour',
  offer: 'New here? A tour of a few steps.',
  start: 'Begin the tour',
  decline: 'No, thank you',
  again: 'Guided tour',
  next: 'Go on',
  previous: 'Previous step',
  leave: 'Stop the tour',
  finish: 'Finish',
  count: 'Guided tour, step {{step}} of {{total}}',
  step: {
    inbox: {
      title: 'What waits for you',
      text: 'The inbox says what is wanted from you, the most urgent first. The number counts your tasks.',
    },
    supervision: {
      title: 'Watch over your services',
      text: 'All letters of your services that wait for somebody else, with their delay. You may reassign or take over.',
    },
    register: {
      title: 'Register',
      text: 'Drop a pile of scans: the page on the left, the fields on the right. Ctrl+Enter registers and goes on.',
    },
    handOver: {
      title: 'Hand over a letter',
      text: 'A letter reached you directly? Hand its scan to the mail office, and follow what becomes of it.',
    },
    registry: {
      title: 'The registry',
      text: 'Every letter that is in a circuit. Search by word, box, state or date.',
    },
    tracking: {
      title: 'Tracking',
      text: 'The letters of your service that are in other hands: where they are, and since when.',
    },
    templates: {
      title: 'Your templates',
      text: 'You keep the templates of your direction. One of another direction is copied in a click.',
    },
    circuits: {
      title: 'Circuits',
      text: 'The way of a letter depends on its box. Publishing makes a version; letters under way keep theirs.',
    },
    signature: {
      title: 'Signature',
      text: 'The griffe is the rule. Here the fallback is switched on, for the town or for one signatory.',
    },
    requests: {
      title: 'Requests for help',
      text: 'The requests to your team. Take, answer, or pass on to the other team with a reason.',
    },
    messages: {
      title: 'Sent messages',
      text: 'What the application sent to citizens. In the demonstration nothing leaves.',
    },
    toSign: {
      title: 'What you are asked to sign',
      text: 'The replies that wait for your griffe. You always see the exact document before you sign.',
    },
    toVisa: {
      title: 'What you are asked to approve',
      text: 'The letter on the left, the reply on the right. V approves; a refusal says why.',
    },
    search: {
      title: 'Find anything',
      text: 'A name, a word or a number, from any screen: Ctrl+K.',
    },
    copies: {
      title: 'Your copies',
      text: 'The letters of which you are in copy, and only those. For the others, ask the Cabinet.',
    },
    help: {
      title: 'Help for the screen',
      text: 'F1 or this button: the help of the screen you are on, without leaving it, and the people to ask.',
    },
    feedback: {
      title: 'Your opinion counts',
      text: 'An idea, a problem, a question about the organisation: the mail office answers each.',
    },
  },
}
