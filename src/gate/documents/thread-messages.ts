import type { Coverage, Sighting } from "../../core/person.ts"

export interface ThreadStart {
    /** The installation's person key. */
    readonly key: Uint8Array
}

export type ThreadOrder =
    | ReadOrder
    /** The last batch of persons was taken: the next may come, so that a long list does not hold the worker. */
    | { readonly kind: "more" }

export interface ReadOrder {
    readonly kind: "read"
    readonly id: number
    readonly bytes: Uint8Array
    readonly name: string
    readonly planted: readonly string[]
}

export type ThreadMessage =
    | { readonly kind: "persons"; readonly id: number; readonly records: readonly (readonly Sighting[])[] }
    | { readonly kind: "done"; readonly id: number; readonly coverage: Coverage }
