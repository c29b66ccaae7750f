/** Of virtual patches, and of allowances: what a finding and the two commands say. */
export const PATCH_MESSAGES = {
    met: {
        ja: "{advisory}（{product}）の仮想パッチ: {explanation}",
        en: "virtual patch for {advisory} ({product}): {explanation}",
    },
    addedEvent: { ja: "仮想パッチ {id} を加えました。", en: "Virtual patch {id} is in force." },
    removedEvent: { ja: "仮想パッチ {id} を外しました。", en: "Virtual patch {id} is not in force any more." },
    allowanceAddedEvent: {
        ja: "許可 {id}: {route} の {path} で {what} を {until} まで許します（{owner}: {why}）。",
        en: "Allowance {id}: {what} at {path} of {route} is let through until {until} ({owner}: {why}).",
    },
    allowanceRemovedEvent: { ja: "許可 {id} を取り消しました。", en: "Allowance {id} was removed." },
} as const
