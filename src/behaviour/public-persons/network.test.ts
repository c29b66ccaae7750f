import { expect, test } from "vitest"
import { createLivedTime, LIVED_STEP_MS } from "./lived-time.ts"
import { networkOf } from "./network.ts"

test.each([
    { address: "203.0.113.7", want: "203.0", why: "the /16" },
    { address: "203.1.113.7", want: "203.1", why: "another /16" },
    { address: "2001:db8:1:2::/64", want: "2001:db8", why: "the /32 of a /64" },
    { address: "2001:db8:ffff::/64", want: "2001:db8", why: "another /48 of the same provider" },
    { address: "2400::/64", want: "2400:0", why: "zeros that are left out" },
    { address: "2002:c000:204::/64", want: "2002:c000", why: "6to4: the /16 of the IPv4 address within" },
    { address: "10.1.2.3", want: null, why: "one's own network" },
    { address: "172.31.0.1", want: null, why: "one's own network" },
    { address: "172.32.0.1", want: "172.32", why: "just beside it" },
    { address: "192.168.0.1", want: null, why: "one's own network" },
    { address: "100.64.0.1", want: null, why: "of a carrier, behind its translation" },
    { address: "127.0.0.1", want: null, why: "this machine: a proxy that nobody named" },
    { address: "169.254.1.1", want: null, why: "link-local" },
    { address: "224.0.0.1", want: null, why: "multicast" },
    { address: "fd00:1::/64", want: null, why: "unique local" },
    { address: "fe80::/64", want: null, why: "link-local" },
    { address: "::/64", want: null, why: "loopback" },
    { address: "999.1.1.1", want: null, why: "no address" },
    { address: "unknown", want: null, why: "what the address book says of rubbish" },
    { address: "", want: null, why: "nothing" },
])("networkOf $address: $want ($why)", ({ address, want }) => {
    expect(networkOf(address)).toBe(want)
})

test("a gate ages by small steps only: jumps forward count an hour, backward nothing, and a restart too", () => {
    const lived = createLivedTime(1_000, 0)
    expect([lived.advance(500), lived.advance(400), lived.advance(600)]).toEqual([1_500, 1_500, 1_700])
    const year = 365 * 86_400_000
    expect(lived.advance(year)).toBe(1_700 + LIVED_STEP_MS)
    expect(createLivedTime(1_700, year).advance(year + 10)).toBe(1_710)
})
