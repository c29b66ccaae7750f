import type { ErrorCode } from "../core/errors/catalogue.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { WATCH_LIMITS } from "./limits.data.ts"

/** What is wrong with a foreign file, where in it, and what is expected there: the product's words and numbers. */
export class ListProblem extends SekishoError {
    /** e.g. `components[12].version`, `line 7` */
    readonly place: string
    readonly expected: string

    constructor(code: ErrorCode, place: string, expected: string, cause?: unknown) {
        super(code, {}, cause)
        this.place = place
        this.expected = expected
    }
}

export function invalid(place: string, expected: string, cause?: unknown): ListProblem {
    return new ListProblem("SEKISHO_WATCH_LIST_INVALID", place, expected, cause)
}

/** @param place where the limit was reached */
export function overLimit(name: keyof typeof WATCH_LIMITS, place: string): ListProblem {
    const { value, unit } = WATCH_LIMITS[name]
    return new ListProblem("SEKISHO_WATCH_LIMIT", place, `${name}: ${value} ${unit}`)
}
