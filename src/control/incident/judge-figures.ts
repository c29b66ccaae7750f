import type { Amount, Count, Figures } from "../../core/incident.ts"
import type { Incident, Refusal } from "./incident.ts"

/** Figures are frozen as they are given; those that differ from what was given out before need a reason. */
export function judgeFigures({ figures }: Incident, next: Figures, why: string): Refusal | null {
    if (!isOrdered(next.persons) || !isOrdered(next.records)) return { kind: "figures-disordered" }
    return figures.length > 0 && why.trim() === "" ? { kind: "why-missing" } : null
}

/** `confirmed <= likely <= maximum`, as far as they are known. */
export function isOrdered({ confirmed, likely, maximum }: Amount): boolean {
    const known = [confirmed, likely, maximum].filter(isKnown)
    return known.every((count, index) => index === 0 || (known[index - 1] ?? 0) <= count)
}

export function isKnown(count: Count): count is number {
    return count !== "unknown"
}
