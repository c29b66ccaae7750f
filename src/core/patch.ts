import type { Mode } from "./decision.ts"
import type { Bilingual } from "./language.ts"

/**
 * A virtual patch: what the gate refuses for one published weakness, until the application itself is mended. Plain data:
 * shipped (inbound/patches/starter), or a file of the owner's that config/patch-file.ts parses. It applies to a request
 * when the route, the method and the condition do; a patch without a condition refuses the route.
 */
export interface Patch {
    /** Kebab-case, e.g. `joomla-public-parameter`; the technique of its findings. An owner's replaces a shipped one of that id. */
    readonly id: string
    /** Published descriptions of the weakness, the one to name first; at least one. */
    readonly advisories: readonly Advisory[]
    /** The product and the versions that have the weakness, for people, e.g. `Joomla! 4.0.0–4.2.7`. */
    readonly product: string
    /** What a request it refuses would do; said with the advisory's id in every refusal. */
    readonly explanation: Bilingual
    /** `observe`: told, and passed. The default is for the author of the patch to choose and to reason, in `modeReason`. */
    readonly mode: Mode
    readonly modeReason: Bilingual
    /** First day it is not in force any more, `YYYY-MM-DD` (in Japan); null: until it is removed. */
    readonly expires: string | null
    /**
     * Where it applies; any of them. Segments of a route (core/route.ts) with `*` for any characters of one segment and `**`
     * for any number of segments, compared without case; `/**` is every route, `shop:/cart` is of the site `shop` only.
     */
    readonly routes: readonly string[]
    /** Upper case; null: every method. */
    readonly methods: readonly string[] | null
    /** null: the route and the method say it all. */
    readonly condition: PatchCondition | null
    /** Weakness ids, e.g. 200 for CWE-200. */
    readonly cwe: readonly number[]
    /** Requests that prove it: raw HTTP/1.1, with LF or CRLF; at least one of each. */
    readonly tests: PatchTests
}

export interface Advisory {
    /** e.g. `CVE-2023-23752`, `GHSA-f82v-jwr5-mffw` */
    readonly id: string
    readonly url: string
}

export interface PatchTests {
    /** Each must be refused (or told, in the mode `observe`) by this patch. */
    readonly attacks: readonly string[]
    /** Honest requests that come near: none may be met by this patch or refused by the gate. */
    readonly benign: readonly string[]
}

/**
 * What must hold of the request. `at` is the path of a reading (`query.public`, `header.x-original-url`,
 * `json.user.email[*]`, `multipart.*.filename`) with `*` for any characters; a condition holds when it does for one of
 * the readings there. Values are as the application reads them: percent-decoded once, in their charset.
 */
export type PatchCondition =
    | PatchTextCondition
    /** The reading is there and not empty. */
    | { readonly kind: "present"; readonly at: string }
    /** UTF-16 units. */
    | { readonly kind: "longer-than"; readonly at: string; readonly units: number }
    /** More readings there than so many, repeated fields each counted. */
    | { readonly kind: "count-over"; readonly at: string; readonly count: number }
    | { readonly kind: "any-of"; readonly of: readonly PatchCondition[] }
    | { readonly kind: "all-of"; readonly of: readonly PatchCondition[] }
    | { readonly kind: "not"; readonly of: PatchCondition }

export interface PatchTextCondition {
    /** `matches`: a pattern of RE2 (linear time; no look-around, no back references), found anywhere unless anchored. */
    readonly kind: "equals" | "prefix" | "suffix" | "contains" | "matches"
    readonly at: string
    readonly value: string
    /** Letters of either case are the same; ASCII letters only, but for `matches`. */
    readonly ignoreCase: boolean
}
