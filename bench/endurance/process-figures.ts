// What a process holds, as the kernel tells it.
import { readdirSync, readFileSync } from "node:fs"

/** Resident memory, bytes (VmRSS of /proc/PID/status). */
export function residentBytes(pid: number): number {
    const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))
    return Number(line?.[1]) * 1_024
}

export function openDescriptors(pid: number): number {
    return readdirSync(`/proc/${pid}/fd`).length
}

/** @returns the value below which `part` of the numbers lie */
export function quantile(numbers: readonly number[], part: number): number {
    const sorted = numbers.toSorted((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export const MIB = 1_048_576

export async function sleep(ms: number): Promise<void> {
    await new Promise((wake) => setTimeout(wake, ms))
}
