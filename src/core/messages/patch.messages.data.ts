/** Of virtual patches, and of allowances: what a finding and the two commands say. */
export const PATCH_MESSAGES = {
    met: {
        ja: "{advisory}（{product}）の仮想パッチ: {explanation}",
        en: "virtual patch for {advisory} ({product}): {explanation}",
    },
} as const
