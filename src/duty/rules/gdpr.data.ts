// GDPR add-on: Art. 33 within 72 hours of becoming aware, unless a risk is unlikely; Art. 34 the persons, if the risk is
// high. Hours run through nights and weekends. Whether the GDPR applies at all (Art. 3) is a fact of its own.
import { both } from "../both.ts"
import { ANY_EVENT, ENCRYPTED } from "../conditions/common.data.ts"
import { all, choice, yes } from "../conditions/condition.ts"
import type { Citation } from "../contract.ts"
import { cite } from "../sources/cite.ts"
import type { RuleItem, RuleSet } from "./rule-set.ts"

const SET = "gdpr"
const article = (ja: string, en: string): Citation => cite("gdpr", both(ja, en), "S", "gdprCopies")

const PROCESSOR: RuleItem = {
    id: `${SET}.processor`,
    text: both(
        "処理者（委託先）であり、管理者に知らせる側である",
        "we are the processor, and tell the controller instead",
    ),
    when: choice("contract", "contractor"),
    cites: [article("第33条第2項", "Art. 33(2)")],
}

export const GDPR: RuleSet = {
    id: SET,
    family: "gdpr",
    short: both("GDPR", "GDPR"),
    title: both("GDPR第33条・第34条", "GDPR Arts. 33 and 34"),
    validFrom: "2018-05-25",
    validTo: null,
    period: [article("（2018年5月25日適用）", "applied since 2018-05-25")],
    applies: {
        id: `${SET}.applies`,
        text: both("GDPRの適用があること（第3条）", "the GDPR applies to the handling (Art. 3)"),
        when: yes("gdprApplies"),
        cites: [article("第3条", "Art. 3")],
    },
    duties: [
        {
            id: `${SET}.report`,
            act: "report",
            what: both("EU監督機関への届出", "notifying the supervisory authority"),
            force: "binding",
            triggers: [
                {
                    id: `${SET}.breach`,
                    text: both("個人データの侵害（漏えい・滅失・毀損）", "a personal data breach"),
                    when: ANY_EVENT,
                    cites: [article("第33条第1項", "Art. 33(1)")],
                },
            ],
            exceptions: [
                {
                    id: `${SET}.risk-unlikely`,
                    text: both(
                        "自然人の権利及び自由にリスクが生じるおそれがないと判断した",
                        "a risk to the rights and freedoms of natural persons is unlikely",
                    ),
                    when: choice("gdprRisk", "unlikely"),
                    cites: [article("第33条第1項", "Art. 33(1)")],
                },
                PROCESSOR,
            ],
            timing: { kind: "hours", hours: 72, cites: [article("第33条第1項", "Art. 33(1)")] },
            to: "eu-authority",
            cites: [article("第33条", "Art. 33")],
            notes: [
                {
                    text: both(
                        "72時間を超えるときは理由を付す。情報は段階的に出してよい。すべての侵害を記録する",
                        "give reasons if later; information may follow in phases; document every breach",
                    ),
                    cite: article("第33条第1項・第4項・第5項", "Art. 33(1), (4), (5)"),
                },
            ],
        },
        {
            id: `${SET}.notice-to-controller`,
            act: "notice-to-consignor",
            what: both("管理者（委託元）への通知", "telling the controller"),
            force: "binding",
            triggers: [
                {
                    id: `${SET}.as-processor`,
                    text: both("処理者（委託先）として侵害を知った", "as a processor, we know of a breach"),
                    when: all(choice("contract", "contractor"), ANY_EVENT),
                    cites: [article("第33条第2項", "Art. 33(2)")],
                },
            ],
            exceptions: [
                {
                    id: `${SET}.controller-told`,
                    text: both("管理者にすでに知らせた", "the controller has been told"),
                    when: yes("consignorTold"),
                    cites: [article("第33条第2項", "Art. 33(2)")],
                },
            ],
            timing: { kind: "promptly" },
            to: "consignor",
            cites: [article("第33条第2項", "Art. 33(2)")],
            notes: [],
        },
        {
            id: `${SET}.notice-to-persons`,
            act: "notice-to-persons",
            what: both("データ主体への通知", "telling the data subjects"),
            force: "binding",
            triggers: [
                {
                    id: `${SET}.high-risk`,
                    text: both(
                        "自然人の権利及び自由に高いリスクが生じるおそれ",
                        "a high risk to the rights and freedoms of natural persons",
                    ),
                    when: all(ANY_EVENT, choice("gdprRisk", "high")),
                    cites: [article("第34条第1項", "Art. 34(1)")],
                },
            ],
            exceptions: [
                {
                    id: `${SET}.unintelligible`,
                    text: both(
                        "暗号化等により第三者には判読できない",
                        "the data are unintelligible to others (encryption)",
                    ),
                    when: ENCRYPTED,
                    cites: [cite("gdpr", both("第34条第3項(a)", "Art. 34(3)(a)"), "G", "generalKnowledge")],
                },
                PROCESSOR,
            ],
            timing: { kind: "promptly" },
            to: "persons",
            cites: [article("第34条", "Art. 34")],
            notes: [],
        },
    ],
}
