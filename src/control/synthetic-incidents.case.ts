// Made-up incidents for tests: no office, no person and no number in them exists.
import type { Figures, RequiredStep } from "../core/incident.ts"
import type { Statement } from "./incident/facts.ts"
import type { IncidentEvent, Said } from "./incident/incident.ts"
import type { Profile } from "./profile/profile.ts"

/** Noon in Japan. */
export const NOW_MS: number = Date.UTC(2026, 10, 22, 3, 0)

export const SAID: Said = { at: null, source: null, certainty: "confirmed" }

export const OPENED: IncidentEvent = openedWith({
    title: "健診結果 USBメモリーの紛失",
    kind: "lost-medium",
    knownAt: "2026-11-20T09:30",
})

export function openedWith(statement: Statement): IncidentEvent {
    return { kind: "opened", said: SAID, statement }
}

export function note(text: string): IncidentEvent {
    return { kind: "noted", said: SAID, text }
}

export const FIGURES: Figures = {
    persons: { confirmed: 0, likely: "unknown", maximum: 3_600 },
    records: { confirmed: 0, likely: "unknown", maximum: "unknown" },
    approximate: true,
    byFields: [
        {
            fields: ["name", "birth", "health"],
            others: ["処置年月日"],
            persons: 3_600,
            records: "unknown",
            approximate: true,
        },
    ],
}

export function frozen(figures: Figures = FIGURES, why = ""): IncidentEvent {
    return { kind: "figures-frozen", said: SAID, figures, why }
}

export function stepOf(id: string, more: Partial<RequiredStep> = {}): RequiredStep {
    return {
        id,
        status: "due",
        before: "reported",
        what: { ja: "速報", en: "preliminary report" },
        to: { ja: "個人情報保護委員会", en: "PPC" },
        until: "2026-11-24",
        basis: { ja: "個人情報の保護に関する法律 第26条第1項", en: "APPI Art. 26(1)" },
        toConfirm: false,
        ...more,
    }
}

export function assessed(steps: readonly RequiredStep[], lifted: { step: string; why: string }[] = []): IncidentEvent {
    return { kind: "duties-assessed", said: SAID, steps, lifted, basis: "test" }
}

/** Every event that leads a new incident to its end, in order, with nothing required but the assessment. */
export const WAY_TO_THE_END: readonly IncidentEvent[] = [
    { kind: "entered", said: SAID, phase: "triage", text: "" },
    { kind: "entered", said: SAID, phase: "contained", text: "" },
    frozen(),
    { kind: "entered", said: SAID, phase: "scoped", text: "" },
    assessed([]),
    { kind: "entered", said: SAID, phase: "reported", text: "" },
    { kind: "entered", said: SAID, phase: "notified", text: "" },
    { kind: "entered", said: SAID, phase: "prevented", text: "" },
    { kind: "closed", said: SAID, text: "" },
]

const NOBODY = { name: "", phone: "", nightPhone: "", mail: "", hours: "" }

export const PROFILE: Profile = {
    name: "架空市",
    nameKana: "カクウシ",
    corporateNumber: "7123456789012",
    address: "架空県架空市一丁目1番1号",
    representative: { title: "市長", name: "" },
    body: "local-government",
    sectors: [],
    privacyMark: false,
    officer: { ...NOBODY, role: "情報政策課", phone: "000-000-0000" },
    desk: { ...NOBODY, role: "総務課 個人情報相談窓口", phone: "000-000-0001", hours: "平日 8:30〜17:15" },
    callTree: [{ ...NOBODY, role: "情報政策課長", nightPhone: "000-0000-0002" }],
    vendors: [
        {
            ...NOBODY,
            role: "夜間受付",
            company: "架空システム株式会社",
            system: "健診予約",
            contract: "A-1",
            phone: "000-000-0003",
        },
    ],
    approval: ["起案", "係長", "課長", "部長"],
    attachmentRecipients: [],
}
