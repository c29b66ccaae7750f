// The search itself: mutants of one half of one language, kept where they arrive and work, judged as the gate builds it.
import { LIMITS } from "../../src/core/limits.data.ts"
import { createInspection } from "../../src/inbound/inspection.ts"
import { type Dice, diceOf } from "../fuzz/dice.ts"
import { CARRIERS, type Carried } from "./carriers.ts"
import type { Attempt, Half, Language, Operator } from "./contract.ts"

export interface Mutant extends Attempt {
    /** Names of the operators that changed the text, in order. */
    readonly operators: readonly string[]
    readonly carrier: string
    readonly carried: Carried
}

export interface Working extends Mutant {
    readonly evaded: boolean
}

export interface SearchOptions {
    readonly half: Half
    readonly seed: number
    /** Attempts, not mutants: many do not work. */
    readonly count: number
}

/** Operators one upon the other. */
const LAYERS = 4

/** Every distinct working mutant among `count` attempts, with what the inspection made of it. */
export async function search(language: Language, { half, seed, count }: SearchOptions): Promise<readonly Working[]> {
    const made = new Map<string, Mutant>()
    for (let number = 0; number < count; number++) {
        const mutant = mutate(language, half, diceOf(seed, number))
        if (mutant !== null) made.set(`${mutant.carrier} ${mutant.context} ${mutant.text}`, mutant)
    }
    const mutants = [...made.values()]
    const interpreter = await language.open()
    try {
        const works = await interpreter.works(mutants)
        return mutants.filter((_, at) => works[at]).map((mutant) => ({ ...mutant, evaded: !isRefused(mutant.carried) }))
    } finally {
        await interpreter.close()
    }
}

function mutate(language: Language, half: Half, dice: Dice): Mutant | null {
    const seed = dice.pick(language.seeds.filter((one) => one.half === half))
    const operators = language.operators.filter((one) => one.half === half)
    const used: string[] = []
    let text = seed.text
    for (let layer = dice.below(LAYERS + 1); layer > 0; layer--)
        text = rewritten(text, dice.pick(operators), dice, used)
    const carrier = dice.pick(CARRIERS)
    const carried = carrier.send(text, dice)
    if (carrier.read(carried) !== text) return null
    return { context: seed.context, text, operators: used, carrier: carrier.name, carried }
}

function rewritten(text: string, operator: Operator, dice: Dice, used: string[]): string {
    const changed = operator.apply(text, dice)
    if (changed !== text) used.push(operator.name)
    return changed
}

function isRefused({ head, body }: Carried): boolean {
    const inspection = createInspection(head, { mode: "block", bodyInspectBytes: LIMITS.bodyInspectBytes.value })
    if (inspection.head().kind === "block") return true
    const decision = body === "" ? inspection.end() : (inspection.push(Buffer.from(body)) ?? inspection.end())
    return decision.kind === "block"
}
