// Requests as real clients send them, from a seeded grammar: pages, searches, forms, JSON, uploads, cookies. All names,
// addresses and words are invented.
import { gzipSync } from "node:zlib"
import type { Dice } from "./dice.ts"
import { encoded } from "./encodings.ts"

const WORDS = [
    "番組",
    "感想",
    "tokyo",
    "page",
    "2017-10-03",
    "視聴者一号",
    "viewer1@example.jp",
    "a b c",
    "1,280円",
    "O'Hara",
    "½",
    "…",
    "😀",
]
const KEYS = ["id", "q", "comment", "user.name", "tags[]", "a[b][c]", "名前", "redirect", "file", "_token"]
const PATHS = [
    "/",
    "/program/123/comments",
    "/search",
    "/api/v1/members",
    "/img/logo.png",
    "/%E7%95%AA%E7%B5%84",
    "/a;b=c/d",
]
const AGENT =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"

interface Message {
    readonly method: string
    readonly target: string
    readonly headers: [name: string, value: string][]
    readonly body: Buffer
}

/**
 * One request as bytes.
 *
 * @param payload a text to carry in one of its values, in some encoding; null for an ordinary request
 */
export function request(dice: Dice, payload: string | null): Buffer {
    const value = (): string => (payload !== null && dice.once(3) ? encoded(payload, dice) : words(dice))
    const message = dice.once(2) ? get(dice, value) : post(dice, value)
    message.headers.push(["Content-Length", String(message.body.length)])
    const lines = message.headers.map(([name, text]) => `${name}: ${text}\r\n`)
    const head = `${message.method} ${message.target} HTTP/1.1\r\n${lines.join("")}\r\n`
    return Buffer.concat([Buffer.from(head), message.body])
}

function get(dice: Dice, value: () => string): Message {
    const query = pairs(dice, value)
    const target = `${dice.pick(PATHS)}${dice.once(5) ? `/${value()}` : ""}${query === "" ? "" : `?${query}`}`
    return {
        method: dice.pick(["GET", "GET", "HEAD", "DELETE"]),
        target: oneLine(target).replaceAll(" ", "%20"),
        headers: headers(dice, value),
        body: Buffer.alloc(0),
    }
}

function post(dice: Dice, value: () => string): Message {
    const [type, body] = dice.pick([form, json, multipart, plain])(dice, value)
    const packed = dice.once(12)
    const sent: [string, string][] = [...headers(dice, value), ["Content-Type", type]]
    if (packed) sent.push(["Content-Encoding", "gzip"])
    return { method: "POST", target: dice.pick(PATHS), headers: sent, body: packed ? gzipSync(body) : body }
}

function headers(dice: Dice, value: () => string): [string, string][] {
    const list: [string, string][] = [
        ["Host", "www.example.jp"],
        ["Connection", "close"],
        ["User-Agent", AGENT],
        ["Accept", "text/html,application/xhtml+xml,*/*;q=0.8"],
        ["Cookie", oneLine(`session=4f1c9e0a7b2d; theme=${encodeURIComponent(words(dice))}`)],
    ]
    if (dice.once(3)) list.push(["Referer", oneLine(`https://www.example.jp/list?${pairs(dice, value)}`)])
    if (dice.once(4)) list.push([dice.pick(["X-Requested-With", "X-Api-Version", "If-None-Match"]), oneLine(value())])
    if (dice.once(8)) list.push(["Authorization", `Basic ${Buffer.from(value()).toString("base64")}`])
    return list
}

function form(dice: Dice, value: () => string): [string, Buffer] {
    return ["application/x-www-form-urlencoded", Buffer.from(pairs(dice, value))]
}

function json(dice: Dice, value: () => string): [string, Buffer] {
    return ["application/json", Buffer.from(JSON.stringify(tree(dice, value, 3)))]
}

function tree(dice: Dice, value: () => string, depth: number): unknown {
    if (depth === 0 || dice.once(3)) return dice.once(4) ? dice.below(1_000_000) : value()
    const members = Array.from({ length: dice.below(5) }, () => tree(dice, value, depth - 1))
    return dice.once(2) ? members : Object.fromEntries(members.map((member) => [dice.pick(KEYS), member]))
}

function multipart(dice: Dice, value: () => string): [string, Buffer] {
    const boundary = `----form${dice.below(1_000_000)}`
    const parts = Array.from({ length: 1 + dice.below(4) }, () => part(dice, value))
    const body = parts.map((text) => `--${boundary}\r\n${text}\r\n`).join("")
    return [`multipart/form-data; boundary=${boundary}`, Buffer.from(`${body}--${boundary}--\r\n`)]
}

function part(dice: Dice, value: () => string): string {
    const name = `Content-Disposition: form-data; name="${dice.pick(KEYS)}"`
    if (dice.once(2)) return `${name}\r\n\r\n${value()}`
    return `${name}; filename="${oneLine(value())}"\r\nContent-Type: image/png\r\n\r\n${dice.bytes(dice.size(2_048)).toString("latin1")}`
}

function plain(_: Dice, value: () => string): [string, Buffer] {
    return ["text/plain; charset=utf-8", Buffer.from(`${value()}\n${value()}`)]
}

function pairs(dice: Dice, value: () => string): string {
    return Array.from({ length: dice.below(6) }, () => {
        const text = value()
        return `${encodeURIComponent(dice.pick(KEYS))}=${dice.once(3) ? text : encodeURIComponent(text.toWellFormed())}`
    }).join("&")
}

function words(dice: Dice): string {
    return Array.from({ length: 1 + dice.size(30) }, () => dice.pick(WORDS)).join(dice.pick([" ", "", "、", "\n"]))
}

function oneLine(text: string): string {
    return text.replaceAll(/[\r\n\0]/gu, " ")
}
