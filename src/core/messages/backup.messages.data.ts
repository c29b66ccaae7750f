/** What `sekisho backup` and `sekisho restore` say. */
export const BACKUP_MESSAGES = {
    backupSummary: {
        ja: "動かしたまま控えを取る（鍵は入れない）",
        en: "back everything up while it runs, without any key",
    },
    restoreSummary: {
        ja: "バックアップを確かめ、新しいデータフォルダーに戻す",
        en: "verify a backup and make a data folder of it",
    },
    exportSummary: {
        ja: "台帳の行を書き出す（Parquet、CSV、NDJSON。OCSF の名前）",
        en: "write rows of the ledger to a file: Parquet, CSV or NDJSON, with OCSF's names",
    },
    exported: {
        ja: "{rows} 行を {file} に書き出しました（記録簿 {entry} 番）。来訪者のアドレスが入っています。",
        en: "{rows} rows written to {file} (journal entry {entry}). Addresses of visitors are in it.",
    },
    made: {
        ja: "バックアップ: {folder}\nファイル {files} 件、{bytes} バイト。一覧の SHA-256: {sha256}（記録簿 {entry} 番）",
        en: "backup: {folder}\n{files} files, {bytes} bytes. SHA-256 of its list: {sha256} (journal entry {entry})",
    },
    noKeys: {
        ja: "鍵は入っていません。別に控えてください: 個人キー {keyFile}、記録簿の鍵 {journalKeyFile}",
        en: "It holds no key. Keep these elsewhere: person key {keyFile}, journal key {journalKeyFile}",
    },
    sameDisk: {
        ja: "データフォルダーと同じディスクにあります。ディスクの故障にも備えるには、別のディスクか機械へ写してください。",
        en: "It is on the data folder's own disk: copy it to another disk or machine, or it is lost with this one.",
    },
    "damage-missing": { ja: "欠落: {path}", en: "missing: {path}" },
    "damage-altered": { ja: "変更: {path}", en: "altered: {path}" },
    "damage-unknown": { ja: "余分: {path}", en: "unknown: {path}" },
    moreDamage: { ja: "ほか {count} 件", en: "and {count} more" },
    controlServer: {
        ja: "事案は PostgreSQL サーバーにあり、入っていません。サーバー側で控えてください。例: pg_dump --format=custom --schema={schema} --file=sekisho-control.dump DATABASE",
        en: "Incidents are on a PostgreSQL server and not in it. Back them up there, for example: pg_dump --format=custom --schema={schema} --file=sekisho-control.dump DATABASE",
    },
    noConfig: {
        ja: "設定ファイルは見つからず、入っていません（あれば --config で示してください）。",
        en: "No configuration file was found, and none is in it (name yours with --config).",
    },
    tlsKeys: {
        ja: "証明書の秘密鍵が入っています。鍵と同じように守ってください。",
        en: "Private keys of certificates are in it: guard it as you guard a key.",
    },
    evidenceMissing: {
        ja: "記録簿にある証拠のファイル {count} 件がフォルダーにありませんでした。`sekisho verify` で確かめてください。",
        en: "{count} files of evidence that the journal knows were not in the folder: see `sekisho verify`.",
    },
    leftover: {
        ja: "途中で切れたバックアップが残っています。ほかで進行中でなければ消してください: {name}",
        en: "a backup that was cut off, to be deleted unless it is being made just now: {name}",
    },
    restored: {
        ja: "復元しました: {folder}（{madeAt} のバックアップ）\nファイル {files} 件を一つずつ確かめました。記録 {requests} 件、送出 {exposures} 件。",
        en: "restored: {folder} (backup of {madeAt})\n{files} files verified one by one. {requests} requests, {exposures} exposures.",
    },
    unsigned: {
        ja: "署名は確かめていません（記録簿の鍵がここにありません）。一覧の SHA-256 を控えと比べてください: {sha256}",
        en: "Its signature was not checked: the journal's key is not here. Hold the SHA-256 of its list against what you noted: {sha256}",
    },
    "person-there": { ja: "個人キー {keyId}: あります（{file}）", en: "person key {keyId}: there ({file})" },
    "person-missing": {
        ja: "個人キー {keyId}: ありません。別の控えからここへ戻してください: {file}。集計はできますが、ゲートは起動できません。",
        en: "person key {keyId}: missing. Put it back from where you kept it: {file}. Scopes answer without it; a gate does not start.",
    },
    "person-other": {
        ja: "個人キー {keyId}: {file} は別のキーです。正しいものに替えてください。違うキーの記録は照合できません。",
        en: "person key {keyId}: {file} is another key. Put the right one there: records of two keys cannot be compared.",
    },
    "journal-there": { ja: "記録簿の鍵: あります（{file}）", en: "journal key: there ({file})" },
    "journal-missing": {
        ja: "記録簿の鍵: ありません。別の控えからここへ戻してください: {file}。ないまま起動すると新しい鍵が作られ、以前の記録はその鍵では証明できません。",
        en: "journal key: missing. Put it back from where you kept it: {file}. A gate started without it makes a new one, under which the entries of before do not verify.",
    },
    "journal-other": {
        ja: "記録簿の鍵: {file} は別の鍵です。以前の記録はその鍵では証明できません。",
        en: "journal key: {file} is another key, under which the entries of before do not verify.",
    },
    identities: {
        ja: "証拠の秘密鍵は機械に置かないもので、バックアップにもありません。開くときに控えが要ります。",
        en: "Identities of evidence are never on the machine, nor in a backup: whoever opens evidence brings one.",
    },
    noTlsKeys: {
        ja: "証明書とその鍵は入っていません。認証局からの証明書は起動後に取り直します。",
        en: "Certificates and their keys are not in it: those of an authority are asked for again after the start.",
    },
    journalEnds: {
        ja: "記録簿は {n} 番までです。それより後の決定は失われ、`sekisho verify` は切り取りとして示します。この長さで確かめるには: sekisho verify --head {n}:{hash}",
        en: "The journal ends with entry {n}: what was decided later is lost, and `sekisho verify` names it as cut off. To prove it to this length: sekisho verify --head {n}:{hash}",
    },
    config: {
        ja: "設定ファイルは {file} にあります。使う場所へ写してください。",
        en: "The configuration is in {file}: copy it to where you use it.",
    },
} as const
