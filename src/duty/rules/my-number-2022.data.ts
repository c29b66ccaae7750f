// MN-2022: My Number Act Art. 29-4(1) and (2) with the rules as rewritten, since 2022-04-01. おそれ counts, viewing need not
// have happened, encryption lifts, and the persons are told. Private businesses and public bodies alike.
import { both } from "../both.ts"
import { ENCRYPTED, IMPROPER, MY_NUMBER, MY_NUMBER_INCIDENT, PUBLIC_VIEW } from "../conditions/common.data.ts"
import { ALWAYS, all, any, choice, over, suspected, yes } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { guideDays, SIXTY_DAYS, thirtyDays } from "./appi-timing.data.ts"
import { contractorExceptions, substitutedException } from "./private-rules.data.ts"
import type { DutyRule, RuleItem, RuleSet, Trigger } from "./rule-set.ts"

const SET = "mn-2022"
const MISUSE = all(MY_NUMBER, suspected("myNumberMisuse"))
const SIXTY = {
    days: SIXTY_DAYS,
    once: IMPROPER,
    cites: [cite("myNumberRule", both("第3条（第2号は60日）", "Art. 3 (60 days for item 2)"), "S", "lawFirms")],
} as const

const ITEMS: readonly Trigger[] = [
    {
        id: `${SET}.item-1`,
        text: both(
            "情報提供ネットワークシステム、個人番号利用事務のシステム、または行政機関等の個人番号関係事務のシステムの特定個人情報の漏えい等（1人から）",
            "data in the information network, in a system for affairs using My Numbers, or in a public body's system for related affairs (one person or more)",
        ),
        when: all(MY_NUMBER_INCIDENT, choice("myNumberSystem", "network", "use-affairs", "public-related-affairs")),
        cites: [cite("myNumberRule", both("第2条第1号", "Art. 2(i)"), "V", "ppcFaq4_8")],
    },
    {
        id: `${SET}.item-2a`,
        text: both(
            "不正の目的をもって行われたおそれがある特定個人情報の漏えい等（1人から）",
            "a leak likely done with an improper purpose (one person or more)",
        ),
        when: all(MY_NUMBER_INCIDENT, IMPROPER),
        longer: SIXTY,
        cites: [cite("myNumberRule", both("第2条第2号イ", "Art. 2(ii)(a)"), "V", "ppcFaq4_8")],
    },
    {
        id: `${SET}.item-2b`,
        text: both(
            "不正の目的をもって特定個人情報が利用され、または提供された（おそれを含む。1人から）",
            "used or provided with an improper purpose, or likely so (one person or more)",
        ),
        when: all(MISUSE, IMPROPER),
        longer: SIXTY,
        cites: [cite("myNumberRule", both("第2条第2号ロ", "Art. 2(ii)(b)"), "V", "ppcFaq4_8")],
    },
    {
        id: `${SET}.item-3`,
        text: both(
            "不特定多数の者に閲覧され、または閲覧されるおそれがある（1人から）",
            "viewed, or likely to be viewed, by many unspecified persons (one person or more)",
        ),
        when: all(MY_NUMBER, PUBLIC_VIEW),
        cites: [cite("myNumberRule", both("第2条第3号", "Art. 2(iii)"), "V", "ppcFaq17_10")],
    },
    {
        id: `${SET}.item-4`,
        text: both(
            "本人の数が100人を超える漏えい等、または番号法第9条・第19条に反する利用・提供（101人から）",
            "more than 100 persons: leaked, or used against Art. 9 or provided against Art. 19 (101 or more)",
        ),
        when: all(any(MY_NUMBER_INCIDENT, MISUSE), over("myNumberPersons", 100)),
        cites: [cite("myNumberRule", both("第2条第4号", "Art. 2(iv)"), "S", "lawFirms")],
    },
]

const TOLD = [
    cite("myNumber", both("第29条の4第1項ただし書", "Art. 29-4(1) proviso"), "S", "lawFirms"),
    cite("myNumberRule", both("第4条", "Art. 4"), "S", "lawFirms"),
]
const NOT_ENTRUSTED = [
    cite(
        "myNumberRule",
        both("第4条（個人データの場合と同様）", "Art. 4 (as for personal data)"),
        "G",
        "generalKnowledge",
    ),
]

const EXCEPTIONS: readonly RuleItem[] = [
    {
        id: `${SET}.encrypted`,
        text: both(
            "高度な暗号化その他の個人の権利利益を保護するために必要な措置が講じられている",
            "the data are protected by advanced encryption, correctly implemented, and the key is safe",
        ),
        when: ENCRYPTED,
        cites: [
            cite("myNumberRule", both("第2条第1号かっこ書", "Art. 2(i), in brackets"), "V", "ppcFaq4_8"),
            cite("myNumberFaq", both("Q17-14", "Q17-14"), "V", "ppcFaq17_14"),
        ],
    },
    ...contractorExceptions(SET, TOLD, NOT_ENTRUSTED),
]

