// Payment cards: the duty to manage card numbers (加盟店 included since June 2018) and what acquirers ask for on the day.
// It is agreement and practice, so that it is shown as best effort; the APPI's item 2 is due beside it.
import { both } from "../both.ts"
import { ANY_EVENT } from "../conditions/common.data.ts"
import { ALWAYS, all, choice, suspected } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import type { RuleSet } from "./rule-set.ts"

const SET = "card"
const MANAGEMENT = cite("installmentSales", both("第35条の16", "Art. 35-16"), "G", "generalKnowledge")
const ACQUIRERS = cite("cardPractice", both("", ""), "S", "acquirers")

export const CARD: RuleSet = {
    id: SET,
    family: "card",
    short: both("カード", "cards"),
    title: both(
        "カード番号の上乗せ（割賦販売法・カード会社との取決め）",
        "payment cards: Installment Sales Act, agreements",
    ),
    validFrom: "2018-06-01",
    validTo: null,
    period: [
        cite("installmentSales", both("（加盟店への適用、平成30年6月）", "(merchants, June 2018)"), "S", "metiCard"),
    ],
    applies: {
        id: `${SET}.applies`,
        text: both("カード番号等を取り扱う者であること", "one who handles card numbers"),
        when: ALWAYS,
        cites: [MANAGEMENT],
    },
    duties: [
        {
            id: `${SET}.notice-to-acquirer`,
            act: "notice-to-partners",
            what: both("カード会社・決済代行会社への連絡", "telling the card acquirer and payment provider"),
            force: "best-effort",
            triggers: [
                {
                    id: `${SET}.numbers`,
                    text: both(
                        "カード番号（全桁）の漏えい等（おそれを含む）",
                        "full card numbers, leaked or likely so",
                    ),
                    when: all(ANY_EVENT, suspected("fields.card"), choice("cardDigits", "full")),
                    cites: [ACQUIRERS],
                },
            ],
            exceptions: [],
            timing: { kind: "promptly" },
            to: "acquirer",
            cites: [ACQUIRERS, MANAGEMENT],
            notes: [
                {
                    text: both(
                        "カード決済を止め、データベースを切り離し、直ちに連絡する",
                        "stop card payments, cut off the database, call at once",
                    ),
                    cite: ACQUIRERS,
                },
                {
                    text: both(
                        "国際ブランドがPCIフォレンジック機関（PFI）の調査を求める。公表の時期はカード会社と調整する",
                        "the brands ask for a PCI forensic investigation; publication is timed with the acquirers",
                    ),
                    cite: cite("cardPractice", both("", ""), "G", "generalKnowledge"),
                },
            ],
        },
    ],
}
