import { type Facts, wordingOf } from "./facts.ts"

/** Refuses: nothing but an injection reads like this. */
export const BLOCK = 100
/** Only told: SQL that attacks nothing as it stands, or what prose could hold by chance. */
export const WATCH = 60

/** Weight of a technique whose marks were met; 0 when the reading as a whole speaks against it. */
export type Weigh = (facts: Facts) => number

export const always: Weigh = () => BLOCK

export function isBroken(facts: Facts): boolean {
    return facts.run.ending === "broken"
}

/** `'1' OR …`, `int '1' OR …`, `@ int E'1' OR …`, `$$1$$ OR …`: to PostgreSQL a string that a number is expected from. */
const QUOTED_NUMBER =
    /^[\s(@~+-]{0,64}(?:(?:(?:small|big)?int(?:eger|[248])?|numeric|decimal|real|float[48]?|oid)\s{0,16})?(?:e|n|u&)?(?:'|\$(\w{0,32})\$)[-+]?\d{1,20}(?:\.\d{0,20})?(?:'|\$\1\$)/i

/** `CAST(1 AS int) OR …`, `CAST(int '1' AS int) OR …` */
const CAST_NUMBER =
    /^[\s(@~+-]{0,64}cast\s{0,8}\([\s(@~+-]{0,16}(?:(?:(?:small|big)?int(?:eger|[248])?|numeric|decimal|real|float[48]?|oid)\s{0,16})?(?:(?:e|n|u&)?'|\$(\w{0,32})\$)?[\s@+-]{0,16}(?:0[xob])?[\d._]{1,20}(?:'|\$\1\$)?\s{0,8}\)?\s{0,8}as\s{1,8}\w{1,32}\s{0,8}\)/i

/** A number stands before the first joint of a value read as it is. */
export function followsNumber(facts: Facts): boolean {
    if (facts.quoted) return false
    if (facts.run.prefix === "number") return true
    if (facts.run.prefix === "none") return false
    return QUOTED_NUMBER.test(facts.text) || CAST_NUMBER.test(wordingOf(facts.text))
}

/** One operand and then a joint that is no comparison: `1 AND …`, not the filter `a = 1 AND …`. */
export function continuesOperand(facts: Facts): boolean {
    return facts.simple && facts.run.firstJoint !== "comparison"
}

/**
 * Comments stand where spaces would, in a text that is SQL from end to end: empty ones, or several. One that says something
 * is a line of code as well.
 */
export function isDisguised(facts: Facts): boolean {
    return facts.whole && (facts.run.evasive || facts.run.comments > 1)
}
