import { describe, expect, test } from "vitest"
import { assessDuties } from "./assess-duties.ts"
import { benign, exactly } from "./benign.case.ts"
import type { Assessment, Duty, SomeFacts } from "./contract.ts"
import { NOTHING_KNOWN } from "./nothing-known.ts"
import { lastDayOf } from "./outlook.ts"

const AS_OF = "2026-11-25"
const CITY: SomeFacts = { body: "local-government" }

function assess(changed: SomeFacts, asOf: "2026-11-25" = AS_OF): Assessment {
    return assessDuties(benign(changed), { asOf })
}

function dutyOf({ duties }: Assessment, id: string): Duty {
    const duty = duties.find((one) => one.id === id)
    if (duty === undefined) throw new Error(`${id}: no such duty`)
    return duty
}

const owed = ({ duties }: Assessment): readonly string[] =>
    duties.filter(({ status }) => status === "due" || status === "possible").map(({ id, status }) => `${status} ${id}`)

test("nothing happened: nothing is due, and every duty says why not", () => {
    const assessment = assess({})
    expect(owed(assessment)).toEqual([])
    for (const { status, grounds, deadlines } of assessment.duties) {
        if (status !== "not-due") continue
        expect(grounds.some(({ outcome }) => outcome === "fails")).toBe(true)
        expect(deadlines).toEqual([])
    }
})

test("nothing known: every duty of law is possible, none is due and none is not due", () => {
    const { duties } = assessDuties(NOTHING_KNOWN, { asOf: AS_OF })
    expect(new Set(duties.map(({ status }) => status))).toEqual(
        new Set(["possible", "best-effort", "voluntary", "pending"]),
    )
})

describe("a city office", () => {
    test("101 persons, mis-sent: preliminary, final and notice, with their days", () => {
        const assessment = assess({ ...CITY, leak: "confirmed", cause: "mis-sent", persons: exactly(101) })
        expect(owed(assessment)).toEqual([
            "due pub-2023.report-preliminary",
            "due pub-2023.report-final",
            "due pub-2023.notice-to-persons",
        ])
        const final = dutyOf(assessment, "pub-2023.report-final")
        expect(lastDayOf(final.deadlines)).toBe("2026-12-21")
        expect(final.to.map(({ id }) => id)).toEqual(["ppc"])
        expect(final.restsOn).toContain("persons")
        expect(dutyOf(assessment, "pub-2023.notice-to-persons").deadlines).toMatchObject([{ kind: "promptly" }])
    })

    test("100 persons: nothing is due, and it may be reported voluntarily", () => {
        const assessment = assess({ ...CITY, leak: "confirmed", cause: "mis-sent", persons: exactly(100) })
        expect(owed(assessment)).toEqual([])
        expect(dutyOf(assessment, "pub-2023.report-voluntary").status).toBe("voluntary")
        expect(dutyOf(assessment, "voluntary.prefecture").status).toBe("voluntary")
    })

    test("the same 101 persons of a company: nothing, since its threshold is 1,000", () => {
        expect(owed(assess({ leak: "confirmed", cause: "mis-sent", persons: exactly(101) }))).toEqual([])
    })
})

describe("improper purpose", () => {
    test("established: 60 days, also where other items hold", () => {
        const assessment = assess({ leak: "confirmed", cause: "stolen", persons: exactly(5_000) })
        expect(lastDayOf(dutyOf(assessment, "priv-2024.report-final").deadlines)).toBe("2027-01-18")
        expect(lastDayOf(dutyOf(assessment, "priv-2024.report-preliminary").deadlines)).toBe("2026-11-24")
    })

    test("unknown: 30 days stand, and the outlook says what it would grant", () => {
        const final = dutyOf(
            assess({ leak: "confirmed", cause: "lost", improperPurpose: "unknown", persons: exactly(5_000) }),
            "priv-2024.report-final",
        )
        expect(final.status).toBe("due")
        expect(lastDayOf(final.deadlines)).toBe("2026-12-21")
        expect(final.openFacts).toMatchObject([
            {
                fact: "improperPurpose",
                changes: [
                    { status: "due", lastDay: "2027-01-18" },
                    { status: "due", lastDay: "2027-01-18" },
                ],
            },
        ])
    })
})

