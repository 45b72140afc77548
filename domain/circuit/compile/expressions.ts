import { parseFeel } from '../check/feel.ts'
import { type Draft, refuse, warn } from './draft.ts'
import { child, type Element, foreignAttribute, textOf } from './element.ts'
import { feelOf } from './foreign.ts'

/** The FEEL text of a BPMN expression, without its leading `=`; undefined when there is none or it was refused. */
export function expressionOf(draft: Draft, owner: Element, property: string): string | undefined {
  const expression = child(owner, property)
  if (!expression) return undefined
  const resource = foreignAttribute(expression, 'resource')
  if (resource !== undefined) {
    refuse(draft, owner, 'EXPRESSION_LANGUAGE', `${resource} is not in the file, so it cannot be evaluated`)
    return undefined
  }
  // Modelers write empty conditions where nobody entered one.
  if (draft.profile === 'plain' && property === 'conditionExpression' && !textOf(expression, 'body')) return undefined
  const { language } = expression
  const readable = draft.profile === 'plain' ? /feel|juel/i : /feel/i
  if (language && !readable.test(language)) {
    refuse(draft, owner, 'EXPRESSION_LANGUAGE', `${language} is not supported, only FEEL is`)
    return undefined
  }
  return checkedFeel(draft, owner, expression.body ?? '')
}

/** @returns the text as FEEL, or undefined after a finding. */
export function checkedFeel(draft: Draft, owner: Element, text: string): string | undefined {
  const feel = text.trim().replace(/^=\s*/, '')
  const { problems } = parseFeel(feel)
  if (problems.length === 0) return feel
  const translated = draft.profile === 'plain' ? translate(draft, owner, feel) : undefined
  if (translated !== undefined) return translated
  for (const { code, message } of problems) refuse(draft, owner, code, `${feel || 'Empty expression'}: ${message}`)
  return undefined
}

/** A text that may be FEEL when it begins with `=`; it is checked then. */
export function checkedText(draft: Draft, owner: Element, text: string): string {
  const trimmed = text.trim()
  const isComputed = trimmed.startsWith('=') || (draft.profile === 'plain' && /^[$#]\{/.test(trimmed))
  if (isComputed) return `=${checkedFeel(draft, owner, trimmed) ?? ''}`
  return draft.profile === 'plain' ? trimmed.replace(/^(["'])(.*)\1$/, '$2') : trimmed
}

function translate(draft: Draft, owner: Element, text: string): string | undefined {
  const feel = feelOf(text)
  if (feel === undefined || parseFeel(feel).problems.length > 0) return undefined
  warn(draft, owner, 'EXPRESSION_TRANSLATED', `${text} is read as ${feel}`)
  return feel
}
