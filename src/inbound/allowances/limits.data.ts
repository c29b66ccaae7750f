import { FINDINGS_PER_TEXT } from "../technique.ts"

/** Allowances kept at once, count. */
export const ALLOWANCES_LIMIT = 500

/** Days an allowance lasts unless its owner says otherwise, and at most: an exception nobody looks at again is a hole. */
export const ALLOWANCE_DAYS = 90
export const ALLOWANCE_DAYS_LIMIT = 366

/**
 * Techniques of one detector that may be lifted on one route, count. Where an allowance applies, a detector tells of one
 * text its FINDINGS_PER_TEXT heaviest techniques: with one fewer lifted, another cannot hide behind them.
 */
export const TECHNIQUES_LIFTED_LIMIT: number = FINDINGS_PER_TEXT - 1
