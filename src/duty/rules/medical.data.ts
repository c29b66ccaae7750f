// Medical institutions: on a cyber attack with a leak, or with care disrupted, call the system's vendor and the MHLW.
import { both } from "../both.ts"
import { CYBER_ATTACK } from "../conditions/common.data.ts"
import { all, any, includes, suspected, yes } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import type { RuleSet } from "./rule-set.ts"

const SET = "medical"
const NOTICE = cite("medicalNotice", both("", ""), "S", "mhlwSlides")

export const MEDICAL: RuleSet = {
    id: SET,
    family: "medical",
    short: both("医療", "medical"),
    title: both("医療機関の上乗せ（厚生労働省の通知）", "medical institutions: MHLW notice"),
    validFrom: "2018-10-29",
    validTo: null,
    period: [NOTICE],
    applies: {
        id: `${SET}.applies`,
        text: both("医療機関等であること", "a medical institution"),
        when: includes("sectors", "medical"),
        cites: [NOTICE],
    },
    duties: [
        {
            id: `${SET}.consultation`,
            act: "consultation",
            what: both("厚生労働省への連絡", "contacting the MHLW"),
            force: "best-effort",
            triggers: [
                {
                    id: `${SET}.cyber`,
                    text: both(
                        "サイバー攻撃により、漏えい（おそれを含む）または診療への支障が生じた",
                        "a cyber attack with a leak (or a likely one), or with care disrupted",
                    ),
                    when: all(CYBER_ATTACK, any(suspected("leak"), yes("careDisrupted"))),
                    cites: [NOTICE],
                },
            ],
            exceptions: [],
            timing: { kind: "promptly" },
            to: "mhlw-medical",
            cites: [NOTICE],
            notes: [
                { text: both("まずシステムの保守業者に連絡する", "call the vendor of the system first"), cite: NOTICE },
                {
                    text: both(
                        "安全管理ガイドライン第6.0版（令和5年5月）は報告手順の整備を求めている",
                        "the safety guideline 6.0 (May 2023) asks for a reporting procedure",
                    ),
                    cite: NOTICE,
                },
            ],
        },
    ],
}
