/** Where a number stands among ascending ones; -1: nowhere. */
export function placeIn(numbers: Uint32Array, number: number): number {
    let low = 0
    let high = numbers.length
    while (low < high) {
        const middle = (low + high) >>> 1
        if ((numbers[middle] ?? 0) < number) low = middle + 1
        else high = middle
    }
    return numbers[low] === number ? low : -1
}
