// A decoy (おとり): an invented person who exists nowhere but in the owner's database. What is kept of it here is an id, its
// mark and keyed digests; a name, an address, a telephone number or an e-mail address never but sealed (decoy-values.ts).

/** Whether a decoy's own part stands before or behind the installation's fragment, in its e-mail address. */
export type MarkSide = "before" | "behind"

/** What tells a decoy from everybody else. */
export interface DecoySigns {
    /** `d1`, `d2`, …; never given twice. */
    readonly id: string
    /** OWN_LENGTH lower-case letters and digits; nobody else's. */
    readonly own: string
    readonly side: MarkSide
    /**
     * Keyed digests (core/keyer.ts) of which each alone says that it is this decoy. None: they were made under another person
     * key, its values are not there to make them anew (decoy-values.ts), and it is known by its mark alone.
     */
    readonly telling: readonly string[]
    /** Of its name alone, in kanji and in kana: a namesake has them too. */
    readonly names: readonly string[]
}

/** As it is kept. */
export interface Decoy extends DecoySigns {
    /** Unix milliseconds. */
    readonly sinceMs: number
    /** Where the owner put it, in the owner's words. */
    readonly note: string
    /** The person key of its digests; none is noted for the installation's first. */
    readonly keyId?: string | undefined
}

/** What workers go by. */
export interface DecoysInForce {
    /** FRAGMENT_LENGTH lower-case letters, the same in every decoy of the installation; empty: there is none yet. */
    readonly fragment: string
    readonly decoys: readonly DecoySigns[]
    /** Routes on which decoys are shown to the owner's own people, as typedRoute gives them. */
    readonly expected: readonly string[]
}

export const NO_DECOYS: DecoysInForce = { fragment: "", decoys: [], expected: [] }

export const FRAGMENT_LENGTH = 8
export const OWN_LENGTH = 4

/** An invented person, as it is printed once. */
export interface DecoyPerson {
    /** `山田 花子` */
    readonly name: string
    /** `ヤマダ ハナコ` */
    readonly kana: string
    /** `123-4567` */
    readonly postal: string
    readonly address: string
    /** `090-0123-4567` */
    readonly phone: string
    readonly email: string
    /** `1984-03-12` */
    readonly birth: string
}
