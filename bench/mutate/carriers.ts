// How a value travels: each carrier writes a request and reads it again as an application does, with parsers of the
// platform; a text that does not arrive as it was is no mutant.
import type { RequestHead } from "../../src/inbound/contract.ts"
import type { Dice } from "../fuzz/dice.ts"

export interface Carried {
    readonly head: RequestHead
    readonly body: string
}

interface Carrier {
    readonly name: string
    readonly send: (text: string, dice: Dice) => Carried
    /** What the application reads. */
    readonly read: (carried: Carried) => string | null
}

const headerOf = ({ head }: Carried, name: string): string => head.headers.find(([key]) => key === name)?.[1] ?? ""
const everyByte = (text: string): string =>
    Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")
const escaped = (text: string): string =>
    Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")
const encoded = (text: string, dice: Dice): string => (dice.once(3) ? everyByte(text) : encodeURIComponent(text))

export const CARRIERS: readonly Carrier[] = [
    {
        name: "query",
        send: (text, dice) => message("GET", `/search?lang=ja&q=${encoded(text, dice)}`),
        read: ({ head }) => new URL(head.target, "http://site.example").searchParams.get("q"),
    },
    {
        name: "form",
        send: (text, dice) => message("POST", "/", "application/x-www-form-urlencoded", `a=1&q=${encoded(text, dice)}`),
        read: ({ body }) => new URLSearchParams(body).get("q"),
    },
    {
        name: "json",
        send: (text, dice) =>
            message(
                "POST",
                "/",
                "application/json",
                `{"user":{"q":${dice.once(3) ? `"${escaped(text)}"` : JSON.stringify(text)}}}`,
            ),
        read: ({ body }) => {
            const read: { user: { q: string } } = JSON.parse(body)
            return read.user.q
        },
    },
    {
        name: "cookie",
        send: (text, dice) => message("GET", "/", "", "", [["Cookie", `theme=dark; q=${encoded(text, dice)}`]]),
        read: (carried) => decodeURIComponent(headerOf(carried, "Cookie").split("; q=")[1] ?? ""),
    },
    {
        name: "header",
        send: (text) => message("GET", "/", "", "", [["X-Client", text]]),
        read: (carried) => {
            const value = headerOf(carried, "X-Client")
            // What a header line cannot hold never arrives.
            return /^[!-~](?:[\t -~]*[!-~])?$/.test(value) ? value : null
        },
    },
]

function message(
    method: string,
    target: string,
    type = "",
    body = "",
    more: readonly (readonly [string, string])[] = [],
): Carried {
    const typed: (readonly [string, string])[] = type === "" ? [] : [["Content-Type", type]]
    return {
        head: { method, target, httpVersion: "1.1", headers: [["Host", "site.example"], ...typed, ...more] },
        body,
    }
}
