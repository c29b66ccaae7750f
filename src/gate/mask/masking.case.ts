// A gate with a route of `mask`, in front of an application with invented members.
import type { RequestListener } from "node:http"
import type { ConfigFile } from "../../config/config-file.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { gateFor, keep } from "../testing/exchange.case.ts"
import { ask, serve, type Answer } from "../testing/raw-http.case.ts"
import type { TestGate } from "../testing/test-gate.case.ts"

export const CSV: string =
    "氏名,電話番号,メール\n山田太郎,090-1234-5678,taro@example.jp\n鈴木花子,080-8765-4321,hanako@example.jp\n"
export const WITHOUT_PHONES: string = CSV.replace("090-1234-5678", "●●●").replace("080-8765-4321", "●●●")
export const MASK: ConfigFile = { mask: [{ route: "/members/*", fields: ["phone"] }] }

export async function gateBefore(listener: RequestListener, file: ConfigFile = MASK): Promise<TestGate> {
    return gateFor(keep(await serve(listener)), { judgement: JUDGEMENT, file })
}

export function answering(body: Buffer | string, type = "text/csv; charset=utf-8", more: object = {}): RequestListener {
    return (_, response) => {
        response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(body), ...more })
        response.end(body)
    }
}

export async function member(gate: TestGate, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
    return ask(gate.port, { path: "/members/list", headers, method })
}
