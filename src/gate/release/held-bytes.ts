// Bytes that wait for their release, each piece with the text it decodes to. A piece of plain UTF-8 can be split at any
// character; any other piece (compressed, another charset, not well-formed) leaves whole or not at all.
// Errs towards holding: a position inside such a piece releases nothing of it.

interface Piece {
    readonly bytes: Uint8Array
    /** Offset behind the piece's text in the decoded body, UTF-16 units. */
    readonly endUnit: number
    readonly splittable: boolean
    /** Every unit is one byte. */
    readonly ascii: boolean
}

export class HeldBytes {
    readonly #pieces: Piece[] = []
    /** Pieces before this index are gone; the array is compacted now and then. */
    #first = 0
    /** What of the first piece has been released. */
    #usedBytes = 0
    #units = 0
    #releasedUnit = 0
    #bytes = 0

    /** Units of text behind all pieces. */
    get units(): number {
        return this.#units
    }

    /** Bytes held. */
    get bytes(): number {
        return this.#bytes
    }

    get releasedUnit(): number {
        return this.#releasedUnit
    }

    /** @param units length of the text the piece decodes to */
    add(bytes: Uint8Array, units: number, splittable: boolean): void {
        this.#units += units
        this.#bytes += bytes.length
        this.#pieces.push({ bytes, endUnit: this.#units, splittable, ascii: splittable && units === bytes.length })
    }

    /** The furthest position up to `unit` at which bytes can be parted. */
    partingBefore(unit: number): number {
        let parting = this.#releasedUnit
        for (let index = this.#first; index < this.#pieces.length; index++) {
            const piece = this.#pieces[index]
            if (piece === undefined) break
            if (piece.endUnit > unit) return piece.splittable ? Math.max(parting, unit) : parting
            parting = piece.endUnit
        }
        return parting
    }

    /** Takes everything before a position that `partingBefore` gave. */
    takeTo(unit: number): Uint8Array[] {
        const out: Uint8Array[] = []
        for (;;) {
            const piece = this.#pieces[this.#first]
            if (piece === undefined) break
            if (piece.endUnit > unit) {
                if (unit > this.#releasedUnit && piece.splittable) out.push(this.#split(piece, unit))
                break
            }
            out.push(this.#usedBytes === 0 ? piece.bytes : piece.bytes.subarray(this.#usedBytes))
            this.#dropFirst(piece)
        }
        for (const slice of out) this.#bytes -= slice.length
        return out.filter((slice) => slice.length > 0)
    }

    takeAll(): Uint8Array[] {
        return this.takeTo(this.#units)
    }

    #split(piece: Piece, unit: number): Uint8Array {
        const wanted = unit - this.#releasedUnit
        const end = this.#usedBytes + (piece.ascii ? wanted : bytesOfUnits(piece.bytes, this.#usedBytes, wanted))
        const slice = piece.bytes.subarray(this.#usedBytes, end)
        this.#usedBytes = end
        this.#releasedUnit = unit
        return slice
    }

    #dropFirst(piece: Piece): void {
        this.#releasedUnit = piece.endUnit
        this.#usedBytes = 0
        this.#first += 1
        if (this.#first === this.#pieces.length) {
            this.#pieces.length = 0
            this.#first = 0
        } else if (this.#first >= COMPACT_PIECES) {
            this.#pieces.splice(0, this.#first)
            this.#first = 0
        }
    }
}

const COMPACT_PIECES = 1_024

/** Bytes of well-formed UTF-8, from `start`, that decode to so many UTF-16 units; a surrogate pair is not parted. */
function bytesOfUnits(bytes: Uint8Array, start: number, units: number): number {
    let left = units
    let at = start
    while (left > 0 && at < bytes.length) {
        const lead = bytes[at] ?? 0
        const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        left -= length === 4 ? 2 : 1
        if (left < 0) break
        at += length
    }
    return at - start
}
