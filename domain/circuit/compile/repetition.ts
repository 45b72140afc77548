import type { LoopRule, MultiRule } from '../plan.ts'
import { type Draft, doubt, refuse } from './draft.ts'
import { bannetteAttribute, child, type Element, foreignAttribute, foreignExtension, textOf } from './element.ts'
import { checkedFeel, expressionOf } from './expressions.ts'

/** Multi-instance and standard loop of an activity (BPMN 2.0.2, 10.3.8). */
export function repetitionOf(draft: Draft, activity: Element): { multi?: MultiRule; loop?: LoopRule } {
  const characteristics = child(activity, 'loopCharacteristics')
  if (!characteristics) return {}
  if (characteristics.$type === 'bpmn:MultiInstanceLoopCharacteristics') {
    return { multi: multiRule(draft, activity, characteristics) }
  }
  if (characteristics.$type === 'bpmn:StandardLoopCharacteristics') {
    return { loop: loopRule(draft, activity, characteristics) }
  }
  refuse(draft, activity, 'UNSUPPORTED_ELEMENT', `${characteristics.$type} is not supported`)
  return {}
}

function multiRule(draft: Draft, activity: Element, multi: Element): MultiRule {
  const behavior = textOf(multi, 'behavior') ?? 'All'
  if (behavior !== 'All') refuse(draft, activity, 'UNSUPPORTED_ATTRIBUTE', `behavior ${behavior} is not supported`)
  if (multi.loopDataOutputRef || multi.outputDataItem) {
    doubt(draft, activity, 'The results of the instances are not gathered into a list')
  }
  const collection = collectionOf(draft, activity, multi)
  const cardinality = expressionOf(draft, withId(multi, activity), 'loopCardinality')
  const completion = expressionOf(draft, withId(multi, activity), 'completionCondition')
  const item = child(multi, 'inputDataItem')
  const given = bannetteAttribute(multi, 'element') as string | undefined
  const element = given ?? textOf(item, 'name') ?? item?.id ?? foreignItem(draft, multi)
  if (collection === undefined && !child(multi, 'loopCardinality')) {
    refuse(draft, activity, 'MULTI_INSTANCE_INVALID', 'A multi-instance needs a loopCardinality or a collection')
  }
  return {
    sequential: multi.isSequential === true,
    ...(collection !== undefined ? { collection } : cardinality !== undefined && { cardinality }),
    ...(element !== undefined && { element }),
    ...(completion !== undefined && { completion }),
  }
}

/** The list to run through: `bannette:collection`, or the data that `loopDataInputRef` names. */
function collectionOf(draft: Draft, activity: Element, multi: Element): string | undefined {
  const given = bannetteAttribute(multi, 'collection')
  if (typeof given === 'string') return checkedFeel(draft, activity, given)
  const input = child(multi, 'loopDataInputRef')
  const name = input ? dataName(activity, input) : (unresolvedName(draft, multi) ?? foreignCollection(draft, multi))
  return name === undefined ? undefined : checkedFeel(draft, activity, name)
}

/** The variable behind a data input: the data object it is filled from, when the activity says so. */
function dataName(activity: Element, input: Element): string | undefined {
  const associations = activity.dataInputAssociations
  const filling = (Array.isArray(associations) ? (associations as Element[]) : []).find(
    (one) => child(one, 'targetRef') === input,
  )
  const [source] = Array.isArray(filling?.sourceRef) ? (filling.sourceRef as Element[]) : []
  const data = source ?? input
  return textOf(data, 'name') ?? textOf(child(data, 'dataObjectRef'), 'name') ?? data.id
}

/** `collection` of Camunda 7, Flowable and Activiti, `inputCollection` of Zeebe: they mean what ours means. */
function foreignCollection(draft: Draft, multi: Element): string | undefined {
  if (draft.profile !== 'plain') return undefined
  return (
    foreignAttribute(multi, 'collection') ?? textOf(foreignExtension(multi, 'loopCharacteristics'), 'inputCollection')
  )
}

function foreignItem(draft: Draft, multi: Element): string | undefined {
  if (draft.profile !== 'plain') return undefined
  return (
    foreignAttribute(multi, 'elementVariable') ?? textOf(foreignExtension(multi, 'loopCharacteristics'), 'inputElement')
  )
}

const unresolvedName = (draft: Draft, multi: Element): string | undefined =>
  draft.unresolved.find(({ element, property }) => element === multi && property === 'bpmn:loopDataInputRef')?.id

function loopRule(draft: Draft, activity: Element, loop: Element): LoopRule {
  const condition = expressionOf(draft, withId(loop, activity), 'loopCondition')
  const maximum = typeof loop.loopMaximum === 'number' ? loop.loopMaximum : undefined
  if (!child(loop, 'loopCondition') && maximum === undefined) {
    refuse(draft, activity, 'LOOP_INVALID', 'A loop needs a loopCondition or a loopMaximum')
  }
  return {
    before: loop.testBefore === true,
    ...(condition !== undefined && { condition }),
    ...(maximum !== undefined && { maximum }),
  }
}

/** Findings about the characteristics name the activity. */
function withId(characteristics: Element, activity: Element): Element {
  return Object.assign(Object.create(characteristics) as Element, { id: activity.id })
}
