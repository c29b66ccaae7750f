/**
 * Whether a text is a Japanese Corporate Number (法人番号): 13 digits, the check digit first. Public data, not personal.
 *
 * @param digits exactly 13 ASCII digits, separators already removed; 1 in 9 random numbers passes
 * Source: 法人番号の指定等に関する省令 article 2 (weights 1 and 2 from the right; 9 minus the sum mod 9: never 0).
 */
export function isCorporateNumber(digits: string): boolean {
    if (!/^[1-9][0-9]{12}$/.test(digits)) return false
    let sum = 0
    for (let n = 1; n <= 12; n++) sum += Number(digits.charAt(13 - n)) * (n % 2 === 1 ? 1 : 2)
    return 9 - (sum % 9) === Number(digits.charAt(0))
}
