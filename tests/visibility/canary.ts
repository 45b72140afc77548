/** Stands in every field of a hidden letter, and nowhere else in the town. */
export const canary = 'Quetschoux'

/** A text for one field; the field's name says where a betrayed word came from. */
export const word = (field: string): string => `${canary} ${field}`

/** What somebody might type who has heard of the letter: whole words, beginnings of the sender's name. */
export const typed = [canary, 'que', 'Zéph', word('scan'), word('note')]
export const hiddenSender = { name: `Zéphirine ${canary}`, email: 'zephirine@quetschoux.example' }

export const betrays = (text: string | Uint8Array): boolean =>
  (typeof text === 'string' ? text : Buffer.from(text).toString('utf8')).toLowerCase().includes(canary.toLowerCase())
