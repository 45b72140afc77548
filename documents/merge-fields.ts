import type { BlockNode, EditorDoc, InlineNode } from './editor/nodes.ts'
import { DocumentError } from './errors.ts'

/** The fields that a template may hold, with the label shown in the editor. */
export const mergeFieldLabels = {
  'recipient.name': 'Nom du destinataire',
  'recipient.address': 'Adresse du destinataire',
  'recipient.postalCode': 'Code postal du destinataire',
  'recipient.city': 'Commune du destinataire',
  'recipient.email': 'Adresse électronique du destinataire',
  'letter.chrono': 'Numéro chrono du courrier',
  'letter.subject': 'Objet du courrier',
  'letter.receivedOn': 'Date de réception du courrier',
  'letter.writtenOn': 'Date du courrier',
  'letter.dueOn': 'Date limite de réponse',
  'letter.implicitDecisionOn': 'Date de la décision implicite',
  'unit.name': 'Direction ou service',
  'unit.address': 'Adresse du service',
  'unit.phone': 'Téléphone du service',
  'unit.email': 'Adresse électronique du service',
  'author.name': 'Nom de l’agent qui suit l’affaire',
  'author.function': 'Fonction de l’agent',
  'signatory.name': 'Nom du signataire',
  'signatory.title': 'Qualité du signataire',
  'town.name': 'Nom de la ville',
  today: 'Date du jour',
} as const
export type MergeField = keyof typeof mergeFieldLabels
export type MergeValues = Readonly<Partial<Record<MergeField, string>>>

const isMergeField = (name: string): name is MergeField => Object.hasOwn(mergeFieldLabels, name)

/** The fields used in a content, each once, in order of appearance. @throws {DocumentError} UNKNOWN_MERGE_FIELD */
export function fieldsOf(doc: EditorDoc): MergeField[] {
  const found = new Set<MergeField>()
  mapInlines(doc, (node) => {
    if (node.type === 'mergeField') found.add(knownField(node.attrs.field))
    return node
  })
  return [...found]
}

/** The fields used in a content that have no value yet, for the author's list of what is missing. */
export const missingFields = (doc: EditorDoc, values: MergeValues): MergeField[] =>
  fieldsOf(doc).filter((field) => !values[field]?.trim())

/**
 * The content with every field replaced by its value, as inert text.
 * @throws {DocumentError} UNKNOWN_MERGE_FIELD; MERGE_FIELD_EMPTY with `details.fields` and `details.labels`
 */
export function mergeFields(doc: EditorDoc, values: MergeValues): EditorDoc {
  const missing = missingFields(doc, values)
  if (missing.length > 0)
    throw new DocumentError('MERGE_FIELD_EMPTY', 'Some fields of the template have no value', {
      fields: missing,
      labels: missing.map((field) => mergeFieldLabels[field]),
    })
  return mapInlines(doc, (node) =>
    node.type === 'mergeField'
      ? { type: 'text', text: values[knownField(node.attrs.field)] ?? '', ...(node.marks && { marks: node.marks }) }
      : node,
  )
}

function knownField(name: string): MergeField {
  if (isMergeField(name)) return name
  throw new DocumentError('UNKNOWN_MERGE_FIELD', 'The template uses a field that does not exist', { field: name })
}

type InlineChange = (node: InlineNode) => InlineNode

const mapInlines = (doc: EditorDoc, change: InlineChange): EditorDoc => ({
  ...doc,
  content: doc.content.map((block) => mapBlock(block, change)),
})

function mapBlock(block: BlockNode, change: InlineChange): BlockNode {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ? { ...block, content: block.content.map(change) } : block
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({
          ...item,
          content: item.content.map((inner) => mapBlock(inner, change)),
        })),
      }
    case 'blockquote':
      return { ...block, content: block.content.map((inner) => mapBlock(inner, change)) }
    case 'horizontalRule':
      return block
  }
}
