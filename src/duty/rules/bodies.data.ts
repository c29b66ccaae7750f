// Whom each body of rules binds: 規律の対象となる主体.
import { both } from "../both.ts"
import { all, any, choice, yes } from "../conditions/condition.ts"
import type { RuleItem } from "./rule-set.ts"
import { cite } from "../sources/cite.ts"

/** A foreign business that offers goods or services to persons in Japan is bound like one in Japan (APPI Art. 171). */
const FOREIGN = all(choice("body", "foreign-business"), yes("personsInJapan"))
const FOREIGN_CITE = cite("appi", both("第171条", "Art. 171"), "G", "generalKnowledge")

/** 個人情報取扱事業者, until March 2022. */
export function businesses(set: string): RuleItem {
    return {
        id: `${set}.applies`,
        text: both(
            "個人情報取扱事業者（民間の事業者）であること",
            "a private business that handles personal information",
        ),
        when: any(choice("body", "private-business"), FOREIGN),
        cites: [cite("appi", both("", ""), "G", "generalKnowledge"), FOREIGN_CITE],
    }
}

/** 個人情報取扱事業者 and those treated like one since April 2022. */
export function businessesAndPrivateRules(set: string): RuleItem {
    return {
        id: `${set}.applies`,
        text: both(
            "個人情報取扱事業者、規律移行法人（別表第二）、または地方公共団体・地方独立行政法人の病院・大学であること",
            "a private business, a body of Annex 2 (national universities and the like), or a hospital or university of a local government",
        ),
        when: any(choice("body", "private-business", "private-rules-agency", "local-hospital-or-university"), FOREIGN),
        cites: [
            cite("appi", both("第26条第1項", "Art. 26(1)"), "V", "ppcLeakAction"),
            cite(
                "appi",
                both("第58条第2項（地方の病院・大学）", "Art. 58(2) (local hospitals, universities)"),
                "G",
                "generalKnowledge",
            ),
            FOREIGN_CITE,
        ],
    }
}

export function nationalOrgans(set: string, privateRulesToo: boolean): RuleItem {
    return {
        id: `${set}.applies`,
        text: both(
            "行政機関または独立行政法人等であること",
            "a national organ or an incorporated administrative agency",
        ),
        when: privateRulesToo
            ? choice("body", "national-organ", "incorporated-agency", "private-rules-agency")
            : choice("body", "national-organ", "incorporated-agency"),
        cites: [cite(privateRulesToo ? "nationalOrgansAct" : "appi", both("", ""), "G", "generalKnowledge")],
    }
}

export function localBodies(set: string, hospitalsToo: boolean): RuleItem {
    return {
        id: `${set}.applies`,
        text: both(
            "地方公共団体の機関または地方独立行政法人であること",
            "an organ of a local government or a local incorporated agency",
        ),
        when: hospitalsToo
            ? choice("body", "local-government", "local-incorporated-agency", "local-hospital-or-university")
            : choice("body", "local-government", "local-incorporated-agency"),
        cites: [cite(hospitalsToo ? "localOrdinance" : "appi", both("", ""), "G", "generalKnowledge")],
    }
}
