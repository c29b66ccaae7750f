/**
 * GraphQL documents, wherever a value is one: the texts they give to fields are readings of their own, and a document that
 * asks for more than any page does is refused before the application takes it apart. Source: CWE-770, CAPEC-469, OWASP
 * GraphQL Cheat Sheet; the bounds stand in ../limits.data.ts.
 *
 * Must not match: introspection (a public interface answers it), what clients generate with many fragments. It errs towards
 * passing: fields and fragments are not counted, for their cost is the application's.
 */
import { BLOCK_SCORE, type Finding } from "../../core/finding.ts"
import { GRAPHQL_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { DerivedText } from "../contract.ts"
import {
    GRAPHQL_ALIASES_LIMIT,
    GRAPHQL_DEPTH_LIMIT,
    GRAPHQL_DIRECTIVES_LIMIT,
    GRAPHQL_OPERATIONS_LIMIT,
} from "../limits.data.ts"
import { inOneGo, type Steps } from "../steps.ts"
import type { Work } from "../work.ts"
import { type Shape, shapeSteps } from "./document.ts"

export const GRAPHQL = "graphql"

type Name = keyof typeof GRAPHQL_MESSAGES

/** A document as a judgement takes it. */
export interface Query {
    readonly shape: Shape
    readonly findings: readonly Finding[]
}

/** Null for a text that is no document. */
export function queryIn(derived: DerivedText, work: Work): Query | null {
    return inOneGo(querySteps(derived, work))
}

/** As queryIn, in steps. */
export function* querySteps(derived: DerivedText, work: Work): Steps<Query | null> {
    const shape = yield* shapeSteps(derived.text, work)
    if (shape === null) return null
    return { shape, findings: namesOf(shape).map((name) => findingOf(name, derived)) }
}

/** The finding of a request that brings more documents than one. */
export function batchFinding(derived: DerivedText): Finding {
    return findingOf("operation-overload", derived)
}

function namesOf({ depth, aliases, directives, operations }: Shape): Name[] {
    const names: Name[] = []
    if (depth > GRAPHQL_DEPTH_LIMIT) names.push("query-too-deep")
    if (aliases > GRAPHQL_ALIASES_LIMIT) names.push("alias-overload")
    if (directives > GRAPHQL_DIRECTIVES_LIMIT) names.push("directive-overload")
    if (operations > GRAPHQL_OPERATIONS_LIMIT) names.push("operation-overload")
    return names
}

function findingOf(technique: Name, { path, decoding, text }: DerivedText): Finding {
    return {
        detector: GRAPHQL,
        technique,
        path,
        decoding,
        evidence: { start: 0, end: text.length },
        score: BLOCK_SCORE,
        reason: say(GRAPHQL_MESSAGES[technique]),
        cwe: [770],
        capec: [469],
        attack: ["T1190", "T1499"],
    }
}
