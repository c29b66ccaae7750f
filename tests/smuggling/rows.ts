// Each row of a table has a path of its own, so that what an application sees can be traced back to it.
import { WORD_JUDGEMENT } from "../../src/gate/testing/test-gate.case.ts"
import { shaOf, type SeenMessage } from "./applications.ts"

/** What a table writes for the path; as long as the path that takes its place, since lengths are announced. */
export const PLACE = "/row-000"

export function pathOf(row: number): string {
    return `/row-${String(row).padStart(3, "0")}`
}

export function isOf(target: string, path: string): boolean {
    return target.startsWith(path)
}

export type Message = Omit<SeenMessage, "names">

export function messageOf({ method, target, bodySha }: SeenMessage): Message {
    return { method, target, bodySha }
}

/** Rows are played at once: each one's messages in their order, the rows in the order of their paths. */
export function byRow(messages: readonly Message[]): readonly Message[] {
    return messages.toSorted((a, b) => rowOf(a.target).localeCompare(rowOf(b.target)))
}

function rowOf(target: string): string {
    return target.slice(0, PLACE.length)
}

/** Judges by the word ATTACK, and notes each message that it was shown to the end. */
export function notingInto(judged: Message[]): typeof WORD_JUDGEMENT {
    return {
        ...WORD_JUDGEMENT,
        createInspection: (head, options) => {
            const inspection = WORD_JUDGEMENT.createInspection(head, options)
            const chunks: Buffer[] = []
            const note = (): void => {
                const target = head.target.replace(/^http:\/\/[^/]+/, "")
                judged.push({ method: head.method, target, bodySha: shaOf(Buffer.concat(chunks)) })
            }
            return {
                ...inspection,
                push: (chunk) => {
                    chunks.push(Buffer.from(chunk))
                    return inspection.push(chunk)
                },
                end: () => {
                    note()
                    return inspection.end()
                },
                pushSteps: (chunk, isOver) => {
                    chunks.push(Buffer.from(chunk))
                    return inspection.pushSteps(chunk, isOver)
                },
                endSteps: (trailers, isOver) => {
                    note()
                    return inspection.endSteps(trailers, isOver)
                },
            }
        },
    }
}
