/** A staged incident: what happened, to whom, and what Sekisho makes of it. */
export interface Scenario {
    readonly name: string
    /** Number in facts/incidents, e.g. `I1`, and what it stages, in both languages. */
    readonly incident: string
    readonly title: { readonly ja: string; readonly en: string }
    /** Programs of the system it needs; each answers whether it is there. */
    readonly needs: readonly { readonly program: string; readonly isInstalled: () => boolean }[]
    readonly run: (options: ScenarioOptions) => Promise<readonly ScenarioRow[]>
}

export interface ScenarioOptions {
    /** Longest time for one attack; what it has by then counts. */
    readonly limitSeconds: number
    readonly attacks: readonly string[] | null
    readonly hex: boolean
    readonly onRow: (row: ScenarioRow) => void
}

/** One attack in one setting, as measured. */
export interface ScenarioRow {
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

export interface ScopeFigures {
    readonly confirmed: number
    readonly likely: number
    /** null: not determinable. */
    readonly maximum: number | null
    readonly notes: readonly string[]
    readonly events: readonly string[]
}
