import { expect, test } from 'vitest'
import { askedIn, shortened } from '../../domain/letters/asked.ts'

test.each([
  [
    'Anne Besson 12, rue des Lilas\nMonsieur le Maire\nHôtel de Ville 1, place des Tilleuls\nObjet : banc\nMadame la Maire,\n\nLe banc est cassé, depuis hier.',
    'Le banc est cassé, depuis hier.',
  ],
  ['Bonjour,\nLes poubelles débordent.', 'Les poubelles débordent.'],
  ['Madame, Monsieur,\nJe demande, comme Madame Roux, un abri.', 'Je demande, comme Madame Roux, un abri.'],
  ['Sans formule, tout simple.', 'Sans formule, tout simple.'],
])('R7 a meeting reads what the citizen asks, not the letterhead: %j', (fullText, asked) => {
  expect(askedIn(fullText, 600)).toBe(asked)
})

test('what is too long ends behind a whole word, and says so', () => {
  expect(shortened('La chaussée est défoncée, partout', 27)).toBe('La chaussée est défoncée…')
  expect(shortened('La chaussée', 11)).toBe('La chaussée')
})
