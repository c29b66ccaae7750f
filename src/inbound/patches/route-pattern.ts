// The routes of a patch: segments with `*` for any characters of one segment and `**` for any number of segments, compared
// without case, since many applications do not tell `/Setup` from `/setup` and a patch errs towards applying.
import { matchesWildcard, textPattern } from "../wildcard.ts"

export interface RoutePattern {
    /** null: of every site. */
    readonly site: string | null
    /** Longest segment without a wildcard, by which the pattern is found; null: it has none. */
    readonly anchor: string | null
    /** Of every route of its site. */
    readonly isAny: boolean
    /** @param segments of a route (core/route.ts), lower case, without the empty one in front */
    readonly matches: (segments: readonly string[]) => boolean
}

/** What a patch may name: a path, behind the name of its site where there are several. */
export const PATCH_ROUTE: RegExp = /^(?:[a-z0-9][a-z0-9-]{0,31}:)?\/[^\s?#]*$/

const MANY = "**"

export function routePattern(typed: string): RoutePattern {
    const slash = typed.indexOf("/")
    const segments = routeSegments(typed.slice(slash))
    const parts = segments.map((segment) => (segment === MANY ? null : textPattern(segment)))
    const pattern = { length: parts.length, isMany: (at: number) => parts[at] === null }
    const literal = segments.filter((segment) => !segment.includes("*"))
    return {
        site: slash > 0 ? typed.slice(0, slash - 1) : null,
        anchor: literal.toSorted((a, b) => b.length - a.length)[0] ?? null,
        isAny: parts.length === 1 && parts[0] === null,
        matches: (route) => matchesWildcard(pattern, route.length, (at, to) => parts[at]?.(route[to] ?? "") ?? false),
    }
}

/** @param route without its site */
export function routeSegments(route: string): string[] {
    return route
        .toLowerCase()
        .split("/")
        .filter((segment) => segment !== "")
}
