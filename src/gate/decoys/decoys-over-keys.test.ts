// Decoys when the person key changes: known again by their digests, at the first start under the next key. Nothing of them is
// readable without a key.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import { createKeyer } from "../../core/keyer.ts"
import type { DecoyPerson } from "./decoy.ts"
import type { DecoysAdded } from "./decoy-control.ts"
import { digestsOf } from "./decoy-digests.ts"
import type { NamedKey } from "./decoy-values.ts"
import { type Decoys, openDecoys } from "./open-decoys.ts"

const [FIRST, SECOND, THIRD] = [1, 2, 3].map((byte): NamedKey => {
    const key = new Uint8Array(32).fill(byte)
    return { keyId: createKeyer(key).keyId, key }
})
const NONE: NamedKey = { keyId: "", key: new Uint8Array(32) }
const WISH = { count: 3, mailDomain: "canary.example.jp", note: "members" }

let home = ""
let faults: unknown[] = []
beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "sekisho-decoy-keys-"))
    mkdirSync(dataFolder(home).controlDir, { recursive: true })
    faults = []
})
afterEach(() => rmSync(home, { recursive: true }))

/** A gate's decoys under the last of these keys. */
function under(...keys: readonly (NamedKey | undefined)[]): Decoys {
    const held = keys.map((key) => key ?? NONE)
    const decoys = openDecoys({
        folder: dataFolder(home),
        events: { record: () => undefined },
        keyer: createKeyer(held.at(-1)?.key ?? NONE.key),
        keys: held,
        firstKeyId: FIRST?.keyId ?? "",
        log: { info: () => undefined, fault: (_, error) => void faults.push(error) },
        now: () => 1_000,
        mayChange: () => undefined,
    })
    decoys.close()
    return decoys
}

async function add(decoys: Decoys): Promise<DecoysAdded> {
    return decoys.actions(async () => Promise.resolve()).addDecoys(WISH)
}

/** Digests that each person has under a key. */
function digests(persons: readonly DecoyPerson[], key: NamedKey | undefined): unknown[] {
    return persons.map((person) => digestsOf(person, createKeyer(key?.key ?? NONE.key)))
}

function known(decoys: Decoys): unknown[] {
    return decoys.inForce().decoys.map(({ telling, names }) => ({ telling, names }))
}

const markOnly = (decoys: Decoys): number => decoys.actions(async () => Promise.resolve()).decoys().status.markOnly
const valuesFile = (): string => dataFolder(home).decoyValuesFile

describe("the next key", () => {
    test("makes the digests of all anew, and those of the key after it; marks and ids stay", async () => {
        const first = under(FIRST)
        const { persons, ids } = await add(first)
        const signs = first.inForce().decoys.map(({ own, side }) => [own, side])
        for (const [keys, key] of [
            [[FIRST, SECOND], SECOND],
            // The first is destroyed meanwhile.
            [[SECOND, THIRD], THIRD],
            [[THIRD], THIRD],
        ] as const) {
            const next = under(...keys)
            expect(known(next)).toEqual(digests(persons, key))
            expect([markOnly(next), next.inForce().decoys.map(({ id }) => id)]).toEqual([0, ids])
            expect(next.inForce().decoys.map(({ own, side }) => [own, side])).toEqual(signs)
        }
        expect(faults).toEqual([])
    })

    test("the same key changes nothing", async () => {
        await add(under(FIRST))
        const before = [readFileSync(valuesFile(), "utf8"), readFileSync(dataFolder(home).decoysFile, "utf8")]
        under(FIRST)
        expect([readFileSync(valuesFile(), "utf8"), readFileSync(dataFolder(home).decoysFile, "utf8")]).toEqual(before)
    })

    test.each([
        { why: "of a release that kept no values", break: (): void => rmSync(valuesFile()), told: 0 },
        { why: "cannot be read", break: (): void => writeFileSync(valuesFile(), "{"), told: 1 },
    ])(
        "those whose file $why are known by their mark alone, and new ones are whole",
        async ({ break: spoil, told }) => {
            await add(under(FIRST))
            spoil()
            const next = under(FIRST, SECOND)
            expect([markOnly(next), faults.length]).toEqual([3, told])
            const { persons } = await add(next)
            expect(known(under(FIRST, SECOND)).slice(3)).toEqual(digests(persons, SECOND))
        },
    )

    test("where the key before is gone, they are known by their mark alone", async () => {
        await add(under(FIRST))
        expect([markOnly(under(SECOND)), faults]).toEqual([3, []])
    })

    test("entries that were altered, or changed places, are told and not believed", async () => {
        await add(under(FIRST))
        const kept: Record<string, { keyId: string; sealed: string }> = JSON.parse(readFileSync(valuesFile(), "utf8"))
        const { d1, d2, d3 } = kept
        const broken = {
            ...d3,
            sealed: Buffer.from(d3?.sealed ?? "", "base64")
                .fill(0, 20, 21)
                .toString("base64"),
        }
        writeFileSync(valuesFile(), JSON.stringify({ d1: d2, d2: d1, d3: broken }))
        expect([markOnly(under(FIRST, SECOND)), faults.length]).toEqual([3, 3])
    })

    test("a disk that takes nothing: in force all the same, and made anew again at the next start", async () => {
        const { persons } = await add(under(FIRST))
        // What is to be renamed stands in its way.
        for (const file of [valuesFile(), dataFolder(home).decoysFile]) mkdirSync(`${file}.new`)
        expect(known(under(FIRST, SECOND))).toEqual(digests(persons, SECOND))
        expect(faults).toHaveLength(2)
        for (const file of [valuesFile(), dataFolder(home).decoysFile]) rmSync(`${file}.new`, { recursive: true })
        expect(known(under(FIRST, SECOND))).toEqual(digests(persons, SECOND))
        expect(known(under(SECOND))).toEqual(digests(persons, SECOND))
    })
})

test("nothing of a decoy is on the disk in clear, and nothing of one that was removed", async () => {
    const decoys = under(FIRST)
    const { persons } = await add(decoys)
    const files = [valuesFile(), dataFolder(home).decoysFile].map((file) => readFileSync(file, "utf8")).join("")
    for (const value of persons.flatMap((person) => Object.values(person))) expect(files).not.toContain(value)
    await decoys.actions(async () => Promise.resolve()).removeDecoy("d2")
    const left: Record<string, unknown> = JSON.parse(readFileSync(valuesFile(), "utf8"))
    expect(Object.keys(left)).toEqual(["d1", "d3"])
})
