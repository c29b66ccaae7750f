// What the attributes of a block's start tag say of the block itself.
import { attributeOf } from "./attributes.ts"
import { controlName } from "./controls.ts"
import type { AttributeList } from "./tag-scan.ts"
import type { TagInfo } from "./tags.ts"

const SPAN_LIMIT = 64
export const ONE_CELL: readonly [number, number] = [1, 1]

/** Columns and rows of a cell. */
export function spansOf(source: string, attributes: AttributeList): readonly [number, number] {
    if (attributes.count === 0) return ONE_CELL
    return [spanOf(attributeOf(source, attributes, "colspan")), spanOf(attributeOf(source, attributes, "rowspan"))]
}

function spanOf(value: string | null): number {
    const span = Math.trunc(Number(value ?? 1))
    return span >= 1 && span <= SPAN_LIMIT ? span : 1
}

/** Of a select: its name. Of an option: not null when it is selected. */
export function controlOf({ kind }: TagInfo, source: string, attributes: AttributeList): string | null {
    if (kind === "select") return controlName(source, attributes)
    return kind === "option" ? attributeOf(source, attributes, "selected") : null
}

/** The frame that libraries of components draw around a control: it says the label again, to nobody who is read to. */
export function isDecoration({ name }: TagInfo, source: string, attributes: AttributeList): boolean {
    return name === "fieldset" && attributeOf(source, attributes, "aria-hidden") === "true"
}
