// Headers as the ledger keeps them: names always, values but for secrets and the queries of a Referer. A header that is
// not known to be harmless by its name but sounds like a secret is redacted as well: errs towards redacting.
const REDACTED = "[redacted]"

const SECRET_NAME = /cookie|authori[sz]ation|token|secret|password|session|api-?key|signature|credential|csrf|xsrf/

/** Names seen before, so that the pattern runs once a name. Bounded: a client may invent names. */
const REMEMBERED_NAMES = 1_024
const kinds = new Map<string, "plain" | "secret" | "link">()

type Kind = "plain" | "secret" | "link"

export function redactHeaders(rawHeaders: readonly string[]): (readonly [string, string])[] {
    const out: (readonly [string, string])[] = []
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        const name = rawHeaders[index] ?? ""
        const value = rawHeaders[index + 1] ?? ""
        const kind = kinds.get(name) ?? learn(name)
        out.push([name, kind === "plain" ? value : kind === "secret" ? REDACTED : withoutQuery(value)])
    }
    return out
}

function learn(name: string): Kind {
    const kind = kindOf(name.toLowerCase())
    if (kinds.size < REMEMBERED_NAMES) kinds.set(name, kind)
    return kind
}

function kindOf(name: string): Kind {
    if (name === "referer" || name === "x-original-url" || name === "x-rewrite-url") return "link"
    return SECRET_NAME.test(name) ? "secret" : "plain"
}

function withoutQuery(link: string): string {
    const end = link.search(/[?#]/)
    return end < 0 ? link : `${link.slice(0, end + 1)}${REDACTED}`
}
