// One archive whose bytes depend on the files' names, modes and contents alone. Source: reproducible-builds.org, "Archive
// metadata". GNU tar and gzip: their output is the same on every processor, which that of Node's zlib is not.
import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { basename, dirname } from "node:path"
import { sha256Of } from "./checksums.ts"

/** 1 January 1980: the oldest date that every archive format can hold. */
const FIXED_TIME = "315532800"

/** @returns the archive's SHA-256; beside the archive a file `.sha256` says the same */
export function archiveFolder(folder: string, archive: string): string {
    const time = process.env["SOURCE_DATE_EPOCH"] ?? FIXED_TIME
    const tar = ["--create", "--format=ustar", "--sort=name", `--mtime=@${time}`, "--owner=0", "--group=0"]
    const words = [...tar, "--numeric-owner", "--mode=u=rwX,go=rX", "--directory", dirname(folder), basename(folder)]
    // Without a name and a time of its own; 6 is gzip's own choice.
    const options = ["--use-compress-program=gzip --no-name -6", "--file", archive]
    execFileSync("tar", [...options, ...words], { env: { ...process.env, LC_ALL: "C", GZIP: "", TAR_OPTIONS: "" } })
    const sum = sha256Of(archive)
    writeFileSync(`${archive}.sha256`, `${sum}  ${basename(archive)}\n`)
    return sum
}