describe("unknown facts", () => {
    test("one that decides: the duty is possible, and each answer is foreseen", () => {
        const persons = { confirmed: 10, likely: 20, maximum: "unknown" } as const
        const duty = dutyOf(assess({ leak: "confirmed", cause: "mis-sent", persons }), "priv-2024.report-preliminary")
        expect(duty.status).toBe("possible")
        expect(duty.openFacts.map(({ fact }) => fact)).toEqual(["persons"])
        expect(duty.openFacts[0]?.changes.map(({ value, status }) => `${value.en}: ${status}`)).toEqual([
            "at most 1,000: not-due",
            "1,001 or more: due",
        ])
    })

    test("an exception that may be: the duty stays due, and the outlook says what would lift it", () => {
        const duty = dutyOf(
            assess({
                ...CITY,
                leak: "suspected",
                cause: "lost",
                sensitive: "confirmed",
                cipher: "listed",
                cipherSound: "yes",
                keySafe: "unknown",
            }),
            "pub-2023.report-preliminary",
        )
        expect(duty.status).toBe("due")
        expect(duty.openFacts).toMatchObject([{ fact: "keySafe", changes: [{ status: "not-due", lastDay: null }] }])
    })

    test("two that matter only together are both named", () => {
        const duty = dutyOf(
            assess({
                leak: "confirmed",
                cause: "mis-sent",
                fields: { credential: "unknown" },
                loginMovesMoney: "unknown",
            }),
            "priv-2024.report-preliminary",
        )
        expect(duty.status).toBe("possible")
        const open = Object.fromEntries(
            duty.openFacts.map(({ fact, changes }) => [fact, changes.map(({ status }) => status)]),
        )
        expect(open).toEqual({ "fields.credential": ["not-due"], loginMovesMoney: ["not-due"] })
    })

    test("the day of knowing: nothing can be counted, today's rules apply, and it is asked for", () => {
        const assessment = assess({ ...CITY, leak: "confirmed", sensitive: "confirmed", knowing: "unknown" })
        expect(assessment).toMatchObject({ knownOn: null, rulesBy: "as-of", rulesOn: AS_OF })
        const duty = dutyOf(assessment, "pub-2023.report-final")
        expect(duty.deadlines).toMatchObject([{ kind: "uncounted" }])
        expect(duty.openFacts.map(({ fact }) => fact)).toContain("knowing")
    })

    test("the sector: the PPC is named and the sector asked for", () => {
        const duty = dutyOf(
            assess({ leak: "confirmed", sensitive: "confirmed", sectors: "unknown" }),
            "priv-2024.report-final",
        )
        expect(duty.to.map(({ id }) => id)).toEqual(["ppc"])
        expect(duty.openFacts.map(({ fact }) => fact)).toContain("sectors")
    })
})

test("the kind of persons, where a delegated sector leaves two recipients", () => {
    const duty = dutyOf(
        assess({ leak: "confirmed", sensitive: "confirmed", sectors: ["telecom"], subjects: "unknown" }),
        "priv-2024.report-final",
    )
    expect(duty.to.map(({ id }) => id)).toEqual(["telecom-bureau", "ppc"])
    expect(duty.openFacts).toContainEqual({ fact: "subjects", changes: [] })
})

describe("contractors", () => {
    const CASE: SomeFacts = {
        leak: "confirmed",
        cause: "unauthorised-access",
        contract: "contractor",
        entrusted: "yes",
    }

    test("not told yet: everything is due, telling the principal first of all", () => {
        expect(owed(assess(CASE))).toEqual([
            "due priv-2024.report-preliminary",
            "due priv-2024.report-final",
            "due priv-2024.notice-to-persons",
            "due priv-2024.notice-to-consignor",
        ])
    })

    test("told: released from report and notice, and the release is to be confirmed", () => {
        const assessment = assess({ ...CASE, consignorTold: "yes" })
        expect(owed(assessment)).toEqual([])
        const report = dutyOf(assessment, "priv-2024.report-preliminary")
        expect(report.exceptions.filter(({ outcome }) => outcome === "holds").map(({ id }) => id)).toEqual([
            "priv-2024.contractor-told",
        ])
        expect(report.toConfirm.map(({ cite }) => cite.reference.en)).toContain("APPI, Art. 26(1) proviso")
    })

    test("the principal keeps its own duty, from the day it was told; the contractor's day is shown as the careful one", () => {
        const knowing = [
            { by: "contractor", on: "2026-11-16", at: "unknown" },
            { by: "organisation", on: "2026-11-20", at: "unknown" },
        ] as const
        const duty = dutyOf(assess({ ...CASE, contract: "consignor", knowing }), "priv-2024.report-preliminary")
        expect(duty.status).toBe("due")
        expect(duty.deadlines.at(-1)).toMatchObject({ date: "2026-11-24", ifUncountedKnewOn: "2026-11-20" })
    })
})

