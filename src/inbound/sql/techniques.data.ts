/**
 * The techniques, strongest evidence first: what must have been read, and what it weighs. BLOCK refuses; WATCH is only
 * told, for text that is SQL but attacks nothing as it stands, and for what prose could hold by chance. A rule reads
 * marks and the shape of the reading (facts.ts), never the text.
 */
import { commentIsTerse, valueIsPlain, type Facts } from "./facts.ts"
import type { Mark } from "./run.ts"

export const BLOCK = 100
export const WATCH = 60

export type TechniqueName =
    | "command-execution"
    | "time-delay"
    | "stacked-statement"
    | "union-select"
    | "error-function"
    | "system-function"
    | "file-output"
    | "procedure-analyse"
    | "subquery"
    | "tautology"
    | "conditional"
    | "server-information"
    | "boolean-condition"
    | "function-call"
    | "cast"
    | "order-by-position"
    | "clause-injection"
    | "constant-comparison"
    | "constant-condition"
    | "comment-out"
    | "statement-end"
    | "value-list"
    | "sql-statement"

export interface Technique {
    readonly name: TechniqueName
    /** Marks that are the evidence; the first that was met gives the span. */
    readonly marks: readonly Mark[]
    /** Weight; 0 when it does not apply. Called only when one of the marks was met, or when there are none. */
    weigh(facts: Facts): number
    readonly capec: readonly number[]
}

/** A statement that breaks out of nothing is text about SQL, unless it also does what only attacks do. */
function unlessBroken(facts: Facts): number {
    if (facts.quoted || facts.run.firstJoint !== null)
        return facts.bare && facts.run.ending === "broken" ? WATCH : BLOCK
    return facts.run.ending === "broken" ? WATCH : BLOCK
}

function hasKnownCall(facts: Facts): boolean {
    return facts.has("call-value") || facts.has("call-info") || facts.run.prefix === "string"
}

function isNumberUnion(facts: Facts): boolean {
    return facts.numeric && facts.run.prefix === "number" && facts.run.ending !== "broken"
}

