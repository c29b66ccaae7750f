/** The guided dialogue of `sekisho incident new`: short questions for somebody under stress. */
export const DIALOGUE_MESSAGES = {
    opening: {
        ja: "落ち着いて、分かることだけ答えてください。{questions} 問ほどで、報告の下書きに足りる記録になります。\n分からないときは 0、前の質問に戻るときは「戻る」。途中でやめても、それまでの答えは残ります。",
        en: "Answer what you know; there is no need to hurry. Some {questions} questions make a record that a first report can be written from.\nType 0 where you do not know, “back” for the question before. If you stop halfway, your answers are kept.",
    },
    notUnderstood: {
        ja: "読み取れませんでした。番号か言葉で答えてください（分からないときは 0）。",
        en: "That was not understood. Answer with a number or a word (0 if you do not know).",
    },
    momentNotUnderstood: {
        ja: "日時を読み取れませんでした。例: 今日 9:30、昨日、11月20日 17時（分からないときは 0）",
        en: "That was not understood as a time. For example: today 9:30, yesterday, 2026-11-20 17:00 (0 if you do not know)",
    },
    momentAhead: {
        ja: "まだ来ていない日時です。確かめてください。",
        en: "That is yet to come. Please check.",
    },
    personsNotUnderstood: {
        ja: "人数を読み取れませんでした。例: 1992、約3600、最大4335、300〜400（分からないときは 0）",
        en: "That was not understood as a number. For example: 1992, about 3600, at most 4335, 300-400 (0 if you do not know)",
    },
    secretTyped: {
        ja: "マイナンバーやカード番号らしきものは記録しません。番号を除いて、もう一度答えてください。",
        en: "What looks like a My Number or a card number is not recorded. Answer again without the number.",
    },
    atBeginning: { ja: "これが最初の質問です。", en: "This is the first question." },
    unknownChoice: { ja: "0 わからない", en: "0 I do not know" },
    defaultsTo: { ja: "そのまま Enter: {value}", en: "just Enter: {value}" },
    severalHint: { ja: "いくつでも。例: 1 3 4", en: "as many as apply, e.g. 1 3 4" },
    othersHint: {
        ja: "いくつでも。例: 1 3 4。一覧にないものは、そのまま書いてください",
        en: "as many as apply, e.g. 1 3 4; write what is not listed in your own words",
    },
    inferred: {
        ja: "答えからの推定。違っていれば `sekisho incident fact` で直してください",
        en: "inferred from the answers; correct it with `sekisho incident fact` where it is wrong",
    },
    firstFigures: { ja: "最初の聞き取りによる人数", en: "figures as first told" },
    drafted: { ja: "{system}：{kind}", en: "{system}: {kind}" },
    interrupted: {
        ja: "途中までの答えを記録しました。残りは `sekisho incident fact {id} …` で書き足せます。",
        en: "What was answered has been recorded. Add the rest with `sekisho incident fact {id} …`.",
    },

    askKind: { ja: "何が起きましたか。", en: "What has happened?" },
    happenedLostElectronic: {
        ja: "USBメモリーなどの記録媒体、パソコン、スマートフォンをなくした",
        en: "a USB stick, another medium, a PC or a phone was lost",
    },
    happenedLostPaper: { ja: "書類をなくした", en: "papers were lost" },
    happenedStolen: {
        ja: "パソコン、記録媒体、書類などを盗まれた",
        en: "a PC, a medium or papers were stolen",
    },
    happenedMisSentMail: {
        ja: "メールやファイルを間違った相手に送った",
        en: "mail or a file went to the wrong person",
    },
    happenedMisSentPaper: {
        ja: "郵便・FAX・窓口で間違った相手に渡した",
        en: "a letter, a fax or papers went to the wrong person",
    },
    happenedWrongPrint: {
        ja: "通知書などに、他人の情報（番号など）を印刷して出した",
        en: "notices went out with another person's data (a number, say) printed on them",
    },
    happenedIntrusion: { ja: "ホームページやシステムに侵入された", en: "somebody broke into a site or system" },
    happenedPlanted: { ja: "見知らぬプログラムが置かれていた", en: "a program was found that is not ours" },
    happenedDefaced: { ja: "ホームページを書き換えられた", en: "a site was altered" },
    happenedDeleted: {
        ja: "データや書類を誤って消した・捨てた",
        en: "data or papers were deleted or thrown away by mistake",
    },
    happenedInsider: {
        ja: "職員や委託先の人が、勝手に見た・持ち出した",
        en: "staff or a contractor's people looked at data or took them out without leave",
    },
    happenedOther: { ja: "そのほか", en: "something else" },

    askSystem: {
        ja: "何の情報ですか。業務やシステムの名前を一言で。例: 健診予約、住民税の通知書",
        en: "What is it about? The business or the system in a word or two, e.g. check-up booking, tax notices",
    },
    askKnownAt: {
        ja: "職員の誰かが最初にこのことを知ったのは、いつですか。例: 今日 9:30、昨日 17時",
        en: "When did the first member of staff know of it? E.g. today 9:30, yesterday 17:00",
    },
    askOccurredAt: {
        ja: "起きたのはいつですか。例: 昨日 19時ごろ、11月18日",
        en: "When did it happen? E.g. yesterday 19:00, 2026-11-18",
    },
    askFoundBy: { ja: "誰が気づきましたか。", en: "Who noticed?" },
    askOngoing: { ja: "いまも続いていますか。", en: "Is it still going on?" },
    ongoingYes: { ja: "続いている、または止まったか分からない", en: "yes, or we cannot tell that it has stopped" },
    ongoingNo: { ja: "止めた（切り離した、停止した）", en: "no: it was stopped or cut off" },
    askFound: { ja: "見つかりましたか。", en: "Has it been found?" },
    foundYes: {
        ja: "見つかった。誰かに見られた形跡はない",
        en: "yes, and nothing says that anybody looked at it",
    },
    foundNo: { ja: "見つかっていない、または見られたかもしれない", en: "no, or somebody may have looked at it" },
    askRecovered: { ja: "回収・削除はできましたか。", en: "Was all of it got back or deleted?" },
    recoveredYes: {
        ja: "見られる前に、すべて回収・削除を確認した",
        en: "yes, all of it, before anybody looked",
    },
    recoveredNo: { ja: "まだ、または一部だけ、または見られた", en: "not yet, in part only, or somebody had looked" },
    askCopyKept: {
        ja: "同じデータの控え（バックアップ、原本）はありますか。",
        en: "Are the same data kept elsewhere?",
    },
    copyYes: { ja: "ある。元に戻せる", en: "yes, they can be restored" },
    copyNo: { ja: "ない", en: "no" },
    askSubjects: { ja: "どういう人の情報ですか。", en: "Whose data is it?" },
    askFields: { ja: "どの項目が含まれていますか。", en: "Which data are in it?" },
    askPersons: {
        ja: "何人分ですか。例: 1992、約3600、最大4335、300〜400",
        en: "Of how many people? E.g. 1992, about 3600, at most 4335, 300-400",
    },
    askProtection: { ja: "データは守られていましたか。", en: "Was the data protected?" },
    protectionNone: { ja: "何もしていない", en: "not at all" },
    protectionPassword: {
        ja: "パスワードだけ（暗号化していない、または分からない）",
        en: "by a password only (not encrypted, or not known)",
    },
    protectionKeyApart: {
        ja: "暗号化していた。鍵やパスワードは別のところにある",
        en: "encrypted; the key or password is elsewhere",
    },
    protectionKeyWithIt: {
        ja: "暗号化していたが、鍵やパスワードも一緒になくした",
        en: "encrypted, but the key or password went with it",
    },
    askMyNumberUse: {
        ja: "その個人番号は、どのシステムのものですか。",
        en: "Which system are the My Numbers from?",
    },
    myNumberUseAffairs: {
        ja: "番号を使って事務を行うシステム（税、福祉、国保、年金など）",
        en: "one that works with the numbers (tax, welfare, insurance, pensions)",
    },
    myNumberRelated: {
        ja: "役所などで、書類に番号を書くためのシステム（寄附、謝金、職員の給与など）",
        en: "one of a public body that writes the numbers on papers (donations, fees, its own payroll)",
    },
    myNumberOther: { ja: "民間の会社などの給与や支払調書", en: "a company's payroll or payment records" },
    askContract: { ja: "委託先は関係していますか。", en: "Is a contractor involved?" },
    contractNone: { ja: "関係ない", en: "no" },
    contractConsignor: { ja: "委託先が扱っていた", en: "a contractor handled it for us" },
    contractContractor: { ja: "うちが委託を受けて扱っていた", en: "we handled it for somebody else" },
    askSecondary: {
        ja: "悪用などの被害は出ていますか。",
        en: "Has anybody come to harm by it (misuse, say)?",
    },
    secondaryNone: { ja: "いまのところ確認していない", en: "not as far as is known" },
    secondaryNoneText: {
        ja: "いまのところ、悪用などの二次被害は確認していません。",
        en: "So far nobody is known to have come to harm by it.",
    },
    secondaryFeared: { ja: "おそれがある（不審な連絡など）", en: "it is feared (suspicious calls, say)" },
    secondaryConfirmed: { ja: "出ている", en: "yes" },
    askPersonsTold: { ja: "本人への連絡はどうなっていますか。", en: "Have the persons concerned been told?" },
    toldDone: { ja: "連絡した", en: "yes" },
    toldOngoing: { ja: "連絡している途中", en: "some of them" },
    toldPlanned: { ja: "これから連絡する", en: "they will be" },
    toldConsidering: { ja: "まだ決めていない", en: "not decided yet" },
    askPublished: { ja: "公表はどうなっていますか。", en: "Has it been made public?" },
    publishedDone: { ja: "公表した", en: "yes" },
    publishedPlanned: { ja: "公表する予定", en: "it will be" },
    publishedConsidering: { ja: "検討中、またはまだ決めていない", en: "not decided yet" },
    publishedNone: { ja: "公表しない", en: "it will not be" },
    askMeasures: {
        ja: "これまでにしたことを一言で。例: 探した、警察に届けた、サイトを止めた、課長に報告した",
        en: "What has been done so far? E.g. searched, told the police, stopped the site, told the manager",
    },
} as const
