// Conditions that several rules share, named after the words of the law.
import { all, any, choice, confirmed, no, over, suspected, unless, yes, type Condition } from "./condition.ts"

/** 漏えい等が発生し、又は発生したおそれがある. What was got back unseen is no leak; what is kept elsewhere is not lost. */
export const INCIDENT: Condition = any(
    unless(suspected("leak"), yes("recoveredUnseen")),
    unless(suspected("loss"), yes("copyKept")),
    unless(suspected("damage"), yes("copyKept")),
)

/** 漏えい等が発生した: the rules of 2016 did not ask for what was only feared. */
export const INCIDENT_CONFIRMED: Condition = any(
    unless(confirmed("leak"), yes("recoveredUnseen")),
    unless(confirmed("loss"), yes("copyKept")),
    unless(confirmed("damage"), yes("copyKept")),
)

/** Any event at all, for rules that excuse nothing. */
export const ANY_EVENT: Condition = any(suspected("leak"), suspected("loss"), suspected("damage"))

/** 不正の目的をもって行われたおそれがある: said so, or plain from the cause. */
export const IMPROPER: Condition = any(
    suspected("improperPurpose"),
    choice("cause", "stolen", "insider", "unauthorised-access", "ransomware", "denial-of-service"),
)

/** サイバー攻撃. */
export const CYBER_ATTACK: Condition = choice("cause", "unauthorised-access", "ransomware", "denial-of-service")

export const SENSITIVE: Condition = any(suspected("sensitive"), suspected("fields.health"))

/** 不正に利用されることにより財産的被害が生じるおそれ. A full card number alone qualifies (FAQ Q6-12). */
export const PROPERTY_DAMAGE: Condition = any(
    suspected("propertyDamage"),
    all(suspected("fields.card"), choice("cardDigits", "full")),
    all(suspected("fields.credential"), yes("loginMovesMoney")),
)

export const OVER_1000: Condition = over("persons", 1_000)
export const OVER_100: Condition = over("persons", 100)

/** 個人データ. */
export const PERSONAL_DATA: Condition = choice("object", "personal-data")
/** 個人データ, or personal information being acquired that is to become such (ER 7(iii) since 2024-04-01). */
export const DATA_OR_ACQUIRED: Condition = choice("object", "personal-data", "being-acquired")
/** 保有個人情報: what is held in official documents, in a database or not. */
export const HELD: Condition = choice("object", "personal-data", "loose")
export const HELD_OR_ACQUIRED: Condition = choice("object", "personal-data", "loose", "being-acquired")
/** Personal information of whatever form. */
export const PERSONAL: Condition = choice("object", "personal-data", "loose", "being-acquired", "pseudonymised")

export const MY_NUMBER: Condition = suspected("fields.my_number")
/** 不特定多数の者に閲覧され、又は閲覧されるおそれがある. */
export const PUBLIC_VIEW: Condition = any(suspected("publicView"), suspected("publicViewed"))
/** Something happened to My Numbers; being open to everybody's view is a leak of its own. */
export const MY_NUMBER_INCIDENT: Condition = all(MY_NUMBER, any(INCIDENT, PUBLIC_VIEW))
export const MY_NUMBER_INCIDENT_CONFIRMED: Condition = all(
    confirmed("fields.my_number"),
    any(INCIDENT_CONFIRMED, confirmed("publicView")),
)

/** 高度な暗号化その他の個人の権利利益を保護するために必要な措置 (FAQ Q17-14): all three, established. */
export const ENCRYPTED: Condition = all(choice("cipher", "listed"), yes("cipherSound"), yes("keySafe"))

/** A contractor that has told its principal is released. */
export const CONTRACTOR_TOLD: Condition = all(choice("contract", "contractor"), yes("consignorTold"))
/** Data that were not entrusted do not bind the contractor. */
export const NOT_ENTRUSTED: Condition = all(choice("contract", "contractor"), no("entrusted"))
/** 本人への通知が困難で、これに代わるべき措置をとる. */
export const SUBSTITUTED: Condition = all(yes("noticeDifficult"), yes("substituteMeasures"))
