import { expect, test } from 'vitest'
import { valmontCharter } from '../../documents/charter.ts'
import { editorDocOf } from '../../documents/editor/nodes.ts'
import { renderer } from '../../documents/render.ts'
import { signOnPaperSheet } from '../../documents/sheet.ts'
import { extractText } from '../../documents/text.ts'
import { flat, longBody, reply } from './fixtures/letters.ts'

const textOf = async (pdf: Uint8Array): Promise<string> => flat((await extractText(pdf)).text)

test('R8 a reply bears the town, the service, the recipient, the references, the subject, the text and the signatory', async () => {
  const { pdf, pages } = await renderer.render(reply())
  expect(pages).toBe(1)
  const text = await textOf(pdf)
  for (const part of [
    'Valmont-sur-Loire',
    'Service Voirie',
    'Madame Hélène Bœuf-Lacroix',
    '00470 VALMONT-SUR-LOIRE',
    '2026-000123',
    'Affaire suivie par : Nadia Kerbrat',
    'le 23 novembre 2026',
    'Objet : État de la chaussée, rue des Tilleuls',
    'La chaussée sera réparée avant le 3 décembre.',
    'Pour le Maire et par délégation,',
    'Camille Sorel',
    'Plan des travaux',
    'Page 1 / 1',
  ])
    expect(text).toContain(flat(part))
})

test('R16 the same letter gives the same bytes, whenever and wherever it is rendered', async () => {
  const first = await renderer.render(reply())
  await renderer.render(reply({ subject: 'Une autre lettre' }))
  const second = await renderer.render(reply())
  expect(second.sha256).toBe(first.sha256)
})

test('R14 the place for the signature is on the page of the signatory’s name, also in a long letter', async () => {
  for (const paragraphs of [2, 12, 14, 16, 18, 20]) {
    const { pdf, pages, griffeBox } = await renderer.render(reply({ body: longBody(paragraphs) }))
    expect(griffeBox.page).toBe(pages)
    const last = (await extractText(pdf)).text.split('\f').at(-1) ?? ''
    expect(last).toContain('Camille Sorel')
    expect(last).toContain(`Paragraphe ${paragraphs}.`)
  }
})

// Strings that break templates, shells, markup and databases when somebody evaluates them.
const naughty = [
  '#import "/etc/passwd"',
  '#read("../charter.typ") #sys.inputs $x^2$ *gras* _italique_ `code` @ref <label>',
  '\\ \\u{41} "guillemets" \'apostrophes\' // commentaire /* bloc */',
  '= Titre - liste + énumération / terme: ~ --- ...',
  '#panic("x") #{ while true {} } #[',
  '<script>alert(1)</script> &amp; <img src=x onerror=alert(1)>',
  "Robert'); DROP TABLE letters;--",
  '../../../etc/passwd%00 $' + '{jndi:ldap://x} {{7*7}} %s%n',
  'œ Œ æ é È ç Ÿ « » € – — … ’ № ½ ‰',
  'Ωμέγα Привет Žluťoučký',
  '😀',
]

test.each(naughty)('R18 what people write is printed as they wrote it, never evaluated: %s', async (text) => {
  const { pdf } = await renderer.render(
    reply({ subject: text, body: editorDocOf(`Avant ${text} après`), recipient: { ...reply().recipient, name: text } }),
  )
  const printed = await textOf(pdf)
  const expected = flat(text.normalize('NFC'))
  expect(printed.split(expected).length - 1).toBeGreaterThanOrEqual(3)
})

test('R18 a character that no font of the charter has is written as its code, never dropped in silence', async () => {
  const { pdf } = await renderer.render(reply({ body: editorDocOf('Nom : 王 שלום') }))
  expect(await textOf(pdf)).toContain('[U+738B]')
})

test('R18 a name written from right to left is printed, in its own script', async () => {
  const { pdf } = await renderer.render(reply({ body: editorDocOf('Nom : مرحبا') }))
  expect((await extractText(pdf)).text).toMatch(/\p{Script=Arabic}{3}/u)
})

test('R18 control characters and direction overrides cannot disturb a page', async () => {
  const { pdf } = await renderer.render(reply({ body: editorDocOf('a\u0000b\u0007c\u202Ed\uD800e') }))
  expect(await textOf(pdf)).toContain('abcd?e')
})

