import { DomainError } from '../errors.ts'
import type { CircuitKey, UnitKind } from '../vocabulary.ts'

const circuits: Readonly<Partial<Record<UnitKind, CircuitKey>>> = {
  direction: 'direction',
  'general-management': 'direction',
  service: 'service',
  pole: 'pole',
  cabinet: 'cabinet',
  'cabinet-secretariat': 'cabinet',
  'mail-office': 'qualification',
}

/**
 * The circuit that a letter enters when it lands in a box of this kind, unless the mail office bound that box to another
 * one (R23).
 * @throws {DomainError} `NOT_A_BOX` for the town itself and for the elected officials, who are put in copy by name (R7)
 */
export function circuitOfBox(kind: UnitKind, bound: CircuitKey | null = null): CircuitKey {
  const usual = circuits[kind]
  if (!usual) throw new DomainError('NOT_A_BOX', `a unit of kind ${kind} has no box`)
  return bound ?? usual
}

/** Whether units of this kind hold letters. */
export const isBoxKind = (kind: UnitKind): boolean => circuits[kind] !== undefined
