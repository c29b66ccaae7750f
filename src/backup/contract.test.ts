import { expect, test } from "vitest"
import { isBackupPath, MANIFEST } from "./contract.ts"

test.each([
    { path: "data/ledger/days/2026-03-01/exposures-7.parquet", want: true, why: "a file of a closed day" },
    { path: "data/installation.json", want: true, why: "a file that is a section by itself" },
    { path: "config/sekisho.config.yaml", want: true, why: "the configuration" },
    { path: "data/../../etc/passwd", want: false, why: "leads out of the folder" },
    { path: "data/control/../../x", want: false, why: "leads out of its section" },
    { path: "/data/control/x", want: false, why: "absolute" },
    { path: "data//x", want: false, why: "an empty part" },
    { path: "data/control/./x", want: false, why: "two names for one file" },
    { path: "data/control\\..\\x", want: false, why: "leads out where a backslash parts" },
    { path: "data/control/x\0.json", want: false, why: "ends elsewhere for the system" },
    { path: "data/run/gate.sock", want: false, why: "no section of a backup" },
    { path: "data", want: false, why: "a folder" },
    { path: "config/a/b", want: false, why: "a configuration is one file" },
    { path: "manifest.json", want: false, why: "the list does not list itself" },
    { path: "other/x", want: false, why: "unknown" },
])("$path: $why", ({ path, want }) => {
    expect(isBackupPath(path)).toBe(want)
})

const SHA256 = "0".repeat(64)
const VALID = {
    format: "sekisho-backup",
    version: 1,
    release: "0.1.0",
    madeAt: "2026-03-01T00:00:00.000Z",
    installation: "6f0c9df0-6a58-4f4b-8d0e-2a33d7f7f6b1",
    personKeyId: "0123abcd",
    journalKeyId: SHA256,
    journal: null,
    control: "none",
    tlsKeys: false,
    files: [{ path: "data/installation.json", bytes: 1, sha256: SHA256 }],
}

test.each([
    { given: VALID, want: true, why: "as it is written" },
    { given: { ...VALID, version: 2 }, want: false, why: "of a later release" },
    { given: { ...VALID, more: 1 }, want: false, why: "says something nobody here knows" },
    { given: { ...VALID, files: [...VALID.files, ...VALID.files] }, want: false, why: "one file twice" },
    { given: { ...VALID, files: [{ path: "data/run/x", bytes: 1, sha256: SHA256 }] }, want: false, why: "no section" },
    { given: { ...VALID, files: [{ ...VALID.files[0], bytes: -1 }] }, want: false, why: "no size" },
    { given: null, want: false, why: "no list at all" },
])("a manifest: $why", ({ given, want }) => {
    expect(MANIFEST.safeParse(given).success).toBe(want)
})
