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
    allowSummary: {
        ja: "遮断の例外を、記録された検知から最も狭い形で提案し、--yes で加える（list で一覧、remove で取り消し）",
        en: "propose the narrowest exception to a stored refusal, and add it with --yes; list, remove",
    },
    patchSummary: {
        ja: "公表された弱点への仮想パッチ: 加える、一覧、試す、外す、戻す",
        en: "virtual patches for published weaknesses: add, list, test, remove, restore",
    },
    nothingToAllow: {
        ja: "{id}: 検知のために遮断された要求として記録されていません。許すものはありません。",
        en: "{id} is not recorded as refused for what was found in it: there is nothing to allow.",
    },
    proposal: {
        ja: "許可の案: {route} の {path} で {what} を {until} まで許す（{owner}: {why}）",
        en: "proposal: {what} at {path} of {route} is let through until {until} ({owner}: {why})",
    },
    preview: {
        ja: "  これまでに遮断した {refused} 件のうち、最大 {passed} 件（{clients} の相手）が通っていた\n  経路: {routes}\n  検知: {techniques}",
        en: "  of {refused} requests refused so far at most {passed} (of {clients} clients) would have passed\n  routes: {routes}\n  findings: {techniques}",
    },
    campaign: {
        ja: "  注意: 攻撃の一部に見えます（ほかの理由でも遮断された相手 {suspects}、10 分間に最大 {burst} 件）。中身を確かめてください",
        en: "  careful: this looks like part of an attack ({suspects} clients were refused for other reasons too; up to {burst} requests in ten minutes)",
    },
    sayYes: {
        ja: "まだ加えていません。これでよければ --yes を付けてもう一度実行してください。",
        en: "Nothing was added yet: run it again with --yes if this is what you want.",
    },
    allowed: { ja: "加えました: {ids}", en: "added: {ids}" },
    allowanceRemoved: {
        ja: "許可 {id} を取り消しました（{inForceMs} ミリ秒で全ワーカーに反映）",
        en: "allowance {id} is removed (in every worker after {inForceMs} ms)",
    },
    noAllowances: { ja: "許可はありません。", en: "There are no allowances." },
    allowanceHeader: {
        ja: "番号|経路|読み|検知|最終日|適用|責任者|理由",
        en: "id|route|reading|finding|last day|hits|owner|why",
    },
    expiredMark: { ja: "（期限切れ）", en: " (expired)" },
    patchHeader: {
        ja: "名前|公表番号|動作|期限|適用|出所|製品",
        en: "id|advisory|mode|expires|hits|source|product",
    },
    modeBlock: { ja: "遮断", en: "block" },
    modeObserve: { ja: "記録のみ", en: "observe" },
    own: { ja: "独自", en: "own" },
    shipped: { ja: "同梱", en: "shipped" },
    off: { ja: "外してある同梱パッチ: {ids}", en: "shipped ones that were taken out: {ids}" },
    added: {
        ja: "加えました: {ids}（{inForceMs} ミリ秒で全ワーカーに反映）",
        en: "added: {ids} (in every worker after {inForceMs} ms)",
    },
    removed: {
        ja: "仮想パッチ {id} を外しました（{inForceMs} ミリ秒で全ワーカーに反映）",
        en: "virtual patch {id} is taken out (in every worker after {inForceMs} ms)",
    },
    restored: {
        ja: "仮想パッチ {id} を戻しました（{inForceMs} ミリ秒で全ワーカーに反映）",
        en: "virtual patch {id} is back (in every worker after {inForceMs} ms)",
    },
    proved: {
        ja: "合格 {id}: 攻撃 {met}/{attacks} に当たり、正当な要求 {passed}/{benign} を通した（パッチなしでも遮断: {alone}）",
        en: "ok {id}: meets {met} of {attacks} attacks, lets {passed} of {benign} honest requests pass ({alone} refused without it)",
    },
    failed: {
        ja: "不合格 {id}: 攻撃 {met}/{attacks} に当たり、正当な要求 {passed}/{benign} を通した",
        en: "FAILED {id}: meets {met} of {attacks} attacks, lets {passed} of {benign} honest requests pass",
    },
    notAdded: {
        ja: "自身の試験に合格しないため、加えませんでした。",
        en: "Nothing was added: a patch does not hold its own test requests.",
    },
    requestTested: {
        ja: "当たったパッチ: {met}　判定: {decision}（パッチなし: {withoutPatch}）",
        en: "met by: {met}; decision: {decision} (without patches: {withoutPatch})",
    },
    statusRules: {
        ja: "  仮想パッチ {patches}（期限切れ {patchesExpired}、外したもの {patchesOff}、適用 {patchHits}）、許可 {allowances}（期限切れ {allowancesExpired}、適用 {allowanceHits}）",
        en: "  virtual patches {patches} (expired {patchesExpired}, taken out {patchesOff}, hits {patchHits}), allowances {allowances} (expired {allowancesExpired}, hits {allowanceHits})",
    },
} as const
