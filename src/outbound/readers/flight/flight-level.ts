// What is open in such rows: elements, their properties and children, data, and what is passed over.
import type { TagInfo } from "../html/tags.ts"
import type { Property } from "./rendered-page.ts"

/** The property that holds what stands in an element. */
export const CHILDREN = "children"

export interface Element {
    readonly kind: "element"
    /** How many of its values have come: `"$"`, type, key, properties. */
    values: number
    tag: TagInfo | null
    /** Of a component: its properties are data. */
    isData: boolean
    isShown: boolean
    isOpen: boolean
    properties: Property[]
}

export type Level =
    | Element
    | { readonly kind: "properties"; readonly element: Element; key: string | null; maybeKey: string | null }
    /** Children of an element. */
    | { readonly kind: "nodes" }
    | { readonly kind: "data"; readonly isObject: boolean }
    | { readonly kind: "skipped"; readonly isObject: boolean }

/** Where the next value stands. */
export type Place = "root" | "node" | "type" | "properties" | "property" | "data" | "skipped"

/** Where a value stands in the innermost level. @param top undefined: around all of them */
export function placeIn(top: Level | undefined): Place {
    if (top === undefined) return "root"
    switch (top.kind) {
        case "nodes":
            return "node"
        case "data":
            return "data"
        case "skipped":
            return "skipped"
        case "element":
            return top.values === 3 ? "properties" : top.values < 3 ? "type" : "skipped"
        case "properties":
            if (!top.element.isShown) return "skipped"
            return top.key === CHILDREN ? "node" : "property"
        default:
            return top satisfies never
    }
}

export function isObjectLevel(level: Level): boolean {
    return level.kind === "properties" || ((level.kind === "data" || level.kind === "skipped") && level.isObject)
}

/** Properties of an element wait until it is told. */
export function waitsFrom(level: Level): number {
    return level.kind === "element" && !level.isOpen ? (level.properties[0]?.start ?? Infinity) : Infinity
}