describe("sectors", () => {
    test("a bank, one customer's statement: the sector's report, though the APPI asks for none", () => {
        const assessment = assess({
            sectors: ["finance"],
            subjects: ["customers"],
            leak: "confirmed",
            cause: "mis-sent",
        })
        expect(owed(assessment)).toEqual(["due finance.report"])
        expect(dutyOf(assessment, "finance.report-guideline").status).toBe("best-effort")
    })

    test("a carrier: the secrecy of communications has a clock of its own, which does not move", () => {
        const knowing = [{ by: "organisation", on: "2026-12-02", at: "unknown" }] as const
        const assessment = assess({ sectors: ["telecom"], communicationsSecret: "confirmed", knowing })
        expect(lastDayOf(dutyOf(assessment, "telecom.report-final").deadlines)).toBe("2026-12-31")
    })

    test("a shop, full card numbers: item 2, and a call to the acquirer", () => {
        const assessment = assess({
            leak: "suspected",
            fields: { card: "suspected" },
            cardDigits: "full",
            cause: "other",
        })
        expect(dutyOf(assessment, "priv-2024.report-preliminary").status).toBe("due")
        expect(dutyOf(assessment, "card.notice-to-acquirer").status).toBe("best-effort")
    })

    test("the PrivacyMark excuses nothing: encryption lifts the law's report, not the mark's", () => {
        const assessment = assess({
            privacyMark: "yes",
            leak: "confirmed",
            sensitive: "confirmed",
            cipher: "listed",
            cipherSound: "yes",
            keySafe: "yes",
        })
        expect(owed(assessment)).toEqual(["due privacy-mark.report-preliminary", "due privacy-mark.report-final"])
    })

    test("GDPR: 72 hours from the minute, unless a risk is unlikely; the processor tells the controller instead", () => {
        const knowing = [{ by: "organisation", on: "2026-11-20", at: "16:05" }] as const
        const base: SomeFacts = {
            gdprApplies: "yes",
            gdprRisk: "unknown",
            leak: "confirmed",
            cause: "mis-sent",
            knowing,
        }
        expect(dutyOf(assess(base), "gdpr.report").deadlines).toMatchObject([{ date: "2026-11-23", time: "16:05" }])
        expect(owed(assess(base))).toEqual(["due gdpr.report", "possible gdpr.notice-to-persons"])
        expect(owed(assess({ ...base, gdprRisk: "unlikely" }))).toEqual([])
        expect(owed(assess({ ...base, contract: "contractor" }))).toEqual(["due gdpr.notice-to-controller"])
    })

    test("the pending amendment is shown as pending, without a date, and relaxes nothing yet", () => {
        const assessment = assess({ leak: "confirmed", sensitive: "confirmed" })
        const pending = dutyOf(assessment, "appi-20xx.notice-to-persons")
        expect(pending).toMatchObject({ status: "pending", deadlines: [] })
        expect(pending.toConfirm.length).toBeGreaterThan(0)
        expect(dutyOf(assessment, "priv-2024.notice-to-persons").status).toBe("due")
    })
})

test("a point seen only in a secondary text, or not at all, is never a bare verdict", () => {
    const final = dutyOf(assess({ ...CITY, leak: "confirmed", persons: exactly(101) }), "pub-2023.report-final")
    const points = final.toConfirm.map(({ cite }) => `${cite.tag} ${cite.reference.ja}`)
    expect(points).toContain("S 個人情報保護法施行規則第44条")
    expect(points).toContain("S ガイドライン通則編3-5-3-4（知った日を1日目とする）")
    expect(final.toConfirm.every(({ cite }) => cite.source.ja !== "" && cite.checkedOn.startsWith("2026-"))).toBe(true)
    expect(final.toConfirm.some(({ cite }) => cite.tag === "V")).toBe(false)
})

test("duties come strongest first, and an assessment survives JSON", () => {
    const assessment = assess({ ...CITY, leak: "confirmed", persons: exactly(101), cause: "unknown" })
    const order = ["due", "possible", "best-effort", "voluntary", "pending", "not-due"]
    const ranks = assessment.duties.map(({ status }) => order.indexOf(status))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
})

test("the rules of another day can be asked for: what would today's say?", () => {
    const facts = benign({
        leak: "confirmed",
        cause: "stolen",
        knowing: [{ by: "organisation", on: "2016-11-11", at: "unknown" }],
    })
    const then = assessDuties(facts, { asOf: "2016-11-14" })
    expect(then).toMatchObject({ rulesOn: "2016-11-11", rulesBy: "day-of-knowing" })
    expect(owed(then)).toEqual([])
    const today = assessDuties(facts, { asOf: "2016-11-14", rulesOn: AS_OF })
    expect(today).toMatchObject({ rulesOn: AS_OF, rulesBy: "asked" })
    expect(lastDayOf(dutyOf(today, "priv-2024.report-final").deadlines)).toBe("2017-01-10")
})
