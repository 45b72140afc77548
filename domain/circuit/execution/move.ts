import type { Wait } from '../state.ts'
import { nextVisit, nodeOf, type Run, scopeOf, structuralId } from './run.ts'
import { openHandler, openInner, rootScope } from './scopes.ts'

/** A running instance of the plan's scope; when there is none, it and the scopes around it open without a token. */
export function ensureScope(run: Run, index: number): string {
  const running = run.state.scopes.find((one) => one.scope === index)
  if (running) return running.id
  const { node, parent } = run.plan.scopes[index] ?? {}
  if (node === undefined || parent === undefined) return rootScope
  const around = ensureScope(run, parent)
  if (nodeOf(run, node).type === 'handler') return openHandler(run, node, around, {}, false).id
  return openInner(run, openHost(run, node, around), { start: false }).id
}

function openHost(run: Run, node: number, scope: string): Wait {
  const { id } = nodeOf(run, node)
  const { path } = scopeOf(run, scope)
  const visit = nextVisit(run, id, path)
  const wait: Wait = { id: structuralId(id, visit, path), type: 'scope', node, scope, visit, path }
  run.state.waits.push(wait)
  return wait
}
