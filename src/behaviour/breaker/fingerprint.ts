// 64-bit fingerprints as two unsigned 32-bit halves. Person digests are keyed already: their first 64 bits are taken as
// they are. Scope ids (addresses, routes) are not: they are hashed under the installation's seed. Two scopes that
// collide all the same share their counts, which cuts earlier, never later; two persons of one scope collide with a
// probability of n²/2^65: one pair in 30 million scopes of a million persons.

export interface Fingerprint {
    readonly lo: number
    readonly hi: number
}

const HALF_DIGITS = 8

/** Finalizer of MurmurHash3 (public domain): every input bit reaches every output bit. */
export function mix32(value: number): number {
    let h = value ^ (value >>> 16)
    h = Math.imul(h, 0x85_eb_ca_6b)
    h ^= h >>> 13
    h = Math.imul(h, 0xc2_b2_ae_35)
    return (h ^ (h >>> 16)) >>> 0
}

/** Two multiplicative hashes over the UTF-16 units with crossed finalizers, each started from its own seed. */
export function hashText(text: string, seedA: number, seedB: number): Fingerprint {
    let a = seedA ^ text.length
    let b = seedB ^ 0x9e_37_79_b9
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        a = Math.imul(a ^ unit, 0x9e_37_79_b1)
        b = Math.imul(b ^ unit, 0x5f_35_6e_95)
        a ^= a >>> 15
        b ^= b >>> 13
    }
    const lo = mix32(a ^ mix32(b))
    return { lo, hi: mix32(b ^ lo ^ seedA) }
}

/**
 * The first 64 bits of a digest in lower-case hex. Anything else is hashed: a foreign form of digest must not fall
 * together into one person.
 */
export function digestFingerprint(digest: string): Fingerprint {
    const lo = hexHalf(digest, 0)
    const hi = hexHalf(digest, HALF_DIGITS)
    return lo < 0 || hi < 0 ? hashText(digest, 1, 2) : { lo, hi }
}

/** @returns 32 bits, or -1 when there are not eight lower-case hex digits at `from` */
function hexHalf(text: string, from: number): number {
    let value = 0
    for (let at = from; at < from + HALF_DIGITS; at++) {
        const unit = text.charCodeAt(at)
        if (unit >= 0x30 && unit <= 0x39) value = (value << 4) | (unit - 0x30)
        else if (unit >= 0x61 && unit <= 0x66) value = (value << 4) | (unit - 0x57)
        else return -1
    }
    return value >>> 0
}
