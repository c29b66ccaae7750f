// Folders of a staged incident, removed when it is over.
import { rmSync } from "node:fs"

// 21 seconds in all: Node waits longer from try to try.
const TRIES = 20
const FIRST_WAIT_MS = 100

/**
 * Removes a folder and all in it. A process that was just killed may have children that still write into it before they
 * notice: then it is tried again.
 * @throws Error of the last try
 */
export function removeFolder(folder: string): void {
    rmSync(folder, { recursive: true, force: true, maxRetries: TRIES, retryDelay: FIRST_WAIT_MS })
}
