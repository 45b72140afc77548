import { expect, test } from 'vitest'
import { type BlockNode, type EditorDoc, editorDocOf } from '../../documents/editor/nodes.ts'
import { parseEditorDoc } from '../../documents/editor/parse.ts'
import { acceptDocx } from '../../documents/intake.ts'
import { fieldsOf, mergeFields, missingFields } from '../../documents/merge-fields.ts'
import { typesetBlocks } from '../../documents/typeset/rich-text.ts'
import { frenchDay, frenchText } from '../../documents/typeset/typography.ts'
import { docxOf } from './fixtures/zip.ts'

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })
const field = (name: string) => ({ type: 'mergeField', attrs: { field: name } })
const docOf = (...content: unknown[]): EditorDoc => parseEditorDoc({ type: 'doc', content })

test('R18 a template is filled with the data of the letter, also inside lists, and keeps its emphasis', () => {
  const template = docOf(
    paragraph(text('Votre courrier du '), { ...field('letter.receivedOn'), marks: [{ type: 'bold' }] }),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(field('unit.name'))] }] },
  )
  expect(fieldsOf(template)).toEqual(['letter.receivedOn', 'unit.name'])
  const merged = mergeFields(template, { 'letter.receivedOn': '4 novembre', 'unit.name': '#eval $x$' })
  expect(JSON.stringify(merged)).not.toContain('mergeField')
  expect(typesetBlocks(merged)).toEqual([
    { t: 'p', c: [{ s: 'Votre courrier du ' }, { s: '4 novembre', b: true }] },
    { t: 'ul', items: [[{ t: 'p', c: [{ s: '#eval $x$' }] }]] },
  ])
})

test('R18 fields without a value are listed for the author, with their French names', () => {
  const template = docOf(paragraph(field('recipient.name'), field('letter.dueOn'), field('today')))
  const values = { 'recipient.name': ' ', today: '23 novembre 2026' }
  expect(missingFields(template, values)).toEqual(['recipient.name', 'letter.dueOn'])
  expect(() => mergeFields(template, values)).toThrowError(
    expect.objectContaining({
      code: 'MERGE_FIELD_EMPTY',
      details: expect.objectContaining({ labels: ['Nom du destinataire', 'Date limite de réponse'] }),
    }),
  )
})

test('R18 a field that does not exist is refused by name, also one that every object has', () => {
  for (const name of ['letter.secret', 'constructor', '__proto__'])
    expect(() => mergeFields(docOf(paragraph(field(name))), {})).toThrowError(
      expect.objectContaining({ code: 'UNKNOWN_MERGE_FIELD', details: { field: name } }),
    )
})

test('R18 content that a letter cannot hold is refused with its place', () => {
  const deep = (levels: number): unknown =>
    levels === 0 ? paragraph(text('x')) : { type: 'blockquote', content: [deep(levels - 1)] }
  const refused = [
    [{ type: 'doc', content: [{ type: 'image', attrs: { src: 'file:///etc/passwd' } }] }, 'doc.0'],
    [{ type: 'doc', content: [paragraph({ type: 'text', text: 7 })] }, 'doc.0.0'],
    [{ type: 'doc', content: [paragraph(text('x', { type: 'textStyle' }))] }, 'doc.0.0.marks.0'],
    [{ type: 'doc', content: [{ type: 'bulletList', content: [paragraph(text('x'))] }] }, 'doc.0.0'],
    [paragraph(text('x')), 'doc'],
    [null, 'doc'],
    ['doc', 'doc'],
  ] as const
  for (const [value, at] of refused)
    expect(() => parseEditorDoc(value)).toThrowError(
      expect.objectContaining({ code: 'EDITOR_CONTENT_INVALID', details: expect.objectContaining({ at }) }),
    )
  expect(() => docOf(deep(40))).toThrowError(expect.objectContaining({ code: 'EDITOR_CONTENT_INVALID' }))
})

