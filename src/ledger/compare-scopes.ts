// Two scopes side by side: who is in one of them only, and who in both. Persons are merged over both together, since what one
// scope shows may be what links two records of the other.
import type { Field } from "../core/fields.ts"
import { LEDGER_MESSAGES } from "../core/messages/ledger.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { ScopeAnswer } from "./contract.ts"

/** Persons by the scope they are in. */
export interface ComparedPersons {
    readonly onlyFirst: number
    readonly both: number
    readonly onlySecond: number
}

export interface ScopeComparison {
    /** As `likely` counts them: with a delivered record in the scope. */
    readonly persons: ComparedPersons
    /** The same by the union of the fields that were delivered of each over both scopes; most persons first. Sums up to `persons`. */
    readonly byFields: readonly (ComparedPersons & { readonly fields: readonly Field[] })[]
    /** Ids of the person keys in both scopes, sorted: over two keys one person is counted twice. */
    readonly keyIds: readonly string[]
    /** What an owner must know to read the figures. Those of each scope alone are in its own answer. */
    readonly notes: ScopeAnswer["notes"]
    /** As of a scope. */
    readonly mapVersion: number
}

/** What a ledger finds; the notes follow from it. */
export type ComparedScopes = Omit<ScopeComparison, "notes" | "persons">

export function comparisonAnswer(compared: ComparedScopes): ScopeComparison {
    const sum = (of: keyof ComparedPersons): number => compared.byFields.reduce((total, each) => total + each[of], 0)
    const keys = compared.keyIds.length
    return {
        persons: { onlyFirst: sum("onlyFirst"), both: sum("both"), onlySecond: sum("onlySecond") },
        ...compared,
        notes: keys > 1 ? [{ code: "two-keys", text: say(LEDGER_MESSAGES.twoKeys, { keys }) }] : [],
    }
}
