// Markup in a line of a program: rows, items or blocks in one of its strings.
import type { BodyRecord } from "../../contract.ts"
import { readWhole, type Surroundings } from "../embedding.ts"

const ELEMENT = /<(?:t[rdh]|li|d[tdl]|div|p|span|table|a)[\s>]/i

export interface MarkupLine {
    /** What stands before and behind the markup, by index. */
    readonly from: number
    readonly to: number
    readonly records: readonly BodyRecord[]
}

/** @returns null for a line without elements that end */
export function readMarkupLine(
    text: string,
    start: number,
    { make, depth }: Surroundings,
    group: number,
): MarkupLine | null {
    if (!text.includes("</") || !ELEMENT.test(text)) return null
    const from = text.indexOf("<")
    const last = text.lastIndexOf(">")
    const to = last > from ? last + 1 : text.length
    const markup = text.slice(from, to).replaceAll(/\\(["'/])/g, "$1")
    return { from, to, records: readWhole(make("markup", depth + 1), markup, start + from, start + to, group) }
}
