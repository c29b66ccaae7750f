// Numbers with true check digits, made of random ones.
import type { Random } from "./random.ts"

/** Individual Number: MIC Ordinance No. 85 of 2014, article 5. */
export function myNumber(random: Random): string {
    const head = random.digits(11)
    const sum = Array.from({ length: 11 }, (_, n) => Number(head.charAt(10 - n)) * (n < 6 ? n + 2 : n - 4))
    const remainder = sum.reduce((a, b) => a + b, 0) % 11
    return `${head}${remainder <= 1 ? 0 : 11 - remainder}`
}

/** Driver's licence: 2 digits of the issuing commission, 2 of the year, 6 of its own, a check digit, the reissues. */
export function licenseNumber(random: Random): string {
    const head = `${random.pick([10, 30, 43, 45, 54, 62, 90])}${String(random.below(25)).padStart(2, "0")}${random.digits(6)}`
    const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
    const sum = weights.reduce((total, weight, index) => total + weight * Number(head.charAt(index)), 0)
    const check = 11 - (sum % 11)
    return `${head}${check >= 10 ? check - 10 : check}0`
}

/** Luhn (ISO/IEC 7812-1), in ranges of the brands. */
export function cardNumber(random: Random): string {
    const head = `${random.pick(["4980", "5555", "3540", "4111"])}${random.digits(11)}`
    const sum = Array.from(head, (digit, index) => {
        const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit)
        return value > 9 ? value - 9 : value
    }).reduce((a, b) => a + b, 0)
    return `${head}${(10 - (sum % 10)) % 10}`
}

/** EAN-13 with Japan's prefix: JIS X 0507. */
export function janCode(random: Random): string {
    const head = `4${random.pick(["5", "9"])}${random.digits(10)}`
    const sum = Array.from(head, (digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 3)).reduce((a, b) => a + b, 0)
    return `${head}${(10 - (sum % 10)) % 10}`
}
