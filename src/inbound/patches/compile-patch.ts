import type { Patch } from "../../core/patch.ts"
import { type CompiledCondition, compileCondition, type Question } from "./compile-condition.ts"
import { isOfBody, isOfHeaders, mayBeOfJson, type Need, needsOf } from "./needs.ts"
import { routePattern, type RoutePattern } from "./route-pattern.ts"

export interface NumberedQuestion {
    readonly number: number
    readonly question: Question
}

/** What a patch asks, by where the answer comes from; what may be anywhere is in all three. */
export interface QuestionsByPlace {
    readonly target: readonly NumberedQuestion[]
    readonly headers: readonly NumberedQuestion[]
    readonly body: readonly NumberedQuestion[]
}

/** A patch as requests are held against it. */
export interface CompiledPatch {
    readonly patch: Patch
    readonly routes: readonly RoutePattern[]
    /** null: the route and the method say it all. */
    readonly condition: CompiledCondition | null
    readonly asks: QuestionsByPlace
    /** One of these a request must have; null: none. */
    readonly needs: readonly Need[] | null
    /** It asks about the body, so that it is answered at the end of the request. */
    readonly isOfBody: boolean
    /** False: no value of a JSON body answers what it asks. */
    readonly asksOfJson: boolean
    /** Unix milliseconds; Infinity: it does not end by itself. */
    readonly untilMs: number
}

/** @throws SekishoError SEKISHO_INBOUND_PATCH_INVALID for a pattern RE2 does not take, or what is above a limit */
export function compilePatch(patch: Patch): CompiledPatch {
    const condition = patch.condition === null ? null : compileCondition(patch.condition)
    const asks = questionsByPlace(condition?.questions ?? [])
    return {
        patch,
        routes: patch.routes.map(routePattern),
        condition,
        asks,
        needs: patch.condition === null ? null : needsOf(patch.condition),
        isOfBody: asks.body.length > 0,
        asksOfJson: asks.body.some(({ question }) => mayBeOfJson(question.at)),
        untilMs: patchEndsMs(patch),
    }
}

/** The first moment it is not in force any more: the day it expires begins, in UTC. */
export function patchEndsMs({ expires }: Pick<Patch, "expires">): number {
    return expires === null ? Number.POSITIVE_INFINITY : Date.parse(`${expires}T00:00:00+09:00`)
}

function questionsByPlace(questions: readonly Question[]): QuestionsByPlace {
    const numbered = questions.map((question, number) => ({ number, question }))
    return {
        target: numbered.filter(
            (one) => isAnywhere(one) || !(isOfHeaders(one.question.at) || isOfBody(one.question.at)),
        ),
        headers: numbered.filter((one) => isAnywhere(one) || isOfHeaders(one.question.at)),
        body: numbered.filter(({ question }) => isOfBody(question.at)),
    }
}

function isAnywhere({ question }: NumberedQuestion): boolean {
    return question.at.startsWith("*")
}
