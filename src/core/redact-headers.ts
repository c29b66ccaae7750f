// Headers as the ledger keeps them: names always, values but for secrets and the queries of a Referer. A header that is
// not known to be harmless by its name but sounds like a secret is redacted as well: errs towards redacting.
const REDACTED = "[redacted]"

const SECRET_NAME = /cookie|authori[sz]ation|token|secret|password|session|api-?key|signature|credential|csrf|xsrf/

/** Names seen before, so that the pattern runs once a name. Bounded: a client may invent names. */
const REMEMBERED_NAMES = 1_024
const kinds = new Map<string, HeaderKind>()

/** What the value of a field may hold: nothing that is secret by its name, a secret, or an address with a query. */
export type HeaderKind = "plain" | "secret" | "link"

export function redactHeaders(rawHeaders: readonly string[]): (readonly [string, string])[] {
    const out: (readonly [string, string])[] = []
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        const name = rawHeaders[index] ?? ""
        const value = rawHeaders[index + 1] ?? ""
        const kind = headerKind(name)
        out.push([name, kind === "plain" ? value : kind === "secret" ? REDACTED : withoutQuery(value)])
    }
    return out
}

export function headerKind(name: string): HeaderKind {
    return kinds.get(name) ?? learn(name)
}

function learn(name: string): HeaderKind {
    const kind = kindOf(name.toLowerCase())
    if (kinds.size < REMEMBERED_NAMES) kinds.set(name, kind)
    return kind
}

function kindOf(name: string): HeaderKind {
    if (name === "referer" || name === "x-original-url" || name === "x-rewrite-url") return "link"
    return SECRET_NAME.test(name) ? "secret" : "plain"
}

function withoutQuery(link: string): string {
    const end = link.search(/[?#]/)
    return end < 0 ? link : `${link.slice(0, end + 1)}${REDACTED}`
}
