// Markup in a string of a program: rows, items or blocks that it puts into its page.
import type { BodyRecord } from "../../contract.ts"
import { readWhole, type Surroundings } from "../embedding.ts"

const ELEMENT = /<(?:t[rdh]|li|d[tdl]|div|p|span|table|a)[\s>]/i

/** @returns null for a string without elements that end */
export function readMarkup(
    raw: string,
    start: number,
    { make, depth }: Surroundings,
    group: number,
): readonly BodyRecord[] | null {
    if (!raw.includes("</") || !ELEMENT.test(raw)) return null
    const markup = raw.replaceAll(/\\(["'/])/g, "$1")
    return readWhole(make("markup", depth + 1), markup, start, start + raw.length, group)
}
