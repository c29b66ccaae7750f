import { describe, expect, test } from "vitest"
import { createKeyer } from "../../core/keyer.ts"
import { createAddressBook } from "./address.ts"
import { createClientResolver, type ClientResolver } from "./client-resolver.ts"
import { readSetCookie } from "./cookies.ts"
import { createSessionMemory, openSessionSet, type SessionSetMemory } from "./session-set.ts"

const KEYER = createKeyer(Buffer.alloc(32, 7))
const VALUE = "0123456789abcdef0123"

describe("address", () => {
    const book = createAddressBook(["10.0.0.0/8", "2001:db8:ffff::/48", "192.0.2.9"])
    test.each([
        { peer: "203.0.113.5", forwarded: "6.6.6.6", want: "203.0.113.5", why: "a stranger's claim" },
        {
            peer: "10.1.1.1",
            forwarded: "6.6.6.6, 203.0.113.5",
            want: "203.0.113.5",
            why: "the rightmost that is not trusted",
        },
        { peer: "10.1.1.1", forwarded: "203.0.113.5, 10.2.2.2", want: "203.0.113.5", why: "over two proxies" },
        { peer: "192.0.2.9", forwarded: "203.0.113.5:4711", want: "203.0.113.5", why: "with a port" },
        { peer: "10.1.1.1", forwarded: "[2001:db8::5]:4711", want: "2001:db8::/64", why: "IPv6 with a port" },
        { peer: "10.1.1.1", forwarded: "unknown", want: "10.1.1.1", why: "no address: the last hop we know" },
        {
            peer: "10.1.1.1",
            forwarded: "203.0.113.5, unknown",
            want: "10.1.1.1",
            why: "nothing left of rubbish is believed",
        },
        { peer: "10.1.1.1", forwarded: "", want: "10.1.1.1", why: "no claim" },
        { peer: "::ffff:203.0.113.5", forwarded: "", want: "203.0.113.5", why: "IPv4 in IPv6 clothes" },
        {
            peer: "::ffff:10.1.1.1",
            forwarded: "203.0.113.5",
            want: "203.0.113.5",
            why: "a trusted one in IPv6 clothes",
        },
        { peer: "2001:db8:1:2:3:4:5:6", forwarded: "", want: "2001:db8:1:2::/64", why: "a /64" },
        {
            peer: "10.1.1.1",
            forwarded: "2001:db8:1:2::1, 2001:db8:ffff::1",
            want: "2001:db8:1:2::/64",
            why: "a trusted IPv6 hop",
        },
        { peer: "", forwarded: "", want: "unknown", why: "a socket that is gone" },
    ])("$peer [$forwarded] → $want: $why", ({ peer, forwarded, want }) => {
        expect(book.resolve(peer, forwarded)).toBe(want)
    })
})

describe("readSetCookie", () => {
    test.each([
        { field: `session=${VALUE}; HttpOnly; Path=/`, want: 3, why: "named so and hidden" },
        { field: `PHPSESSID=${VALUE}`, want: 2, why: "named so" },
        { field: `x=${VALUE}; httponly`, want: 2, why: "hidden" },
        { field: `x=${VALUE}`, want: 1, why: "long" },
        { field: "lang=ja; HttpOnly", want: null, why: "too short to be a secret: shared by everybody" },
        { field: `csrftoken=${VALUE}; HttpOnly`, want: null, why: "changes on every page" },
        { field: `session=${VALUE}; Max-Age=0`, want: null, why: "deleted" },
        { field: "=x", want: null, why: "no name" },
        { field: "", want: null, why: "nothing" },
    ])("$field: $why", ({ field, want }) => {
        expect(readSetCookie(field)?.rank ?? null).toBe(want)
    })
})

function resolver(sessions: SessionSetMemory, accountCookie: string | null = null): ClientResolver {
    return createClientResolver({ trustedProxies: [], accountCookie, sessions, keyer: KEYER })
}

describe("session and account", () => {
    test("only a cookie that was seen being set is a session, on every worker", () => {
        const memory = createSessionMemory([1, 2])
        const [one, two] = [resolver(memory), resolver(memory)]
        expect(two.resolve("192.0.2.1", undefined, `sid=${VALUE}`).client.session).toBeNull()
        one.learn([`sid=${VALUE}; HttpOnly`], undefined)
        const { client } = two.resolve("192.0.2.1", undefined, `a=b; sid=${VALUE}`)
        expect(client.session).toMatch(/^[0-9a-f]{32}$/)
        expect(two.resolve("192.0.2.7", undefined, `sid=${VALUE}`).client.session).toBe(client.session)
        expect(two.resolve("192.0.2.1", undefined, `sid=${VALUE}x`).client.session).toBeNull()
        expect(two.resolve("192.0.2.1", undefined, `other=${VALUE}`).client.session).toBeNull()
    })

    test("of several, the likeliest session counts, whatever the order", () => {
        const one = resolver(createSessionMemory([1, 2]))
        one.learn([`visitor=${VALUE}`, `sid=${VALUE}; HttpOnly`], undefined)
        const alone = one.resolve("192.0.2.1", undefined, `sid=${VALUE}`).client.session
        expect(one.resolve("192.0.2.1", undefined, `visitor=${VALUE}; sid=${VALUE}`).client.session).toBe(alone)
    })

    test("a value that several visitors get is no session; one that is renewed stays one", () => {
        const one = resolver(createSessionMemory([1, 2]))
        const session = (value: string): string | null =>
            one.resolve("192.0.2.1", undefined, `node=${value}`).client.session
        const renewed = VALUE.toUpperCase()
        one.learn([`node=${VALUE}; HttpOnly`, `node=${renewed}; HttpOnly`], undefined)
        one.learn([`node=${renewed}; HttpOnly`], `a=b; node=${renewed}`)
        expect(session(VALUE)).not.toBeNull()
        one.learn([`node=${VALUE}; HttpOnly`], undefined)
        expect(session(VALUE)).toBeNull()
        one.learn([`node=${VALUE}; HttpOnly`], undefined)
        expect(session(VALUE)).toBeNull()
        expect(session(renewed)).not.toBeNull()
    })

    test("the account cookie, where configured", () => {
        const one = resolver(createSessionMemory([1, 2]), "user")
        expect(one.resolve("192.0.2.1", undefined, "user=42").client.account).toMatch(/^[0-9a-f]{32}$/)
        expect(one.resolve("192.0.2.1", undefined, "user=").client.account).toBeNull()
    })

    test("a stranger's X-Forwarded-For is a claim", () => {
        const one = resolver(createSessionMemory([1, 2]))
        expect(one.resolve("192.0.2.1", "6.6.6.6", undefined)).toMatchObject({ trusted: false, untrustedClaim: true })
    })

    test("many sessions: most are remembered, and nobody gets a session that was not set", () => {
        const set = openSessionSet(createSessionMemory([3, 4]))
        for (let n = 0; n < 100_000; n++) set.add("sid", `value-${n}`, 3)
        let known = 0
        let invented = 0
        for (let n = 0; n < 100_000; n++) {
            if (set.rankOf("sid", `value-${n}`) === 3) known += 1
            if (set.rankOf("sid", `forged-${n}`) !== 0) invented += 1
        }
        expect(known).toBeGreaterThan(95_000)
        expect(invented).toBe(0)
    })
})
