// What the main part does with public persons when the disk does not take them, and when it is not the one that decides.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import type { KeptPerson } from "../../behaviour/public-persons/contract.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { createKeyer } from "../../core/keyer.ts"
import type { EventReport } from "../worker-messages.ts"
import { createGateLog } from "../gate-log.ts"
import { openPublicPersons, type PublicPersons } from "./open-public-persons.ts"
import { writePublicPersons } from "./public-store.ts"

const KEYER = createKeyer(new Uint8Array(32).fill(3))
const PERSON: KeptPerson = {
    id: "p1",
    route: "/contact",
    digest: "a".repeat(32),
    fields: 1,
    state: "proposed",
    sinceMs: 0,
    seenMs: 0,
    teachers: [["v", { network: "n", day: 0, anonymous: true }]],
    days: [0],
}
const IN_FORCE = [{ route: "/contact", persons: [`${"a".repeat(32)}:1`] }]

let dir = ""
let file = ""
let told: EventReport[] = []
let changes = 0
let refused = false
let opened: PublicPersons | null = null

beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-public-"))
    file = join(dir, "control", "public-persons.json")
    told = []
    changes = 0
    refused = false
})
afterEach(() => {
    opened?.close()
    rmSync(dir, { recursive: true })
})

function open(state: KeptPerson["state"]): PublicPersons {
    const kept = { livedMs: 0, nextId: 2, proposedOn: 0, proposed: [], visitors: [], persons: [{ ...PERSON, state }] }
    writePublicPersons(file, KEYER.keyId, kept)
    return openKept()
}

function openKept(): PublicPersons {
    opened = openPublicPersons({
        file,
        events: { record: (report) => void told.push(report) },
        keyer: KEYER,
        log: createGateLog(),
        now: () => 0,
        steadyNow: () => 0,
        mayChange: () => {
            if (refused) throw new SekishoError("SEKISHO_GATE_TAKEOVER_UNDER_WAY")
        },
        onChange: () => void changes++,
    })
    return opened
}

/** A file where the folder was. */
function breakDisk(): void {
    rmSync(join(dir, "control"), { recursive: true })
    writeFileSync(join(dir, "control"), "")
}

function mendDisk(): void {
    rmSync(join(dir, "control"))
    mkdirSync(join(dir, "control"))
}

test("an approval that cannot be written is none", async () => {
    const persons = open("proposed")
    const actions = persons.actions(async () => undefined)
    breakDisk()
    await expect(actions.approvePublic("/contact", 1)).rejects.toMatchObject({
        code: "SEKISHO_GATE_CONTROL_UNWRITABLE",
    })
    expect([persons.inForce(), told]).toEqual([[], []])
    mendDisk()
    expect(await actions.approvePublic("/contact", 1)).toMatchObject({ ids: ["p1"], kept: true })
    expect([persons.inForce(), told.map(({ event }) => event)]).toEqual([IN_FORCE, ["public-approved"]])
})

test("whoever is withdrawn counts at once, whatever the disk says, and is written when it can be", async () => {
    const persons = open("public")
    expect(persons.inForce()).toEqual(IN_FORCE)
    breakDisk()
    persons.note({ kind: "suspect", route: "/contact", persons: [PERSON] })
    expect([persons.inForce(), changes, told.map(({ event }) => event)]).toEqual([[], 1, ["public-withdrawn"]])
    mendDisk()
    persons.pass()
    expect(readFileSync(file, "utf8")).not.toContain("p1")
})

test("what cannot be written is not handed over: whoever takes over would bring back who was withdrawn", () => {
    const persons = open("public")
    breakDisk()
    persons.note({ kind: "suspect", route: "/contact", persons: [PERSON] })
    expect(() => persons.handOver()).toThrow("could not be written")
    mendDisk()
    persons.handOver()
    expect(readFileSync(file, "utf8")).not.toContain("p1")
})

test("a forgetting that is not on the disk says so", async () => {
    const persons = open("public")
    breakDisk()
    const answer = await persons.actions(async () => undefined).forgetPublic("/contact")
    expect([answer.kept, persons.inForce()]).toEqual([false, []])
})

test("while another gate takes over, nothing is approved, forgotten or learned", async () => {
    const persons = open("public")
    const actions = persons.actions(async () => undefined)
    refused = true
    const code = "SEKISHO_GATE_TAKEOVER_UNDER_WAY"
    await expect(actions.approvePublic("/contact", 1)).rejects.toMatchObject({ code })
    await expect(actions.forgetPublic("/contact")).rejects.toMatchObject({ code })
    persons.close()
    persons.note({ kind: "suspect", route: "/contact", persons: [PERSON] })
    expect([persons.inForce(), told]).toEqual([IN_FORCE, []])
    persons.reopen()
    persons.note({ kind: "suspect", route: "/contact", persons: [PERSON] })
    expect(persons.inForce()).toEqual([])
})

const content = (change: (text: string) => string): string => change(readFileSync(file, "utf8"))

test.each([
    { written: (text: string) => text.slice(0, -10), why: "torn" },
    { written: (text: string) => text.replace(KEYER.keyId, "00000000"), why: "of another person key" },
    {
        written: (text: string) => text.replace("/contact", '/contact\\",\\"state\\":7,\\"x\\":\\"'),
        why: "of another shape",
    },
    { written: () => "7", why: "no such file at all" },
])("a file that is $why: nobody is public, and the start goes on", ({ written }) => {
    expect(open("public").inForce()).toEqual(IN_FORCE)
    opened?.close()
    writeFileSync(file, content(written))
    expect(openKept().answer()).toMatchObject({ routes: [], status: { public: 0 } })
})
