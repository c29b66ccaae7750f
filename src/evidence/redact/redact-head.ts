// The head of a request or an answer without its secrets: parameters of addresses by their names, cookies by theirs,
// authorization by its scheme. What is left is as it came, byte for byte: an attack in a header is to be seen.
import { headerKind } from "../../core/redact-headers.ts"
import type { KnownSecrets } from "./known-secrets.ts"
import { withoutMarks } from "./marks.ts"
import { marksOf } from "./redact-text.ts"
import { secretKindOf } from "./secret-names.ts"

const ADDRESS_FIELDS: ReadonlySet<string> = new Set(["location", "content-location", "link", "refresh", "origin"])

export interface FieldsOptions {
    readonly fields: readonly string[]
    readonly known: KnownSecrets
}

/** name, value, name, value, … in their order. */
export function redactFields({ fields, known }: FieldsOptions): string[] {
    // First what is secret, so that the same value in a field of another name is known.
    for (let index = 0; index + 1 < fields.length; index += 2)
        if (headerKind(fields[index] ?? "") === "secret") learn(fields[index] ?? "", fields[index + 1] ?? "", known)
    return fields.map((value, index) => (index % 2 === 0 ? value : redactValue(fields[index - 1] ?? "", value, known)))
}

function redactValue(name: string, value: string, known: KnownSecrets): string {
    const lower = name.toLowerCase()
    const kind = headerKind(name)
    if (kind === "link" || ADDRESS_FIELDS.has(lower)) return redactAddress(value, known)
    if (kind === "plain") return redactPlain(value, known)
    if (lower === "cookie")
        return cookiesOf(value)
            .map(({ name: one }) => `${one}=[redacted:session]`)
            .join("; ")
    if (lower === "set-cookie") return withoutCookieValue(value)
    if (lower === "authorization" || lower === "proxy-authorization")
        return `${schemeOf(value)} [redacted:credential]`.trim()
    // Names of a policy, not values: WWW-Authenticate, Access-Control-Allow-Headers and the like are plain by headerKind.
    return "[redacted:session]"
}

/** An address, or a text that holds one: secret parameters are taken out, the others stay as they are spelled. */
export function redactAddress(address: string, known: KnownSecrets): string {
    const end = address.search(/[?#]/)
    if (end < 0) return redactPlain(address, known)
    const separators = /[&;?#]/
    const parts = address.slice(end).split(/(?<=[&;?#])/)
    const redacted = parts.map((part) => {
        const last = part.charAt(part.length - 1)
        return separators.test(last) ? redactParameter(part.slice(0, -1), known) + last : redactParameter(part, known)
    })
    return redactPlain(address.slice(0, end), known) + redacted.join("")
}

function redactParameter(part: string, known: KnownSecrets): string {
    const sign = part.indexOf("=")
    const [name, value] = sign < 0 ? ["", part] : [part.slice(0, sign), part.slice(sign + 1)]
    const kind = secretKindOf(decoded(name))
    const text = decoded(value)
    if (kind !== null && value !== "") {
        known.add(text)
        return `${name}=[redacted:${kind}]`
    }
    const [found] = [...marksOf(text), ...known.marksIn(text)]
    // As it is spelled it shows nothing: what shows only once decoded is taken out whole.
    return found !== undefined && text !== value ? `${name}=[redacted:${found.kind}]` : redactPlain(part, known)
}

function redactPlain(value: string, known: KnownSecrets): string {
    const marks = [...marksOf(value), ...known.marksIn(value)]
    return marks.length === 0 ? value : withoutMarks(value, marks).text
}

function learn(name: string, value: string, known: KnownSecrets): void {
    const lower = name.toLowerCase()
    if (lower === "cookie") for (const { value: one } of cookiesOf(value)) known.add(one)
    else if (lower === "set-cookie")
        for (const { value: one } of cookiesOf(value.split(";", 1)[0] ?? "")) known.add(one)
    else if (lower === "authorization" || lower === "proxy-authorization") learnAuthorization(value, known)
    else known.add(value)
}

function learnAuthorization(value: string, known: KnownSecrets): void {
    const credentials = value.slice(schemeOf(value).length).trim()
    known.add(credentials)
    if (!/^basic\b/i.test(value)) return
    const pair = Buffer.from(credentials, "base64").toString("utf8")
    known.add(pair.slice(pair.indexOf(":") + 1))
}

/** Without a scheme there is only a secret. */
function schemeOf(value: string): string {
    return /^[A-Za-z][\w-]{1,31}(?=\s+\S)/.exec(value)?.[0] ?? ""
}

function cookiesOf(value: string): { name: string; value: string }[] {
    return value.split(";").map((pair) => {
        const sign = pair.indexOf("=")
        return sign < 0
            ? { name: "", value: pair.trim() }
            : { name: pair.slice(0, sign).trim(), value: pair.slice(sign + 1).trim() }
    })
}

/** Attributes stay: whether a session was Secure is of interest. */
function withoutCookieValue(value: string): string {
    const [pair = "", ...attributes] = value.split(";")
    const name = pair.includes("=") ? `${pair.slice(0, pair.indexOf("="))}=` : ""
    return [`${name}[redacted:session]`, ...attributes].join(";")
}

function decoded(text: string): string {
    const spaced = text.replaceAll("+", " ")
    try {
        return decodeURIComponent(spaced)
    } catch {
        // What is no UTF-8 is read byte by byte: names of secrets are ASCII far most often.
        return spaced.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    }
}
