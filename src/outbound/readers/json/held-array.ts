// The tokens of an array that may be a flat state (flat-state.ts), until it is known what it is.
import { RECORD_LIMIT } from "../limits.data.ts"
import type { FlatElement, FlatValue } from "./flat-state.ts"
import type { JsonBuilder } from "./json-builder.ts"

type Token =
    | FlatValue
    | { readonly kind: "object"; readonly start: number }
    | { readonly kind: "array"; readonly start: number }
    | { readonly kind: "colon"; readonly start: number }
    | { readonly kind: "close"; readonly isObject: boolean; readonly start: number }

/** Names of kinds of values: `Reactive`, `Set`, `D`. */
const TAG = /^[A-Z][A-Za-z]{0,23}$/
/** Places of what is no element: `undefined`, holes, `NaN`. */
const LEAST_PLACE = -9
const PLACE = /^-?\d{1,7}$/

export class HeldArray {
    readonly start: number
    readonly #tokens: Token[] = []
    readonly #elements: FlatElement[] = []
    #entries: [FlatValue, number][] = []
    #places: number[] = []
    #tag: string | null = null
    #key: FlatValue | null = null
    #hasColon = false
    /** What is open within the array. */
    #open: "object" | "array" | null = null
    #isClosed = false

    constructor(start: number) {
        this.start = start
        this.#tokens.push({ kind: "array", start })
    }

    /** The array has ended: its elements; null before. */
    get elements(): readonly FlatElement[] | null {
        return this.#isClosed ? this.#elements : null
    }

    /** @returns false when the array is no such state; the token is kept all the same */
    openContainer(kind: "object" | "array", start: number): boolean {
        this.#tokens.push({ kind, start })
        const isElement = this.#open === null
        this.#open = kind
        this.#entries = []
        this.#places = []
        this.#tag = null
        this.#key = null
        return isElement
    }

    close(isObject: boolean, start: number): boolean {
        this.#tokens.push({ kind: "close", isObject, start })
        if (this.#open === null) {
            this.#isClosed = !isObject
            return !isObject
        }
        if ((this.#open === "object") !== isObject || this.#key !== null) return false
        this.#elements.push(
            isObject
                ? { kind: "object", entries: this.#entries }
                : { kind: "array", tag: this.#tag, places: this.#places },
        )
        this.#open = null
        return true
    }

    colon(start: number): boolean {
        this.#tokens.push({ kind: "colon", start })
        if (this.#open !== "object" || this.#key === null || this.#hasColon) return false
        this.#hasColon = true
        return true
    }

    value(value: FlatValue): boolean {
        this.#tokens.push(value)
        if (value.end - this.start > RECORD_LIMIT) return false
        if (this.#open === null) {
            this.#elements.push(value)
            // A state begins with what holds the others.
            return this.#elements.length > 1
        }
        return this.#open === "object" ? this.#inObject(value) : this.#inArray(value)
    }

    #inObject(value: FlatValue): boolean {
        if (this.#key === null) {
            this.#key = value
            this.#hasColon = false
            return !value.isWord
        }
        const place = placeOf(value)
        if (place === null || !this.#hasColon) return false
        this.#entries.push([this.#key, place])
        this.#key = null
        return true
    }

    #inArray(value: FlatValue): boolean {
        const isFirst = this.#places.length === 0 && this.#tag === null
        if (!value.isWord && isFirst && TAG.test(value.text)) {
            this.#tag = value.text
            return true
        }
        const place = placeOf(value)
        if (place !== null) this.#places.push(place)
        return place !== null
    }

    /** Tells what was held, as it stood; of all tokens but so many of the last. */
    replay(builder: JsonBuilder, without = 0): void {
        for (const token of this.#tokens.slice(0, this.#tokens.length - without)) {
            if (token.kind === "value") {
                if (token.isWord) builder.word(token.text, token.start, token.end)
                else builder.string(token.text, token.start, token.end)
            } else if (token.kind === "object") builder.openObject(token.start)
            else if (token.kind === "array") builder.openArray()
            else if (token.kind === "colon") builder.colon()
            else builder.close(token.isObject, token.start)
        }
    }
}

function placeOf({ isWord, text }: FlatValue): number | null {
    if (!isWord || !PLACE.test(text)) return null
    const place = Number(text)
    return place >= LEAST_PLACE ? place : null
}
