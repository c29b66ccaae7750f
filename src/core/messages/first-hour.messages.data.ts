/** 初動手順: the first hour, in the order of doing. Short sentences, to be read by somebody whose hands shake. */
export const FIRST_HOUR_MESSAGES = {
    title: { ja: "初動手順（最初の1時間）", en: "The first hour" },
    kind: { ja: "種類", en: "kind" },
    number: { ja: "事案番号", en: "incident" },
    organisation: { ja: "団体", en: "organisation" },
    knownAt: { ja: "知った日時", en: "known at" },
    writeHere: { ja: "　　　年　　月　　日　　時　　分", en: "____-__-__ __:__" },

    atOnce: { ja: "1. まず", en: "1. At once" },
    noteTime: {
        ja: "気づいた日時と、気づいた人を書きとめる。報告の期限は、職員の誰かが知った日を1日目として数える。",
        en: "Write down when it was noticed and by whom. Deadlines count from the day the first member of staff knew, as day 1.",
    },
    tellSomebody: {
        ja: "一人で抱えない。連絡網の最初の人に、いま電話する。つながらなければ次の人へ。",
        en: "Do not carry it alone. Call the first on the call tree now; if there is no answer, the next.",
    },
    keepTraces: {
        ja: "消さない、上書きしない、初期化しない。画面や現物は写真に撮る。",
        en: "Delete nothing, overwrite nothing, reset nothing. Take photographs of screens and things.",
    },
    writeDown: {
        ja: "したことと時刻を、この紙の裏に一行ずつ書く。",
        en: "Write what you do and when on the back of this sheet, a line each.",
    },

    stopIt: { ja: "2. 広がりを止める", en: "2. Stop it from spreading" },
    intrusionCut: {
        ja: "ネットワークから切り離す。電源は切らない（記憶の中の証拠が消える）。",
        en: "Cut the machine off the network. Leave its power on: evidence in its memory would be lost.",
    },
    intrusionStop: {
        ja: "機能だけ止められるなら止める（関所があれば sekisho stop 経路 --why 理由）。",
        en: "Stop the function alone where that can be done (with Sekisho: sekisho stop ROUTE --why TEXT).",
    },
    intrusionLogs: {
        ja: "ログを、その機器の外に写す。いつまで残る設定かを確かめる。",
        en: "Copy the logs off the machine. See how long they are kept.",
    },
    intrusionKeys: {
        ja: "写しを取ってから、管理者のパスワードと鍵を変える。",
        en: "After copying, change administrators' passwords and keys.",
    },
    plantedLeave: {
        ja: "置かれたプログラムを消さない、動かさない。場所、名前、日時を書きとめる。",
        en: "Neither delete nor run the program. Write down where it lies, its name and its date.",
    },
    plantedElsewhere: {
        ja: "同じものがほかの機器にないか、保守業者に調べてもらう。",
        en: "Have the vendor look for the same on other machines.",
    },
    defacedSave: {
        ja: "書き換えられた画面とファイルを保存してから、公開を止める。",
        en: "Save the altered pages and files, then take the site off line.",
    },
    defacedVisitors: {
        ja: "見た人の機器に害があるか（不正なプログラムや偽の入力欄がないか）を確かめる。",
        en: "See whether visitors may have been harmed: programs, false input fields.",
    },
    misSentAsk: {
        ja: "受け取った人に連絡し、開かずに削除・返送してもらう。開いたか、転送したかを聞き、時刻と答えを書く。",
        en: "Ask whoever received it to delete or return it unopened; ask whether it was opened or passed on. Note the answer.",
    },
    misSentMore: {
        ja: "同じ操作で送ったものがほかにないか、送信記録で確かめる。",
        en: "Look through what was sent in the same way.",
    },
    printStop: { ja: "まだ出していないものの発送を止める。", en: "Stop what has not gone out yet." },
    printCheck: {
        ja: "出したもの全部を、元のデータと突き合わせる。元のファイルは上書きしないで写しを取る。",
        en: "Check all that went out against the source. Copy the source file; do not overwrite it.",
    },
    printRecall: {
        ja: "届け先に連絡し、回収する。届け先が役所なら、担当課に廃棄でなく返送を頼む。",
        en: "Call the recipients and get the papers back; ask offices to return rather than destroy them.",
    },
    lostPlaces: {
        ja: "最後に見た時刻と場所、通った道、寄った所を書き出し、探す。交通機関、タクシー会社に問い合わせる。",
        en: "Write down when and where it was last seen and the way since, and search. Ask transport and taxi companies.",
    },
    lostPolice: {
        ja: "警察に遺失届を出す。受理番号を書きとめる。",
        en: "Report the loss to the police. Note the number.",
    },
    lostRemote: {
        ja: "遠くからロック・消去できる機器なら行い、結果を確かめる。入っているアカウントを止める。",
        en: "Lock or wipe it from afar where that is possible, and see that it worked. Suspend its accounts.",
    },
    lostContent: {
        ja: "中に何が入っていたか、写しや作業の記録から一覧にする。",
        en: "List what was on it, from copies and records of work.",
    },
    stolenPolice: {
        ja: "警察に被害届を出す。受理番号を書きとめる。現場には触らない。",
        en: "Report the theft to the police. Note the number. Touch nothing at the place.",
    },
    deletedStop: {
        ja: "その機器やサービスを使うのをやめる。使い続けると、元に戻せなくなる。",
        en: "Stop using the machine or service: going on makes recovery impossible.",
    },
    deletedBackup: {
        ja: "バックアップと原本を確かめる。戻すときは、写しに対して行う。",
        en: "See what backups and originals there are. Restore onto a copy.",
    },
    deletedRubbish: {
        ja: "書類を捨てたのなら、回収業者に連絡し、処分を止めてもらう。",
        en: "If papers were thrown away, call the collector and have them kept.",
    },
    insiderQuiet: {
        ja: "本人に知らせる前に、操作の記録（ログ、メール、入退室）を保存する。",
        en: "Before the person learns of it, save the records: logs, mail, doors.",
    },
    insiderRights: {
        ja: "権限とアカウントを止める。貸している機器と鍵を返してもらう。人事と法務に相談する。",
        en: "Suspend rights and accounts. Get devices and keys back. Speak with personnel and legal.",
    },
    otherStop: {
        ja: "いま続いている漏れの口を閉じる。閉じられないときは、止める権限のある人に判断してもらう。",
        en: "Close what is leaking. If you cannot, have somebody decide who may.",
    },

    scopeIt: { ja: "3. 誰の、何が、何人分か", en: "3. Whose data, which, how many" },
    scopeFields: {
        ja: "項目を書き出す。マイナンバー、病歴など、カード番号、パスワードがあるかは必ず確かめる。",
        en: "List the fields. Be sure to look for My Numbers, health data, card numbers and passwords.",
    },
    scopePersons: {
        ja: "人数を数える。件数（のべ）と人数を分ける。分からなければ「最大で何人か」を書く。",
        en: "Count the people, and apart from them the records. If you cannot, write the most it can be.",
    },
    scopeLedger: {
        ja: "関所を通るサイトなら sekisho scope --from 日時 で、出ていった人数を調べる。",
        en: "For a site behind Sekisho, ask sekisho scope --from TIME who left.",
    },

    tellThem: { ja: "4. 連絡", en: "4. Calls" },
    tellVendor: {
        ja: "保守業者・委託先に連絡し、記録を残すよう頼む。",
        en: "Call vendors and contractors; ask them to keep records.",
    },
    tellConsignor: {
        ja: "委託を受けている仕事なら、委託元に知らせる。",
        en: "If the work was entrusted to you, tell the one who entrusted it.",
    },
    tellLegal: {
        ja: "法令上の報告と通知を確認する担当を決める。速報の目安は、知った日から3〜5日以内（休日も数える）。【要確認】",
        en: "Name who assesses the legal duties. A first report is expected within 3 to 5 days of knowing, holidays included. [to be confirmed]",
    },
    tellPress: {
        ja: "外からの問い合わせの窓口を一つにする。",
        en: "Let one desk answer all questions from outside.",
    },
    callTree: { ja: "連絡網", en: "Call tree" },
    vendors: { ja: "保守業者・委託先", en: "Vendors and contractors" },
    role: { ja: "役割", en: "role" },
    name: { ja: "氏名", en: "name" },
    phone: { ja: "電話", en: "telephone" },
    nightPhone: { ja: "夜間・休日", en: "nights, holidays" },
    company: { ja: "会社", en: "company" },
    system: { ja: "システム", en: "system" },
    contract: { ja: "契約番号", en: "contract" },
    calledAt: { ja: "連絡した時刻", en: "called at" },

    doNot: { ja: "5. しないこと", en: "5. Do not" },
    doNotGuess: {
        ja: "推測で「大丈夫」「悪用はない」と言わない。確かめたことと、分からないことを分けて話す。",
        en: "Do not say “nothing has happened” by guess. Keep what is known and what is not apart.",
    },
    doNotSend: {
        ja: "個人情報の入った資料を、確認のためにメールで回さない。",
        en: "Do not mail the personal data around to have it checked.",
    },
    doNotHide: { ja: "記録を直さない。間違えたら、消さずに書き足す。", en: "Do not correct the notes: add to them." },
    notes: {
        ja: "この手順は一般的なものです。所属の規程や緊急時の手順書があれば、そちらを優先してください。",
        en: "This is general. Where your office has rules or a plan of its own, those come first.",
    },
} as const
