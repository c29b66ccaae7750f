// The method a request amounts to where the application heeds an override: `X-HTTP-Method-Override: DELETE`, `?_method=PUT`, a
// field `_method` of a form (Rails, Laravel, Symfony, Spring, Express). Policies go by that one. Overrides that contradict each
// other leave it to the application which it takes, and are refused. Errs towards heeding: an application that knows no
// overrides is asked for nothing else. Source: CRS 920650; X-HTTP-Method (Microsoft), X-Method-Override (IBM).
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { RequestHead } from "../contract.ts"
import { NameShapes } from "../name-shapes.ts"
import { percentBytes } from "../readings/form-value.ts"
import type { Texts } from "../charset/texts-of-bytes.ts"
import { type Take, takeOf } from "../readings/take.ts"

/** Header fields, lower case. */
export const OVERRIDES = ["x-http-method", "x-http-method-override", "x-method-override"] as const
const HEADERS: ReadonlySet<string> = new Set(OVERRIDES)
const IN_QUERY = /[?&](?:_|%5f)method=([^&#]{0,64})/gi
const MAY_OVERRIDE = /method=/i
const METHOD = /^[A-Z]{3,16}$/
const SHAPES = new NameShapes(HEADERS)
/** Readings of a body that an application may take for the method. */
const FORM_PATH = "form._method"
const PART_PATH = "multipart._method.content"

/** False: no parameter of the target is one. Cheap. */
export function mayOverride(target: string): boolean {
    return target.includes("?") && MAY_OVERRIDE.test(target)
}

/** @throws SekishoError SEKISHO_INBOUND_AMBIGUOUS */
export function effectiveMethod(head: RequestHead): string {
    return oneMethod(overridesOf(head)) ?? head.method.toUpperCase()
}

/**
 * Sees the readings of a body besides `take`.
 *
 * @throws SekishoError SEKISHO_INBOUND_AMBIGUOUS, while it reads
 */
export function watchingOverrides(head: RequestHead, take: Take): Take {
    let overrides: string[] | null = null
    const watching = (path: string, value: Texts, weight?: number): void => {
        // Compared, not looked up: a path is put together for every reading, and to look it up is to read it through.
        if ((path === FORM_PATH || path === PART_PATH) && typeof value === "string") {
            overrides ??= [...overridesOf(head)]
            overrides.push(value)
            oneMethod(overrides)
        }
        take(path, value, weight)
    }
    // A plain value of JSON is none of the two, nor one that comes again.
    return takeOf(watching, take.plain, take.isDue, take.repeated)
}

function overridesOf({ target, headers }: RequestHead): readonly string[] {
    const found: string[] = []
    for (const [name, value] of headers) {
        // A list is what a proxy makes of two fields.
        if (SHAPES.mayHold(name) && HEADERS.has(name.toLowerCase())) found.push(...value.split(","))
    }
    if (!mayOverride(target)) return found
    for (const [, raw = ""] of target.matchAll(IN_QUERY))
        found.push(Buffer.from(percentBytes(raw, true)).toString("latin1"))
    return found
}

/** null: none names a method. What is none is a value like any other, and read as one. */
function oneMethod(overrides: readonly string[]): string | null {
    let method: string | null = null
    for (const override of overrides) {
        const named = override.trim().toUpperCase()
        if (!METHOD.test(named) || named === method) continue
        if (method !== null) throw new SekishoError("SEKISHO_INBOUND_AMBIGUOUS", { overrides: overrides.length })
        method = named
    }
    return method
}
