// Delegation of the PPC's authority to ministers (APPI Art. 150; list published under Art. 34(3) of the Enforcement Order).
// Dated data: the list changes. A row says who takes the report of a private business of that sector instead of the PPC.
// Employees' and shareholders' data of a delegated sector stay with the PPC; the My Number Act is never delegated.
import type { CalendarDate, Citation } from "../contract.ts"
import { cite } from "../sources/cite.ts"
import type { Sector } from "../vocabulary.ts"
import type { AuthorityId } from "./authorities.data.ts"

export interface Delegation {
    readonly sector: Sector
    readonly to: AuthorityId
    readonly validFrom: CalendarDate
    readonly validTo: CalendarDate | null
    readonly cites: readonly Citation[]
}

const LIST = { ja: "第150条第1項（施行令第34条第3項の公表）", en: "Art. 150(1) (list under Art. 34(3) of the Order)" }
/** The reports of Art. 26 began on this day; the list has been seen as of 2026-11-22 only. */
const SINCE: CalendarDate = "2022-04-01"
const SINCE_CITE: Citation = cite("appi", LIST, "G", "generalKnowledge")

export const DELEGATIONS: readonly Delegation[] = [
    {
        sector: "finance",
        to: "financial-authority",
        validFrom: SINCE,
        validTo: null,
        cites: [cite("appi", LIST, "V", "ppcDelegation"), SINCE_CITE],
    },
    {
        sector: "telecom",
        to: "telecom-bureau",
        validFrom: SINCE,
        validTo: null,
        cites: [cite("appi", LIST, "V", "soumuTelecom"), SINCE_CITE],
    },
    {
        sector: "credit-purchase",
        to: "ppc",
        validFrom: SINCE,
        validTo: null,
        cites: [cite("appi", LIST, "V", "metiCard"), SINCE_CITE],
    },
    {
        sector: "credit-information",
        to: "meti-trade",
        validFrom: SINCE,
        validTo: null,
        cites: [cite("appi", LIST, "V", "metiCard"), SINCE_CITE],
    },
    {
        sector: "installment-association",
        to: "meti-trade",
        validFrom: SINCE,
        validTo: null,
        cites: [cite("appi", LIST, "V", "metiCard"), SINCE_CITE],
    },
]

/** 自社の雇用管理情報・株主情報. */
export const NOT_DELEGATED_SUBJECTS = ["employees", "shareholders"] as const
export const NOT_DELEGATED_CITE: Citation = cite("appi", LIST, "S", "lawFirms")
