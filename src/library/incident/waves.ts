// Attacks on many through one weakness. A wave is known by its product; pieces that name none belong to the last wave.
// A sentence that opens an incident is never of a wave.
import { productKey, readWeaknesses } from "../read/weakness.ts"
import type { Unit } from "../text/unit.ts"
import { mayOpen } from "./cues.ts"
import { addTo, newDraft, type Draft } from "./draft.ts"
import { WAVE_OBJECTS, WAVE_WORDS, WEAKNESS_NEWS } from "./events.data.ts"
import type { Opener } from "./opener.ts"
import type { Segmentation } from "./segmentation.ts"

/** How many pieces back a wave looks for the weakness it does not name. */
const THEME_REACH = 6

export function isWave({ text }: Unit): boolean {
    return WAVE_WORDS.test(text) && WAVE_OBJECTS.test(text)
}

/** Whether a sentence tells of a wave, or goes on with the one that is open. */
export function isOfWave({ drafts, current, pending }: Segmentation, unit: Unit, opener: Opener | null): boolean {
    if (pending.length > 0 || mayOpen(opener)) return false
    const open = current?.kind === "wave"
    if (isWave(unit)) return drafts.length === 0 || open || tellsOfWeakness(unit)
    return open && opener === null && (WEAKNESS_NEWS.test(unit.text) || /攻撃|問題|脆弱/.test(unit.text))
}

function tellsOfWeakness({ text }: Unit): boolean {
    return readWeaknesses(text).length > 0 || /この(?:悪用|脆弱性|攻撃)/.test(text)
}

/** An incident that is open stays open where a labelled piece tells of the wave around it. */
export function takeOfWave(state: Segmentation, unit: Unit): void {
    const wave = waveOf(state, unit)
    if (state.current?.kind !== "incident" || unit.label === null) state.current = wave
    addTo(wave, unit)
}

/** The wave a piece is of: the last of the same product, else a new one. */
export function waveOf({ drafts }: Segmentation, { text }: Unit): Draft {
    const product = readWeaknesses(text).find(({ product }) => product !== null)?.product ?? null
    const theme = product === null ? null : productKey(product)
    const known = drafts.findLast(
        (draft) => draft.kind === "wave" && (theme === null || draft.theme === null || draft.theme === theme),
    )
    if (known !== undefined) return known
    const above = theme === null ? themeAbove(drafts) : null
    const draft = newDraft("wave", "full", null, theme ?? above?.theme ?? null, above?.unit ?? null)
    drafts.push(draft)
    return draft
}

/** The weakness spoken of just before. */
function themeAbove(drafts: readonly Draft[]): { readonly theme: string; readonly unit: Unit } | null {
    const units = drafts.flatMap(({ units }) => units).slice(-THEME_REACH)
    for (const unit of units.toReversed()) {
        const product = readWeaknesses(unit.text).findLast(({ product }) => product !== null)?.product ?? null
        if (product !== null) return { theme: productKey(product), unit }
    }
    return null
}
