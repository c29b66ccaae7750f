// What is known of the numbered sightings without any period: which have a strong identifier, which are a bare name, and
// which share an identifier with another. Nothing stored is rewritten by a merge: a scope applies this map when it is asked.
//
// A merge depends on what a scope holds, since a conflict outside of it is none inside. So the map does not say who is one
// person, but where nobody can disagree: in a `simple` component every selection of its members is exactly one person
// (simple-component.ts). All other linked sightings are merged anew by core/merge-persons.ts in every scope.
import { packFile, unpackFile } from "./packed-file.ts"
import { placeIn } from "./place-in.ts"

export interface PeopleMap {
    /** Changes with every day that is closed; an answer can name it. */
    readonly version: number
    /** Numbers below this are known. */
    readonly count: number
    /** A bit a number: has an identifier that names one person on its own. */
    readonly strong: Uint8Array
    /** A bit a number: nothing but a name or nickname. */
    readonly bare: Uint8Array
    /** Sightings that share an identifier with another, ascending. */
    readonly linked: Uint32Array
    /** For each of `linked`, the place in it of the lowest number of its component. */
    readonly leaderAt: Uint32Array
    /** 1: its component is simple. */
    readonly simple: Uint8Array
    /** Sightings with more identifiers than are kept, ascending. */
    readonly cut: Uint32Array
}

export const NO_PEOPLE: PeopleMap = {
    version: 0,
    count: 0,
    strong: new Uint8Array(0),
    bare: new Uint8Array(0),
    linked: new Uint32Array(0),
    leaderAt: new Uint32Array(0),
    simple: new Uint8Array(0),
    cut: new Uint32Array(0),
}

interface Head {
    readonly version: number
    readonly count: number
    /**
     * Absent: leaders are the numbers themselves, as releases before wrote them, and `simple` comes behind them. Those releases
     * would take places for numbers: the order of the arrays makes them refuse this file instead.
     */
    readonly leaders?: "places"
}

export function packPeople(map: PeopleMap): Buffer {
    const head: Head = { version: map.version, count: map.count, leaders: "places" }
    return packFile(head, [map.strong, map.bare, map.simple, map.linked, map.leaderAt, map.cut])
}

/** @throws RangeError as unpackFile */
export function unpackPeople(file: Buffer): PeopleMap {
    const { head, arrays } = unpackFile<Head>(file)
    const [strong, bare, ...others] = arrays
    const hasPlaces = head.leaders === "places"
    const [simple, linked, leaders] = hasPlaces ? others : [others[2], others[0], others[1]]
    // A map of before has no `cut`: whoever wrote it did not keep that there was more.
    const cut = others[3] ?? NO_PEOPLE.cut
    if (!(strong instanceof Uint8Array && bare instanceof Uint8Array && simple instanceof Uint8Array)) {
        throw new RangeError("no map of people")
    }
    if (!(linked instanceof Uint32Array && leaders instanceof Uint32Array && cut instanceof Uint32Array)) {
        throw new RangeError("no map of people")
    }
    const leaderAt = hasPlaces ? leaders : leaders.map((number) => placeIn(linked, number))
    return { version: head.version, count: head.count, strong, bare, linked, leaderAt, simple, cut }
}
