/** Issuer identification ranges (ISO/IEC 7812): prefix range, both ends included, and the lengths in use. */
export const CARD_RANGES: readonly {
    readonly from: string
    readonly to: string
    readonly lengths: readonly number[]
}[] = [
    { from: "4", to: "4", lengths: [13, 16, 19] }, // Visa
    { from: "51", to: "55", lengths: [16] }, // Mastercard
    { from: "2221", to: "2720", lengths: [16] }, // Mastercard since 2017
    { from: "3528", to: "3589", lengths: [16, 17, 18, 19] }, // JCB
    { from: "34", to: "34", lengths: [15] }, // American Express
    { from: "37", to: "37", lengths: [15] },
    { from: "300", to: "305", lengths: [14, 16, 19] }, // Diners Club
    { from: "3095", to: "3095", lengths: [14, 16, 19] },
    { from: "36", to: "36", lengths: [14, 16, 19] },
    { from: "38", to: "39", lengths: [14, 16, 19] },
    { from: "6011", to: "6011", lengths: [16, 19] }, // Discover
    { from: "644", to: "649", lengths: [16, 19] },
    { from: "65", to: "65", lengths: [16, 19] },
    { from: "62", to: "62", lengths: [16, 17, 18, 19] }, // UnionPay
]
