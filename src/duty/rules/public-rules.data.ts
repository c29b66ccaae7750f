// What APPI Art. 68 asks of national organs (since 2022-04-01) and of local bodies (since 2023-04-01): Arts. 43 to 45 of
// the Enforcement Rules. The object is 保有個人情報; more than 100 persons, not 1,000; the recipient is always the PPC.
import { both } from "../both.ts"
import {
    ENCRYPTED,
    HELD,
    HELD_OR_ACQUIRED,
    IMPROPER,
    INCIDENT,
    OVER_100,
    PROPERTY_DAMAGE,
    SENSITIVE,
} from "../conditions/common.data.ts"
import { all } from "../conditions/condition.ts"
import type { Citation } from "../contract.ts"
import { cite } from "../sources/cite.ts"
import { guideDays, SIXTY_DAYS, thirtyDays } from "./appi-timing.data.ts"
import { substitutedException } from "./private-rules.data.ts"
import type { DutyRule, RuleItem, Trigger } from "./rule-set.ts"

const article43 = (ja: string, en: string): Citation =>
    cite("appiRule", both(`第43条${ja}`, `Art. 43${en}`), "V", "ruleMirrorAppi")

/** Items 1 to 4, for all public bodies. */
export function publicItems(set: string): readonly Trigger[] {
    return [
        {
            id: `${set}.item-1`,
            text: both(
                "要配慮個人情報が含まれる保有個人情報の漏えい等（おそれを含む。1人から）",
                "held personal information with sensitive information (one person or more)",
            ),
            when: all(HELD, INCIDENT, SENSITIVE),
            cites: [article43("第1号", "(i)")],
        },
        {
            id: `${set}.item-2`,
            text: both(
                "不正に利用されることにより財産的被害が生じるおそれがある保有個人情報の漏えい等（1人から）",
                "held personal information whose misuse may cause property damage (one person or more)",
            ),
            when: all(HELD, INCIDENT, PROPERTY_DAMAGE),
            cites: [article43("第2号", "(ii)")],
        },
        {
            id: `${set}.item-3`,
            text: both(
                "不正の目的をもって行われたおそれがある保有個人情報（取得しようとしている個人情報を含む）の漏えい等（1人から）",
                "held personal information, or information being acquired, likely done with an improper purpose (one person or more)",
            ),
            when: all(HELD_OR_ACQUIRED, INCIDENT, IMPROPER),
            longer: {
                days: SIXTY_DAYS,
                once: IMPROPER,
                cites: [
                    cite("appiRule", both("第44条（第3号は60日）", "Art. 44 (60 days for item 3)"), "S", "lawFirms"),
                ],
            },
            cites: [article43("第3号", "(iii)")],
        },
        {
            id: `${set}.item-4`,
            text: both(
                "保有個人情報に係る本人の数が100人を超える漏えい等（101人から。未確定なら最大の人数による）",
                "more than 100 persons (101 or more; the maximum where the number is not fixed)",
            ),
            when: all(HELD, INCIDENT, OVER_100),
            cites: [article43("第4号", "(iv)")],
        },
    ]
}

const ARTICLE_68_1 = cite("appi", both("第68条第1項", "Art. 68(1)"), "V", "ppcLeakAction")

export function publicDuties(set: string, items: readonly Trigger[]): readonly DutyRule[] {
    const encrypted: RuleItem = {
        id: `${set}.encrypted`,
        text: both(
            "高度な暗号化その他の個人の権利利益を保護するために必要な措置が講じられている",
            "the data are protected by advanced encryption, correctly implemented, and the key is safe",
        ),
        when: ENCRYPTED,
        cites: [
            article43("第1号かっこ書", "(i), in brackets"),
            cite("myNumberFaq", both("Q17-14（同文の規定）", "Q17-14 (twin provision)"), "V", "ppcFaq17_14"),
        ],
    }
    return [
        report(set, "report-preliminary", items, encrypted),
        report(set, "report-final", items, encrypted),
        {
            id: `${set}.notice-to-persons`,
            act: "notice-to-persons",
            what: both("本人への通知", "notice to the persons concerned"),
            force: "binding",
            triggers: items,
            exceptions: [
                encrypted,
                substitutedException(
                    set,
                    cite("appi", both("第68条第2項ただし書", "Art. 68(2) proviso"), "G", "generalKnowledge"),
                ),
            ],
            timing: { kind: "promptly" },
            to: "persons",
            cites: [
                cite("appi", both("第68条第2項", "Art. 68(2)"), "V", "ppcFaq3_4_1"),
                cite("appiRule", both("第45条", "Art. 45"), "S", "lawFirms"),
            ],
            notes: [
                {
                    text: both(
                        "電話による場合は日時を記録する",
                        "where told by telephone, keep a record of date and time",
                    ),
                    cite: cite("appiFaq", both("Q3-4-1（行政機関等編）", "Q3-4-1 (public bodies)"), "V", "ppcFaq3_4_1"),
                },
            ],
        },
        voluntaryReport(set),
    ]
}

function report(
    set: string,
    act: "report-preliminary" | "report-final",
    triggers: readonly Trigger[],
    encrypted: RuleItem,
): DutyRule {
    const first = act === "report-preliminary"
    const article = both("第44条", "Art. 44")
    return {
        id: `${set}.${act}`,
        act,
        what: first
            ? both("漏えい等報告（速報）", "report of the leak: preliminary")
            : both("漏えい等報告（確報）", "report of the leak: final"),
        force: "binding",
        triggers,
        exceptions: [encrypted],
        timing: first
            ? guideDays(cite("appiRule", article, "S", "lawFirms"))
            : thirtyDays(cite("appiRule", article, "S", "lawFirms")),
        to: "ppc",
        cites: [ARTICLE_68_1, cite("appiRule", article, "S", "lawFirms")],
        notes: [
            {
                text: both(
                    "職員の誰かが知った時点で「知った」ことになる（持ち出した本人は除く）",
                    "we know as soon as any member of staff knows, the one who took the data out excepted",
                ),
                cite: cite("appiFaq", both("Q3-4-1（行政機関等編）", "Q3-4-1 (public bodies)"), "V", "ppcFaq3_4_1"),
            },
            {
                text: both("報告先は個人情報保護委員会のみ（権限の委任はない）", "the PPC only; nothing is delegated"),
                cite: cite("appi", both("第68条第1項", "Art. 68(1)"), "G", "generalKnowledge"),
            },
        ],
    }
}

function voluntaryReport(set: string): DutyRule {
    const basis = cite(
        "appiGuideline",
        both("3-5-3-1（民間と同様）", "3-5-3-1 (as for the private sector)"),
        "G",
        "generalKnowledge",
    )
    return {
        id: `${set}.report-voluntary`,
        act: "report",
        what: both("任意の報告", "voluntary report"),
        force: "voluntary",
        triggers: [
            {
                id: `${set}.voluntary`,
                text: both(
                    "報告義務のない事態でも任意に報告できる",
                    "an incident may be reported without being obliged to",
                ),
                when: all(HELD, INCIDENT),
                cites: [basis],
            },
        ],
        exceptions: [],
        timing: { kind: "none" },
        to: "ppc",
        cites: [basis],
        notes: [],
    }
}
