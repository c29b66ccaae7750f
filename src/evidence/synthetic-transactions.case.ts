// Transactions for tests and measurements: invented, and the same for the same number.
import type { KeptTransaction } from "./contract.ts"

export function syntheticTransaction(n: number, more: Partial<KeptTransaction> = {}): KeptTransaction {
    const body = Buffer.from(`comment=${encodeURIComponent("' OR 1=1 -- 番組の感想です ")}${n}&password=Pw${n}secret`)
    const rows = Array.from({ length: 20 }, (_, row) => `<tr><td>架空 花子${n}-${row}<td>h${n}x${row}@example.jp</tr>`)
    const answer = Buffer.from(`<table><tr><th>氏名<th>メール</tr>${rows.join("")}</table>`)
    return {
        transaction: `t${n}`,
        reasons: ["finding"],
        atMs: 1_790_000_000_000 + n,
        endedMs: 1_790_000_000_020 + n,
        client: { address: "192.0.2.1", session: null, account: null },
        route: "/comment",
        scheme: "https",
        httpVersion: "1.1",
        method: "POST",
        target: `/comment?page=${n}`,
        fields: [
            "Host",
            "www.example.jp",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Cookie",
            `sid=cookie${n}value`,
        ],
        body: { bytes: body, totalBytes: body.length, truncated: null },
        answer: {
            by: "application",
            status: 200,
            reason: "OK",
            fields: ["Content-Type", "text/html; charset=utf-8"],
            body: { bytes: answer, totalBytes: answer.length, truncated: null },
        },
        part: null,
        status: 200,
        outcome: "completed",
        forwarded: true,
        findings: [],
        decoys: [],
        releasedBytes: answer.length,
        offered: 20,
        delivered: 20,
        coverage: { kind: "full" },
        messages: [],
        messagesNotKept: 0,
        ...more,
    }
}
