// What one worker may hold of request bodies that are not judged yet. A gate that holds eight megabytes for each of ten
// thousand clients holds no more than their word for it: beyond the limit new bodies are asked to come later.
export interface BodyMemory {
    /** @returns false: there is no room for so many bytes more */
    take(bytes: number): boolean
    give(bytes: number): void
    readonly heldBytes: number
}

export function createBodyMemory(limitBytes: () => number): BodyMemory {
    let held = 0
    return {
        get heldBytes() {
            return held
        },
        take: (bytes) => {
            if (held + bytes > limitBytes()) return false
            held += bytes
            return true
        },
        give: (bytes) => {
            held -= bytes
        },
    }
}
