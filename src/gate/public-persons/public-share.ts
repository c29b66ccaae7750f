// Who of one answer moves no cap. An answer that shows more than a page's persons is a list, whoever is in it: from there on
// everybody counts, those included that were exempt before. Errs towards counting: of somebody who was shown with anything
// else in the same answer, or in an exchange with a finding, nothing is exempt.
import { bareNameOf, type BareName, publicKey } from "../../behaviour/public-persons/bare-name.ts"
import { PAGE_PERSONS } from "../../behaviour/public-persons/rule.ts"
import { isNicknameOnly, type Sighting } from "../../core/person.ts"
import type { ExchangeFacts, Shown } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"
import type { PublicNames } from "./public-names.ts"

/** @returns null: everybody counts. Only what a visitor asks for can be a published page. */
export function openPublicShare(parts: GateParts, facts: ExchangeFacts): PublicShare | null {
    if (facts.method !== "GET" || parts.breaker === null) return null
    const names = parts.publicPersons.names(parts.control().publicPersons, facts.route)
    facts.shown.publicShare = new PublicShare(names, facts.shown)
    return facts.shown.publicShare
}

/** Who was shown so far. */
interface Met {
    /** By all their identifiers: whoever shares one with others is not one person with them. At most PAGE_PERSONS and one. */
    readonly persons: Set<string>
    /** Digests of names that were shown with something else. */
    readonly known: Set<string>
    readonly bare: Map<string, BareName>
    readonly exempt: Map<string, Sighting>
}

function nobodyMet(): Met {
    return { persons: new Set(), known: new Set(), bare: new Map(), exempt: new Map() }
}

export class PublicShare {
    readonly #names: PublicNames | null
    readonly #shown: Pick<Shown, "suspect">
    /** null: nobody was shown, as by most answers. */
    #met: Met | null = null
    #isList = false
    /** A cap was near or reached, or a table full. */
    isCapped = false

    /** @param names null: nobody is public on this route */
    constructor(names: PublicNames | null, shown: Pick<Shown, "suspect">) {
        this.#names = names
        this.#shown = shown
    }

    /** More persons than a page shows. */
    get isList(): boolean {
        return this.#isList
    }

    /** Nobody is exempt any more, and nobody is still to be counted. */
    get isSettled(): boolean {
        return this.#isList && this.#met?.exempt.size === 0
    }

    /** Those of whom nothing but a public field was shown. */
    bare(): readonly BareName[] {
        if (this.#met === null) return []
        const { bare, known } = this.#met
        return [...bare.values()].filter(({ digest }) => !known.has(digest))
    }

    /** The same record, without the sightings that move no cap. To be called once a record, in their order. */
    capped(record: readonly Sighting[]): readonly Sighting[] {
        const counted = record.filter((sighting) => !isNicknameOnly(sighting) && !this.#isExempt(sighting))
        const exempt = this.#met?.exempt
        if ((!this.#isList && !this.#shown.suspect) || exempt === undefined || exempt.size === 0) return counted
        const late = [...exempt.values()]
        exempt.clear()
        return [...late, ...counted]
    }

    #isExempt(sighting: Sighting): boolean {
        if (this.#isList) return false
        const { persons, known, bare: bareNames, exempt } = (this.#met ??= nobodyMet())
        const key = identityOf(sighting)
        persons.add(key)
        if (persons.size > PAGE_PERSONS) {
            this.#isList = true
            return false
        }
        const bare = bareNameOf(sighting)
        if (bare === null) {
            for (const { kind, digest } of sighting.identifiers) if (kind === "name") known.add(digest)
            return false
        }
        bareNames.set(publicKey(bare), bare)
        const covered = this.#names?.covers(bare) === true
        if (!covered || this.#shown.suspect || known.has(bare.digest)) return false
        exempt.set(key, sighting)
        return true
    }
}

/** Nearly everybody has one identifier here, and then no text needs to be built. */
function identityOf({ identifiers }: Sighting): string {
    const [first] = identifiers
    return identifiers.length === 1 && first !== undefined
        ? first.digest
        : identifiers.map(({ digest }) => digest).join()
}
