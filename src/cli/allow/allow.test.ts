import { expect, test } from "vitest"
import type { Finding } from "../../core/finding.ts"
import type { RequestRecord } from "../../core/observation.ts"
import type { RefusedRequest } from "../../ledger/contract.ts"
import { findingOf, requestOf } from "../../ledger/synthetic-records.case.ts"
import { preview } from "./preview.ts"
import { propose } from "./propose.ts"

const NARROW = { route: null, allTechniques: false }

function finding(detector: string, technique: string, path: string, score = 100): Finding {
    return { ...findingOf(detector, technique, []), path, score }
}

function refusedFor(findings: readonly Finding[], change: Partial<RequestRecord> = {}): RequestRecord {
    return requestOf("t", 0, {
        route: "/editor/save",
        status: 403,
        outcome: "refused",
        forwarded: false,
        findings,
        ...change,
    })
}

const proposals = [
    {
        why: "one finding: its detector, technique, reading and route",
        request: refusedFor([finding("markup", "event-handler", "form.code")]),
        number: null,
        wider: NARROW,
        want: [{ route: "/editor/save", path: "form.code", detector: "markup", technique: "event-handler" }],
    },
    {
        why: "what would not have refused by itself is not lifted",
        request: refusedFor([finding("markup", "a", "form.code"), finding("sql", "b", "form.code", 40)]),
        number: null,
        wider: NARROW,
        want: [{ route: "/editor/save", path: "form.code", detector: "markup", technique: "a" }],
    },
    {
        why: "a list: any position of it",
        request: refusedFor([finding("markup", "a", "json.files[3].text")]),
        number: null,
        wider: NARROW,
        want: [{ route: "/editor/save", path: "json.files[*].text", detector: "markup", technique: "a" }],
    },
    {
        why: "a key that is named by its position stays that one",
        request: refusedFor([finding("markup", "a", "form[3]")]),
        number: null,
        wider: NARROW,
        want: [{ route: "/editor/save", path: "form[3]", detector: "markup", technique: "a" }],
    },
    {
        why: "one finding that was asked for, wider where the owner says so",
        request: refusedFor([finding("markup", "a", "form.code"), finding("script", "b", "form.code")]),
        number: 2,
        wider: { route: "/editor/*", allTechniques: true },
        want: [{ route: "/editor/*", path: "form.code", detector: "script", technique: null }],
    },
    {
        why: "a request that passed has nothing to allow",
        request: refusedFor([finding("markup", "a", "form.code")], { forwarded: true, outcome: "completed" }),
        number: null,
        wider: NARROW,
        want: [],
    },
    {
        why: "a limit is no finding",
        request: refusedFor([]),
        number: null,
        wider: NARROW,
        want: [],
    },
]

test.each(proposals)("propose: $why", ({ request, number, wider, want }) => {
    expect(propose(request, number, wider)).toEqual(want)
})

const LIFTING = [{ route: "/editor/save", path: "form.code", detector: "markup", technique: "a" }]

function stored(address: string, atMs: number, findings: readonly Finding[], route = "/editor/save"): RefusedRequest {
    return { transaction: `${address}-${atMs}`, atMs, address, route, findings }
}

const A = finding("markup", "a", "form.code")
const B = finding("sql", "b", "form.id")

const previews = [
    {
        why: "those it lifts would have passed, of two clients",
        refused: [stored("192.0.2.1", 1, [A]), stored("192.0.2.2", 2, [A])],
        want: {
            refused: 2,
            passed: 2,
            clients: 2,
            routes: ["/editor/save"],
            techniques: ["markup/a"],
            suspects: 0,
            looksLikeCampaign: false,
        },
    },
    {
        why: "what else a request held refuses it as ever, and makes its client suspect",
        refused: [stored("192.0.2.1", 1, [A, B]), stored("192.0.2.1", 2, [A])],
        want: { refused: 2, passed: 1, clients: 1, suspects: 1, looksLikeCampaign: true },
    },
    {
        why: "another route is none of it",
        refused: [stored("192.0.2.1", 1, [A], "/other")],
        want: { refused: 1, passed: 0, clients: 0, routes: [], techniques: [], burst: 0, looksLikeCampaign: false },
    },
    {
        why: "many of one client in a short time look like a scanner",
        refused: Array.from({ length: 30 }, (_, n) => stored("192.0.2.1", n * 1_000, [A])),
        want: { passed: 30, clients: 1, suspects: 0, burst: 30, looksLikeCampaign: true },
    },
    {
        why: "as many over days do not",
        refused: Array.from({ length: 30 }, (_, n) => stored("192.0.2.1", n * 3_600_000, [A])),
        want: { passed: 30, burst: 1, looksLikeCampaign: false },
    },
    { why: "nothing was refused", refused: [], want: { refused: 0, passed: 0, burst: 0, looksLikeCampaign: false } },
]

test.each(previews)("preview: $why", ({ refused, want }) => {
    expect(preview(refused, LIFTING)).toMatchObject(want)
})
