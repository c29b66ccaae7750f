// The versions of the form, by the day of reporting. FORM-2025 made the common forms for DDoS and ransomware usable;
// FORM-2026 added "other cyber attacks" (one secondary source only). Neither changed a threshold.
import { both } from "../both.ts"
import type { CalendarDate } from "../contract.ts"
import { cite } from "../sources/cite.ts"
import {
    ATTACHMENTS_2025,
    ATTACHMENTS_2026,
    MY_NUMBER_2016_FIELDS,
    MY_NUMBER_FIELDS,
    PRIVATE_FIELDS,
    PUBLIC_FIELDS,
} from "./fields.data.ts"
import type { FormField, FormVariant, FormVersion } from "./form.ts"

interface Edition {
    readonly name: string
    readonly from: CalendarDate
    readonly to: CalendarDate | null
    readonly added: readonly FormField[]
    readonly cites: FormVersion["cites"]
}

const STRUCTURE = cite("appiRule", both("別記様式第一", "Annexed Form 1"), "V", "formMirror")

const EDITIONS: readonly Edition[] = [
    { name: "form-2022", from: "2022-04-01", to: "2025-09-30", added: [], cites: [STRUCTURE] },
    {
        name: "form-2025",
        from: "2025-10-01",
        to: "2026-09-30",
        added: ATTACHMENTS_2025,
        cites: [
            STRUCTURE,
            cite("appiRule", both("（令和7年9月25日の改正）", "(amendment of 2025-09-25)"), "S", "lawFirms"),
        ],
    },
    {
        name: "form-2026",
        from: "2026-10-01",
        to: null,
        added: ATTACHMENTS_2026,
        cites: [
            STRUCTURE,
            cite("appiRule", both("（令和8年9月の様式改定）", "(form revision of 2026-09)"), "S", "datedNote"),
        ],
    },
]

const TITLES: Readonly<Record<FormVariant, FormVersion["title"]>> = {
    private: both("漏えい等報告書（様式第一、民間事業者用）", "report of a leak (Form 1, private sector)"),
    public: both("漏えい等報告書（行政機関等用）", "report of a leak (public bodies)"),
    "my-number": both("特定個人情報の漏えい等報告書（マイナンバー）", "report of a leak (My Number)"),
}

const FIELDS: Readonly<Record<FormVariant, readonly FormField[]>> = {
    private: PRIVATE_FIELDS,
    public: PUBLIC_FIELDS,
    "my-number": MY_NUMBER_FIELDS,
}

const MY_NUMBER_2016: FormVersion = {
    id: "form-2016.my-number",
    variant: "my-number",
    title: both(
        "特定個人情報の漏えい等報告（事業者における重大事案等）",
        "report of a My Number leak (grave incidents at businesses)",
    ),
    validFrom: "2016-01-01",
    validTo: "2022-03-31",
    cites: [cite("myNumberNotice2015", both("（報告様式）", "(report form)"), "V", "ppcRouei")],
    fields: MY_NUMBER_2016_FIELDS,
}

export const FORM_VERSIONS: readonly FormVersion[] = [
    MY_NUMBER_2016,
    ...EDITIONS.flatMap(({ name, from, to, added, cites }) =>
        (["private", "public", "my-number"] as const).map((variant) => ({
            id: `${name}.${variant}`,
            variant,
            title: TITLES[variant],
            validFrom: from,
            validTo: to,
            cites,
            fields: [...FIELDS[variant], ...added],
        })),
    ),
]
