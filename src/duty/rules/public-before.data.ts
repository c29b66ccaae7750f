// Before Art. 68 of the APPI: national organs had no statutory report to the PPC for ordinary personal data (guidance of
// MIC), local bodies followed their ordinances, which differ from one to the next. All of it is general knowledge.
import { both } from "../both.ts"
import { HELD, INCIDENT } from "../conditions/common.data.ts"
import { all } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { localBodies, nationalOrgans } from "./bodies.data.ts"
import type { DutyRule, RuleSet } from "./rule-set.ts"

const NATIONAL = "pub-national-2005"
const LOCAL = "pub-local-2005"
const GUIDANCE = cite("nationalOrgansAct", both("", ""), "G", "generalKnowledge")
const ORDINANCE = cite("localOrdinance", both("", ""), "G", "generalKnowledge")

export const PUBLIC_NATIONAL_2005: RuleSet = {
    id: NATIONAL,
    family: "public-national",
    short: both("国の機関", "national organs"),
    title: both(
        "行政機関個人情報保護法の時代（国の機関等、令和4年3月まで）",
        "national organs before APPI Art. 68 (until March 2022)",
    ),
    validFrom: "2005-04-01",
    validTo: "2022-03-31",
    period: [GUIDANCE],
    applies: nationalOrgans(NATIONAL, true),
    duties: [
        {
            ...bestEffort(NATIONAL),
            what: both(
                "総務省の指針による報告（委員会への報告義務はなし）",
                "report under MIC guidance (no duty towards the PPC)",
            ),
            to: "mic",
            cites: [GUIDANCE],
        },
    ],
}

export const PUBLIC_LOCAL_2005: RuleSet = {
    id: LOCAL,
    family: "public-local",
    short: both("条例", "ordinance"),
    title: both(
        "個人情報保護条例の時代（地方公共団体、令和5年3月まで）",
        "local governments under their ordinances (until March 2023)",
    ),
    validFrom: "2005-04-01",
    validTo: "2023-03-31",
    period: [ORDINANCE],
    applies: localBodies(LOCAL, true),
    duties: [
        {
            ...bestEffort(LOCAL),
            what: both(
                "条例・要綱による報告（委員会への報告義務はなし）",
                "report under the ordinance (no duty towards the PPC)",
            ),
            to: "own-ordinance",
            cites: [ORDINANCE],
        },
    ],
}

function bestEffort(set: string): Omit<DutyRule, "what" | "to" | "cites"> {
    return {
        id: `${set}.report`,
        act: "report",
        force: "best-effort",
        triggers: [
            {
                id: `${set}.leak`,
                text: both(
                    "保有個人情報の漏えい等（おそれを含む）",
                    "a leak of held personal information, or its likelihood",
                ),
                when: all(HELD, INCIDENT),
                cites: [set === NATIONAL ? GUIDANCE : ORDINANCE],
            },
        ],
        exceptions: [],
        timing: { kind: "promptly" },
        notes: [],
    }
}
