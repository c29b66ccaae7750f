// Invented incidents with the structure of those of the seeds, I1 to I14: what kind of body, what happened, which data, how
// many. No office, no person and no number of anybody's is in them; days are in 2026, so that today's law applies.
import type { Figures } from "../core/incident.ts"
import { dutiesOf, assessmentEvent } from "../control/duties/assess-incident.ts"
import type { Statement } from "../control/incident/facts.ts"
import { incidentOf } from "../control/incident/evolve.ts"
import type { Incident, IncidentEvent, RecordedEvent } from "../control/incident/incident.ts"
import type { Profile } from "../control/profile/profile.ts"
import { PROFILE, SAID } from "../control/synthetic-incidents.case.ts"
import type { CaseFile } from "./case-file.ts"

/** Noon in Japan on 2026-11-25. */
export const NOW_MS: number = Date.UTC(2026, 10, 25, 3, 0)
export const TODAY = "2026-11-25"

export interface SyntheticCase {
    readonly id: string
    readonly profile: Profile
    readonly statement: Statement
    readonly figures: Figures
    /** Duties that must be due, of today's law. */
    readonly due: readonly string[]
}

const PRIVATE = ["priv-2024.report-preliminary", "priv-2024.report-final", "priv-2024.notice-to-persons"]
const NATIONAL = ["pub-2022.report-preliminary", "pub-2022.report-final", "pub-2022.notice-to-persons"]
const LOCAL = ["pub-2023.report-preliminary", "pub-2023.report-final", "pub-2023.notice-to-persons"]
const MY_NUMBER = ["mn-2022.report-preliminary", "mn-2022.report-final", "mn-2022.notice-to-persons"]

const NO_GDPR = { listedCompany: "no", gdprApplies: "no" } as const
const COMPANY: Profile = { ...PROFILE, ...NO_GDPR, name: "架空放送株式会社", body: "private-business" }
const AGENCY: Profile = { ...PROFILE, ...NO_GDPR, name: "架空省", body: "national-organ" }
const CITY: Profile = { ...PROFILE, ...NO_GDPR }
const HOSPITAL: Profile = {
    ...PROFILE,
    ...NO_GDPR,
    name: "架空県立病院",
    body: "local-hospital-or-university",
    sectors: ["medical"],
}

const ATTACK: Statement = {
    kind: "intrusion",
    knownAt: "2026-11-20",
    cause: "unauthorised-access",
    improperPurpose: "likely",
    contract: "none",
    subjects: ["customers"],
    media: ["electronic"],
    sensitive: "ruled-out",
    propertyDamage: "ruled-out",
}

function most(persons: number, records: number | "unknown" = "unknown"): Figures {
    const none = { confirmed: "unknown", likely: "unknown" } as const
    return {
        persons: { ...none, maximum: persons },
        records: { ...none, maximum: records },
        approximate: false,
        byFields: [],
    }
}