const ARTICLE_1 = cite("myNumber", both("第29条の4第1項", "Art. 29-4(1)"), "V", "ppcFaq4_8")
const GUIDE = guideDays(
    cite("myNumberRule", both("第3条（概ね3〜5日以内）", "Art. 3 (about 3 to 5 days)"), "S", "lawFirms"),
)
const ALSO_APPI = {
    text: both(
        "個人情報保護法の報告対象にも当たるときは、両方の根拠を示す（委員会の入力画面はマイナンバーの有無で最初に分かれる）",
        "where the APPI asks for a report as well, give both grounds (the PPC's web form asks for My Numbers first)",
    ),
    cite: cite("myNumber", both("第29条の4", "Art. 29-4"), "G", "generalKnowledge"),
} as const

const DUTIES: readonly DutyRule[] = [
    {
        id: `${SET}.report-preliminary`,
        act: "report-preliminary",
        what: both("特定個人情報の漏えい等報告（速報）", "report of the My Number incident: preliminary"),
        force: "binding",
        triggers: ITEMS,
        exceptions: EXCEPTIONS,
        timing: GUIDE,
        to: "ppc",
        cites: [ARTICLE_1, cite("myNumberRule", both("第3条", "Art. 3"), "S", "lawFirms")],
        notes: [ALSO_APPI],
    },
    {
        id: `${SET}.report-final`,
        act: "report-final",
        what: both("特定個人情報の漏えい等報告（確報）", "report of the My Number incident: final"),
        force: "binding",
        triggers: ITEMS,
        exceptions: EXCEPTIONS,
        timing: thirtyDays(cite("myNumberRule", both("第3条", "Art. 3"), "S", "lawFirms")),
        to: "ppc",
        cites: [ARTICLE_1, cite("myNumberRule", both("第3条", "Art. 3"), "S", "lawFirms")],
        notes: [ALSO_APPI],
    },
    {
        id: `${SET}.notice-to-persons`,
        act: "notice-to-persons",
        what: both("本人への通知（マイナンバー）", "notice to the persons (My Number)"),
        force: "binding",
        triggers: ITEMS,
        exceptions: [
            ...EXCEPTIONS,
            substitutedException(
                SET,
                cite("myNumber", both("第29条の4第2項ただし書", "Art. 29-4(2) proviso"), "G", "generalKnowledge"),
            ),
        ],
        timing: { kind: "promptly" },
        to: "persons",
        cites: [
            cite("myNumber", both("第29条の4第2項", "Art. 29-4(2)"), "V", "ruleMirrorMyNumber"),
            cite("myNumberRule", both("第5条", "Art. 5"), "S", "lawFirms"),
        ],
        notes: [],
    },
    {
        id: `${SET}.notice-to-consignor`,
        act: "notice-to-consignor",
        what: both("委託元への通知（マイナンバー）", "telling the principal (My Number)"),
        force: "binding",
        triggers: [
            {
                id: `${SET}.contractor`,
                text: both(
                    "委託先として、委託を受けた特定個人情報について報告対象の事態を知った",
                    "as a contractor, we know of a reportable incident with entrusted My Numbers",
                ),
                when: all(choice("contract", "contractor"), yes("entrusted"), any(...ITEMS.map(({ when }) => when))),
                cites: [cite("myNumberRule", both("第4条", "Art. 4"), "S", "lawFirms")],
            },
        ],
        exceptions: EXCEPTIONS,
        timing: GUIDE,
        to: "consignor",
        cites: [cite("myNumberRule", both("第4条", "Art. 4"), "S", "lawFirms")],
        notes: [],
    },
]

export const MY_NUMBER_2022: RuleSet = {
    id: SET,
    family: "my-number",
    short: both("番号法", "My Number Act"),
    title: both("番号法第29条の4（令和4年4月〜）", "My Number Act Art. 29-4 (since April 2022)"),
    validFrom: "2022-04-01",
    validTo: null,
    period: [cite("myNumberRule", both("（令和4年4月1日施行）", "in force 2022-04-01"), "V", "ruleMirrorMyNumber")],
    applies: {
        id: `${SET}.applies`,
        text: both(
            "個人番号利用事務等実施者であること（公民を問わない）",
            "one who handles My Numbers, public or private",
        ),
        when: ALWAYS,
        cites: [ARTICLE_1],
    },
    duties: DUTIES,
}
