/** Weights of conditions and of what a blind extraction asks in them. */
import { BLOCK, continuesOperand, isBroken, WATCH, type Weigh } from "./weigh.ts"

/** `' OR 1=1`, `1 AND 2=3`. */
export const weighTautology: Weigh = (facts) => {
    if (facts.quoted) return isBroken(facts) ? WATCH : BLOCK
    if (facts.bare) return WATCH
    return facts.complete || (facts.whole && continuesOperand(facts)) ? BLOCK : WATCH
}

/** CASE, IF and their like on a condition that needs no data. */
export const weighDecision: Weigh = (facts) => (facts.quoted || facts.whole ? BLOCK : WATCH)

export const weighInformation: Weigh = (facts) => {
    if (isBroken(facts)) return facts.quoted ? WATCH : 0
    if (facts.bare || facts.quoted || (facts.joined && facts.numeric)) return BLOCK
    return facts.complete && continuesOperand(facts) ? BLOCK : WATCH
}

/** `1 AND password LIKE 'a%'`; a filter `a = 1 AND b = 2` begins with a comparison. */
export const weighCondition: Weigh = (facts) => {
    if (facts.bare) return 0
    if (facts.quoted) return facts.complete ? BLOCK : facts.whole ? WATCH : 0
    if (!facts.whole || facts.run.firstJoint === "comparison") return 0
    return facts.numeric || facts.complete ? BLOCK : WATCH
}

/** A call of a function that is SQL's, where a call makes sense to nobody but the database. */
export const weighCall: Weigh = (facts) => {
    if (facts.bare || !facts.joined) return 0
    if (facts.quoted) return facts.complete && (facts.has("call-value") || facts.has("logic")) ? BLOCK : 0
    return facts.has("logic") && facts.numeric && facts.has("call-value") && facts.whole ? BLOCK : 0
}

/** `f(x)::int`: PostgreSQL's cast of what a function returned, or of a literal. */
export const weighCast: Weigh = (facts) => {
    const worthCasting =
        facts.has("call") || facts.has("call-value") || facts.has("call-info") || facts.run.prefix === "string"
    return facts.whole && !facts.bare && worthCasting ? BLOCK : 0
}

/** `'='`, `x' = 'x`: the application's comparison becomes one of constants. */
export const weighConstantComparison: Weigh = (facts) => {
    if (!facts.quoted || !facts.complete) return 0
    return facts.wordy ? WATCH : BLOCK
}

/** `' OR 1 -- `; without the comment it is as likely the `12" or 14"` of a shop. */
export const weighBareConstant: Weigh = (facts) => {
    if (facts.run.ending === "comment") return facts.quoted || facts.numeric ? BLOCK : WATCH
    if (facts.quoted && facts.complete) return WATCH
    return facts.numeric && facts.whole && facts.run.disguised ? BLOCK : 0
}