export const SYNTHETIC_CASES: readonly SyntheticCase[] = [
    {
        id: "I1",
        profile: COMPANY,
        statement: {
            ...ATTACK,
            system: "番組のコメント投稿フォーム",
            leak: "confirmed",
            fields: ["name", "nickname", "email"],
        },
        figures: {
            ...most(371_270, 371_270),
            approximate: true,
            byFields: [
                { fields: ["name", "email"], others: [], persons: 1_270, records: 1_270, approximate: true },
                { fields: ["nickname", "email"], others: [], persons: "unknown", records: 370_000, approximate: true },
            ],
        },
        due: PRIVATE,
    },
    {
        id: "I2",
        profile: AGENCY,
        statement: {
            ...ATTACK,
            kind: "planted-program",
            system: "取引価格の調査の電子回答",
            leak: "possible",
            fields: ["name"],
            otherData: ["契約日", "取引価格"],
        },
        figures: most(4_335, 194_834),
        due: NATIONAL,
    },
    {
        id: "I3",
        profile: AGENCY,
        statement: {
            ...ATTACK,
            kind: "planted-program",
            system: "地図による分析のサイト",
            leak: "feared",
            fields: ["name", "sex", "age", "job", "phone", "email"],
        },
        figures: { ...most(23_000), approximate: true },
        due: NATIONAL,
    },
    {
        id: "I4",
        profile: COMPANY,
        statement: {
            ...ATTACK,
            system: "国際小包の送り状作成サイト",
            leak: "possible",
            fields: ["name", "address", "email"],
        },
        figures: { ...most(29_000, 30_100), approximate: true },
        due: PRIVATE,
    },
    {
        id: "I5",
        profile: COMPANY,
        statement: {
            ...ATTACK,
            system: "停電情報のメール配信",
            leak: "likely",
            fields: ["nickname", "email", "address"],
        },
        figures: most(6_478),
        due: PRIVATE,
    },
    {
        id: "I6",
        profile: COMPANY,
        statement: {
            ...ATTACK,
            kind: "defacement",
            system: "番組の会員サイト",
            leak: "feared",
            fields: ["name", "nickname", "email", "address", "phone", "birth"],
        },
        figures: most(45_984, 57_314),
        due: PRIVATE,
    },
    {
        id: "I7",
        profile: { ...AGENCY, name: "架空研究機構", body: "incorporated-agency" },
        statement: { ...ATTACK, system: "開発キットの配布サーバー", leak: "feared", fields: ["email", "credential"] },
        figures: most(378),
        due: NATIONAL,
    },
    {
        id: "I8",
        profile: COMPANY,
        statement: {
            ...ATTACK,
            system: "オンラインショップ",
            leak: "confirmed",
            fields: ["name", "email", "address", "phone", "birth", "sex"],
        },
        figures: most(1_188_355),
        due: PRIVATE,
    },
    {
        id: "I9",
        profile: COMPANY,
        statement: {
            ...ATTACK,
            system: "支払サイト",
            leak: "confirmed",
            fields: ["card"],
            cardDigits: "full",
            propertyDamage: "confirmed",
            secondaryDamage: "confirmed",
        },
        figures: most(676_290),
        due: PRIVATE,
    },
    {
        id: "I10",
        profile: CITY,
        statement: {
            kind: "wrong-print",
            system: "寄附金の通知",
            knownAt: "2026-11-20",
            leak: "confirmed",
            cause: "mis-sent",
            contract: "none",
            foundBy: "outsider",
            fields: ["name", "address", "my_number"],
            subjects: ["customers"],
            media: ["paper"],
            myNumberUse: "use-affairs",
        },
        figures: { ...most(1_992, 1_992), persons: { confirmed: 1_992, likely: 1_992, maximum: 1_992 } },
        due: [...MY_NUMBER, ...LOCAL],
    },
    {
        id: "I11",
        profile: HOSPITAL,
        statement: {
            kind: "lost-medium",
            system: "診療記録を入れたUSBメモリー",
            knownAt: "2026-11-20",
            leak: "feared",
            cause: "lost",
            contract: "none",
            fields: ["name", "birth", "sex", "health"],
            otherData: ["診察券番号", "放射線画像"],
            sensitive: "confirmed",
            protection: "none",
            copyKept: "yes",
        },
        figures: { ...most(3_600), approximate: true },
        due: PRIVATE,
    },
    {
        id: "I12",
        profile: COMPANY,
        statement: {
            kind: "stolen-device",
            system: "貸与したノートパソコン",
            knownAt: "2026-11-20",
            leak: "feared",
            cause: "stolen",
            contract: "none",
            protection: "password",
            fields: ["name", "job", "phone", "email"],
        },
        figures: most(1_022),
        due: PRIVATE,
    },
    {
        id: "I13",
        profile: COMPANY,
        statement: {
            kind: "stolen-device",
            system: "従業員の扶養控除等申告書",
            knownAt: "2026-11-20",
            leak: "feared",
            cause: "stolen",
            contract: "none",
            subjects: ["employees"],
            media: ["paper"],
            myNumberUse: "other",
            fields: ["name", "address", "my_number"],
        },
        figures: { ...most(400), approximate: true },
        due: [...MY_NUMBER, ...PRIVATE],
    },
    {
        id: "I14",
        profile: { ...COMPANY, name: "架空ポータル", body: "foreign-business" },
        statement: {
            ...ATTACK,
            system: "会員のアカウント",
            leak: "confirmed",
            fields: ["name", "email", "phone", "birth", "credential"],
        },
        figures: most(500_000_000),
        due: [],
    },
]

/** Everything the four prose facts of the office may say, so that a document has its whole length. */
export const WHOLE: Statement = {
    title: "事案",
    occurredAt: "2026-11-12",
    foundBy: "outsider",
    ongoing: "no",
    recovered: "no",
    actor: "reporter",
    causeText: "印刷用の表で列が一行ずれていた。",
    secondaryDamage: "possible",
    secondaryDamageText: "悪用の連絡は受けていない。",
    personsTold: "planned",
    personsToldText: "手紙でお知らせする。",
    published: "planned",
    publishedText: "ウェブサイトに掲載する。",
    police: "done",
    investigation: "ongoing",
    outsideInvestigation: "none",
    measures: "発送を止め、全件を照合した。",
    prevention: "planned",
    preventionText: "二人で突合する。",
    course: "送付先から、番号が違うとの電話があった。",
    remarks: "該当なし",
}

/** A case file of events, each a minute of the same day, with the machine's assessment at the end. */
export function caseFileOf(
    events: readonly IncidentEvent[],
    profile: Profile | null,
    more: readonly IncidentEvent[] = [],
): CaseFile {
    const first = recorded(events, 0)
    const assessed = assessmentEvent(whole(first), profile, NOW_MS)
    const all = recorded([...events, ...(assessed === null ? [] : [assessed]), ...more], 0)
    const incident = whole(all)
    return { record: { incident, events: all }, profile, ...dutiesOf(incident, profile, TODAY), today: TODAY }
}

export function syntheticCase({ statement, figures, profile }: SyntheticCase, more: Statement = {}): CaseFile {
    return caseFileOf(
        [
            { kind: "opened", said: SAID, statement: { ...statement, ...more } },
            { kind: "figures-frozen", said: SAID, figures, why: "" },
        ],
        profile,
    )
}

function recorded(events: readonly IncidentEvent[], minute: number): readonly RecordedEvent[] {
    return events.map((event, index) => ({
        seq: index + 1,
        atMs: NOW_MS + (minute + index) * 60_000,
        by: "情報政策課",
        event,
    }))
}

function whole(events: readonly RecordedEvent[]): Incident {
    const incident = incidentOf("2026-001", events)
    if (incident === null) throw new Error("no events")
    return incident
}
