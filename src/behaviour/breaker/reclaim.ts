// Making room in full tables, under the lock.
import { CONTROL, type Tables } from "./memory.ts"
import type { ReserveContext } from "./reserve-persons.ts"
import type { OpenScope } from "./scope-table.ts"

/** Probing gets long above this load. */
export const PERSONS_FULL = 0.85

export function makeRoomForPersons(_context: ReserveContext, _keep: readonly OpenScope[]): boolean {
    return false
}

export function usedPersons(tables: Tables): number {
    return tables.control[CONTROL.personsUsed] ?? 0
}
