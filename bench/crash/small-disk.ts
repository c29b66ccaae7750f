// A disk of our own that can be filled without harm: a file system in memory, of so many bytes. Mounting needs root.
import { execFileSync } from "node:child_process"
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"

export interface SmallDisk {
    readonly dir: string
    /** Leaves nothing free. */
    readonly fill: () => void
    readonly makeRoom: () => void
    readonly remove: () => void
}

const PIECE = Buffer.alloc(1_048_576, "full")

/** @returns null: this machine does not let us */
export function mountSmallDisk(dir: string, mib: number): SmallDisk | null {
    mkdirSync(dir, { recursive: true })
    try {
        execFileSync("mount", ["-t", "tmpfs", "-o", `size=${mib}m,mode=700`, "sekisho-crash", dir], { stdio: "ignore" })
    } catch {
        return null
    }
    const filler = join(dir, "filler")
    return {
        dir,
        fill: () => {
            const fd = openSync(filler, "a")
            for (let size = PIECE.length; size >= 1;) {
                try {
                    if (writeSync(fd, PIECE, 0, size) < size) size = Math.floor(size / 2)
                } catch {
                    size = Math.floor(size / 2)
                }
            }
            closeSync(fd)
        },
        makeRoom: () => rmSync(filler, { force: true }),
        // Lazily: a process that is just ending may still have a file of it.
        remove: () => void execFileSync("umount", ["-l", dir], { stdio: "ignore" }),
    }
}
