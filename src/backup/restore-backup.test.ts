// Backups that somebody made up, and disks that are full or elsewhere.
import { generateKeyPairSync } from "node:crypto"
import {
    cpSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest"
import { mountSmallDisk } from "../../bench/crash/small-disk.ts"
import { dataFolder, type DataFolder } from "../config/data-folder.ts"
import { createKeyer } from "../core/keyer.ts"
import { MANIFEST_FILE, type Manifest } from "./contract.ts"
import { type Damage, readManifest, verifyFiles } from "./read-backup.ts"
import { restoreBackup } from "./restore-backup.ts"
import { writeBackup, type BackupFacts, type BackupSource } from "./write-backup.ts"

const KEY = new Uint8Array(32).fill(7)
const OLD_KEY = new Uint8Array(32).fill(6)
const journalKeys = generateKeyPairSync("ed25519")

let home = ""
let folder: DataFolder

beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "sekisho-restore-"))
    folder = dataFolder(join(home, "data"))
    for (const dir of [folder.root, folder.runDir, folder.controlDir]) mkdirSync(dir)
    writeFileSync(folder.installationFile, JSON.stringify({ keyFile: "/elsewhere.key" }))
    writeFileSync(folder.stopsFile, "[]")
})

afterEach(() => {
    rmSync(home, { recursive: true })
})

function sourceWith(more: Partial<BackupSource>): BackupSource {
    return {
        folder,
        installation: {
            id: "6f0c9df0-6a58-4f4b-8d0e-2a33d7f7f6b1",
            keyId: createKeyer(KEY).keyId,
            keys: [{ key: OLD_KEY }, { key: KEY }],
        },
        journalDir: join(folder.root, "journal"),
        journalKey: journalKeys.privateKey,
        journalPublicKey: journalKeys.publicKey,
        release: "0.0.0",
        madeAt: "2026-03-01T00:00:00.000Z",
        configFile: null,
        tlsKeys: false,
        stage: async () => {
            mkdirSync(join(folder.backupStageDir, "ledger"), { recursive: true })
            writeFileSync(join(folder.backupStageDir, "ledger", "ledger.duckdb"), Buffer.alloc(3_000_000, 5))
            return Promise.resolve({ control: "none", journal: [] })
        },
        note: () => undefined,
        ...more,
    }
}

async function backUp(name: string, more: Partial<BackupSource> = {}): Promise<BackupFacts> {
    return writeBackup(sourceWith(more), join(home, name))
}

async function verify(name: string): Promise<Manifest> {
    const { manifest } = await readManifest(join(home, name), journalKeys.publicKey)
    await verifyFiles(join(home, name), manifest)
    return manifest
}

async function restore(name: string, target: string, check: () => Promise<void> = nothing): Promise<void> {
    const manifest = await verify(name)
    await restoreBackup({ dir: join(home, name), manifest, target: join(home, target), keyFile: null, check })
}

function takesNothing(): never {
    throw new TypeError("the journal took nothing")
}

async function nothing(): Promise<void> {}

test("what is restored is what was backed up", async () => {
    const { manifest } = await backUp("b")
    await restore("b", "again")
    expect(readdirSync(join(home, "again")).toSorted()).toEqual(["control", "installation.json", "ledger", "spool"])
    const ledger = readFileSync(join(home, "again", "ledger", "ledger.duckdb"))
    expect(ledger.equals(Buffer.alloc(3_000_000, 5))).toBe(true)
    expect(manifest.files.map(({ path }) => path)).toEqual([
        "data/ledger/ledger.duckdb",
        "data/control/stops.json",
        "data/installation.json",
    ])
})

test("private keys of certificates only where they are asked for", async () => {
    mkdirSync(folder.tlsDir)
    writeFileSync(join(folder.tlsDir, "site.pem"), "-----BEGIN PRIVATE KEY-----")
    const without = await backUp("without")
    const withKeys = await backUp("with", { tlsKeys: true })
    const paths = [without, withKeys].map(({ manifest }) => manifest.files.filter(({ path }) => path.includes("tls")))
    expect(paths.map((files) => files.length)).toEqual([0, 1])
})

test.each([KEY, OLD_KEY])(
    "a person key that lies in the folder is no part of a backup, in force or held",
    async (key) => {
        writeFileSync(
            join(folder.controlDir, "copy.json"),
            JSON.stringify({ copied: Buffer.from(key).toString("hex") }),
        )
        await expect(backUp("copy")).rejects.toMatchObject({ code: "SEKISHO_BACKUP_SECRET_FOUND" })
    },
)

describe("a folder that is no backup of ours", () => {
    test.each([
        {
            change: (dir: string) => rmSync(join(dir, MANIFEST_FILE)),
            code: "SEKISHO_BACKUP_UNREADABLE",
            why: "cut off before its list",
        },
        {
            change: (dir: string) => writeFileSync(join(dir, MANIFEST_FILE), "{"),
            code: "SEKISHO_BACKUP_UNREADABLE",
            why: "half a list",
        },
        {
            change: (dir: string) => rmSync(join(dir, "manifest.sig")),
            code: "SEKISHO_BACKUP_UNREADABLE",
            why: "no signature",
        },
        {
            change: (dir: string) => writeFileSync(join(dir, "manifest.sig"), "AAAA"),
            code: "SEKISHO_BACKUP_SIGNATURE_WRONG",
            why: "a made-up signature",
        },
        {
            change: (dir: string) => replaceByLink(dir, "data/control/stops.json"),
            code: "SEKISHO_BACKUP_DAMAGED",
            why: "a link to a file that is the same",
        },
        {
            change: (dir: string) => symlinkSync("/etc", join(dir, "data", "watch")),
            code: "SEKISHO_BACKUP_DAMAGED",
            why: "a link to a folder",
        },
        {
            change: (dir: string) => writeFileSync(join(dir, "data/ledger/ledger.duckdb"), Buffer.alloc(2_999_999, 5)),
            code: "SEKISHO_BACKUP_DAMAGED",
            why: "a byte short",
        },
    ])("$why", async ({ change, code }) => {
        await backUp("b")
        change(join(home, "b"))
        await expect(restore("b", "never")).rejects.toMatchObject({ code })
        expect(readdirSync(home).toSorted()).toEqual(["b", "data"])
    })
})

