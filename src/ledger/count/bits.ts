/** One bit a number. Beyond its end every bit is 0. */
export function bitAt(bits: Uint8Array, number: number): boolean {
    return ((bits[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0
}

export function setBit(bits: Uint8Array, number: number): void {
    bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7))
}
