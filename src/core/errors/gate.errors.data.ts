export const GATE_ERRORS = {
    SEKISHO_GATE_HEADERS_TOO_LARGE: {
        en: {
            what: "the head of the message exceeds headerBytes or headerCount",
            todo: "send fewer or shorter headers, or raise the limit",
        },
        ja: {
            what: "ヘッダーが上限 (headerBytes, headerCount) を超えました",
            todo: "ヘッダーを減らすか、上限を上げてください",
        },
    },
    SEKISHO_GATE_CLIENT_TIMEOUT: {
        en: {
            what: "the client did not send its request in time",
            todo: "send again; a slow line may need a higher headersTimeoutMs or bodyIdleTimeoutMs",
        },
        ja: {
            what: "要求が時間内に届きませんでした",
            todo: "もう一度送ってください。遅い回線では headersTimeoutMs か bodyIdleTimeoutMs を上げます",
        },
    },
    SEKISHO_GATE_TOO_MANY_CONNECTIONS: {
        en: { what: "the worker has clientConnections open", todo: "wait, or raise the limit" },
        ja: { what: "接続数が上限 (clientConnections) に達しました", todo: "しばらく待つか、上限を上げてください" },
    },
    SEKISHO_GATE_UPSTREAM_UNREACHABLE: {
        en: {
            what: "the application behind the gate cannot be reached",
            todo: "check that it runs and that --upstream names it",
        },
        ja: {
            what: "後ろのアプリケーションに接続できません",
            todo: "動いているか、--upstream が正しいか確かめてください",
        },
    },
    SEKISHO_GATE_UPSTREAM_TIMEOUT: {
        en: {
            what: "the application behind the gate did not answer in time",
            todo: "look at the application, or raise upstreamHeadersTimeoutMs",
        },
        ja: {
            what: "後ろのアプリケーションが時間内に答えませんでした",
            todo: "アプリケーションを調べるか、upstreamHeadersTimeoutMs を上げてください",
        },
    },
    SEKISHO_GATE_UPSTREAM_INVALID: {
        en: {
            what: "the application behind the gate sent an answer that is not valid HTTP",
            todo: "look at the application's log",
        },
        ja: {
            what: "後ろのアプリケーションの応答が HTTP として不正です",
            todo: "アプリケーションのログを調べてください",
        },
    },
    SEKISHO_GATE_REQUEST_INVALID: {
        en: { what: "the request is not valid HTTP/1.1", todo: "send a well-formed request" },
        ja: { what: "要求が HTTP/1.1 として不正です", todo: "正しい形の要求を送ってください" },
    },
    SEKISHO_GATE_STOPPED: {
        en: {
            what: "this function is out of service by an emergency stop",
            todo: "`sekisho resume ROUTE` when it is safe again",
        },
        ja: { what: "この機能は緊急停止中です", todo: "安全になったら `sekisho resume ROUTE` で再開してください" },
    },
    SEKISHO_GATE_CAP_REACHED: {
        en: {
            what: "the cap on persons or unreadable bytes for this client is reached",
            todo: "see `sekisho scope --client`; raise the cap only if the traffic is legitimate",
        },
        ja: {
            what: "この利用者の上限 (人数または読めないバイト数) に達しました",
            todo: "`sekisho scope --client` で確かめ、正当な利用のときだけ上限を上げてください",
        },
    },
    SEKISHO_GATE_JUDGEMENT_FAULT: {
        en: {
            what: "the gate could not judge a message",
            todo: "report it with the id; `onFault` says what happens to such messages",
        },
        ja: {
            what: "ゲートがメッセージを判定できませんでした",
            todo: "id を添えて知らせてください。扱いは `onFault` で決まります",
        },
    },
    SEKISHO_GATE_SPOOL_FULL: {
        en: {
            what: "the spool has reached spoolBytes",
            todo: "start the server so that it drains, or make room on the disk",
        },
        ja: {
            what: "スプールが上限 (spoolBytes) に達しました",
            todo: "サーバーを起動して取り込ませるか、ディスクの空きを作ってください",
        },
    },
    SEKISHO_GATE_SPOOL_FAILED: {
        en: { what: "the spool cannot be written", todo: "check the disk: space, permissions, health" },
        ja: { what: "スプールに書き込めません", todo: "ディスクの空き、権限、状態を調べてください" },
    },
    SEKISHO_GATE_LISTEN_FAILED: {
        en: { what: "the gate cannot listen on the address", todo: "choose another --listen, or stop what uses it" },
        ja: { what: "指定のアドレスで待ち受けできません", todo: "--listen を変えるか、使っているものを止めてください" },
    },
    SEKISHO_GATE_DRAINING: {
        en: { what: "the gate is shutting down", todo: "send again; the next gate answers" },
        ja: { what: "ゲートは終了処理中です", todo: "もう一度送ってください" },
    },
    SEKISHO_GATE_BODY_NOT_HELD: {
        en: {
            what: "the body is longer than fullHoldBytes, and this route passes nothing on before the whole is judged",
            todo: "send less at once; raise the limit, or take the route out of `fullHold`",
        },
        ja: {
            what: "全体を検査してから渡す設定 (fullHold) の経路で、本文が上限 (fullHoldBytes) を超えました",
            todo: "分けて送るか、上限を上げるか、この経路を fullHold から外してください",
        },
    },
    SEKISHO_GATE_NOT_MASKED: {
        en: {
            what: "personal data is masked on this route (`mask`), and it could not be masked in this answer",
            todo: "the gate's log says why (docs/masking.md); let the function answer in a form that can be masked, or take its route out of `mask`",
        },
        ja: {
            what: "個人の情報を伏せる設定 (mask) の経路ですが、この応答では伏せられませんでした",
            todo: "理由はゲートのログにあります (docs/masking.md)。伏せられる形で応答させるか、この経路を mask から外してください",
        },
    },
    SEKISHO_GATE_BUSY: {
        en: {
            what: "the worker holds bodyMemoryBytes of request bodies that are not judged yet",
            todo: "send again in a moment; raise the limit where many long forms come at once",
        },
        ja: {
            what: "検査待ちの本文が上限 (bodyMemoryBytes) に達しました",
            todo: "しばらくしてからもう一度送ってください。長いフォームが多いサイトでは上限を上げます",
        },
    },
    SEKISHO_GATE_CLIENT_CPU: {
        en: {
            what: "judging the requests of this client took more time than clientCpuMsPerSecond allows",
            todo: "wait; honest traffic stays far below, see `sekisho status` for what came from that address",
        },
        ja: {
            what: "この利用者の要求の検査に上限 (clientCpuMsPerSecond) を超える時間がかかりました",
            todo: "しばらく待ってください。通常の利用では達しません。`sekisho status` でその接続元を調べられます",
        },
    },
    SEKISHO_GATE_SITE_UNKNOWN: {
        en: {
            what: "no site of this gate has the host that was asked for",
            todo: "add it to `sites[].hosts`, or a site with `*`",
        },
        ja: {
            what: "求められたホストのサイトがありません",
            todo: "`sites[].hosts` に加えるか、`*` のサイトを設けてください",
        },
    },
    SEKISHO_GATE_UPSTREAM_BUSY: {
        en: {
            what: "all upstreamConnections are at work and upstreamWaiting requests wait for one",
            todo: "the application is too slow for its load; raise the limits only when it can take more",
        },
        ja: {
            what: "アプリケーションへの接続 (upstreamConnections) がすべて使用中で、待ち (upstreamWaiting) も上限です",
            todo: "アプリケーションが混み合っています。余力がある場合だけ上限を上げてください",
        },
    },
    SEKISHO_GATE_FRAMING_AMBIGUOUS: {
        en: {
            what: "two readers could part this message from the next at different places (request smuggling)",
            todo: "the reason in the answer says which rule; correct the client, or the proxy in front",
        },
        ja: {
            what: "読み手によって要求の区切りが変わります（リクエストスマグリング）",
            todo: "応答の reason に理由があります。クライアントか前段のプロキシを直してください",
        },
    },
    SEKISHO_GATE_VERSION_UNSUPPORTED: {
        en: { what: "a version of HTTP that the gate does not speak", todo: "use HTTP/1.1 or HTTP/2" },
        ja: { what: "対応していない HTTP の版です", todo: "HTTP/1.1 か HTTP/2 を使ってください" },
    },
    SEKISHO_GATE_UPGRADE_UNSUPPORTED: {
        en: { what: "protocol upgrades are not supported yet", todo: "see docs/limits.md" },
        ja: { what: "プロトコルの切り替えにはまだ対応していません", todo: "docs/limits.md を見てください" },
    },
    SEKISHO_GATE_ATTACK_REFUSED: {
        en: {
            what: "the request was refused as an attack",
            todo: "the id in the answer finds the reasons in `sekisho status --id`",
        },
        ja: { what: "攻撃とみなして要求を拒みました", todo: "応答の id から理由を調べられます" },
    },
    SEKISHO_GATE_CONTROL_UNREADABLE: {
        en: {
            what: "the saved stops, the bypass, the virtual patches, the allowances or the decoys cannot be read",
            todo: "look at control/stops.json, control/bypass.json, control/rules.json and control/decoys.json in the data folder; remove one only when you know what it said",
        },
        ja: {
            what: "保存された緊急停止、素通し、仮想パッチ、許可、おとりのいずれかを読めません",
            todo: "データフォルダーの control/stops.json、control/bypass.json、control/rules.json、control/decoys.json を調べ、内容が分かる場合だけ取り除いてください",
        },
    },
    SEKISHO_GATE_CONTROL_UNWRITABLE: {
        en: {
            what: "the change could not be written to the disk and is not in force; a stop is in force all the same",
            todo: "make room on the disk of the data folder, or look at its rights, and try again",
        },
        ja: {
            what: "変更をディスクに書けず、発効していません（緊急停止だけは、書けなくても発効します）",
            todo: "データフォルダーのあるディスクの空きと権限を確かめ、もう一度実行してください",
        },
    },
    SEKISHO_GATE_ALREADY_RUNNING: {
        en: {
            what: "a gate already runs on this data folder",
            todo: "stop it first, or name another folder with --data; processes of one application (cluster, pm2) need a data folder each",
        },
        ja: {
            what: "このデータフォルダーでは既にゲートが動いています",
            todo: "先に止めるか、--data で別のフォルダーを示してください。1 つのアプリケーションを複数のプロセスで動かすとき（cluster や pm2）は、プロセスごとに別のデータフォルダーが要ります",
        },
    },
    SEKISHO_GATE_TAKEOVER_UNDER_WAY: {
        en: {
            what: "another release is taking over from this gate, or the configuration was read again meanwhile",
            todo: "ask again in some seconds",
        },
        ja: {
            what: "新しい版への切り替えの最中か、その間に設定が読み直されました",
            todo: "数秒後にもう一度実行してください",
        },
    },
    SEKISHO_GATE_TAKEOVER_PROGRAM: {
        en: {
            what: "the program that should take over cannot be run, belongs to somebody else, or others may write to it",
            todo: "name the program of an installed release with --to; it must belong to root or to the gate's user",
        },
        ja: {
            what: "切り替え先のプログラムを実行できないか、所有者が違うか、ほかの利用者が書き込めます",
            todo: "--to に、インストール済みの版のプログラムを示してください。所有者は root かゲートの利用者に限ります",
        },
    },
    SEKISHO_GATE_TAKEOVER_IMPOSSIBLE: {
        en: {
            what: "this gate cannot hand its doors to another process: it is part of an application, or a worker is just being replaced, or the system does not allow it",
            todo: "ask again in some seconds; where it stays so, restart",
        },
        ja: {
            what: "入口を別のプロセスに引き継げません（アプリケーションの一部であるか、ワーカーの入れ替え中か、システムが対応していません）",
            todo: "数秒後にもう一度実行し、変わらなければ再起動してください",
        },
    },
    SEKISHO_GATE_TAKEOVER_ENDED: {
        en: {
            what: "the new release ended before it had taken over; the gate goes on as before",
            todo: "what the new release wrote when it ended is in the gate's log (systemd: journalctl -u sekisho)",
        },
        ja: {
            what: "新しい版が切り替えの前に終了しました。ゲートはこれまでどおり動いています",
            todo: "終了の理由はゲートのログにあります（systemd では journalctl -u sekisho）",
        },
    },
    SEKISHO_GATE_TAKEOVER_LATE: {
        en: {
            what: "the new release was not ready in time and was ended; the gate goes on as before",
            todo: "ask again when the machine has less to do; the gate's log may say more",
        },
        ja: {
            what: "新しい版の準備が時間内に終わらず、取りやめました。ゲートはこれまでどおり動いています",
            todo: "負荷の低いときにもう一度実行してください。ゲートのログも参考になります",
        },
    },
    SEKISHO_GATE_TAKEOVER_DOORS: {
        en: {
            what: "the configuration has other addresses or another number of workers than the gate that runs; it goes on as before",
            todo: "put `listen`, `tls.plainListen` and `workers` back as they were, or restart",
        },
        ja: {
            what: "設定の待ち受けアドレスかワーカー数が、動いているゲートと違います。ゲートはこれまでどおり動いています",
            todo: "`listen`、`tls.plainListen`、`workers` を元に戻すか、再起動してください",
        },
    },
    SEKISHO_GATE_TAKEOVER_FORMAT: {
        en: {
            what: "the two releases do not understand what the one hands over to the other; the gate goes on as before",
            todo: "restart into the new release",
        },
        ja: {
            what: "二つの版の間で引き継ぎの形式が合いません。ゲートはこれまでどおり動いています",
            todo: "再起動して新しい版にしてください",
        },
    },
    SEKISHO_GATE_CONTROL_INVALID: {
        en: { what: "the gate did not understand a control request", todo: "send a route and a reason" },
        ja: { what: "ゲートへの操作要求を解釈できません", todo: "経路と理由を送ってください" },
    },
    SEKISHO_GATE_WORKERS_UNSUPPORTED: {
        en: {
            what: "this system cannot share a port between workers",
            todo: "start with --workers 1",
        },
        ja: { what: "このシステムではポートを複数のワーカーで共有できません", todo: "--workers 1 で起動してください" },
    },
    SEKISHO_GATE_RULE_UNKNOWN: {
        en: {
            what: "there is no virtual patch or allowance of that id",
            todo: "`sekisho patch list` and `sekisho allow list` show the ids",
        },
        ja: {
            what: "その番号の仮想パッチや許可はありません",
            todo: "`sekisho patch list` と `sekisho allow list` で番号を確かめてください",
        },
    },
    SEKISHO_GATE_RULE_LIMIT: {
        en: {
            what: "more patches or allowances than fit, an allowance that lasts too long, or one technique too many of a detector on one route",
            todo: "remove what is not needed any more, or shorten it; docs/allowances.md and docs/patches.md have the limits",
        },
        ja: {
            what: "仮想パッチや許可の数、許可の期間、または一つの経路で許せる検出の種類が上限を超えます",
            todo: "使わなくなったものを外すか、期間を短くしてください。上限は docs/allowances.md と docs/patches.md にあります",
        },
    },
    SEKISHO_GATE_DECOY_UNKNOWN: {
        en: {
            what: "there is no decoy of that id, or decoys were not expected on that route",
            todo: "`sekisho decoy list` shows the ids and the routes",
        },
        ja: {
            what: "その番号のおとりはないか、その経路は登録されていません",
            todo: "`sekisho decoy list` で番号と経路を確かめてください",
        },
    },
    SEKISHO_GATE_DECOY_LIMIT: {
        en: {
            what: "more decoys, at once or in all, or more expected routes than are kept",
            todo: "remove what is not needed any more; docs/decoys.md has the limits",
        },
        ja: {
            what: "おとりの数（一度に、または合計で）か、見えて当然の経路の数が上限を超えます",
            todo: "不要になったものを外してください。上限は docs/decoys.md にあります",
        },
    },
    SEKISHO_GATE_DECOY_UNREADABLE: {
        en: {
            what: "the meter does not recognise the invented persons in full, so they would not be seen leaving",
            todo: "choose another --mail-domain: one that ends like a file (`.png`, `.doc`) is not taken for one",
        },
        ja: {
            what: "作ったおとりを計測が完全には読み取れないため、外に出ても気づけません",
            todo: "--mail-domain を変えてください。ファイル名のように終わるもの（`.png`、`.doc`）はドメインと見なしません",
        },
    },
    SEKISHO_GATE_PUBLIC_UNKNOWN: {
        en: {
            what: "nobody is proposed, or known, as a public person on that route",
            todo: "`sekisho public list` shows the routes, to be typed as they stand there",
        },
        ja: {
            what: "その経路には、提案中の人も、公開された人もいません",
            todo: "`sekisho public list` で経路を確かめ、表示のとおりに入力してください",
        },
    },
    SEKISHO_GATE_PUBLIC_OTHER: {
        en: {
            what: "another number of people is proposed on that route than was typed",
            todo: "open the page and count again; when more are proposed than the page shows, do not approve them: `sekisho public forget ROUTE`",
        },
        ja: {
            what: "入力した人数が、その経路で提案中の人数と違います",
            todo: "ページを開いて数え直してください。ページに出ている人より多く提案されている場合は認めず、`sekisho public forget 経路` で取り消してください",
        },
    },
} as const
