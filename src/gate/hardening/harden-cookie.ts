// What a cookie that the application sets lacks against eavesdroppers and thieves. Pure. Source: RFC 6265bis parts 4.1.2
// and 5.5. Errs towards leaving alone: HttpOnly only for what is known to be a session, since scripts read other cookies.

export type CookieFlag = "Secure" | "SameSite=Lax" | "HttpOnly"

export interface HardenedCookie {
    readonly name: string
    /** The field's value with what was missing. */
    readonly value: string
    readonly added: readonly CookieFlag[]
}

export interface CookieFacts {
    /** The client came over HTTPS: a cookie without Secure could leave over HTTP. */
    readonly https: boolean
    /** A session by name and length (client/cookies.ts). */
    readonly session: boolean
}

/** @returns null for what is no cookie */
export function hardenCookie(field: string, facts: CookieFacts): HardenedCookie | null {
    const [pair = "", ...attributes] = field.split(";")
    const equals = pair.indexOf("=")
    if (equals <= 0) return null
    const flags = new Set(attributes.map((attribute) => (attribute.split("=", 1)[0] ?? "").trim().toLowerCase()))
    const added: CookieFlag[] = []
    if (facts.https && !flags.has("secure")) added.push("Secure")
    if (!flags.has("samesite")) added.push("SameSite=Lax")
    if (facts.session && !flags.has("httponly")) added.push("HttpOnly")
    return { name: pair.slice(0, equals).trim(), value: [field, ...added].join("; "), added }
}
