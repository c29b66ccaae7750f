// Form controls with values, as staff pages for editing a person have them.
import { isLabelWord } from "../labels.ts"
import { shapeOf } from "../shape.ts"
import { attributeOf, slotOf } from "./attributes.ts"
import { decodeEntities } from "./entities.ts"
import type { Fragment } from "./fragment.ts"
import type { AttributeList } from "./tag-scan.ts"
import { isName } from "./tags.ts"
import { UNTOLD } from "./text-signs.ts"

/** Their value is a caption, not what somebody entered. */
const CAPTIONED: ReadonlySet<string> = new Set(["submit", "button", "reset", "image", "file", "color", "range"])

/** @returns the control's value under its own name, or null when it has none */
export function inputFragment(source: string, list: AttributeList, base: number): Fragment | null {
    const type = typeOf(source, list)
    const isChoice = type === "radio" || type === "checkbox"
    // A box to tick for each row: most are not ticked.
    if (isChoice && slotOf(source, list, "checked") < 0) return null
    const slot = slotOf(source, list, "value")
    const start = list.at[slot + 2] ?? 0
    const end = list.at[slot + 3] ?? 0
    const value = slot < 0 ? "" : decodeEntities(source.slice(start, end))
    if (value.trim() === "" || CAPTIONED.has(type)) return null
    const label = controlName(source, list)
    const isShown = label !== null && slotOf(source, list, "aria-label") >= 0 && isLabelWord(label)
    // What a screen reader says is a label; the caption of a choice stands beside it, and names the choice, not what is asked.
    return {
        label,
        attribute: (!isChoice && !isShown) || label === null,
        naming: false,
        text: value,
        span: { start: base + start, end: base + end },
        shape: shapeOf(value),
        signs: UNTOLD,
    }
}

/** Of an `input` without one, as of one that nobody knows, a text is entered. */
function typeOf(source: string, list: AttributeList): string {
    const slot = slotOf(source, list, "type")
    if (slot < 0) return "text"
    const start = list.at[slot + 2] ?? 0
    const end = list.at[slot + 3] ?? 0
    for (const type of COMMON_TYPES) if (isName(source, start, end, type)) return type
    return decodeEntities(source.slice(start, end)).toLowerCase()
}

/** Told without a copy. */
const COMMON_TYPES = ["text", "hidden", "checkbox", "radio"] as const

/** Nobody enters a text there. */
const NO_ENTRY: ReadonlySet<string> = new Set([...CAPTIONED, "hidden", "radio", "checkbox"])

/** Whether a control is one that a text is entered in: without a value it takes its label's place all the same. */
export function isEntry(source: string, list: AttributeList): boolean {
    return !NO_ENTRY.has(typeOf(source, list))
}

/** Whether no reader of the page sees a control: no label is its own. */
export function isUnseen(source: string, list: AttributeList): boolean {
    return typeOf(source, list) === "hidden"
}

const NAMING_ATTRIBUTES = ["aria-label", "name", "id", "title", "placeholder"] as const

/** The name a control has without a label: what it is sent as, or what a screen reader says. */
export function controlName(source: string, list: AttributeList): string | null {
    for (const attribute of NAMING_ATTRIBUTES) {
        const name = attributeOf(source, list, attribute)
        if (name !== null && name !== "") return name
    }
    return null
}
