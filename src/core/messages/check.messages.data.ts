/** What `sekisho check` says; placeholders are filled by say(). */
export const CHECK_MESSAGES = {
    summary: {
        ja: "始める前の点検: 設定、守るアプリケーション、待ち受け、証明書、キー、ディスク、通知先。何も変えない",
        en: "before going live: configuration, application, ports, certificates, key, disk, alerts; changes nothing",
    },
    ok: { ja: "○", en: "ok   " },
    note: { ja: "△", en: "note " },
    fault: { ja: "×", en: "FAULT" },
    clean: {
        ja: "始められます。確かめておきたいこと（△）{notes} 件",
        en: "It can start. Worth knowing (note): {notes}",
    },
    faulty: {
        ja: "直すところ（×）{faults} 件、確かめておきたいこと（△）{notes} 件",
        en: "To be mended (FAULT): {faults}. Worth knowing (note): {notes}",
    },
    configuration: { ja: "設定: {file}", en: "configuration: {file}" },
    noConfiguration: {
        ja: "設定ファイルはありません（コマンドラインの引数と既定値で動きます）",
        en: "no configuration file: the command line and what is usual",
    },
    answers: {
        ja: "アプリケーション {url}: {status} を {ms} ミリ秒で返しました",
        en: "application {url}: answered {status} in {ms} ms",
    },
    answersFault: {
        ja: "アプリケーション {url}: 動いていますが、/ に {status}（故障）を返します",
        en: "application {url}: runs, but answers / with {status}, a fault",
    },
    clockApart: {
        ja: "アプリケーション {url}: 時計がこの機械と {seconds} 秒ずれています。アプリケーションの記録と報告書の時刻がそれだけ食い違います",
        en: "application {url}: its clock and this machine's are {seconds} s apart; so far apart are their logs and your reports",
    },
    pastTheGate: {
        ja: "アプリケーション {url}: 利用者を {to} へ転送し、関所を通らない道になります。アプリケーション側の公開 URL の設定を確かめてください",
        en: "application {url}: sends visitors to {to}, past the gate; look at the public URL in its own configuration",
    },
    itself: {
        ja: "アプリケーション {url}: 関所の待ち受けそのものなので、要求が自分に戻ってきます。どちらかのポートを変えてください",
        en: "application {url}: is the gate's own address, and requests would come back to it; change one of the two ports",
    },
    silentRefused: {
        ja: "アプリケーション {url}: 誰も待ち受けていません。動いているか、ポートは正しいかを確かめてください",
        en: "application {url}: nobody listens there; does it run, is the port right?",
    },
    silentUnknown: {
        ja: "アプリケーション {url}: その名前の機械が見つかりません（{code}）",
        en: "application {url}: no machine of that name is found ({code})",
    },
    silentLate: {
        ja: "アプリケーション {url}: {seconds} 秒待っても返事がありません。動いているか、間のファイアウォールが通すかを確かめてください",
        en: "application {url}: no answer within {seconds} s; does it run, does a firewall in between let it through?",
    },
    silentCertificate: {
        ja: "アプリケーション {url}: 証明書を確かめられません（{code}）。自前の認証局なら、その証明書を upstreamCaFile に書いてください",
        en: "application {url}: its certificate is not believed ({code}); an authority of your own goes into upstreamCaFile",
    },
    authorityUnreadable: {
        ja: "アプリケーション {url}: upstreamCaFile が読めません（{why}）。このままでは関所は起動しません",
        en: "application {url}: upstreamCaFile cannot be read ({why}); the gate would not start",
    },
    silentOther: {
        ja: "アプリケーション {url}: HTTP/1.1 の返事になっていません（{code}）。http と https を取り違えていないか確かめてください",
        en: "application {url}: does not answer in HTTP/1.1 ({code}); are http and https mixed up?",
    },
    doorRuns: {
        ja: "待ち受け {address}: このデータフォルダーの関所が動いています",
        en: "listen {address}: the gate of this data folder is running",
    },
    doorFree: { ja: "待ち受け {address}: 空いています", en: "listen {address}: free" },
    doorTaken: { ja: "待ち受け {address}: {why}", en: "listen {address}: {why}" },
    doorDenied: {
        ja: "待ち受け {address}: この利用者には開けません。1024 未満のポートは、そのための権限（CAP_NET_BIND_SERVICE）を持つサービスだけが使えます。install.sh のサービスは持っています",
        en: "listen {address}: this user may not; a port below 1024 is for a service that has CAP_NET_BIND_SERVICE, as install.sh's has",
    },
    doorPlain: {
        ja: "待ち受け {address}: 暗号化（TLS）なしで外に出ます。前に TLS を受ける装置がなければ、パスワードも個人情報も途中で読まれます",
        en: "listen {address}: leaves this machine without TLS; unless something before it has TLS, anybody on the way reads along",
    },
    certificate: {
        ja: "証明書 {names}: あと {days} 日（{until} まで）",
        en: "certificate {names}: {days} days left (until {until})",
    },
    certificateEnds: {
        ja: "証明書 {names}: あと {days} 日で切れます（{until}）。更新したら sekisho reload を実行してください",
        en: "certificate {names}: ends in {days} days ({until}); once renewed, sekisho reload",
    },
    certificateEnded: {
        ja: "証明書 {names}: {until} に切れています",
        en: "certificate {names}: ended on {until}",
    },
    certificateUnusable: {
        ja: "証明書 {key}: 読めないか、証明書と秘密鍵が合いません",
        en: "certificate {key}: cannot be read, or certificate and key do not fit",
    },
    certificateOfService: {
        ja: "証明書 {key}: ここからは読めません（サービスだけに渡されるファイルです: LoadCredential=）",
        en: "certificate {key}: cannot be read from here; it is handed to the service alone (LoadCredential=)",
    },
    certificateOrdered: {
        ja: "証明書 {names}: 最初の起動で認証局から取ります。インターネットから {address} に届く必要があります",
        en: "certificate {names}: had from the authority at the first start; {address} must be reached from the internet",
    },
    keyMissing: {
        ja: "個人キー: まだありません。最初の起動か sekisho init が作ります",
        en: "person key: none yet; the first start or sekisho init makes one",
    },
    keyThere: { ja: "個人キー {keyId}: {file}", en: "person key {keyId}: {file}" },
    keyOpen: {
        ja: "個人キー {keyId}: 持ち主のほかにも {file} を読めます（chmod 600 を）",
        en: "person key {keyId}: others than its owner can read {file} (chmod 600)",
    },
    keyFolderNotMine: {
        ja: "個人キー: {path} はまだなく、この利用者には作れません。サービスなら、最初の起動のときに systemd が作ります",
        en: "person key: {path} is not there yet, and this user may not make it; for a service, systemd makes it at the first start",
    },
    keyFolderDenied: {
        ja: "個人キー: {path} に書き込めません（{why}）。記録簿の鍵と末尾の記録を、個人キーの隣に置きます",
        en: "person key: nothing can be written in {path} ({why}); the journal's key and its head are kept beside the person key",
    },
    keyUnusable: { ja: "個人キー: {why}", en: "person key: {why}" },
    folderMissing: {
        ja: "データフォルダー {path}: まだありません。最初の起動が作ります。空き {gigabytes} GB",
        en: "data folder {path}: none yet; the first start makes it; {gigabytes} GB free",
    },
    folderNotMine: {
        ja: "データフォルダー {path}: まだなく、この利用者には作れません。systemd のサービスなら、最初の起動が作ります",
        en: "data folder {path}: none yet, and this user may not make it; for a service, systemd makes it at the first start",
    },
    folderThere: {
        ja: "データフォルダー {path}: 書き込めます。空き {gigabytes} GB",
        en: "data folder {path}: can be written, {gigabytes} GB free",
    },
    folderDenied: { ja: "データフォルダー {path}: {why}", en: "data folder {path}: {why}" },
    folderSmall: {
        ja: "データフォルダー {path}: 空きは {gigabytes} GB です。サーバーが止まっている間の記録だけで {needed} GB まで使います",
        en: "data folder {path}: {gigabytes} GB free; what waits while the server is away alone takes up to {needed} GB",
    },
    folderRemote: {
        ja: "データフォルダー {path}: ネットワーク上のディスクのようです。台帳はこの機械のディスクに置いてください",
        en: "data folder {path}: seems to lie on a disk of the network; the ledger belongs on one of this machine",
    },
    observing: {
        ja: "{site}mode が observe なので、攻撃を見つけても止めません",
        en: "{site}mode is observe: attacks are seen and not refused",
    },
    uncapped: {
        ja: "{site}流出の上限は提案だけで、強制していません（--breaker 人数、または breaker.enforce）",
        en: "{site}caps are proposed and not enforced (--breaker N, or breaker.enforce)",
    },
    nobodyTold: {
        ja: "通知先がありません（alerts.webhook、alerts.smtp）。何か起きても、誰かが見にいくまで気づけません",
        en: "nobody is told (alerts.webhook, alerts.smtp): what happens is noticed when somebody looks",
    },
    told: { ja: "通知先: {whom}", en: "alerts go to: {whom}" },
    secretMissing: {
        ja: "{key}: ここでは環境変数 {name} にパスワードがありません。サービスには secrets.env などで渡します",
        en: "{key}: the environment variable {name} has no password here; a service gets it from secrets.env, for instance",
    },
    evidenceOff: {
        ja: "証拠の宛先がありません。通信の全文は残りません（sekisho init --identities）",
        en: "evidence has no recipients: no whole transaction is kept (sekisho init --identities)",
    },
    evidenceOn: {
        ja: "証拠: 宛先 {count} 件に暗号化して残します",
        en: "evidence: kept, encrypted to {count} recipients",
    },
    proxiesNone: {
        ja: "trustedProxies が空です。前に CDN やリバースプロキシーがあると、利用者全員が一人に見えます",
        en: "trustedProxies is empty: with a CDN or a reverse proxy in front, all visitors look like one",
    },
    proxies: {
        ja: "利用者のアドレスを知らせる前段として信じるもの: {ranges}",
        en: "believed about who visits: {ranges}",
    },
} as const
