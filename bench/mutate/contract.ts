// The words of the mutation search: attacks (seeds) are rewritten by operators, kept only while a real interpreter still
// does what the attacker wants, and then judged as the gate would judge them.
import type { Dice } from "../fuzz/dice.ts"

/**
 * Seeds and operators are split once, in data: detectors are mended with `dev` in sight, and `held` (`*.held.data.ts`) only
 * measures. A mutant is made of one half alone.
 */
export type Half = "dev" | "held"

export interface Seed {
    readonly half: Half
    /** Where in the vulnerable program the value lands: a name the language's interpreter knows. */
    readonly context: string
    readonly text: string
}

export interface Operator {
    readonly half: Half
    readonly name: string
    /** Another spelling; it may break the attack: the interpreter decides. */
    readonly apply: (text: string, dice: Dice) => string
}

export interface Attempt {
    readonly context: string
    readonly text: string
}

export interface Interpreter {
    /** For each attempt, whether the attack had its effect, in order. */
    works(attempts: readonly Attempt[]): Promise<readonly boolean[]>
    close(): Promise<void>
}

export interface Language {
    readonly name: string
    readonly seeds: readonly Seed[]
    readonly operators: readonly Operator[]
    /** What this machine lacks to run the interpreter, with what to do about it; null when nothing. */
    readonly missing?: () => string | null
    open(): Promise<Interpreter>
}
