// What speaks for one person being public on one route: which aged visitors were shown them, from which network, when last;
// and on which days. A network has few places, so that a crowd in one neither counts for many nor pushes the others out.
import {
    ANONYMOUS_NEEDED,
    DAYS_NEEDED,
    EVIDENCE_DAYS,
    NETWORKS_TO_STAY,
    TEACHERS_A_NETWORK,
    TEACHERS_KEPT,
    TEACHERS_NEEDED,
} from "./rule.ts"

export interface Teacher {
    readonly network: string
    /** Day lived on which last shown. */
    readonly day: number
    /** Sent no cookie and no authorization. */
    readonly anonymous: boolean
}

export class Evidence {
    /** By visitor; who was shown the person the longest ago first. */
    readonly teachers: Map<string, Teacher>
    #days: readonly number[]

    constructor(teachers: Iterable<readonly [string, Teacher]> = [], days: readonly number[] = []) {
        this.teachers = new Map(teachers)
        this.#days = [...new Set(days)]
    }

    get days(): readonly number[] {
        return this.#days
    }

    add(visitor: string, teacher: Teacher): void {
        this.teachers.delete(visitor)
        const neighbours = [...this.teachers].filter(([, { network }]) => network === teacher.network)
        const oldest =
            neighbours.length >= TEACHERS_A_NETWORK
                ? (neighbours.find(([, { anonymous }]) => !anonymous) ?? neighbours[0])?.[0]
                : this.teachers.size >= TEACHERS_KEPT
                  ? this.teachers.keys().next().value
                  : undefined
        if (oldest !== undefined) this.teachers.delete(oldest)
        this.teachers.set(visitor, teacher)
        if (!this.#days.includes(teacher.day)) this.#days = [...this.#days, teacher.day]
    }

    /** Forgets what is older than EVIDENCE_DAYS. */
    prune(day: number): void {
        const from = day - EVIDENCE_DAYS
        for (const [visitor, teacher] of this.teachers) if (teacher.day < from) this.teachers.delete(visitor)
        this.#days = this.#days.filter((one) => one >= from)
    }

    isEnough(): boolean {
        const anonymous = [...this.teachers.values()].filter((teacher) => teacher.anonymous).length
        return (
            this.teachers.size >= TEACHERS_NEEDED && anonymous >= ANONYMOUS_NEEDED && this.#days.length >= DAYS_NEEDED
        )
    }

    mayStay(): boolean {
        return new Set(Array.from(this.teachers.values(), ({ network }) => network)).size >= NETWORKS_TO_STAY
    }
}
