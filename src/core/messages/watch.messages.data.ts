/** Sentences of `sekisho watch`; placeholders in braces are filled by say(). */
export const WATCH_MESSAGES = {
    summary: {
        ja: "使っている部品の公表済みの弱点、悪用の有無、ゲートが防ぐか（取り込んだデータから）",
        en: "published weaknesses of what you run, whether exploited, whether the gate refuses (from imported data)",
    },
    imported: {
        ja: "OSV {osv} 件、KEV {kev} 件を取り込みました",
        en: "imported: {osv} OSV records, {kev} KEV entries",
    },
    noData: {
        ja: "確認していません: 公表情報がありません。`sekisho watch import FILE` で OSV と KEV を取り込んでください",
        en: "not checked: there are no advisories yet. Import OSV and KEV with `sekisho watch import FILE`",
    },
    noKev: {
        ja: "悪用の有無は確認していません: KEV が取り込まれていません",
        en: "exploitation not checked: no KEV catalogue has been imported",
    },
    kevAge: {
        ja: "KEV は {days} 日前（{released}）のものです。その後の悪用は分かりません",
        en: "the KEV catalogue is {days} days old ({released}); what was exploited later is not known",
    },
    notCovered: {
        ja: "{name} {version}: 確認していません。取り込んだデータにこの名前の部品がありません（安全という意味ではありません）",
        en: "{name} {version}: not checked, the imported data has no package of that name (this does not mean safe)",
    },
    noneFound: {
        ja: "{name} {version}: 取り込んだデータの範囲では、該当する弱点はありません",
        en: "{name} {version}: no weakness in the data that was imported",
    },
    affected: { ja: "{name} {version}: {ids} に該当します", en: "{name} {version}: affected by {ids}" },
    notChecked: {
        ja: "{name} {version}: {ids} に該当するか確認していません（版の順序が分かりません）",
        en: "{name} {version}: {ids} not checked, the order of its versions is not known",
    },
    exploited: {
        ja: "  悪用されています（KEV 掲載 {added}、対応期限 {due}、身代金要求型: {ransomware}）",
        en: "  exploited (in KEV since {added}, due {due}, ransomware: {ransomware})",
    },
    notInKev: { ja: "  取り込んだ KEV には載っていません", en: "  not in the KEV catalogue that was imported" },
    knownSince: {
        ja: "  {day} から知ることができました（{days} 日前）",
        en: "  you could have known since {day} ({days} days ago)",
    },
    refused: {
        ja: "  出荷時のゲートは試験要求 {proof} を遮断します（{by}: {techniques}）。修正版に上げるまで外さないでください",
        en: "  a gate as shipped refuses the test request {proof} ({by}: {techniques}); keep it until you run a repaired version",
    },
    passed: {
        ja: "  出荷時のゲートは試験要求 {proof} を通します。`sekisho patch add` で仮想パッチを足してください",
        en: "  a gate as shipped lets the test request {proof} pass; add a virtual patch with `sekisho patch add`",
    },
    noProof: {
        ja: "  ゲートが防ぐか確認していません: 試験要求がありません",
        en: "  whether the gate refuses it is not checked: there is no test request for it",
    },
} as const
