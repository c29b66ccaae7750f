import { expect, test } from "vitest"
import { NO_CIRCUMSTANCES } from "./contract.ts"
import { UNSIGNED_TOKEN_DETECTOR } from "./unsigned-token.ts"
import { wholeRequest } from "./whole-request.ts"

const CLAIMS = encoded({ sub: "admin" })

function encoded(value: unknown): string {
    return Buffer.from(JSON.stringify(value)).toString("base64url")
}

function told(authorization: string): readonly string[] {
    const head = {
        method: "GET",
        target: "/",
        httpVersion: "1.1",
        headers: [["Authorization", authorization]],
    } as const
    return UNSIGNED_TOKEN_DETECTOR.judge(wholeRequest(head, NO_CIRCUMSTANCES)).map(({ finding }) => finding.technique)
}

const none = encoded({ alg: "none", typ: "JWT" })
const signed = encoded({ alg: "HS256", typ: "JWT" })

test.each([
    { value: `Bearer ${none}.${CLAIMS}.`, want: ["algorithm-none"], why: "no algorithm" },
    {
        value: `Bearer ${encoded({ typ: "JWT", alg: "nOnE" })}.${CLAIMS}.`,
        want: ["algorithm-none"],
        why: "in other letters",
    },
    { value: `Bearer ${none}.${CLAIMS}.AAAA`, want: ["algorithm-none"], why: "with something for a signature" },
    { value: `${none}.${CLAIMS}.`, want: ["algorithm-none"], why: "without a scheme" },
    { value: `Bearer ${signed}.${CLAIMS}.`, want: ["signature-taken-off"], why: "the signature is gone" },
    { value: `Bearer ${signed}.${CLAIMS}.c2lnbmF0dXJl`, want: [], why: "signed" },
    { value: `Bearer ${signed}.a.b.c.d`, want: [], why: "encrypted: five parts" },
    { value: `Bearer ${encoded({ note: "none" })}.${CLAIMS}.`, want: [], why: "no head of a token" },
    { value: "Bearer eyJ.x.", want: [], why: "no JSON" },
    { value: "Basic dXNlcjpwYXNz", want: [], why: "another scheme" },
    { value: `Bearer ${"eyJ".repeat(100_000)}`, want: [], why: "long, and none" },
])("$why", ({ value, want }) => {
    expect(told(value)).toEqual(want)
})
