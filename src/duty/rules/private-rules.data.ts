// What the versions of 2022 and 2024 of the rules for the private sector share: items 1, 2 and 4 of Art. 7 of the
// Enforcement Rules, the exceptions, and the four duties that follow from any item. The version files add item 3.
import { both } from "../both.ts"
import {
    CONTRACTOR_TOLD,
    ENCRYPTED,
    INCIDENT,
    NOT_ENTRUSTED,
    OVER_1000,
    PERSONAL_DATA,
    PROPERTY_DAMAGE,
    SENSITIVE,
    SUBSTITUTED,
} from "../conditions/common.data.ts"
import { all, any, choice, yes } from "../conditions/condition.ts"
import type { Citation, Point } from "../contract.ts"
import { cite } from "../sources/cite.ts"
import { guideDays, thirtyDays } from "./appi-timing.data.ts"
import type { DutyRule, RuleItem, Trigger } from "./rule-set.ts"

/** Items 1, 2 and 4; the text of the rule is the same in both versions. */
export function itemsButThird(set: string): readonly Trigger[] {
    return [
        {
            id: `${set}.item-1`,
            text: both(
                "要配慮個人情報が含まれる個人データの漏えい等（おそれを含む。1人から）",
                "personal data with sensitive information (of one person or more)",
            ),
            when: all(PERSONAL_DATA, INCIDENT, SENSITIVE),
            cites: [cite("appiRule", both("第7条第1号", "Art. 7(i)"), "V", "ppcLeakAction")],
        },
        {
            id: `${set}.item-2`,
            text: both(
                "不正に利用されることにより財産的被害が生じるおそれがある個人データの漏えい等（1人から）",
                "personal data whose misuse may cause property damage (one person or more)",
            ),
            when: all(PERSONAL_DATA, INCIDENT, PROPERTY_DAMAGE),
            cites: [
                cite("appiRule", both("第7条第2号", "Art. 7(ii)"), "V", "ppcLeakAction"),
                cite("appiFaq", both("Q6-12（カード番号）", "Q6-12 (card numbers)"), "V", "ppcFaq6_12"),
            ],
        },
        {
            id: `${set}.item-4`,
            text: both(
                "個人データに係る本人の数が1,000人を超える漏えい等（1,001人から。未確定なら最大の人数による）",
                "more than 1,000 persons (1,001 or more; the maximum where the number is not fixed)",
            ),
            when: all(PERSONAL_DATA, INCIDENT, OVER_1000),
            cites: [
                cite("appiRule", both("第7条第4号", "Art. 7(iv)"), "V", "ppcLeakAction"),
                cite("appiGuideline", both("3-5-3-1(4)", "3-5-3-1(4)"), "S", "guidelineCopy"),
            ],
        },
    ]
}

export function encryptedException(set: string): RuleItem {
    return {
        id: `${set}.encrypted`,
        text: both(
            "高度な暗号化その他の個人の権利利益を保護するために必要な措置が講じられている",
            "the data are protected by advanced encryption, correctly implemented, and the key is safe",
        ),
        when: ENCRYPTED,
        cites: [
            cite("appiRule", both("第7条第1号かっこ書", "Art. 7(i), in brackets"), "S", "lawFirms"),
            cite("myNumberFaq", both("Q17-14（同文の規定）", "Q17-14 (twin provision)"), "V", "ppcFaq17_14"),
        ],
    }
}

const TOLD = [
    cite("appi", both("第26条第1項ただし書", "Art. 26(1) proviso"), "S", "guidelineCopy"),
    cite("appiRule", both("第9条", "Art. 9"), "S", "guidelineCopy"),
]
const NOT_OURS = [cite("appiGuideline", both("3-5-3-2", "3-5-3-2"), "S", "guidelineCopy")]

