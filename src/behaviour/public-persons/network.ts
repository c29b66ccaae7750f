// The network an address belongs to, without asking anybody: IPv4 by its /16, IPv6 by its /32, which is the least that
// registries hand to a provider. Errs towards one network: two providers may share a /16, and count once. Addresses that are
// nobody's in public (RFC 6890) have none: within one building there are no many networks, and an intranet has no public.

/** @param address as core/client.ts has it: IPv4 dotted, IPv6 as its /64 @returns null: not a public network */
export function networkOf(address: string): string | null {
    return address.includes(":") ? network6(address) : network4(address)
}

function network4(address: string): string | null {
    const parts = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(address)
    if (parts === null) return null
    const [a, b] = [Number(parts[1]), Number(parts[2])]
    if (a > 255 || b > 255 || isPrivate4(a, b)) return null
    return `${a}.${b}`
}

function isPrivate4(a: number, b: number): boolean {
    if (a === 0 || a === 10 || a === 127 || a >= 224) return true
    if (a === 100) return b >= 64 && b <= 127
    if (a === 172) return b >= 16 && b <= 31
    return (a === 169 && b === 254) || (a === 192 && b === 168)
}

/** Only 2000::/3 is given out (RFC 3587). */
function network6(address: string): string | null {
    const [first = "", second = ""] = address.toLowerCase().split(":")
    if (!/^[23][0-9a-f]{3}$/.test(first) || !/^[0-9a-f]{0,4}$/.test(second)) return null
    return `${first}:${second === "" ? "0" : second}`
}
