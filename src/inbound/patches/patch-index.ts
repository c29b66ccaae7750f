// Which patches a request has to be held against at all. Patches that name a segment of a route are found by it; one for
// every route is found by the rare header it is about, or waits until there is a query or a body. Among a hundred patches a
// plain GET costs some lookups of its segments (bench/patches.bench.ts).
import type { RequestHead } from "../contract.ts"
import { NameShapes } from "../name-shapes.ts"
import type { CompiledPatch } from "./compile-patch.ts"
import type { Need } from "./needs.ts"
import { hasEncodedName, type Mention, namesParameter } from "./query-mention.ts"
import { routeSegments, type RoutePattern } from "./route-pattern.ts"

interface Entry {
    readonly compiled: CompiledPatch
    readonly route: RoutePattern
}

const NONE: readonly CompiledPatch[] = []

export class PatchIndex {
    readonly #bySegment = new Map<string, Entry[]>()
    /** Most segments of a request differ in shape from every one that is named, and are not looked up. */
    readonly #segmentShapes = new NameShapes()
    readonly #byHeader = new Map<string, Entry[]>()
    readonly #headerShapes = new NameShapes()
    readonly #ofQuery: { readonly mention: Mention; readonly entry: Entry }[] = []
    readonly #ofCookie: Entry[] = []
    readonly #ofBody: Entry[] = []
    readonly #always: Entry[] = []
    readonly size: number

    /** @param site whose requests are asked for; null: of a gate that has one site, which needs no name */
    constructor(patches: readonly CompiledPatch[], site: string | null) {
        this.size = patches.length
        for (const compiled of patches) {
            for (const route of compiled.routes) {
                if (route.site === null || route.site === site) this.#add({ compiled, route })
            }
        }
    }

    /** @param route without its site, as core/route.ts has it */
    select(head: RequestHead, route: string, nowMs: number): readonly CompiledPatch[] {
        if (this.size === 0) return NONE
        return applying(this.#entriesOf(head, route), head, route, nowMs)
    }

    /** Those besides that are found by there being a body: asked when its first byte is there. */
    selectOfBody(head: RequestHead, route: string, nowMs: number): readonly CompiledPatch[] {
        return this.#ofBody.length === 0 ? NONE : applying(this.#ofBody, head, route, nowMs)
    }

    #add(entry: Entry): void {
        const { anchor } = entry.route
        if (anchor !== null) {
            this.#segmentShapes.add(anchor)
            return put(this.#bySegment, anchor, entry)
        }
        const { needs } = entry.compiled
        if (needs === null) this.#always.push(entry)
        else for (const need of needs) this.#addByNeed(need, entry)
    }

    #addByNeed(need: Need, entry: Entry): void {
        switch (need.kind) {
            case "header":
                this.#headerShapes.add(need.name)
                return put(this.#byHeader, need.name, entry)
            case "query":
                return void this.#ofQuery.push({ mention: need.mention, entry })
            case "cookie":
                return void this.#ofCookie.push(entry)
            case "body":
                return void this.#ofBody.push(entry)
            default:
                need satisfies never
        }
    }

    /** null for nearly every request: nothing was made for it. */
    #entriesOf({ target, headers }: RequestHead, route: string): Entry[] | null {
        let found = this.#bySegments(route)
        if (this.#always.length > 0) found = joined(found, this.#always)
        if (this.#ofQuery.length > 0 && target.includes("?")) found = joined(found, this.#byQuery(target))
        for (const [name] of headers) {
            if (name.length === COOKIE.length && this.#ofCookie.length > 0 && name.toLowerCase() === COOKIE)
                found = joined(found, this.#ofCookie)
            if (this.#headerShapes.mayHold(name)) found = joined(found, this.#byHeader.get(name.toLowerCase()))
        }
        return found
    }

    /** By the name of a parameter, where the query spells it plainly; a name with other signs may hide it. */
    #byQuery(target: string): Entry[] | undefined {
        let found: Entry[] | undefined
        const mayHide = hasEncodedName(target)
        for (const { mention, entry } of this.#ofQuery) {
            if (!mayHide && !namesParameter(target, mention)) continue
            if (found === undefined) found = [entry]
            else found.push(entry)
        }
        return found
    }

    #bySegments(route: string): Entry[] | null {
        if (this.#bySegment.size === 0) return null
        let found: Entry[] | null = null
        const lower = route.toLowerCase()
        for (let start = 1; start <= lower.length;) {
            const slash = lower.indexOf("/", start)
            const end = slash < 0 ? lower.length : slash
            if (this.#segmentShapes.mayHold(lower, start, end))
                found = joined(found, this.#bySegment.get(lower.slice(start, end)))
            start = end + 1
        }
        return found
    }
}

const COOKIE = "cookie"

function applying(
    entries: readonly Entry[] | null,
    { method }: RequestHead,
    route: string,
    nowMs: number,
): readonly CompiledPatch[] {
    if (entries === null) return NONE
    let segments: readonly string[] | null = null
    let found: Set<CompiledPatch> | null = null
    for (const { compiled, route: pattern } of entries) {
        const { methods } = compiled.patch
        if (nowMs >= compiled.untilMs || (methods !== null && !methods.includes(method))) continue
        if (!pattern.isAny && !pattern.matches((segments ??= routeSegments(route)))) continue
        found = (found ?? new Set<CompiledPatch>()).add(compiled)
    }
    return found === null ? NONE : [...found]
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
    const entries = map.get(key)
    if (entries === undefined) map.set(key, [entry])
    else entries.push(entry)
}

function joined(found: Entry[] | null, more: readonly Entry[] | undefined): Entry[] | null {
    if (more === undefined) return found
    return found === null ? [...more] : [...found, ...more]
}
