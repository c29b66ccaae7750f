// Identifiers that several sightings have. Whether one links two persons depends on who of them a scope holds: with the others outside,
// whoever is left shares it with nobody, and need not be merged.

/** A row each sighting that has one, once. */
export interface SharedIdentifiers {
    readonly numbers: readonly number[]
    /** Numbers of their own, from 0, dense. */
    readonly identifiers: readonly number[]
}

export const NOTHING_SHARED: SharedIdentifiers = { numbers: [], identifiers: [] }

/** @returns those present that share an identifier with another one present */
export function sharingAmong(
    { numbers, identifiers }: SharedIdentifiers,
    isPresent: (number: number) => boolean,
): Set<number> {
    const present = numbers.map(isPresent)
    const times = new Map<number, number>()
    for (const [row, identifier] of identifiers.entries())
        if (present[row] === true) times.set(identifier, (times.get(identifier) ?? 0) + 1)
    return new Set(numbers.filter((_, row) => present[row] === true && (times.get(identifiers[row] ?? 0) ?? 0) > 1))
}
