/** Whether any of the names has so many letters, by that number. */
export function lengthsOf(names: Iterable<string>): readonly boolean[] {
    const lengths: boolean[] = []
    for (const name of names) {
        while (lengths.length <= name.length) lengths.push(false)
        lengths[name.length] = true
    }
    return lengths
}
