// What no law asks for and experience advises: JPCERT/CC, IPA, the police, the prefecture, the public, and what the notice
// to holders of a My Number should tell them.
import { both } from "../both.ts"
import { CYBER_ATTACK, IMPROPER, INCIDENT, MY_NUMBER, MY_NUMBER_INCIDENT } from "../conditions/common.data.ts"
import { ALWAYS, all, any, choice, suspected, type Condition } from "../conditions/condition.ts"
import type { Act, Citation, Point } from "../contract.ts"
import type { AuthorityId } from "../recipients/authorities.data.ts"
import { cite } from "../sources/cite.ts"
import type { DutyRule, RuleSet } from "./rule-set.ts"

const SET = "voluntary"
const KNOWN = cite("voluntary", both("", ""), "G", "generalKnowledge")

interface Advice {
    readonly id: string
    readonly act: Act
    readonly what: DutyRule["what"]
    readonly to: AuthorityId
    readonly because: DutyRule["what"]
    readonly when: Condition
    readonly basis: Citation
    readonly notes?: readonly Point[]
}

function advice({ id, act, what, to, because, when, basis, notes }: Advice): DutyRule {
    return {
        id: `${SET}.${id}`,
        act,
        what,
        force: "voluntary",
        triggers: [{ id: `${SET}.${id}-when`, text: because, when, cites: [basis] }],
        exceptions: [],
        timing: { kind: "none" },
        to,
        cites: [basis],
        notes: notes ?? [],
    }
}

export const VOLUNTARY: RuleSet = {
    id: SET,
    family: "voluntary",
    short: both("任意", "voluntary"),
    title: both("任意の届出・相談・公表", "voluntary consultation and publication"),
    validFrom: "2005-04-01",
    validTo: null,
    period: [],
    applies: { id: `${SET}.applies`, text: both("どの組織でも", "any organisation"), when: ALWAYS, cites: [KNOWN] },
    duties: [
        advice({
            id: "publication",
            act: "publication",
            what: both("事実関係と再発防止策の公表", "publishing the facts and the measures"),
            to: "public",
            because: both("漏えい等（おそれを含む）が起きた", "an incident, or its likelihood"),
            when: INCIDENT,
            basis: cite(
                "appiFaq",
                both("医療・介護関係Q&A", "Q&A for medical and care providers"),
                "V",
                "ppcFaqMedical",
            ),
            notes: [
                {
                    text: both(
                        "本人への通知が困難なときは、公表が代替措置になりうる。被害を広げる公表は避ける",
                        "where notice is difficult, publication may stand in for it; do not publish what makes the harm worse",
                    ),
                    cite: cite("appi", both("第26条第2項ただし書", "Art. 26(2) proviso"), "G", "generalKnowledge"),
                },
            ],
        }),
        advice({
            id: "jpcert",
            act: "consultation",
            what: both("JPCERT/CCへのインシデント対応依頼", "asking JPCERT/CC for help"),
            to: "jpcert",
            because: both("サイバー攻撃", "a cyber attack"),
            when: CYBER_ATTACK,
            basis: cite("voluntary", both("", ""), "V", "jpcert"),
        }),
        advice({
            id: "ipa",
            act: "consultation",
            what: both("IPAへの届出（不正アクセス・ウイルス）", "notifying IPA (unauthorised access, malware)"),
            to: "ipa",
            because: both("サイバー攻撃", "a cyber attack"),
            when: CYBER_ATTACK,
            basis: cite("voluntary", both("（経済産業省の告示）", "(METI notices)"), "V", "ipa"),
        }),
        advice({
            id: "police",
            act: "consultation",
            what: both("警察への相談・被害届", "consulting the police, reporting the crime"),
            to: "police",
            because: both(
                "犯罪によるおそれ（不正アクセス、盗難、内部不正など）",
                "a crime is likely (access, theft, insider)",
            ),
            when: IMPROPER,
            basis: KNOWN,
        }),
        advice({
            id: "prefecture",
            act: "notice-to-partners",
            what: both("都道府県への情報提供（都道府県から総務省へ）", "informing the prefecture (which informs MIC)"),
            to: "prefecture",
            because: both(
                "地方公共団体で漏えい等（おそれを含む）が起きた",
                "an incident, or its likelihood, at a local government",
            ),
            when: all(choice("body", "local-government"), INCIDENT),
            basis: KNOWN,
            notes: [{ text: both("地域の取決めを確認する", "check what is agreed locally"), cite: KNOWN }],
        }),
        advice({
            id: "number-change",
            act: "advice-to-persons",
            what: both(
                "マイナンバーの変更を請求できることの案内",
                "telling the persons that they may ask for a new My Number",
            ),
            to: "persons",
            because: both(
                "マイナンバーが漏えいし、または不正に用いられるおそれ",
                "My Numbers leaked, or may be misused",
            ),
            when: any(MY_NUMBER_INCIDENT, all(MY_NUMBER, suspected("myNumberMisuse"))),
            basis: cite("myNumber", both("第7条第2項", "Art. 7(2)"), "V", "municipalPage"),
        }),
    ],
}
