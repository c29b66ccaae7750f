import type { Span } from "../../core/span.ts"
import type { BodyKind, BodyRole, RecordKind } from "../contract.ts"
import type { Unit } from "../text/unit.ts"
import type { Opener } from "./openers.ts"

/** A body as one place of an article names it. */
export interface DraftBody {
    readonly unit: Unit
    /** Of the unit's text. */
    readonly span: Span
    readonly name: string
    readonly alias: string | null
    readonly kind: BodyKind | null
    readonly named: boolean
    readonly role: BodyRole
}

/** What an article tells of one incident, before it is read: which of its pieces, and whose it is. */
export interface Draft {
    readonly kind: RecordKind
    depth: "full" | "mention"
    title: Unit | null
    readonly units: Unit[]
    readonly bodies: DraftBody[]
    /** Systems named with a body in a list of incidents. */
    readonly systems: { readonly unit: Unit; readonly span: Span }[]
    /** For a mention in a list: only this part of its unit is of this incident. */
    readonly part: Span | null
    /** The piece of a statistic that introduces this case; null for any other incident. */
    introduction: Unit | null
    /** The wave in whose report this incident is named. */
    wave: Draft | null
    /** The product whose weakness a wave is about, as a key. */
    readonly theme: string | null
    /** Where that product is named, when the report of the wave itself does not. */
    readonly themeUnit: Unit | null
}

export function newDraft(
    kind: RecordKind,
    depth: "full" | "mention",
    part: Span | null = null,
    theme: string | null = null,
    themeUnit: Unit | null = null,
): Draft {
    return {
        kind,
        depth,
        title: null,
        units: [],
        bodies: [],
        systems: [],
        part,
        introduction: null,
        wave: null,
        theme,
        themeUnit,
    }
}

export function bodyOf(unit: Unit, opener: Opener, role: BodyRole = "victim"): DraftBody {
    const { span, name, alias, kind, named } = opener
    return { unit, span, name, alias, kind, named, role }
}

/** All names by which a draft's victims are known. */
export function namesOf(draft: Draft): string[] {
    return draft.bodies
        .filter(({ role, named }) => role === "victim" && named)
        .flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias]))
}
