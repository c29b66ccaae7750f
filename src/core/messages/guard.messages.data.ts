// Sentences of `guard`, `stop`, `resume` and `bypass`, and what `status` says of the gate; placeholders in braces are
// filled by say().
export const GUARD_MESSAGES = {
    guardSummary: {
        ja: "関所を立てる: アプリケーションの前で検査し、人数を数え、上限で止める",
        en: "stand in front of an application: inspect, count persons, stop at a cap",
    },
    guardReady: {
        ja: "関所を立てました。\n  入口: {url}（{workers} ワーカー）\n  アプリケーション: {upstream}\n  データ: {dataDir}\n  {mode}\n  {caps}",
        en: "The gate stands.\n  listens: {url} ({workers} workers)\n  application: {upstream}\n  data: {dataDir}\n  {mode}\n  {caps}",
    },
    modeBlock: { ja: "検知: 攻撃を遮断します", en: "detectors: attacks are refused" },
    modeObserve: {
        ja: "検知: 観察のみ。攻撃も通し、記録します",
        en: "detectors: observe only; attacks pass and are recorded",
    },
    capsProposed: {
        ja: "上限: 案のみ（超えても止めず、知らせます）。強制するには --breaker N または設定の breaker.enforce",
        en: "caps: proposed only (nothing is cut, you are told). To enforce: --breaker N, or breaker.enforce in the configuration",
    },
    capsEnforced: {
        ja: "上限: 強制。利用者ごとに 1 時間 {hour}・1 日 {day}・30 日 {month} 人",
        en: "caps: enforced; persons per client: {hour} an hour, {day} a day, {month} in 30 days",
    },
    capsOff: { ja: "上限: なし（--no-behaviour）", en: "caps: none (--no-behaviour)" },
    unlimited: { ja: "無制限", en: "unlimited" },
    guardDraining: {
        ja: "終了します。処理中の要求を待っています。",
        en: "Ending: waiting for the requests that are open.",
    },
    guardServerEnded: {
        ja: "記録サーバーが終了しました（終了状態 {status}）。関所は続きます。{seconds} 秒後に再起動します。",
        en: "The server ended (exit status {status}). The gate goes on; the server is started again in {seconds} s.",
    },
    guardServerSlow: {
        ja: "記録サーバーの準備がまだできていません。関所は始まっています。",
        en: "The server is not ready yet; the gate is.",
    },
    guardUpstreamSilent: {
        ja: "アプリケーション {url} につながりません。動いているか、番号（ポート）が合っているかを確かめてください。つながるまで、訪問者には 502 が返ります。",
        en: "The application {url} cannot be reached. See whether it runs, and whether the port is right; until then visitors get 502.",
    },
    stopSummary: {
        ja: "緊急停止: 1 つの機能を止める（ほかのページは続く）",
        en: "emergency stop: put one function out of service; the rest goes on",
    },
    stopNotKept: {
        ja: "停止は発効しましたが、ディスクに書けません。空きができしだい書きますが、それまでにゲートを再起動すると停止は解けます。",
        en: "the stop is in force, but the disk does not take it: it is written as soon as there is room, and a restart before that would forget it",
    },
    stopDone: {
        ja: "{route} を停止しました（{inForceMs} ms で全ワーカーに発効）。再開: sekisho resume {route}",
        en: "{route} is out of service (in force in all workers after {inForceMs} ms). To resume: sekisho resume {route}",
    },
    resumeSummary: { ja: "停止した機能を再開する", en: "put a stopped function back into service" },
    resumeDone: { ja: "{route} を再開しました。", en: "{route} is in service again." },
    resumeNothing: { ja: "{route} は停止していません。", en: "{route} was not stopped." },
    reloadSummary: {
        ja: "設定ファイルを読み直す（接続は切れない）",
        en: "read the configuration file again; no connection is lost",
    },
    reloadDone: { ja: "設定を読み直しました。", en: "The configuration was read again." },
    reloadPartly: {
        ja: "設定を読み直しました。次の項目は再起動するまで変わりません: {keys}",
        en: "The configuration was read again. These need a restart: {keys}",
    },
    reloadFailed: {
        ja: "設定を使えません。これまでの設定で続けます: {key}",
        en: "The configuration cannot be used; the one before stays in force: {key}",
    },
    upgradeSummary: {
        ja: "動いている関所を、この版（または --to の版）に切り替える（接続は切れず、人数の記録も続く）",
        en: "let this release (or --to) take over from the gate that runs; no connection is lost, the count goes on",
    },
    upgradeDone: {
        ja: "{version} 版に切り替わりました（pid {pid}）。前の版は、処理中の要求が終わりしだい終了します。",
        en: "Release {version} has taken over (pid {pid}). The one before ends when the requests it has are done.",
    },
    guardReplaced: {
        ja: "{version} 版（pid {pid}）に引き継ぎました。残った利用者の処理が終わるのを待っています。",
        en: "Release {version} (pid {pid}) has taken over; waiting for the visitors that are left.",
    },
    bypassSummary: {
        ja: "素通しの開始・終了: 検査も遮断もしない（記録は続く）",
        en: "bypass on or off: nothing is inspected or cut; recording goes on",
    },
    bypassOn: {
        ja: "素通しを開始しました。検査も遮断も行いません（緊急停止は続きます）。戻すには: sekisho bypass off",
        en: "Bypass is on: nothing is inspected or cut (emergency stops stay). To end it: sekisho bypass off",
    },
    bypassOff: { ja: "素通しを終了しました。", en: "Bypass is off." },
    statusGate: {
        ja: "関所: 稼働中（{startedAt} から、pid {pid}）\n  {entrance}\n  要求 {requests}、拒否 {refused}、切断 {cut}、判定不能 {faults}、応答なし {upstreamFailed}、処理中 {open}\n  {mode}\n  {caps}",
        en: "gate: running (since {startedAt}, pid {pid})\n  {entrance}\n  requests {requests}, refused {refused}, cut {cut}, faults {faults}, application failed {upstreamFailed}, open {open}\n  {mode}\n  {caps}",
    },
    statusAtDoor: {
        ja: "入口 {url} → {upstream}（ワーカー {alive} / {wanted}）",
        en: "{url} → {upstream} (workers {alive} of {wanted})",
    },
    statusInApplication: {
        ja: "アプリケーションのプロセスの中で動いています（sekisho/node）",
        en: "inside the application's own process (sekisho/node)",
    },
    statusUnseenUpgrades: {
        ja: "  見えないもの: このアプリケーションは関所を通らずに WebSocket を受けています（docs/node.md）",
        en: "  not seen: this application takes WebSockets past the gate (docs/node.md)",
    },
    statusGateDown: { ja: "関所: 停止中", en: "gate: not running" },
    statusBypass: { ja: "  素通し中: {why}", en: "  BYPASS is on: {why}" },
    statusStop: { ja: "  緊急停止中: {route}（{why}）", en: "  out of service: {route} ({why})" },
    statusServer: {
        ja: "記録: 要求 {requests}、外部送信 {exposures}、本人 {persons}、できごと {events}、未取り込み {lagBytes} バイト",
        en: "records: requests {requests}, exposures {exposures}, persons {persons}, events {events}, not taken in yet {lagBytes} bytes",
    },
    statusServerDown: {
        ja: "記録サーバー: 停止中（関所の記録はスプールに残ります）",
        en: "server: not running (the gate's records stay in the spool)",
    },
    statusLimits: {
        ja: "見えないもの: 画面に出ない推測（ブラインド SQL インジェクション）、攻撃者が暗号化した出力、画像（スキャンした紙の PDF を含む）の中身、鍵のかかったファイルや古い形式の文書、この関所を通らない経路。詳しくは docs/limits.md",
        en: "not seen: data inferred without being shown (blind injection), output an attacker encrypts, what pictures show (a scanned PDF too), what encrypted files and documents of old kinds hold, ways around this gate. See docs/limits.md",
    },
} as const