test("each file that is not as it was made is named", async () => {
    const { manifest } = await backUp("b")
    writeFileSync(join(home, "b", "data", "more"), "")
    writeFileSync(join(home, "b", "data", "control", "stops.json"), "[1]")
    rmSync(join(home, "b", "data", "installation.json"))
    const told: Damage[] = []
    const verified = verifyFiles(join(home, "b"), manifest, (damage) => void told.push(damage))
    await expect(verified).rejects.toMatchObject({ detail: { missing: 1, altered: 1, unknown: 1 } })
    expect(told).toEqual([
        { what: "unknown", path: "data/more" },
        { what: "altered", path: "data/control/stops.json" },
        { what: "missing", path: "data/installation.json" },
    ])
})

function replaceByLink(dir: string, path: string): void {
    cpSync(join(dir, path), join(home, "data", "same"))
    rmSync(join(dir, path))
    symlinkSync(join(home, "data", "same"), join(dir, path))
}

test("a restored folder that does not open is not given its name", async () => {
    await backUp("b")
    const fails = restore("b", "never", async () => Promise.reject(new TypeError("does not open")))
    await expect(fails).rejects.toThrow("does not open")
    expect(readdirSync(home).toSorted()).toEqual(["b", "data"])
})

test("a backup that cannot be journaled is not made, and one that fails leaves nothing", async () => {
    await expect(backUp("b", { note: takesNothing })).rejects.toThrow("took nothing")
    await expect(backUp("b", { stage: async () => Promise.reject(new TypeError("no stage")) })).rejects.toThrow(
        "no stage",
    )
    expect([readdirSync(home), readdirSync(folder.root)]).toEqual([["data"], ["control", "installation.json", "run"]])
})

test("what no list can name is refused when it is backed up, not when it is needed", async () => {
    writeFileSync(join(folder.controlDir, "a\\b.json"), "{}")
    await expect(backUp("b")).rejects.toMatchObject({ code: "SEKISHO_BACKUP_WRITE_FAILED" })
    expect(readdirSync(home)).toEqual(["data"])
})

test("somebody else makes the same backup meanwhile: his stays, ours is refused", async () => {
    const note = (): void => {
        mkdirSync(join(home, "b"))
        writeFileSync(join(home, "b", "his"), "")
    }
    await expect(backUp("b", { note })).rejects.toMatchObject({ code: "SEKISHO_BACKUP_TARGET_EXISTS" })
    expect([readdirSync(home).toSorted(), readdirSync(join(home, "b"))]).toEqual([["b", "data"], ["his"]])
})

const disks = mkdtempSync(join(tmpdir(), "sekisho-disks-"))
const probe = mountSmallDisk(join(disks, "disk"), 1)
probe?.remove()

afterAll(() => rmSync(disks, { recursive: true }))

describe.skipIf(probe === null)("another disk (needs root: it mounts one)", () => {
    test("is really copied to, and said to be another one", async () => {
        const disk = mountSmallDisk(join(disks, "wide"), 16)
        try {
            const facts = await writeBackup(sourceWith({}), join(disk?.dir ?? "", "b"))
            const ledger = join(disk?.dir ?? "", "b", "data", "ledger", "ledger.duckdb")
            expect([facts.sameDisk, statSync(ledger).size, statSync(ledger).nlink]).toEqual([false, 3_000_000, 1])
        } finally {
            disk?.remove()
        }
    })

    test("that is too small is refused with both figures, and nothing is left", async () => {
        const disk = mountSmallDisk(join(disks, "narrow"), 2)
        try {
            const made = writeBackup(sourceWith({}), join(disk?.dir ?? "", "b"))
            await expect(made).rejects.toMatchObject({ code: "SEKISHO_BACKUP_NO_ROOM" })
            expect(readdirSync(disk?.dir ?? "")).toEqual([])
        } finally {
            disk?.remove()
        }
    })

    test("that fills up meanwhile is refused, and nothing is left", async () => {
        const disk = mountSmallDisk(join(disks, "filled"), 4)
        const { stage } = sourceWith({})
        const evidence = Buffer.alloc(4_000_000)
        const filling = async (): ReturnType<typeof stage> => {
            const staged = await stage()
            // Not among what was summed up before.
            writeFileSync(join(home, "config.yaml"), evidence)
            return staged
        }
        try {
            const source = sourceWith({ stage: filling, configFile: join(home, "config.yaml") })
            await expect(writeBackup(source, join(disk?.dir ?? "", "b"))).rejects.toMatchObject({
                code: "SEKISHO_BACKUP_NO_ROOM",
            })
            expect(readdirSync(disk?.dir ?? "")).toEqual([])
        } finally {
            disk?.remove()
        }
    })
})
