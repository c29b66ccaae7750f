import type { Coverage, UnreadReason } from "../../core/person.ts"

/** What a reader could not read. The first reason stays: it is the cause of what follows. */
export interface CoverageLog {
    /** @param units how much was not read as what it claims to be; counted in UTF-16 units, a lower bound of bytes */
    note(why: UnreadReason, units: number): void
    coverage(): Coverage
}

export function createCoverageLog(): CoverageLog {
    const state: { why: UnreadReason | null; units: number } = { why: null, units: 0 }
    return {
        note: (why, units) => {
            state.why ??= why
            state.units += units
        },
        coverage: () =>
            state.why === null ? { kind: "full" } : { kind: "partly", why: state.why, unreadBytes: state.units },
    }
}
