import { ATTACK_TEXTS } from "./attacks.ts"
import { diceOf, type Dice } from "./dice.ts"
import { request } from "./grammar.ts"
import { MESSAGE_BYTES, mutated } from "./mutations.ts"

export const KINDS = [
    "raw bytes",
    "raw bytes behind a head",
    "mutated request",
    "attack in a request",
    "mutated attack",
] as const

export type Kind = (typeof KINDS)[number]

export interface FuzzCase {
    readonly number: number
    readonly kind: Kind
    readonly bytes: Buffer
}

const MAKE: Readonly<Record<Kind, (dice: Dice) => Buffer>> = {
    "raw bytes": (dice) => dice.bytes(dice.size(8_192)),
    "raw bytes behind a head": rawBehindHead,
    "mutated request": (dice) => mutated(request(dice, null), dice),
    "attack in a request": (dice) => request(dice, dice.pick(ATTACK_TEXTS)),
    "mutated attack": (dice) => mutated(request(dice, mutatedText(dice)), dice),
}

/** Case `number` of a run: the same for the same seed, whatever ran before it. */
export function makeCase(seed: number, number: number): FuzzCase {
    const kind = KINDS[number % KINDS.length] ?? "raw bytes"
    return { number, kind, bytes: MAKE[kind](diceOf(seed, number)).subarray(0, MESSAGE_BYTES) }
}

/** A head that parses, so that the bytes reach the readers of targets, headers and bodies. */
function rawBehindHead(dice: Dice): Buffer {
    const types = [
        "application/x-www-form-urlencoded",
        "application/json",
        "multipart/form-data; boundary=x",
        "text/html",
        "",
    ]
    const noise = (limit: number): string =>
        dice
            .bytes(dice.size(limit))
            .toString("latin1")
            .replaceAll(/[\r\n]/gu, "")
    const body = dice.bytes(dice.size(16_384))
    const head = `POST /${noise(200).replaceAll(" ", "")} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Noise: ${noise(400)}\r\nContent-Type: ${dice.pick(types)}\r\nContent-Length: ${body.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head, "latin1"), body])
}

/** Two attacks spliced, and bytes of the splice changed or repeated. */
function mutatedText(dice: Dice): string {
    const [first, second] = [dice.pick(ATTACK_TEXTS), dice.pick(ATTACK_TEXTS)]
    const spliced = first.slice(0, dice.below(first.length + 1)) + second.slice(dice.below(second.length + 1))
    return dice.once(2) ? spliced : mutated(Buffer.from(spliced), dice).toString("utf8")
}
