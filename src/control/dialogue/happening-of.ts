import { chosen, type Dialogue } from "./dialogue.ts"
import { HAPPENINGS, type Happening } from "./happenings.data.ts"

/** @returns null while it is not known what happened */
export function happeningOf(dialogue: Dialogue): Happening | null {
    const value = chosen(dialogue, "happening")
    return HAPPENINGS.find((happening) => happening.value === value) ?? null
}
