// Tokens, each with one thing wrong, held against a state of the journal.
import { describe, expect, test } from "vitest"
import fc from "fast-check"
import { headWords } from "../head.ts"
import { judgeToken, readToken } from "./token.ts"
import { type Identity, makeIdentity, makeToken, sha256, TIME_STAMPING, type TokenWish } from "./test-authority.case.ts"

const HOUR_MS = 3_600_000
const NOW_MS = 1_790_000_000_000
const head = { n: 812, hash: "9f2c".repeat(16) }
const imprint = sha256(headWords(head))
const usages = [TIME_STAMPING]
const valid = { fromMs: NOW_MS - HOUR_MS, toMs: NOW_MS + HOUR_MS }

const root = await makeIdentity({ name: "Root", isAuthority: true, ...valid })
const between = await makeIdentity({ name: "Between", issuer: root, isAuthority: true, ...valid })
const signer = await makeIdentity({ name: "Time, Ltd.", issuer: root, usages, ...valid })
const below = await makeIdentity({ name: "Below", issuer: between, usages, ...valid })
const ended = await makeIdentity({ name: "Ended", issuer: root, usages, fromMs: 0, toMs: NOW_MS - HOUR_MS })
const stranger = await makeIdentity({ name: "Root", isAuthority: true, ...valid })
const strange = await makeIdentity({ name: "Time, Ltd.", issuer: stranger, usages, ...valid })
const web = await makeIdentity({ name: "Web", issuer: root, usages: ["1.3.6.1.5.5.7.3.1"], ...valid })
const both = await makeIdentity({ name: "Both", issuer: root, usages: [...usages, "1.3.6.1.5.5.7.3.1"], ...valid })
const soft = await makeIdentity({ name: "Soft", issuer: root, usages, usageCritical: false, ...valid })
const plain = await makeIdentity({ name: "Plain", issuer: root, ...valid })
const ofPlain = await makeIdentity({ name: "Of plain", issuer: plain, usages, ...valid })
const self = await makeIdentity({ name: "Self", usages, ...valid })

// Two that certified each other, as authorities do that merge: a way without an end.
const left = await makeIdentity({ name: "Left", isAuthority: true, ...valid })
const right = await makeIdentity({ name: "Right", isAuthority: true, ...valid })
const leftOfRight = await makeIdentity({ name: "Left", keys: left, issuer: right, isAuthority: true, ...valid })
const rightOfLeft = await makeIdentity({ name: "Right", keys: right, issuer: left, isAuthority: true, ...valid })
const rightOfRoot = await makeIdentity({ name: "Right", keys: right, issuer: root, isAuthority: true, ...valid })
const merged = await makeIdentity({ name: "Merged", issuer: left, usages, ...valid })
const circle = [leftOfRight, rightOfLeft]

async function judged(wish: Partial<TokenWish>, authorities: readonly Identity[] = [root]): Promise<unknown> {
    const bytes = await makeToken({ signer, imprint, atMs: NOW_MS, ...wish })
    const trusted = authorities.map(({ certificate }) => certificate)
    const judgement = await judgeToken(bytes, head, trusted)
    return judgement.kind === "holds" ? judgement.stamp : judgement.what
}

const stamp = { head, atMs: NOW_MS, accuracyMs: 0, authority: "Time, Ltd." }
const holding: readonly { wish: Partial<TokenWish>; authorities?: readonly Identity[]; name: string; why: string }[] = [
    { wish: {}, name: "Time, Ltd.", why: "signed by a certificate of the authority" },
    { wish: {}, authorities: [stranger, root], name: "Time, Ltd.", why: "one of several authorities, of one name" },
    { wish: { signer: below, chain: [between] }, name: "Below", why: "by a step in between that the token brings" },
    { wish: { signer: below }, authorities: [between], name: "Below", why: "the step in between is what is trusted" },
    { wish: { chain: [stranger] }, name: "Time, Ltd.", why: "brings a certificate that nobody needs" },
    { wish: { signer: merged, chain: [...circle, rightOfRoot] }, name: "Merged", why: "out of a circle" },
    { wish: { atMs: valid.toMs }, name: "Time, Ltd.", why: "in the last second of its certificate" },
]
test.each(holding)("holds: $why", async ({ wish, authorities, name }) => {
    expect(await judged(wish, authorities)).toEqual({ ...stamp, atMs: wish.atMs ?? NOW_MS, authority: name })
})

