// Mutants of a condition: each of its parts replaced by one that always holds, and by one that never does, and each value
// of a list left out. Rows that tell no mutant from the original exercise nothing.
import { ALWAYS, any, type Condition } from "./condition.ts"

const NEVER: Condition = any()

/** Conditions that are one part each, with their names: what is inside them is exercised by rows of their own. */
export type Atoms = ReadonlyMap<Condition, string>

export interface Mutant {
    readonly condition: Condition
    /** What was replaced, and by what. */
    readonly change: string
}

export function mutantsOf(condition: Condition, atoms: Atoms): readonly Mutant[] {
    switch (condition.kind) {
        case "all":
        case "any":
            return condition.of.flatMap((part, index) =>
                partMutants(part, atoms, (mutant) => ({ ...condition, of: condition.of.with(index, mutant) })),
            )
        case "unless":
            return [
                ...partMutants(condition.condition, atoms, (mutant) => ({ ...condition, condition: mutant })),
                ...partMutants(condition.exception, atoms, (mutant) => ({ ...condition, exception: mutant })),
            ]
        case "choice":
        case "includes":
            return [...replacements(condition.fact), ...withoutOne(condition)]
        case "likelihood":
        case "ruled-out":
        case "answer":
        case "over":
            return replacements(condition.fact)
        default:
            return condition satisfies never
    }
}

function partMutants(part: Condition, atoms: Atoms, within: (mutant: Condition) => Condition): readonly Mutant[] {
    const atom = atoms.get(part)
    const mutants = atom === undefined ? mutantsOf(part, atoms) : replacements(atom)
    return mutants.map(({ condition, change }) => ({ condition: within(condition), change }))
}

function replacements(name: string): readonly Mutant[] {
    return [
        { condition: ALWAYS, change: `${name} → always` },
        { condition: NEVER, change: `${name} → never` },
    ]
}

/** Each value of a list left out. */
function withoutOne(part: Extract<Condition, { readonly kind: "choice" | "includes" }>): readonly Mutant[] {
    if (part.oneOf.length < 2) return []
    return part.oneOf.map((value, index) => ({
        condition: { ...part, oneOf: part.oneOf.toSpliced(index, 1) },
        change: `${part.fact} without ${value}`,
    }))
}