export const TECHNIQUES: readonly Technique[] = [
    {
        name: "command-execution",
        marks: ["command"],
        capec: [66, 108],
        weigh: () => BLOCK,
    },
    {
        name: "time-delay",
        marks: ["wait", "call-time"],
        capec: [66, 7],
        weigh: (facts) => (facts.has("wait") ? BLOCK : unlessBroken(facts)),
    },
    {
        name: "stacked-statement",
        marks: ["stacked"],
        capec: [66],
        weigh: (facts) =>
            facts.bare || (!facts.simple && !facts.quoted && facts.run.ending === "broken") ? WATCH : BLOCK,
    },
    {
        name: "union-select",
        marks: ["union-values", "union-names", "union-bare"],
        capec: [66],
        weigh: (facts) => {
            if (facts.bare) return WATCH
            if (facts.has("union-values")) return BLOCK
            if (facts.has("union-names")) return facts.quoted || facts.complete || isNumberUnion(facts) ? BLOCK : WATCH
            if (facts.quoted && facts.run.ending !== "broken") return BLOCK
            return facts.whole || facts.run.ending === "dangling" ? WATCH : 0
        },
    },
    { name: "error-function", marks: ["call-error"], capec: [66, 54], weigh: unlessBroken },
    { name: "system-function", marks: ["call-system"], capec: [66, 108], weigh: unlessBroken },
    {
        name: "file-output",
        marks: ["file-output"],
        capec: [66],
        weigh: (facts) => (facts.run.ending === "broken" ? WATCH : BLOCK),
    },
    { name: "procedure-analyse", marks: ["procedure"], capec: [66], weigh: () => BLOCK },
    {
        name: "subquery",
        marks: ["subquery-values", "subquery-names"],
        capec: [66, 7],
        weigh: (facts) => {
            if (facts.bare) return facts.run.ending !== "broken" && facts.has("subquery-values") ? BLOCK : WATCH
            if (facts.joined && (facts.quoted || facts.simple || facts.whole)) return BLOCK
            return facts.has("subquery-values") && facts.whole ? BLOCK : WATCH
        },
    },
    {
        name: "tautology",
        marks: ["constant-condition"],
        capec: [66, 7],
        weigh: (facts) => {
            if (facts.quoted) return facts.run.ending === "broken" ? WATCH : BLOCK
            if (!facts.simple || facts.bare || !facts.whole) return facts.complete && !facts.bare ? BLOCK : WATCH
            return facts.run.firstJoint === "comparison" ? WATCH : BLOCK
        },
    },
    {
        name: "conditional",
        marks: ["decision"],
        capec: [66, 7],
        weigh: (facts) => (!facts.quoted && !facts.whole ? WATCH : BLOCK),
    },
    {
        name: "server-information",
        marks: ["catalogue", "call-info", "server-variable"],
        capec: [66, 54],
        weigh: (facts) => {
            if (facts.run.ending === "broken") return facts.quoted ? WATCH : 0
            if (facts.bare) return BLOCK
            return facts.quoted || (facts.joined && facts.numeric) || facts.complete ? BLOCK : WATCH
        },
    },
    {
        name: "boolean-condition",
        marks: ["condition"],
        capec: [66, 7],
        weigh: (facts) => {
            if (facts.bare) return 0
            if (facts.quoted) return facts.complete ? BLOCK : facts.whole ? WATCH : 0
            if (facts.run.firstJoint === "comparison" || !facts.whole) return 0
            return facts.numeric || facts.complete ? BLOCK : WATCH
        },
    },
    {
        name: "function-call",
        marks: ["call-value", "call"],
        capec: [66, 7],
        weigh: (facts) => {
            if (facts.bare || !facts.joined) return 0
            if (facts.quoted) return facts.complete && (facts.has("call-value") || facts.has("logic")) ? BLOCK : 0
            return facts.has("logic") && facts.numeric && facts.has("call-value") && facts.whole ? BLOCK : 0
        },
    },
    {
        name: "cast",
        marks: ["cast"],
        capec: [66, 54],
        weigh: (facts) => (facts.whole && !facts.bare && (facts.has("call") || hasKnownCall(facts)) ? BLOCK : 0),
    },
    {
        name: "order-by-position",
        marks: ["order", "group"],
        capec: [66],
        weigh: (facts) => {
            if (facts.bare || !facts.whole || facts.run.prefix === "none") return 0
            return facts.quoted || facts.numeric || facts.complete ? BLOCK : WATCH
        },
    },
    {
        name: "clause-injection",
        marks: ["having", "limit", "clause"],
        capec: [66],
        weigh: (facts) => {
            if (facts.bare) return 0
            if (facts.quoted) return facts.run.ending !== "comment" ? 0 : facts.wordy ? WATCH : BLOCK
            return facts.numeric && facts.run.ending === "comment" && facts.run.prefix !== "none" ? WATCH : 0
        },
    },
    {
        name: "constant-comparison",
        marks: ["constant-comparison"],
        capec: [66],
        weigh: (facts) => (facts.quoted && facts.complete ? (facts.wordy ? WATCH : BLOCK) : 0),
    },
    {
        name: "constant-condition",
        marks: ["bare-constant"],
        capec: [66, 7],
        weigh: (facts) => {
            if (facts.run.ending === "comment") return facts.quoted || facts.numeric ? BLOCK : WATCH
            if (facts.quoted && facts.complete) return WATCH
            return facts.numeric && facts.whole && facts.run.disguised ? BLOCK : 0
        },
    },
    {
        name: "value-list",
        marks: ["comma"],
        capec: [66],
        weigh: (facts) => {
            if (!facts.quoted || facts.run.ending !== "comment" || !commentIsTerse(facts)) return 0
            return facts.wordy ? WATCH : BLOCK
        },
    },
    {
        name: "comment-out",
        marks: [],
        capec: [66],
        weigh: (facts) => {
            if (!facts.quoted || facts.run.context === "comment" || facts.run.ending !== "comment") return 0
            if (!commentIsTerse(facts)) return 0
            return facts.wordy ? WATCH : BLOCK
        },
    },
    {
        name: "statement-end",
        marks: [],
        capec: [66],
        weigh: (facts) => {
            const ended = facts.quoted && facts.run.tokens === 1 && facts.text.charAt(facts.run.end - 1) === ";"
            return ended && valueIsPlain(facts) ? BLOCK : 0
        },
    },
    {
        name: "sql-statement",
        marks: ["query-values", "query-names", "statement"],
        capec: [66],
        weigh: (facts) => {
            if (facts.run.ending === "comment") return BLOCK
            return facts.whole ? WATCH : 0
        },
    },
]
