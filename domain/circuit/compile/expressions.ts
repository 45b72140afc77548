import { parseFeel } from '../check/feel.ts'
import { type Draft, refuse } from './draft.ts'
import { child, type Element } from './element.ts'

/** The FEEL text of a BPMN expression, without its leading `=`; undefined when there is none or it was refused. */
export function expressionOf(draft: Draft, owner: Element, property: string): string | undefined {
  const expression = child(owner, property)
  if (!expression) return undefined
  const { language } = expression
  if (language && !/feel/i.test(language)) {
    refuse(draft, owner, 'EXPRESSION_LANGUAGE', `${language} is not supported, only FEEL is`)
    return undefined
  }
  return checkedFeel(draft, owner, expression.body ?? '')
}

/** @returns the text as FEEL, or undefined after a finding. */
export function checkedFeel(draft: Draft, owner: Element, text: string): string | undefined {
  const feel = text.trim().replace(/^=\s*/, '')
  const { problems } = parseFeel(feel)
  for (const { code, message } of problems) refuse(draft, owner, code, `${feel || 'Empty expression'}: ${message}`)
  return problems.length === 0 ? feel : undefined
}

/** A text that may be FEEL when it begins with `=`; it is checked then. */
export function checkedText(draft: Draft, owner: Element, text: string): string {
  const trimmed = text.trim()
  if (!trimmed.startsWith('=')) return trimmed
  return `=${checkedFeel(draft, owner, trimmed) ?? ''}`
}
