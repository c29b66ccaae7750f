/** A staged incident: what happened, to whom, and what Sekisho makes of it. */
export interface Scenario {
    readonly name: string
    /** Number in facts/incidents, e.g. `I1`, and what it stages, in both languages. */
    readonly incident: string
    readonly title: { readonly ja: string; readonly en: string }
    /** Programs of the system it needs; each answers whether it is there. */
    readonly needs: readonly Need[]
    /** What must be fetched or built first, once; absent: nothing. Rejects where that cannot be done. */
    readonly prepare?: () => Promise<void>
    readonly run: (options: ScenarioOptions) => Promise<readonly ScenarioRow[]>
}

export interface Need {
    readonly program: string
    /** What to install where it is missing: a package of Debian or Ubuntu. */
    readonly packageName: string
    readonly isInstalled: () => boolean
}

export interface ScenarioOptions {
    /** Longest time for one attack; what it has by then counts. */
    readonly limitSeconds: number
    readonly attacks: readonly string[] | null
    readonly hex: boolean
    readonly onRow: (row: ScenarioRow) => void
}

/** One attack in one setting, as measured. */
export type ScenarioRow = PersonsRow | MarkerRow

/** An attack that takes people out. */
export interface PersonsRow {
    readonly kind: "persons"
    readonly setting: "without" | "gate" | "breaker"
    readonly attack: string
    /** Requests the attacker got an answer to. */
    readonly requests: number
    /** Rows and distinct persons that stand in the attacker's own files afterwards. */
    readonly rows: number
    readonly persons: number
    readonly seconds: number
    /** What the ledger says of the same time; null without a gate. */
    readonly scope: ScopeFigures | null
}

/** An attack that runs code, whose only effect is a file. */
export interface MarkerRow {
    readonly kind: "marker"
    readonly setting: "without" | "gate" | "observe"
    /** Number of the bulletin, and of the vulnerability. */
    readonly attack: string
    readonly cve: string
    /** Where in the request the attack stands. */
    readonly where: string
    /** What the attacker was answered; null: nothing. */
    readonly status: number | null
    /** The gate's id of the request, where it answered itself. */
    readonly id: string | null
    /** Whether code ran; `not-staged`: the victim has no such hole, only the gate was asked. */
    readonly marker: "appeared" | "absent" | "not-staged"
    /** What the gate found: `detector/technique at path`. */
    readonly findings: readonly string[]
    /** Whether the redacted headers that the ledger keeps show the expression, and whether the route does. */
    readonly shownIn: { readonly headers: boolean; readonly route: boolean } | null
    readonly seconds: number
    readonly scope: ScopeFigures | null
}

export interface ScopeFigures {
    readonly confirmed: number
    readonly likely: number
    /** null: not determinable. */
    readonly maximum: number | null
    readonly notes: readonly string[]
    readonly events: readonly string[]
}
