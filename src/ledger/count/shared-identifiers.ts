// Identifiers that several sightings have. Whether one links two persons depends on who of them a scope holds: with the others outside,
// whoever is left shares it with nobody, and need not be merged.

/** A row each sighting that has one, once. */
export interface SharedIdentifiers {
    readonly numbers: readonly number[]
    /** Numbers of their own, from 0, dense. */
    readonly identifiers: readonly number[]
    /** Sightings that share one with so many that it is not said with whom: those are merged in every scope. */
    readonly always: readonly number[]
}

export const NOTHING_SHARED: SharedIdentifiers = { numbers: [], identifiers: [], always: [] }

/** @returns those present that share an identifier with another one present, or may */
export function sharingAmong(
    { numbers, identifiers, always }: SharedIdentifiers,
    isPresent: (number: number) => boolean,
): Set<number> {
    const present = numbers.map(isPresent)
    const times = new Map<number, number>()
    for (const [row, identifier] of identifiers.entries())
        if (present[row] === true) times.set(identifier, (times.get(identifier) ?? 0) + 1)
    const sharing = new Set(
        numbers.filter((_, row) => present[row] === true && (times.get(identifiers[row] ?? 0) ?? 0) > 1),
    )
    for (const number of always) if (isPresent(number)) sharing.add(number)
    return sharing
}
