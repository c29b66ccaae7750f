// What the breaker's tests share: synthetic persons by number, and scopes. Digests are hashes of counters: nobody's data.
import { hash } from "node:crypto"
import type { Sighting } from "../../core/person.ts"
import type { Caps, Scope, ScopeKind } from "../contract.ts"

export const T0 = 1_780_000_000_000
export const MINUTE = 60_000
export const HOUR: number = 60 * MINUTE
export const DAY: number = 24 * HOUR

export function digest(text: string): string {
    return hash("sha256", text, "hex").slice(0, 32)
}

/** Person number `n`; optionally under a name, a birth date and a telephone number, by number too. */
export function person(
    n: number,
    name: number | null = null,
    birth: number | null = null,
    phone: number | null = null,
): Sighting {
    const phones = phone === null ? [] : [{ kind: "phone" as const, digest: digest(`phone ${phone}`) }]
    return {
        identifiers: [{ kind: "email", digest: digest(`email ${n}`) }, ...phones],
        fields: 8,
        name: name === null ? null : digest(`name ${name}`),
        birth: birth === null ? null : digest(`birth ${birth}`),
    }
}

/** Persons `from` to `to - 1`, a record each. */
export function persons(from: number, to: number): Sighting[][] {
    return Array.from({ length: to - from }, (_, n) => [person(from + n)])
}

export function scope(kind: ScopeKind, id: string): Scope {
    return { kind, id }
}

export const ADDRESS: Scope = scope("address", "192.0.2.1")
export const OTHER: Scope = scope("address", "192.0.2.2")
export const SESSION: Scope = scope("session", "5e55")
export const ROUTE: Scope = scope("route", "/members")
export const SITE: Scope = scope("site", "example.jp")
export const ALL_SCOPES: readonly Scope[] = [ADDRESS, SESSION, scope("account", "acc0"), ROUTE, SITE]

export function addressCap(hour: number, enforce = true): Caps {
    return { persons: { address: { hour } }, unreadableBytes: {}, enforce }
}

export const NO_CAPS: Caps = { persons: {}, unreadableBytes: {}, enforce: true }