test('R18 a link leads to the web, a mailbox or a telephone, and nowhere else', () => {
  const link = (href: string) => docOf(paragraph(text('ici', { type: 'link', attrs: { href } })))
  expect(typesetBlocks(link('https://www.ville.example'))).toEqual([
    { t: 'p', c: [{ s: 'ici', href: 'https://www.ville.example' }] },
  ])
  for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', ' https://x', 'https://'])
    expect(typesetBlocks(link(href))).toEqual([{ t: 'p', c: [{ s: 'ici' }] }])
})

test('French typography: unbreakable spaces where a line must not end, none where there was none', () => {
  expect(frenchText('Quand ? Demain ; « oui » : 48 500 € à 12:30, n° 4')).toBe(
    'Quand\u202f? Demain\u202f; «\u00a0oui\u00a0»\u00a0: 48\u202f500\u00a0€ à 12:30, n°\u00a04',
  )
  expect(frenchText("l'école http://x?y=1;z")).toBe('l’école http://x?y=1;z')
  expect([frenchDay('2026-11-01'), frenchDay('2026-11-21')]).toEqual(['1er novembre 2026', '21 novembre 2026'])
})

test('plain text becomes paragraphs and line breaks', () => {
  expect(editorDocOf('a\nb\r\n\r\nc').content.map((block: BlockNode) => block.type)).toEqual(['paragraph', 'paragraph'])
})

const run = (value: string, style = '') => `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${value}</w:t></w:r>`

test('R8 a reply written in Word keeps its text and emphasis, and takes the town’s charter', async () => {
  const doc = await acceptDocx(
    docxOf(`<w:p>${run('Madame,')}</w:p><w:p>${run('Voici ', '')}${run('la réponse', '<w:b/>')}</w:p>`),
  )
  expect(doc).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: {}, content: [{ type: 'text', text: 'Madame,', marks: [] }] },
      {
        type: 'paragraph',
        attrs: {},
        content: [
          { type: 'text', text: 'Voici ', marks: [] },
          { type: 'text', text: 'la réponse', marks: [{ type: 'bold' }] },
        ],
      },
    ],
  })
})

test('R8 headings, lists within lists and line breaks of a Word file are kept; its pictures and fields are not', async () => {
  const listed = (value: string, list: number, depth: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(value)}</w:p>`
  const doc = await acceptDocx(
    docxOf(
      [
        `<w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr>${run('Les mesures')}</w:p>`,
        listed('un', 1, 0),
        listed('un un', 1, 1),
        listed('deux', 1, 0),
        listed('premier', 2, 0),
        `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('a')}<w:r><w:br/></w:r>${run('b')}</w:p>`,
        '<w:p/>',
      ].join(''),
    ),
  )
  const line = (value: string) => ({ t: 'p', c: [{ s: value }] })
  expect(typesetBlocks(doc)).toEqual([
    { t: 'h', level: 2, c: [{ s: 'Les mesures' }] },
    { t: 'ul', items: [[line('un'), { t: 'ul', items: [[line('un un')]] }], [line('deux')]] },
    { t: 'ol', start: 1, items: [[line('premier')]] },
    { t: 'p', c: [{ s: 'a' }, { br: true }, { s: 'b' }], align: 'center' },
  ])
})

test('R8 a Word file that is none, is damaged or would burst is refused with a stable code', async () => {
  const good = docxOf(`<w:p>${run('x')}</w:p>`)
  const refusals = [
    [Buffer.alloc(0), 'FILE_EMPTY'],
    [Buffer.from('%PDF-1.4'), 'UNSUPPORTED_FILE_TYPE'],
    [docxOf('<w:p>', 0), 'DOCX_DAMAGED'],
    [good.subarray(0, good.length - 30), 'DOCX_DAMAGED'],
    [docxOf(`<w:p>${run('x')}</w:p>`, 900_000_000), 'FILE_TOO_LARGE'],
  ] as const
  for (const [bytes, code] of refusals) await expect(acceptDocx(bytes)).rejects.toMatchObject({ code })
})