const faults: readonly { wish: Partial<TokenWish>; authorities?: readonly Identity[]; want: string; why: string }[] = [
    { wish: { imprint: sha256(headWords({ ...head, n: 813 })) }, want: "other-state", why: "another number" },
    { wish: { imprint: sha256(Buffer.from("")) }, want: "other-state", why: "nothing of the journal" },
    { wish: { signer: strange }, want: "untrusted", why: "an authority of the same name, with another key" },
    { wish: { signer: strange, chain: [stranger] }, want: "untrusted", why: "brings its own authority along" },
    { wish: { signer: self }, want: "untrusted", why: "signed by itself" },
    { wish: {}, authorities: [], want: "untrusted", why: "nobody is trusted" },
    { wish: { signer: below }, want: "untrusted", why: "the step in between is missing" },
    { wish: { signer: ofPlain, chain: [plain] }, want: "untrusted", why: "issued by one who is no authority" },
    { wish: { signer: merged, chain: circle }, want: "untrusted", why: "two that certified each other" },
    { wish: { signer: ended }, want: "outside-validity", why: "its certificate had ended" },
    { wish: { atMs: valid.fromMs - 1_000 }, want: "outside-validity", why: "before its certificate began" },
    { wish: { signer: web }, want: "usage", why: "a certificate of a web server" },
    { wish: { signer: plain }, want: "usage", why: "a certificate that says nothing of its usage" },
    { wish: { signer: both }, want: "usage", why: "for time stamps and for more (RFC 3161, 2.3)" },
    { wish: { signer: soft }, want: "usage", why: "the usage is not critical (RFC 3161, 2.3)" },
    { wish: { names: below }, want: "signature", why: "names another certificate as its signer's (RFC 5035)" },
    { wish: { chain: Array.from({ length: 8 }, () => stranger) }, want: "malformed", why: "nine certificates" },
]
test.each(faults)("$want: $why", async ({ wish, authorities, want }) => {
    expect(await judged(wish, authorities)).toBe(want)
})

describe("altered", () => {
    test(
        "a token is refused whichever bit is altered, unless nothing that it says depends on it",
        { timeout: 60_000 },
        async () => {
            const whole = await makeToken({ signer, imprint, atMs: NOW_MS })
            const found = new Set<string>()
            for (let at = 0; at < whole.length; at += 1) {
                const altered = Uint8Array.from(whole)
                altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8))
                const judgement = await judgeToken(altered, head, [root.certificate])
                found.add(judgement.kind === "holds" ? JSON.stringify(judgement.stamp) : judgement.what)
            }
            // What still holds says the same: what the journal has of the file's SHA-256 names that, too.
            expect([...found].filter((one) => one.startsWith("{"))).toEqual(
                [JSON.stringify(stamp)].filter((one) => found.has(one)),
            )
            expect([...found]).toEqual(expect.arrayContaining(["malformed", "other-state", "signature"]))
        },
    )

    test("what is no token is said to be none, and never throws", async () => {
        const whole = await makeToken({ signer, imprint, atMs: NOW_MS })
        expect(readToken(Buffer.concat([whole, Buffer.of(0)]))).toBeNull()
        expect(readToken(Buffer.alloc(65_537))).toBeNull()
        const cut = fc.integer({ min: 0, max: whole.length - 1 }).map((end) => whole.subarray(0, end))
        fc.assert(fc.property(fc.oneof(cut, fc.uint8Array({ maxLength: 300 })), (bytes) => readToken(bytes) === null))
    })

    test("deep nesting ends", () => {
        const deep = Buffer.from("3080".repeat(30_000), "hex")
        expect(readToken(deep)).toBeNull()
    })
})
