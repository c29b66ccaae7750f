// What one worker holds of bodies for evidence: of open exchanges, and of those that wait to be sealed.
export interface EvidenceMemory {
    /**
     * @param isSuspicious something was found already: a quarter is for those alone, so that visitors with long forms cannot
     *   keep the evidence of an attack out
     * @returns false: there is no room
     */
    take(bytes: number, isSuspicious: boolean): boolean
    give(bytes: number): void
    readonly heldBytes: number
}

const SHARE_OF_ALL = 3 / 4

export function createEvidenceMemory(limitBytes: number): EvidenceMemory {
    let held = 0
    return {
        get heldBytes() {
            return held
        },
        take: (bytes, isSuspicious) => {
            if (held + bytes > (isSuspicious ? limitBytes : limitBytes * SHARE_OF_ALL)) return false
            held += bytes
            return true
        },
        give: (bytes) => {
            held -= bytes
        },
    }
}
