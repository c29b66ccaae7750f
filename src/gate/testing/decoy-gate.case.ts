// A gate with the real meter and two decoys, in front of an application that answers with four members and the two.
import type { RequestListener } from "node:http"
import { createKeyer } from "../../core/keyer.ts"
import type { RequestRecord } from "../../core/observation.ts"
import type { DecoyPerson } from "../decoys/decoy.ts"
import type { DecoyReport } from "../decoys/decoy-report.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { gateFor, keep } from "./exchange.case.ts"
import { serve } from "./raw-http.case.ts"
import { HEADINGS, seededDecoys } from "./seeded-decoys.case.ts"
import type { TestGate, TestGateOptions } from "./test-gate.case.ts"

export const MEMBERS: readonly DecoyPerson[] = Array.from({ length: 4 }, (_, number): DecoyPerson => ({
    name: `見本 ${"一二三四"[number] ?? ""}子`,
    kana: `ミホン ${"アイウエ"[number] ?? ""}コ`,
    postal: "100-0005",
    address: `東京都千代田区丸の内1-1-${number + 1}`,
    phone: `090-1111-000${number}`,
    email: `member${number}@example.jp`,
    birth: "1970-01-01",
}))

export interface DecoyAnswer {
    readonly type: string
    readonly body: Buffer | string
    readonly encoding?: string
    /** Where the body is parted in two. */
    readonly cut?: number
    /** How long the second waits; default 20. */
    readonly restAfterMs?: number
    readonly status?: number
}

/** @param answerOf what the application answers, made of the decoys of a key that only the gate knows */
export async function gateWithDecoys(
    answerOf: (people: readonly DecoyPerson[], path: string) => DecoyAnswer,
    options: TestGateOptions = {},
): Promise<TestGate & { readonly decoy: DecoyPerson }> {
    let people: readonly DecoyPerson[] = MEMBERS
    const listener: RequestListener = ({ url = "/" }, response) => {
        const { type, body, encoding, cut, restAfterMs = 20, status = 200 } = answerOf(people, url)
        const bytes = Buffer.from(body)
        response.writeHead(status, {
            "content-type": type,
            ...(encoding === undefined ? {} : { "content-encoding": encoding }),
        })
        if (cut === undefined) return response.end(bytes)
        response.write(bytes.subarray(0, cut))
        return setTimeout(() => response.end(bytes.subarray(cut)), restAfterMs)
    }
    const gate = await gateFor(keep(await serve(listener)), { judgement: JUDGEMENT, ...options })
    const { persons, inForce } = seededDecoys(2, createKeyer(gate.key))
    const [decoy, other] = persons
    if (decoy === undefined || other === undefined) throw new RangeError("no decoys")
    people = [...MEMBERS.slice(0, 2), decoy, ...MEMBERS.slice(2), other]
    gate.setState({ decoys: inForce })
    return { ...gate, decoy }
}

export function csvOf(people: readonly DecoyPerson[]): string {
    return [HEADINGS, ...people.map((one) => Object.values(one))].map((row) => row.join(",")).join("\r\n")
}

export function counted(reports: readonly DecoyReport[]): Extract<DecoyReport, { kind: "counted" }>[] {
    return reports.filter((report) => report.kind === "counted")
}

/** `detector/technique` of each finding. */
export function techniquesOf(record: RequestRecord | undefined): string[] {
    return (record?.findings ?? []).map(({ detector, technique }) => `${detector}/${technique}`)
}
