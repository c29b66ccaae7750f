/**
 * Lookups of logging and text libraries (`${jndi:…}`, `${script:…}`), resolved as those libraries do: inner lookups
 * first, `:-` for defaults, `lower`, `upper`, `date`, `base64` for their text. So `${${::-j}${lower:N}di:ldap://…}` is read
 * as what it becomes, in whatever way it was cut up. Source: Log4j 2 "Lookups", CVE-2021-44228 and CVE-2022-42889.
 *
 * Errs towards reading more: an unknown inner lookup without default counts as empty, so that it cannot break the word.
 */
import type { Span } from "../../core/span.ts"
import { STEPS_OF } from "../limits.data.ts"
import { characterAt } from "../text-units.ts"
import type { Work } from "../work.ts"

export type LookupKind =
    /** Reaches a directory service: code is loaded from there. */
    | "jndi"
    /** Runs a script, or fetches an address. */
    | "script"
    /** Reads a secret of the environment or the settings, by its name. */
    | "secret"
    /** Reads the environment or plays with letters: harmless by itself, a piece of the others. */
    | "plain"

export interface Lookup {
    readonly kind: LookupKind
    readonly span: Span
}

/** Units kept of one lookup after resolution: the scheme and the start of an address decide. */
const KEPT_UNITS = 160

/** Lookups open at once; deeper ones are read as text of the innermost. */
const LOOKUP_DEPTH_LIMIT = 64

interface OpenLookup {
    readonly start: number
    kept: string
    /** What stood before `:-`; null before one was seen. */
    key: string | null
    nested: boolean
}

/** Units within lookups between two entries into the books. */
const SPENT_AT_ONCE = 256

/** What a lookup costs as it ends, units: it is weighed, and what it becomes is read by the one around it. */
const CLOSING_UNITS = 32

/** The first lookup of each kind in a text, resolved. Unclosed ones count: the loggers' own reading differs by version. */
export class LookupReading {
    readonly found: Lookup[] = []
    readonly #text: string
    readonly #open: OpenLookup[] = [{ start: 0, kept: "", key: null, nested: false }]
    #at: number

    constructor(text: string) {
        const first = text.indexOf("${")
        this.#text = text
        this.#at = first < 0 ? text.length : first
    }

    /**
     * Reads on, to the end or the next entry into the books.
     *
     * @returns whether there is more
     */
    advance(work: Work): boolean {
        const text = this.#text
        const open = this.#open
        const { found } = this
        let units = 0
        let at = this.#at
        for (; at < text.length && units < SPENT_AT_ONCE; at++, units++) {
            const top = open.at(-1)
            if (top === undefined) break
            if (open.length === 1) {
                // Outside of all nothing but an opening bracket counts, and what stands before it.
                const opening = text.indexOf("{", at)
                if (opening > at) top.kept = text.charAt(opening - 1)
                at = opening < 0 ? text.length : opening
            }
            const character = characterAt(text, at)
            if (character === "{" && top.kept.endsWith("$") && open.length < LOOKUP_DEPTH_LIMIT) {
                top.kept = top.kept.slice(0, -1)
                open.push({ start: at, kept: "", key: null, nested: false })
            } else if (character === "}" && open.length > 1) {
                closeLookup(open, found, at + 1)
                units += CLOSING_UNITS
            } else keep(top, character, open.length === 1)
        }
        this.#at = at
        const isOver = at >= text.length
        if (isOver) units += (open.length - 1) * CLOSING_UNITS
        work.spend(units * STEPS_OF.lookupUnit)
        if (!isOver) return true
        while (open.length > 1) closeLookup(open, found, text.length)
        return false
    }
}

function keep(lookup: OpenLookup, character: string, outside: boolean): void {
    if (outside) {
        lookup.kept = character
        return
    }
    if (character === "-" && lookup.key === null && lookup.kept.endsWith(":")) {
        lookup.key = lookup.kept.slice(0, -1)
        lookup.kept = ""
        return
    }
    if (lookup.kept.length < KEPT_UNITS || character === "$" || character === ":") lookup.kept += character
    if (lookup.kept.length > 2 * KEPT_UNITS) lookup.kept = lookup.kept.slice(0, KEPT_UNITS) + lookup.kept.slice(-2)
}

function closeLookup(open: OpenLookup[], found: Lookup[], end: number): void {
    const lookup = open.pop()
    const outer = open.at(-1)
    if (lookup === undefined || outer === undefined) return
    const kind = kindOf(lookup)
    if (kind !== null && !found.some((known) => known.kind === kind))
        found.push({ kind, span: { start: Math.max(0, lookup.start - 1), end } })
    outer.nested = true
    const resolved = resolve(lookup)
    if (open.length === 1) outer.kept = resolved.slice(-1)
    else for (const character of resolved.slice(0, KEPT_UNITS)) keep(outer, character, false)
}

/** A bracket or stop of Japanese behind it: quoted in a sentence. */
const JNDI = /^\s{0,8}jndi\s{0,8}:(?!\s{0,4}[\u3001-\u301f])/iu
const DIRECTORY_ADDRESS = /^[^:/]{0,40}:\s{0,8}(?:ldaps?|rmi|dns|iiop|corba|nis|nds):\/{0,2}/iu
const SCRIPT = /^\s{0,8}(?:script:[a-z]{1,20}:|(?:url|xml|file):[\w-]{1,20}:|dns:(?:address\|)?[\w.-]+\.)/iu
const LETTERS =
    /^\s{0,8}(?:lower|upper|env|sys|java|ctx|main|base64|bundle|k8s|docker|log4j|web|spring|const|sd|map|date):/iu

const SETTING =
    /^\s{0,8}(?:env|sys|bundle|ctx|k8s|docker|spring):[\w.:-]{0,80}(?:password|passwd|secret|token|_key|access_?key|api_?key|credential)s?[\w.]{0,20}$/iu

function kindOf(lookup: OpenLookup): LookupKind | null {
    const whole = lookup.key === null ? lookup.kept : `${lookup.key}:-${lookup.kept}`
    if (JNDI.test(whole)) return "jndi"
    if (lookup.nested && DIRECTORY_ADDRESS.test(whole)) return "jndi"
    if (SCRIPT.test(whole)) return "script"
    if (SETTING.test(lookup.key ?? lookup.kept)) return "secret"
    return LETTERS.test(whole) || lookup.key === "" || lookup.key?.startsWith(":") === true ? "plain" : null
}

/** What the lookup becomes in the text around it. */
function resolve(lookup: OpenLookup): string {
    if (lookup.key !== null) return lookup.kept
    const colon = lookup.kept.indexOf(":")
    if (colon < 0) return ""
    const name = lookup.kept.slice(0, colon).trim().toLowerCase()
    const value = lookup.kept.slice(colon + 1)
    if (name === "lower" || name === "upper" || name === "const") return value
    if (name === "date") return value.replaceAll("'", "")
    return name === "base64" ? textOfBase64(value) : ""
}

/** Signs that pad what needs none are no fault here, as they are to `atob`. */
function textOfBase64(value: string): string {
    return /^[A-Za-z0-9+/]{1,160}={0,2}$/u.test(value) ? Buffer.from(value, "base64").toString("latin1") : ""
}