/** Both laws release a contractor alike, under articles of their own. */
export function contractorExceptions(
    set: string,
    told: readonly Citation[],
    notEntrusted: readonly Citation[],
): readonly RuleItem[] {
    return [
        {
            id: `${set}.contractor-told`,
            text: both("委託先が委託元に通知した", "the contractor has told the principal (委託元)"),
            when: CONTRACTOR_TOLD,
            cites: told,
        },
        {
            id: `${set}.not-entrusted`,
            text: both(
                "委託先であり、委託を受けたデータではない",
                "we are a contractor, and the data were not entrusted to us",
            ),
            when: NOT_ENTRUSTED,
            cites: notEntrusted,
        },
    ]
}

export function privateDuties(set: string, items: readonly Trigger[]): readonly DutyRule[] {
    const exceptions = [encryptedException(set), ...contractorExceptions(set, TOLD, NOT_OURS)]
    return [
        preliminary(set, items, exceptions),
        final(set, items, exceptions),
        notice(set, items, exceptions),
        noticeToConsignor(set, items),
        voluntaryReport(set),
    ]
}

const CONSIGNOR_CLOCK: Point = {
    text: both(
        "委託先が先に知った場合、委託元の期限は委託元が知った日から数える（早い日を守れば安全）",
        "where the contractor knew first, our clock starts when we knew; keeping the earlier date is safe",
    ),
    cite: cite("appiGuideline", both("3-5-3-2", "3-5-3-2"), "G", "generalKnowledge"),
}

const JOINT_REPORT: Point = {
    text: both("委託元と委託先は連名で報告できる", "principal and contractor may report jointly"),
    cite: cite("appiGuideline", both("3-5-3-2", "3-5-3-2"), "S", "guidelineCopy"),
}

function preliminary(set: string, triggers: readonly Trigger[], exceptions: readonly RuleItem[]): DutyRule {
    return {
        id: `${set}.report-preliminary`,
        act: "report-preliminary",
        what: both("漏えい等報告（速報）", "report of the leak: preliminary"),
        force: "binding",
        triggers,
        exceptions,
        timing: guideDays(
            cite(
                "appiGuideline",
                both("3-5-3-3（概ね3〜5日以内）", "3-5-3-3 (about 3 to 5 days)"),
                "S",
                "guidelineCopy",
            ),
        ),
        to: "regulator",
        cites: [
            cite("appi", both("第26条第1項", "Art. 26(1)"), "V", "ppcLeakAction"),
            cite("appiRule", both("第8条第1項", "Art. 8(1)"), "V", "ruleMirrorAppi"),
        ],
        notes: [
            {
                text: both("報告時点で把握している事項だけでよい", "only what is known at that time"),
                cite: cite("appiRule", both("第8条第1項", "Art. 8(1)"), "V", "ruleMirrorAppi"),
            },
            CONSIGNOR_CLOCK,
            JOINT_REPORT,
        ],
    }
}

function final(set: string, triggers: readonly Trigger[], exceptions: readonly RuleItem[]): DutyRule {
    return {
        id: `${set}.report-final`,
        act: "report-final",
        what: both("漏えい等報告（確報）", "report of the leak: final"),
        force: "binding",
        triggers,
        exceptions,
        timing: thirtyDays(cite("appiRule", both("第8条第2項", "Art. 8(2)"), "V", "ruleMirrorAppi")),
        to: "regulator",
        cites: [
            cite("appi", both("第26条第1項", "Art. 26(1)"), "V", "ppcLeakAction"),
            cite("appiRule", both("第8条第2項", "Art. 8(2)"), "V", "ruleMirrorAppi"),
        ],
        notes: [
            {
                text: both(
                    "すべての事項を報告する。判明しない事項は、判明した時点で追完する",
                    "all items; what is still missing follows when known",
                ),
                cite: cite("appiGuideline", both("3-5-3-4", "3-5-3-4"), "S", "guidelineCopy"),
            },
            {
                text: both(
                    "全事項がそろっていれば速報と確報を兼ねられる",
                    "one report may serve as both where all is known",
                ),
                cite: cite("appiGuideline", both("3-5-3-4", "3-5-3-4"), "G", "generalKnowledge"),
            },
        ],
    }
}

