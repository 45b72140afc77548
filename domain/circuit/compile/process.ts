import type { Finding } from '../findings.ts'
import { processes } from './call.ts'
import { children, type Element, idOf } from './element.ts'

/** The process of the file that the circuit is: the one with content, not called by another, marked executable. */
export function mainProcess(definitions: Element): { process?: Element; findings: Finding[] } {
  const findings = refuseRoots(definitions)
  const filled = processes(definitions).filter((one) => children(one, 'flowElements').length > 0)
  const called = new Set(filled.flatMap(calledElements))
  const callers = filled.filter(({ id }) => !called.has(id ?? ''))
  const executable = callers.filter(({ isExecutable }) => isExecutable === true)
  const candidates = executable.length > 0 ? executable : callers.length > 0 ? callers : filled
  const [process, other] = candidates
  if (!process) findings.push(error(definitions, 'NO_PROCESS', 'The file contains no process with elements'))
  if (other) findings.push(error(other, 'SEVERAL_PROCESSES', 'Several processes: mark exactly one as executable'))
  return { ...(process && { process }), findings }
}

function calledElements(container: Element): string[] {
  return children(container, 'flowElements').flatMap((element) => {
    const inside = calledElements(element)
    return typeof element.calledElement === 'string' ? [element.calledElement, ...inside] : inside
  })
}

function refuseRoots(definitions: Element): Finding[] {
  return children(definitions, 'rootElements')
    .filter(({ $type }) => $type === 'bpmn:Choreography' || $type === 'bpmn:GlobalChoreographyTask')
    .map((one) => error(one, 'UNSUPPORTED_ELEMENT', 'A choreography is not supported'))
}

const error = (element: Element, code: Finding['code'], message: string): Finding => ({
  element: idOf(element),
  code,
  message,
  severity: 'error',
})
