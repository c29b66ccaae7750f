// The persons of a scope in typed arrays: a hundred bytes or so each, where objects take ten times as much. What does not fit into
// memory is an error that says so.
import type { FieldMask } from "../../core/fields.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Identifier, Sighting } from "../../core/person.ts"
import { writeShownDigest } from "../../ledger/duckdb/open-day/digest-words.ts"
import {
    BIRTH_TRAIT,
    codeOfKind,
    NAME_TRAIT,
    NAMED_TRAIT,
    TRAIT_KINDS,
} from "../../ledger/duckdb/open-day/trait-kinds.ts"
import { type PeopleBlock, SHOWN_DIGEST_WORDS } from "../../ledger/people-block.ts"
import { DigestHolders } from "./digest-holders.ts"
import type { ExposedPeople } from "./exposed-people.ts"
import { WordRows } from "./word-rows.ts"

/** Share of the memory that is free when the command begins: the list, and whatever else runs here, have the rest. */
const MEMORY_SHARE = 0.5

/** Words of a person: fields and records, then two each of the digests of name and birth date, 0 where none was shown. */
const [FIELDS, RECORDS, NAME, BIRTH, WIDTH] = [0, 1, 2, 4, 6]
const NAME_KIND = codeOfKind("name")

export class PeopleTable implements ExposedPeople {
    readonly #limitBytes: number
    readonly #people = new WordRows(WIDTH)
    readonly #holders = new DigestHolders()
    readonly #digest = new Uint32Array(SHOWN_DIGEST_WORDS)
    #count = 0

    constructor(limitBytes: number = process.availableMemory() * MEMORY_SHARE) {
        this.#limitBytes = limitBytes
    }

    get count(): number {
        return this.#count
    }

    get bytes(): number {
        return this.#people.bytes + this.#holders.bytes
    }

    /** Identifiers that more persons share than are kept of one (HOLDERS_LIMIT). */
    get crowded(): number {
        return this.#holders.crowded
    }

    /** @throws SekishoError SEKISHO_CLI_SCOPE_TOO_LARGE where there is not the memory for it */
    add(block: PeopleBlock): void {
        for (const [at, person] of block.persons.entries()) {
            this.#count = Math.max(this.#count, person + 1)
            this.#people.set(person, FIELDS, this.#people.get(person, FIELDS) | (block.fields[at] ?? 0))
            this.#people.set(person, RECORDS, this.#people.get(person, RECORDS) + (block.records[at] ?? 0))
        }
        for (const [at, person] of block.traitPersons.entries())
            this.#addTrait(person, block.traitKinds[at] ?? 0, block.traitDigests, at * SHOWN_DIGEST_WORDS)
        if (this.bytes > this.#limitBytes)
            throw new SekishoError("SEKISHO_CLI_SCOPE_TOO_LARGE", {
                persons: this.#count,
                limitBytes: this.#limitBytes,
            })
    }

    holders({ kind, digest }: Identifier): readonly number[] {
        writeShownDigest(digest, this.#digest, 0)
        return this.#holders.holders(codeOfKind(kind), this.#digest, 0)
    }

    agrees(person: number, { name, birth }: Pick<Sighting, "name" | "birth">): boolean {
        return this.#agreesIn(person, NAME, name) && this.#agreesIn(person, BIRTH, birth)
    }

    fieldsOf(person: number): FieldMask {
        return this.#people.get(person, FIELDS)
    }

    recordsOf(person: number): number {
        return this.#people.get(person, RECORDS)
    }

    #addTrait(person: number, kind: number, digests: Uint32Array, at: number): void {
        // Sightings of two names or birth dates are never one person (core/persons/merge-groups.ts): one of each is all there is.
        if (kind === NAME_TRAIT || kind === NAMED_TRAIT) this.#write(person, NAME, digests, at)
        if (kind === BIRTH_TRAIT) this.#write(person, BIRTH, digests, at)
        if (kind === NAMED_TRAIT) this.#holders.add(NAME_KIND, digests, at, person)
        if (kind < TRAIT_KINDS.length) this.#holders.add(kind, digests, at, person)
    }

    #write(person: number, word: number, digests: Uint32Array, at: number): void {
        this.#people.set(person, word, digests[at] ?? 0)
        this.#people.set(person, word + 1, digests[at + 1] ?? 0)
    }

    #agreesIn(person: number, word: number, digest: string | null): boolean {
        const [low, high] = [this.#people.get(person, word), this.#people.get(person, word + 1)]
        if (digest === null || (low === 0 && high === 0)) return true
        writeShownDigest(digest, this.#digest, 0)
        return this.#digest[0] === low && this.#digest[1] === high
    }
}
