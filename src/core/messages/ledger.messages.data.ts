/** Sentences of the ledger part; placeholders in braces are filled by say(). */
export const LEDGER_MESSAGES = {
    forgotten: {
        ja: "{day} より前の記録の一部は、保存期間を過ぎたため削除されています。その分の人数は分からず、最大人数は確定できません。",
        en: "Records from before {day} were deleted when their retention ended. Whom they showed is not known any more, so the maximum cannot be determined.",
    },
    spoolAltered: {
        ja: "この期間の記録の一部は、台帳に取り込む前にスプールで書き換えられたか、失われています（{times} 回）。欠けた記録の人数は分からず、最大人数は確定できません。",
        en: "Some records of this period were altered or lost in the spool before they reached the ledger ({times} times). Whom the missing ones showed is not known, so the maximum cannot be determined.",
    },
    notDeterminable: {
        ja: "最大人数は確定できません。注入攻撃の疑いがある要求 {requests} 件がアプリケーションに届いており、1 ビットずつ推測する読み出しは応答から数えられないためです。",
        en: "The maximum cannot be determined: {requests} requests with injection findings reached the application, and what is inferred from it one bit at a time cannot be counted in the responses.",
    },
    sharedCopies: {
        ja: "個人の情報がある応答 {answers} 件は、共有キャッシュ（CDN など）が保存してよいものでした。キャッシュが配った控えは数えられないため、最大人数は確定できません。",
        en: "{answers} answers with persons may be kept by caches that many use, such as a CDN. The copies these hand out cannot be counted, so the maximum cannot be determined.",
    },
    unreadBytes: {
        ja: "応答 {responses} 件の {bytes} バイトを読めませんでした。含まれる人数の上限は分からず、最大人数は確定できません。",
        en: "{bytes} bytes of {responses} responses could not be read. How many persons they held has no bound, so the maximum cannot be determined.",
    },
    offeredOnly: {
        ja: "送信を始めたものの、相手に届いたと確認できていない記録が {records} 件あります（ほかに届いた記録のない本人 {persons} 人）。",
        en: "{records} records were offered without proof that the client received them ({persons} persons have no other record that was delivered).",
    },
    myNumber: {
        ja: "個人番号を含む記録が {records} 件あります。個人番号そのものは保存していません。",
        en: "{records} records showed an Individual Number (My Number). The number itself is not stored.",
    },
    twoKeys: {
        ja: "この期間の記録には {keys} 種類の個人キーが使われています。キーをまたぐ同一人物は照合できないため、人数は実際より多く数えられることがあります。",
        en: "The records of this period were made with {keys} person keys. One person under two keys cannot be recognised, so persons may be counted more than once.",
    },
    twoKeysBounds: {
        ja: "この期間の記録には {keys} 種類の個人キーが使われています。キーをまたぐ同一人物は照合できず二度数えます。ここで数えた人は、重なりを除くと、確認できた人で {leastConfirmed}～{confirmed} 人、可能性のある人を含めて {leastLikely}～{likely} 人です。",
        en: "The records of this period were made with {keys} person keys. One person under two keys cannot be recognised and counts twice. Of the persons counted here, between {leastConfirmed} and {confirmed} confirmed, between {leastLikely} and {likely} likely are different people.",
    },
    weakOnly: {
        ja: "{persons} 人は氏名やニックネームなどの弱い手がかりだけで数えています。同姓同名や重複により実際と異なることがあります。",
        en: "{persons} persons are known by weak identifiers only, such as a name or nickname. Namesakes and repetitions may change the figure.",
    },
    masked: {
        ja: "応答 {answers} 件の値 {values} 個は ●●● にして送りました（mask）。その値は、伏せた所では出ていません。人数と項目は送った応答のとおりに数えており、伏せた値しか載っていない本人は数えていません。",
        en: "{values} values in {answers} answers left as ●●● (mask) and were not released there. Persons and fields are counted in the answers as they left: whoever stood there with masked values only is not counted for it.",
    },
    conflicts: {
        ja: "{identifiers} 個の識別子（代表電話や共用メールなど）は、氏名や生年月日の異なる複数の記録で使われています。これらは 1 人にまとめていません。",
        en: "{identifiers} identifiers, such as a shared telephone or mailbox, stand in records with different names or birth dates. Those records were not merged into one person.",
    },
    identifiersCut: {
        ja: "1 人分として {limit} 個を超える識別子を示した記録が {sightings} 種類あり、超えた分は保存していません。最大人数はそれでも正しい上限です。確認できた人数と可能性のある人数は、超えた分の識別子だけで知られる人の分だけ多いことも、多くの人が共有する識別子を見落とした分だけ少ないこともあります。",
        en: "{sightings} distinct sightings showed more than {limit} identifiers of one person, and the rest was not kept. The maximum is right all the same. Confirmed and likely may be too high by those who are known by an identifier of the rest alone, and too low where many share one of the rest.",
    },
    listsOmitted: {
        ja: "記録が {records} 件あるため、利用者別と経路別の一覧は省きました。人数は正確です。一覧も必要なときは、期間や経路を絞るか、--lists を付けてください（時間がかかります）。",
        en: "There are {records} records, so the lists by client and by route are left out. The figures are exact. For the lists narrow the scope, or add --lists, which takes longer.",
    },
    stillSpooling: {
        ja: "まだ台帳に取り込まれていない記録が {bytes} バイトあります。その記録にある人は数に入っておらず、最大人数は確定できません。少し待って、もう一度確かめてください。長く続くときは、ディスクの空きと `sekisho status` を見てください。",
        en: "{bytes} bytes of records have not reached the ledger yet. Whom they show is not counted here, and no maximum can be determined. Wait a little and ask again; where it stays so, look at the room on the disk and at `sekisho status`.",
    },
} as const