function notice(set: string, triggers: readonly Trigger[], exceptions: readonly RuleItem[]): DutyRule {
    return {
        id: `${set}.notice-to-persons`,
        act: "notice-to-persons",
        what: both("本人への通知", "notice to the persons concerned"),
        force: "binding",
        triggers,
        exceptions: [
            ...exceptions,
            substitutedException(
                set,
                cite("appi", both("第26条第2項ただし書", "Art. 26(2) proviso"), "S", "datedNote"),
            ),
        ],
        timing: { kind: "promptly" },
        to: "persons",
        cites: [
            cite("appi", both("第26条第2項", "Art. 26(2)"), "S", "lawFirms"),
            cite("appiRule", both("第10条", "Art. 10"), "S", "datedNote"),
        ],
        notes: [
            {
                text: both(
                    "状況に応じて速やかに。概要、項目、原因、二次被害、その他参考となる事項を、本人の保護に必要な範囲で伝える",
                    "promptly, as the situation allows: outline, data items, cause, secondary damage, other; as far as it protects the persons",
                ),
                cite: cite("appiRule", both("第10条", "Art. 10"), "S", "lawFirms"),
            },
        ],
    }
}

export function substitutedException(set: string, source: Citation): RuleItem {
    return {
        id: `${set}.substituted`,
        text: both(
            "本人への通知が困難で、公表や窓口設置などの代替措置をとった",
            "notice is difficult, and substitute measures (publication, contact point) are taken",
        ),
        when: SUBSTITUTED,
        cites: [source],
    }
}

function noticeToConsignor(set: string, items: readonly Trigger[]): DutyRule {
    return {
        id: `${set}.notice-to-consignor`,
        act: "notice-to-consignor",
        what: both("委託元への通知", "telling the principal that entrusted the data"),
        force: "binding",
        triggers: [
            {
                id: `${set}.contractor`,
                text: both(
                    "委託先として、委託を受けた個人データについて報告対象の事態を知った",
                    "as a contractor, we know of a reportable incident with entrusted data",
                ),
                when: all(choice("contract", "contractor"), yes("entrusted"), any(...items.map(({ when }) => when))),
                cites: [cite("appiRule", both("第9条", "Art. 9"), "S", "guidelineCopy")],
            },
        ],
        exceptions: [encryptedException(set), ...contractorExceptions(set, TOLD, NOT_OURS)],
        timing: guideDays(
            cite(
                "appiGuideline",
                both("3-5-3-5（概ね3〜5日以内）", "3-5-3-5 (about 3 to 5 days)"),
                "S",
                "guidelineCopy",
            ),
        ),
        to: "consignor",
        cites: [
            cite("appi", both("第26条第1項ただし書", "Art. 26(1) proviso"), "S", "guidelineCopy"),
            cite("appiRule", both("第9条", "Art. 9"), "S", "guidelineCopy"),
        ],
        notes: [
            {
                text: both(
                    "通知すれば、委託先自身の報告と本人通知は不要になる",
                    "once told, our own report and notice to the persons are no longer owed",
                ),
                cite: cite("appi", both("第26条第1項ただし書", "Art. 26(1) proviso"), "S", "guidelineCopy"),
            },
        ],
    }
}

function voluntaryReport(set: string): DutyRule {
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
                when: all(PERSONAL_DATA, INCIDENT),
                cites: [cite("appiGuideline", both("3-5-3-1", "3-5-3-1"), "S", "guidelineCopy")],
            },
        ],
        exceptions: [],
        timing: { kind: "none" },
        to: "regulator",
        cites: [cite("appiGuideline", both("3-5-3-1", "3-5-3-1"), "S", "guidelineCopy")],
        notes: [],
    }
}
