// The elements of a stream as a page: `["$","tr",key,{"children":[…]}]` is markup, and its rows, items and cards are records as
// HTML's are (../html/page-builder.ts).
import type { BodyRecord } from "../../contract.ts"
import type { Surroundings } from "../embedding.ts"
import { mayTell, type AttributeValue } from "../html/attributes.ts"
import { PageBuilder } from "../html/page-builder.ts"
import { createAttributeList } from "../html/tag-scan.ts"
import { tagNamed, type TagInfo } from "../html/tags.ts"
import { UNTOLD } from "../html/text-signs.ts"

export interface Property {
    readonly name: string
    readonly text: string
    readonly start: number
    readonly end: number
}

const HTML_NAME = /^[a-z][a-z0-9-]{0,63}$/
const VALUES: ReadonlySet<string> = new Set(["value", "defaultvalue"])
/** Cells over several columns and rows; no other attribute changes what a page's structure is. */
const SPANS: ReadonlySet<string> = new Set(["colspan", "rowspan"])
const NO_CONTENT: ReadonlySet<string> = new Set(["input", "raw"])
const NOT_SHOWN: ReadonlySet<string> = new Set(["script", "style"])

/** @returns null for a component, which is nothing but what is in it */
export function elementNamed(type: string): TagInfo | null {
    return HTML_NAME.test(type) ? tagNamed(type) : null
}

/** Whether what an element holds is shown. */
export function isShown(type: string): boolean {
    return !NOT_SHOWN.has(type)
}

export class RenderedPage {
    readonly #page: PageBuilder
    readonly #attributes = createAttributeList()

    constructor(surroundings: Surroundings) {
        this.#page = new PageBuilder(surroundings)
    }

    openFrom(): number {
        return this.#page.openFrom()
    }

    take(): readonly BodyRecord[] {
        return this.#page.take()
    }

    /** @param properties strings and numbers of the element, in order */
    open(tag: TagInfo, properties: readonly Property[], position: number): void {
        const page = this.#page
        page.base = position
        if (!NO_CONTENT.has(tag.kind)) page.open(tag, this.#spans(properties), 0, 0, this.#attributes)
        for (const one of properties) {
            const name = one.name.toLowerCase()
            const isValue = VALUES.has(name)
            if (!isValue && !mayTell(name, one.text)) continue
            page.attribute(isValue ? valueOf(one, properties) : { ...one, name, value: one.text }, isValue)
        }
    }

    close(tag: TagInfo, position: number): void {
        this.#page.base = position
        if (!NO_CONTENT.has(tag.kind) && tag.kind !== "break") this.#page.close(tag)
    }

    text(text: string, start: number): void {
        this.#page.base = start
        this.#page.text(text, 0, text.length, UNTOLD)
    }

    /** A row has ended: the next one stands elsewhere in the page. */
    endRow(): void {
        this.#page.finish()
    }

    #spans(properties: readonly Property[]): string {
        const list = this.#attributes
        list.count = 0
        let source = ""
        for (const { name, text } of properties) {
            const lower = name.toLowerCase()
            if (!SPANS.has(lower)) continue
            const at = source.length
            source += `${lower}="${text}" `
            const value = at + lower.length + 2
            list.at.splice(list.count * 4, 4, at, at + lower.length, value, value + text.length)
            list.count++
        }
        return source
    }
}

const NAMES: readonly string[] = ["aria-label", "name", "id"]

/** What a field is filled with, under the field's name. */
function valueOf({ text, start, end }: Property, properties: readonly Property[]): AttributeValue {
    const name = NAMES.map((one) => properties.find((property) => property.name === one)?.text).find(Boolean) ?? "value"
    return { name, value: text, start, end }
}
