/** Sentences of `sekisho watch`; placeholders in braces are filled by say(). */
export const WATCH_MESSAGES = {
    summary: {
        ja: "使っている部品の公表済みの弱点、悪用の有無、ゲートが防ぐか（取り込んだデータから）",
        en: "published weaknesses of what you run, whether exploited, whether the gate refuses (from imported data)",
    },
    importing: { ja: "取り込み中: OSV {records} 件", en: "importing: {records} OSV records" },
    imported: {
        ja: "OSV {osv} 件、KEV {kev} 件を取り込みました",
        en: "imported: {osv} OSV records, {kev} KEV entries",
    },
    skipped: {
        ja: "OSV の記録ではないファイル {files} 件は取り込みませんでした",
        en: "{files} files were no OSV records and were passed over",
    },
    source: { ja: "{path}: {kind}、部品 {components} 件", en: "{path}: {kind}, {components} components" },
    noData: {
        ja: "確認していません: 公表情報がありません。`sekisho watch import FILE` で OSV と KEV を取り込んでください",
        en: "not checked: there are no advisories yet. Import OSV and KEV with `sekisho watch import FILE`",
    },
    osvAge: {
        ja: "OSV は {records} 件、最後の更新は {newest}（{days} 日前）です。その後の公表は分かりません",
        en: "OSV: {records} records, the latest change {newest} ({days} days ago); what was published later is not known",
    },
    noKev: {
        ja: "悪用の有無は確認していません: KEV が取り込まれていません",
        en: "exploitation not checked: no KEV catalogue has been imported",
    },
    kevAge: {
        ja: "KEV は {days} 日前（{released}）のものです。その後の悪用は分かりません",
        en: "the KEV catalogue is {days} days old ({released}); what was exploited later is not known",
    },
    gateRuns: {
        ja: "このデータフォルダーで動くゲートの、いまの仮想パッチと例外で判定しました",
        en: "judged with the virtual patches and allowances of the gate that runs on this data folder",
    },
    gateShipped: {
        ja: "動いているゲートがないため、出荷時のゲートとして判定しました",
        en: "no gate runs on this data folder: judged as a gate is shipped",
    },
    gateObserves: {
        ja: "動いているゲートは記録だけ (observe) で、何も遮断しません",
        en: "the gate that runs only observes: it refuses nothing",
    },
    notCovered: {
        ja: "{name} {version}: 確認していません。取り込んだデータにこの名前の部品がありません（安全という意味ではありません）",
        en: "{name} {version}: not checked, the imported data has no package of that name (this does not mean safe)",
    },
    notCoveredList: {
        ja: "確認していません。取り込んだデータにこの名前の部品がありません（安全という意味ではありません）: {names}",
        en: "not checked, the imported data has no packages of these names (this does not mean safe): {names}",
    },
    unresolved: {
        ja: "{name}: 確認していません。{why}（{place}）",
        en: "{name}: not checked, {why} ({place})",
    },
    "why-no-name": { ja: "部品の名前が分かりません", en: "nothing says what it is called" },
    "why-no-version": { ja: "版が書かれていません", en: "no version is given" },
    "why-range": { ja: "版が一つに決まっていません", en: "a requirement is given, not one version" },
    "why-variable": {
        ja: "版が変数で、このファイルだけでは決まりません",
        en: "its version is a variable that this file does not set",
    },
    "why-source": {
        ja: "公開された版ではなく、置き場所が書かれています",
        en: "a place is given instead of a published release",
    },
    "why-purl": { ja: "Package URL として読めません", en: "it is no package URL" },
    "why-transitive": {
        ja: "受け継ぐ部品や、間接に使う部品はこのファイルにありません。CycloneDX などの一覧か jar のフォルダーを渡してください",
        en: "what it inherits or brings along is not in this file: give a bill of materials, or the folder of jars",
    },
    "why-unreadable": { ja: "読み取れません", en: "it cannot be read" },
    "why-too-deep": { ja: "書庫の入れ子が深すぎます", en: "it lies too deep in archives within archives" },
    "why-too-big": { ja: "展開すると大きすぎます", en: "it is too big when unpacked" },
    more: { ja: "ほかに {count} 件あります（--json ですべて出ます）", en: "… and {count} more (--json has all)" },
    noneFound: {
        ja: "{name} {version}: 取り込んだデータの範囲では、該当する弱点はありません",
        en: "{name} {version}: no weakness in the data that was imported",
    },
    tableHeader: {
        ja: "部品|弱点|深刻度|悪用|ゲート|公表|修正版",
        en: "component|weakness|severity|exploited|gate|known since|repaired in",
    },
    critical: { ja: "緊急", en: "critical" },
    high: { ja: "重要", en: "high" },
    medium: { ja: "警告", en: "medium" },
    low: { ja: "注意", en: "low" },
    "no-severity": { ja: "–", en: "–" },
    "not-checked-cell": { ja: "該当するか不明", en: "not checked" },
    exploitedCell: { ja: "あり {added}", en: "yes, {added}" },
    refused: {
        ja: "  出荷時のゲートは試験要求 {proof} を遮断します（{by}: {techniques}）。出典 {source}",
        en: "  a gate as shipped refuses the test request {proof} ({by}: {techniques}); source {source}",
    },
    passed: {
        ja: "  出荷時のゲートは試験要求 {proof} を通します。出典 {source}",
        en: "  a gate as shipped lets the test request {proof} pass; source {source}",
    },
    "gate-refused": { ja: "遮断", en: "refuses" },
    "gate-passed": { ja: "通す", en: "lets pass" },
    "gate-not-proved": { ja: "不明", en: "not proved" },
    refusedNow: {
        ja: "  動いているゲートは試験要求 {proof} を遮断します（{by}: {techniques}）。出典 {source}",
        en: "  the gate that runs refuses the test request {proof} ({by}: {techniques}); source {source}",
    },
    passedNow: {
        ja: "  動いているゲートは試験要求 {proof} を通します。出典 {source}",
        en: "  the gate that runs lets the test request {proof} pass; source {source}",
    },
    keep: {
        ja: "  修正版に上げるまで、この防御を外さないでください。別の形の攻撃まで防ぐという証明ではありません",
        en: "  keep this until you run a repaired version; it does not prove that every form of the attack is refused",
    },
    patchInForce: {
        ja: "  仮想パッチ {id} が働いています",
        en: "  the virtual patch {id} is in force",
    },
    patchRestore: {
        ja: "  仮想パッチ {id} が外されています。`sekisho patch restore {id}` で戻してください",
        en: "  the virtual patch {id} was taken out: put it back with `sekisho patch restore {id}`",
    },
    patchOnlyTold: {
        ja: "  仮想パッチ {id} は記録だけです。遮断するには mode: block にして `sekisho patch add` してください",
        en: "  the virtual patch {id} only tells: to refuse, add it with `mode: block` (`sekisho patch add`)",
    },
    writePatch: {
        ja: "  仮想パッチはありません。`sekisho patch add` で足すか、機能を止めてください（`sekisho stop`）",
        en: "  there is no virtual patch: add one with `sekisho patch add`, or stop the function (`sekisho stop`)",
    },
    detailed: {
        ja: "文で示したのは {all} 件のうち先に対処すべき {shown} 件です",
        en: "told in sentences: the {shown} to do first, of {all}",
    },
    total: {
        ja: "弱点 {findings} 件（部品 {components} 件。うち悪用あり {exploited} 件、そのうち遮断が確かめられないもの {open} 件）。弱点なしの部品 {clean} 件、確認していない部品 {unchecked} 件",
        en: "weaknesses: {findings}, in components: {components} (exploited: {exploited}, of these not proved to be refused: {open}); components without: {clean}, not checked: {unchecked}",
    },
    affected: { ja: "{name} {version}: {ids} に該当します", en: "{name} {version}: affected by {ids}" },
    "evidence-manifest": {
        ja: "  名前と版は MANIFEST からの推測です（{place}）",
        en: "  name and version are a guess from the manifest ({place})",
    },
    "evidence-file-name": {
        ja: "  名前と版はファイル名からの推測です（{place}）",
        en: "  name and version are a guess from the file's name ({place})",
    },
    notChecked: {
        ja: "{name} {version}: {ids} に該当するか確認していません（版を比べられません）",
        en: "{name} {version}: {ids} not checked, the versions cannot be compared",
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
    fixedIn: { ja: "  修正版: {versions}", en: "  repaired in {versions}" },
    noProof: {
        ja: "  ゲートが防ぐか確認していません: 試験要求がありません",
        en: "  whether the gate refuses it is not checked: there is no test request for it",
    },
} as const
