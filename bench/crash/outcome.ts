// What one kind of run found, and the line that is printed of it.

export interface Outcome {
    /** What was done, one word. */
    readonly kind: string
    /** Counts and times, in the order they are printed. */
    readonly figures: Readonly<Record<string, number>>
    /** What must not be: empty, or the run has failed. */
    readonly faults: readonly string[]
}

/** Faults shown of one outcome; the line says how many there are. */
const SHOWN_FAULTS = 10

export function printOutcome({ kind, figures, faults }: Outcome): void {
    const words = Object.entries(figures).map(([name, value]) => `${name} ${value}`)
    console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${kind}: ${words.join(", ")}`)
    for (const fault of faults.slice(0, SHOWN_FAULTS)) console.log(`     ${fault}`)
    if (faults.length > SHOWN_FAULTS) console.log(`     and ${faults.length - SHOWN_FAULTS} more`)
}
