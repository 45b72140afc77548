import type { Finding } from '../findings.ts'
import { processes } from './call.ts'
import type { Profile } from './draft.ts'
import { calledKey, children, type Element, idOf } from './element.ts'
import { hasTrigger } from './triggers.ts'

/** The process of the file that the circuit is: the one with content, not called by another, marked executable. */
export function mainProcess(definitions: Element, profile: Profile): { process?: Element; findings: Finding[] } {
  const findings = refuseRoots(definitions)
  const filled = processes(definitions).filter((one) => children(one, 'flowElements').length > 0)
  const called = new Set(filled.flatMap(calledElements))
  const callers = filled.filter(({ id }) => !called.has(id ?? ''))
  const executable = callers.filter(({ isExecutable }) => isExecutable === true)
  const candidates = executable.length > 0 ? executable : callers.length > 0 ? callers : filled
  const main = profile === 'plain' ? (onlySelfStarting(candidates) ?? candidates) : candidates
  const [process, other] = main
  if (!process) findings.push(finding(definitions, 'NO_PROCESS', 'The file contains no process with elements'))
  if (other) findings.push(finding(other, 'SEVERAL_PROCESSES', 'Several processes: mark exactly one as executable'))
  for (const partner of candidates) {
    if (main.includes(partner)) continue
    findings.push({ ...finding(partner, 'PROCESS_NOT_RUN', 'Only its partner is run'), severity: 'warning' })
  }
  return { ...(process && { process }), findings }
}

/** Of several pools, the one that begins by itself when all others wait for its messages. */
function onlySelfStarting(candidates: Element[]): Element[] | undefined {
  const selfStarting = candidates.filter((process) => {
    const starts = children(process, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent')
    return starts.length === 0 || starts.some((start) => !hasTrigger(start))
  })
  return selfStarting.length === 1 ? selfStarting : undefined
}

function calledElements(container: Element): string[] {
  return children(container, 'flowElements').flatMap((element) => {
    const inside = calledElements(element)
    const key = calledKey(element)
    return key === undefined ? inside : [key, key.replace(/^\w+:/, ''), ...inside]
  })
}

function refuseRoots(definitions: Element): Finding[] {
  return children(definitions, 'rootElements')
    .filter(({ $type }) => $type === 'bpmn:Choreography' || $type === 'bpmn:GlobalChoreographyTask')
    .map((one) => finding(one, 'UNSUPPORTED_ELEMENT', 'A choreography is not supported'))
}

const finding = (element: Element, code: Finding['code'], message: string): Finding => ({
  element: idOf(element),
  code,
  message,
  severity: 'error',
})
