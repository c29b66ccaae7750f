/** Of evidence: what events, the status and the command say. */
export const EVIDENCE_MESSAGES = {
    alertShort: {
        ja: "証拠の一部を残せませんでした（メモリー不足）",
        en: "evidence was not kept whole for want of memory",
    },
    alertFull: { ja: "証拠の保存容量がなくなりました", en: "the room for evidence is used up" },
    alertLost: { ja: "証拠を書き込めませんでした", en: "evidence was lost" },
    shortEvent: {
        ja: "証拠として取り置くメモリーが足りず、一部または全部を残せなかったやり取りがあります（limits.evidenceMemoryBytes）。",
        en: "There was no memory to keep a transaction as evidence, whole or at all (limits.evidenceMemoryBytes).",
    },
    fullEvent: {
        ja: "証拠の保存容量（limits.evidenceDiskBytes）を使い切りました。新しい証拠は残していません。古い証拠は消していません。",
        en: "The room for evidence (limits.evidenceDiskBytes) is used up. Nothing new is kept; what is there was not deleted.",
    },
    lostEvent: {
        ja: "検知したやり取りの証拠を書き込めませんでした。ディスクを確かめてください。検知と人数の記録は台帳にあります。",
        en: "The evidence of transactions with findings could not be written: look at the disk. Findings and persons are in the ledger.",
    },
    openLostEvent: {
        ja: "前の関所が急に止まり、書き込み途中の証拠 {transactions} 件が失われました（区切り {segment}）。検知と人数の記録は台帳にあります。",
        en: "A gate ended before it had closed segment {segment}: the evidence of up to {transactions} transactions is lost. Findings and persons are in the ledger.",
    },
    commandSummary: {
        ja: "証拠（検知したやり取りの全文。暗号化）の一覧、書き出し、開封、復元の練習",
        en: "evidence: whole transactions with findings, encrypted; list, export, open, drill",
    },
    listSummary: { ja: "証拠の一覧（鍵は要りません）", en: "what is kept; needs no identity" },
    exportSummary: {
        ja: "暗号化したままの証拠と、SHA-256 の目録を、空のフォルダーに書き出す",
        en: "copy encrypted segments and a manifest of SHA-256 into an empty folder",
    },
    openSummary: {
        ja: "1 件を開いて見る。秘密鍵はファイルか標準入力から。誰がなぜ開いたかは記録簿に残ります",
        en: "look into one; the identity comes from a file or standard input; who and why is journaled",
    },
    drillSummary: {
        ja: "復元の練習: いまの宛先に暗号化したものが、その秘密鍵で開くか",
        en: "restore drill: whether this identity opens what is encrypted now",
    },
    "reason-finding": { ja: "検知", en: "finding" },
    "reason-fault": { ja: "判定不能", en: "fault" },
    "reason-cut": { ja: "上限", en: "cut" },
    "reason-decoy": { ja: "おとり", en: "decoy" },
    "reason-sample": { ja: "抽出", en: "sample" },
    listHeader: { ja: "日時|番号|理由|検知|要求|状態|", en: "time|id|why kept|findings|request|status|" },
    cutShort: { ja: "一部", en: "in part" },
    openPart: { ja: "{part} 回目・継続中", en: "part {part}, still open" },
    lastPart: { ja: "{part} 回目・終了", en: "part {part}, the last" },
    none: { ja: "証拠はありません。", en: "No evidence." },
    moreRows: { ja: "ほか {more} 件（--json、--from、--to）", en: "{more} more (--json, --from, --to)" },
    indexAltered: {
        ja: "{segment} の目録が記録簿と違います。sekisho verify で確かめてください。",
        en: "the index of {segment} is not what the journal says: run sekisho verify",
    },
    openSegments: {
        ja: "書き込み中の区切りが {count} あります（数秒で閉じます）。",
        en: "{count} segments are open; they are closed within seconds",
    },
    lostSegments: {
        ja: "関所が急に止まって失われた区切りが {count} あります（記録簿に番号があります）。",
        en: "{count} segments were lost when a gate ended; the journal names what was in them",
    },
    exportDiffers: {
        ja: "{file} は記録簿にある内容と違います。そのまま写しました。",
        en: "{file} is not what the journal says; it was copied as it is",
    },
    exported: {
        ja: "{folder} に {segments} 区切りを写しました（暗号化したまま）。\nmanifest.json の SHA-256: {manifestSha256}（記録簿 {journalEntry} 番）\n秘密鍵は同じ経路で渡さないでください。",
        en: "copied {segments} segments to {folder}, encrypted as they are.\nSHA-256 of manifest.json: {manifestSha256} (journal entry {journalEntry})\nNever hand an identity over by the same way.",
    },
    written: {
        ja: "{file} に書き出しました。暗号化されていません。用が済んだら消してください。",
        en: "written to {file}, not encrypted: delete it when you are done",
    },
    off: {
        ja: "証拠は残していません。残すには sekisho init --identities（または --recipient age1… を 2 つ）を実行してください。",
        en: "Evidence is off. To keep it: sekisho init --identities, or --recipient age1… twice.",
    },
    drillPassed: {
        ja: "復元できました。この秘密鍵で証拠を開けます。",
        en: "Restored: this identity opens the evidence.",
    },
    statusOn: {
        ja: "  証拠: 残しています（宛先 {recipients}、保存 {kept} 件、一部だけ {short} 件、失われた {lost} 件）",
        en: "  evidence: on ({recipients} recipients; kept {kept}, in part {short}, lost {lost})",
    },
    statusOff: {
        ja: "  証拠: 残していません（sekisho init --identities）",
        en: "  evidence: OFF, no transaction is kept (sekisho init --identities)",
    },
    identitiesMade: {
        ja: "証拠を開く秘密鍵です。一度だけ表示し、この機械には残しません。2 つを別々の場所（金庫、別の担当者）に控えてください。\n\n1: {first}\n2: {second}\n\nどちらか 1 つで開けます。2 つとも失うと、証拠は誰にも開けません。復元の練習は済みました。",
        en: "These identities open the evidence. They are shown once and are not kept on this machine. Put them in two places (a safe, another person).\n\n1: {first}\n2: {second}\n\nEither of them is enough. With both lost, nobody can open the evidence. The restore drill has passed.",
    },
    recipientsNoted: {
        ja: "証拠の宛先を記しました: {recipients}\n動いている関所には、次の起動から効きます。",
        en: "evidence will be encrypted to: {recipients}\nA gate that is running goes by it from its next start on.",
    },
    drillMissing: {
        ja: "復元の練習はまだです。秘密鍵のある人が sekisho evidence drill を一度実行してください。",
        en: "The restore drill has not been run: whoever has an identity, run sekisho evidence drill once.",
    },
    verified: {
        ja: "証拠は記録簿のとおりです: {whole} 区切り（期限で消したもの {expired}、失われたもの {lost}）",
        en: "the evidence is as journaled: {whole} segments ({expired} expired, {lost} lost)",
    },
    verifyFaults: { ja: "証拠に食い違いがあります:", en: "the evidence does not hold:" },
    verifyFault: { ja: "  {file}: {what}", en: "  {file}: {what}" },
    "fault-altered": { ja: "書き換えられています", en: "altered" },
    "fault-truncated": { ja: "短くなっています", en: "truncated" },
    "fault-missing": { ja: "ありません", en: "missing" },
    "fault-unknown": { ja: "記録簿にありません", en: "the journal does not know it" },
    "fault-open": {
        ja: "閉じられていません（次の起動で記録簿に残します）",
        en: "was never closed; the next start of the gate journals it as lost",
    },
} as const