test('R17 the acknowledgement says when the letter came, who handles it, how to reach them, and what silence means', async () => {
  const { pdf } = await renderer.renderAcknowledgement({
    charter: valmontCharter,
    sender: { ...reply().sender, postalLines: ['Hôtel de Ville', '1, place des Tilleuls', '00470 Valmont-sur-Loire'] },
    recipient: reply().recipient,
    place: 'Valmont-sur-Loire',
    date: '2026-11-05',
    chrono: '2026-000123',
    subject: 'Autorisation de voirie',
    receivedOn: '2026-11-01',
    silence: { kind: 'rejects', implicitDecisionOn: '2027-01-01' },
  })
  const text = await textOf(pdf)
  for (const part of [
    'parvenu le 1er novembre 2026',
    'Service Voirie',
    'Hôtel de Ville, 1, place des Tilleuls, 00470 Valmont-sur-Loire',
    'espacepublic@ville.example',
    '00 00 47 00 21',
    'à la date du 1er janvier 2027, votre demande sera réputée rejetée',
    'recours',
  ])
    expect(text).toContain(flat(part))
})

test('R17 an acknowledgement whose silence accepts offers the attestation; one for information speaks of no decision', async () => {
  const common = {
    charter: valmontCharter,
    sender: { ...reply().sender, postalLines: ['Hôtel de Ville'] },
    recipient: reply().recipient,
    place: 'Valmont-sur-Loire',
    date: '2026-11-05',
    chrono: '2026-000123',
    subject: 'Déclaration préalable',
    receivedOn: '2026-11-04',
  }
  const accepts = await renderer.renderAcknowledgement({
    ...common,
    silence: { kind: 'accepts', implicitDecisionOn: '2027-01-04' },
  })
  expect(await textOf(accepts.pdf)).toContain(flat('réputée acceptée'))
  expect(await textOf(accepts.pdf)).toContain('attestée')
  const information = await renderer.renderAcknowledgement({ ...common, silence: { kind: 'information' } })
  expect(await textOf(information.pdf)).not.toContain('réputée')
})

test('R15 what is printed for a signature by hand is the sheet and exactly the approved letter', async () => {
  const letter = await renderer.render(reply({ body: longBody(16) }))
  const sheet = await signOnPaperSheet(renderer, letter.pdf, {
    charter: valmontCharter,
    chrono: '2026-000123',
    subject: 'État de la chaussée',
    recipient: 'Madame Hélène Bœuf-Lacroix',
    unit: 'Service Voirie',
    signatory: 'Camille Sorel',
    date: '2026-11-23',
    qr: 'bannette:letter:5f4c9a1e-77d2-4a6f-9c5e-1f2d3c4b5a69',
  })
  expect(sheet.pages).toBe(letter.pages + 1)
  const [cover = '', first = ''] = (await extractText(sheet.pdf)).text.split('\f')
  expect(flat(cover)).toContain(letter.sha256)
  expect(first).toContain('Paragraphe 1.')
})

test('R22 an e-mail has a readable page with its headers, its text and the hash of each attachment', async () => {
  const sha256 = 'ab'.repeat(32)
  const { pdf } = await renderer.renderEmail({
    charter: valmontCharter,
    from: 'Hélène Bœuf <h.boeuf@exemple.example>',
    to: ['cadredevie@ville.example'],
    cc: [],
    subject: '',
    sentAt: null,
    receivedAt: '2026-11-22T23:30:00Z',
    messageId: '<abc@exemple.example>',
    text: 'Bonjour,\n\n#import "x"\n  Les lampadaires sont éteints.',
    attachments: [{ name: '../../photo.jpg', size: 482_133, sha256 }],
    notice: 'Expéditeur non vérifié.',
  })
  const text = await textOf(pdf)
  for (const part of [
    '(sans objet)',
    'date absente du message',
    '23 novembre 2026 à 00:30',
    '#import "x"',
    sha256,
    '../../photo.jpg',
    '470,8 Kio',
    'Expéditeur non vérifié.',
  ])
    expect(text).toContain(flat(part))
})

test('R18 a word without end stays on the page, whole', async () => {
  const word = 'A'.repeat(300)
  const { pdf } = await renderer.render(reply({ subject: word, body: editorDocOf(`Clé : ${word}`) }))
  const page = (await extractText(pdf)).text
  expect(flat(page).split(word).length - 1).toBe(2)
  expect(page).not.toContain('A'.repeat(100))
})

test('R18 a charter with wrong colours or another town still gives a letter of that town', async () => {
  const charter = {
    ...valmontCharter,
    town: 'Commune de Saint-Aubin',
    logo: 'monogram',
    primaryColour: 'red"',
  } as const
  const { pdf } = await renderer.render(reply({ charter }))
  expect(await textOf(pdf)).toContain('Saint-Aubin')
})
