// PRIV-2017: private sector, 2017-05-30 to 2022-03-31. PPC Notice No. 1 of 2017: best effort, no threshold, no fixed days.
import { both } from "../both.ts"
import { ENCRYPTED, INCIDENT, PERSONAL_DATA } from "../conditions/common.data.ts"
import { all } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { businesses } from "./bodies.data.ts"
import type { RuleItem, RuleSet, Trigger } from "./rule-set.ts"

const SET = "priv-2017"
const NOTICE = cite("appiNotice2017", both("", ""), "S", "lawFirms")

const LEAK: Trigger = {
    id: `${SET}.leak`,
    text: both(
        "個人データの漏えい等（おそれを含む。人数の下限なし）",
        "a leak of personal data, or its likelihood, of any number",
    ),
    when: all(PERSONAL_DATA, INCIDENT),
    cites: [NOTICE],
}

const ENCRYPTED_THEN: RuleItem = {
    id: `${SET}.encrypted`,
    text: both(
        "高度な暗号化等により、実質的に外部に漏えいしていないと判断される",
        "by advanced encryption, nothing leaked in substance",
    ),
    when: ENCRYPTED,
    cites: [cite("appiNotice2017", both("", ""), "G", "generalKnowledge")],
}

export const PRIVATE_2017: RuleSet = {
    id: SET,
    family: "private",
    short: both("平成29年告示", "2017 Notice"),
    title: both("平成29年告示第1号（民間、努力義務）", "PPC Notice No. 1 of 2017 (private sector, best effort)"),
    validFrom: "2017-05-30",
    validTo: "2022-03-31",
    period: [NOTICE],
    applies: businesses(SET),
    duties: [
        {
            id: `${SET}.report`,
            act: "report",
            what: both("個人情報保護委員会等への報告（努力義務）", "report to the PPC (best effort)"),
            force: "best-effort",
            triggers: [LEAK],
            exceptions: [ENCRYPTED_THEN],
            timing: { kind: "promptly" },
            to: "ppc",
            cites: [NOTICE],
            notes: [
                {
                    text: both(
                        "認定個人情報保護団体や事業所管大臣が報告先になる場合がある",
                        "an accredited organisation or the competent minister may be the recipient",
                    ),
                    cite: cite("appiNotice2017", both("", ""), "G", "generalKnowledge"),
                },
            ],
        },
        {
            id: `${SET}.notice-to-persons`,
            act: "notice-to-persons",
            what: both("本人への連絡（努力義務）", "contacting the persons (best effort)"),
            force: "best-effort",
            triggers: [LEAK],
            exceptions: [ENCRYPTED_THEN],
            timing: { kind: "promptly" },
            to: "persons",
            cites: [NOTICE],
            notes: [],
        },
    ],
}
