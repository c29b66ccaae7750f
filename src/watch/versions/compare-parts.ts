// What the version orders share. Numbers are compared as digits: a build number may be longer than a double holds.

/** @param left decimal digits, leading zeros allowed; the empty text is 0 */
export function compareDigits(left: string, right: string): number {
    const [a, b] = [left.replace(/^0+/, ""), right.replace(/^0+/, "")]
    return a.length - b.length || compareText(a, b)
}

/** By code units. */
export function compareText(left: string, right: string): number {
    if (left === right) return 0
    return left < right ? -1 : 1
}

/** Part by part; a part that is missing is `missing`. */
export function compareEach<T>(
    left: readonly T[],
    right: readonly T[],
    missing: T,
    compare: (left: T, right: T) => number,
): number {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const order = compare(left[index] ?? missing, right[index] ?? missing)
        if (order !== 0) return order
    }
    return 0
}
