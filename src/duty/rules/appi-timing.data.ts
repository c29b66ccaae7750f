// The clock of the APPI and of the My Number Act since April 2022: both count alike.
import { both } from "../both.ts"
import type { Citation } from "../contract.ts"
import { cite } from "../sources/cite.ts"
import type { Timing } from "./rule-set.ts"

const DAY_ONE: Citation = cite(
    "appiGuideline",
    both("3-5-3-4（知った日を1日目とする）", "3-5-3-4 (the day of knowing is day 1)"),
    "S",
    "ruleModule",
)
const ROLL_FORWARD: Citation = cite(
    "holidaysAct",
    both("第1条・第2条（通則編3-5-3-4の注）", "Arts. 1 and 2 (note to Guideline 3-5-3-4)"),
    "S",
    "ruleModule",
)
const WEEKENDS_COUNT: Citation = cite(
    "appiGuideline",
    both("3-5-3-3（土日祝日も算入）", "3-5-3-3 (weekends and holidays count)"),
    "G",
    "generalKnowledge",
)

/** 速報: 概ね3〜5日以内. Day 3 warns, day 5 is the outer day, and it does not move. */
export function guideDays(guide: Citation): Timing {
    return { kind: "guide", warnDay: 3, outerDay: 5, cites: [guide, DAY_ONE, WEEKENDS_COUNT] }
}

/** 確報: 30日以内. */
export function thirtyDays(limit: Citation): Timing {
    return { kind: "limit", days: 30, rollForward: true, cites: [limit, DAY_ONE, ROLL_FORWARD] }
}

export const SIXTY_DAYS = 60
