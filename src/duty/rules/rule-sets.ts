// Every rule set, and the choice of version: within a family, the one in force on the day. A new version is a file and a
// line here; the tests then ask for rows that exercise each of its items.
import type { CalendarDate } from "../contract.ts"
import { CARD } from "./card.data.ts"
import { EXCHANGE } from "./exchange.data.ts"
import { FINANCE } from "./finance.data.ts"
import { GDPR } from "./gdpr.data.ts"
import { MEDICAL } from "./medical.data.ts"
import { MY_NUMBER_2016 } from "./my-number-2016.data.ts"
import { MY_NUMBER_2022 } from "./my-number-2022.data.ts"
import { MY_NUMBER_NOTICE_2016 } from "./my-number-notice-2016.data.ts"
import { AMENDMENT_20XX, CYBER_DEFENCE } from "./pending.data.ts"
import { PRIVACY_MARK } from "./privacy-mark.data.ts"
import { PRIVATE_2005 } from "./private-2005.data.ts"
import { PRIVATE_2017 } from "./private-2017.data.ts"
import { PRIVATE_2022 } from "./private-2022.data.ts"
import { PRIVATE_2024 } from "./private-2024.data.ts"
import { PUBLIC_2022 } from "./public-2022.data.ts"
import { PUBLIC_2023 } from "./public-2023.data.ts"
import { PUBLIC_LOCAL_2005, PUBLIC_NATIONAL_2005 } from "./public-before.data.ts"
import type { RuleSet } from "./rule-set.ts"
import { TELECOM } from "./telecom.data.ts"
import { VOLUNTARY } from "./voluntary.data.ts"

export const RULE_SETS: readonly RuleSet[] = [
    MY_NUMBER_2016,
    MY_NUMBER_NOTICE_2016,
    MY_NUMBER_2022,
    PRIVATE_2005,
    PRIVATE_2017,
    PRIVATE_2022,
    PRIVATE_2024,
    PUBLIC_NATIONAL_2005,
    PUBLIC_2022,
    PUBLIC_LOCAL_2005,
    PUBLIC_2023,
    FINANCE,
    TELECOM,
    CARD,
    MEDICAL,
    PRIVACY_MARK,
    EXCHANGE,
    GDPR,
    AMENDMENT_20XX,
    CYBER_DEFENCE,
    VOLUNTARY,
]

/** The rule sets in force on a day, at most one of each family. */
export function ruleSetsOn(day: CalendarDate): readonly RuleSet[] {
    return RULE_SETS.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
}
