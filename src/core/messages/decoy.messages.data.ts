/** Of decoys: what events, a finding and the command say. */
export const DECOY_MESSAGES = {
    alertLeft: { ja: "おとりの個人情報が外に出ました", en: "a decoy left" },
    alertMissed: { ja: "計測がおとりを見落としました", en: "the meter missed a decoy" },
    leftEvent: {
        ja: "{route} から {address} への応答に、おとり（{ids}）が入っています。おとりは実在しないので、そのデータを読んだ人がいます。",
        en: "An answer of {route} to {address} holds a decoy ({ids}). Nobody is that person: somebody reads the data it lies in.",
    },
    missedEvent: {
        ja: "{route} の応答におとり（{ids}）が入っていましたが、計測は人として読み取れませんでした。この経路では人数が少なく出ます。",
        en: "An answer of {route} held a decoy ({ids}) that the meter did not see: on this route persons are counted too low.",
    },
    addedEvent: { ja: "おとり {ids} を加えました。", en: "Decoys {ids} are in force." },
    removedEvent: { ja: "おとり {id} を外しました。", en: "Decoy {id} is not looked for any more." },
    expectedEvent: {
        ja: "{route} ではおとりが見えるのが当然とし、警報を出しません。",
        en: "Decoys are expected on {route}: no alarm is raised there.",
    },
    unexpectedEvent: { ja: "{route} でもおとりの警報を出します。", en: "Decoys on {route} raise the alarm again." },
    finding: {
        ja: "応答におとり（{ids}）が入っています。おとりの入ったデータが読まれています",
        en: "the answer holds a decoy ({ids}): the data it lies in is being read",
    },
    summary: {
        ja: "おとり（実在しない人）を作り、データベースに入れておく。外に出たら警報を出し、計測の見落としも測る（list で一覧、remove で取り外し、expect で見えて当然の経路）",
        en: "decoys: invented persons for your database; one that leaves is raised at once, and measures what the meter misses",
    },
    added: {
        ja: "おとり {ids} を加えました（{inForceMs} ミリ秒で全ワーカーに反映）。いま表示した内容は二度と表示しません（残るのは鍵付きの符号と目印、個人キーで封じた控えだけ）。データベースに入れてください。",
        en: "added: {ids} (in every worker after {inForceMs} ms). What was printed is never shown again (kept are keyed digests, marks, and the values sealed under the person key): put it into your database now.",
    },
    reservedDomain: {
        ja: "メールの宛先 {domain} は例示用で、どこにも届きません。おとり宛ての迷惑メールに気づけるように、自分で受け取れるドメインを --mail-domain で指定してください。",
        en: "{domain} is reserved for examples and receives no mail: with --mail-domain, name a domain of yours, and mail to a decoy will reach you.",
    },
    removed: {
        ja: "おとり {id} を外しました（{inForceMs} ミリ秒で全ワーカーに反映）。データベースに残っていれば、これからは人として数えます。",
        en: "decoy {id} is removed (in every worker after {inForceMs} ms); if it is still in the database, it counts as a person from now on",
    },
    expected: {
        ja: "{route} ではおとりが見えても警報を出しません（{inForceMs} ミリ秒で全ワーカーに反映）。数には入れます。",
        en: "decoys on {route} are counted and raise no alarm (in every worker after {inForceMs} ms)",
    },
    unexpected: {
        ja: "{route} でもおとりの警報を出します（{inForceMs} ミリ秒で全ワーカーに反映）。",
        en: "decoys on {route} raise the alarm again (in every worker after {inForceMs} ms)",
    },
    none: { ja: "おとりはありません。", en: "There are no decoys." },
    header: {
        ja: "番号|加えた日|応答に入った|計測の見落とし|計測が見た|最後|入れた場所",
        en: "id|since|served|missed|metered|last|note",
    },
    recall: {
        ja: "計測の再現率（応答に入ったおとりのうち計測が見たもの）: {percent} %（{seen}/{served}）",
        en: "recall of the meter (served decoys that it saw): {percent} % ({seen} of {served})",
    },
    recallUnknown: {
        ja: "計測の再現率: まだ分かりません（応答におとりが入ったことがありません）",
        en: "recall of the meter: not known yet (no answer has held a decoy)",
    },
    blind: { ja: "見落としのあった経路: {routes}", en: "missed on: {routes}" },
    expectedRoutes: { ja: "見えて当然の経路: {routes}", en: "expected on: {routes}" },
    statusDecoys: {
        ja: "  おとり {decoys}（応答に入った {served}、計測の見落とし {missed}、再現率 {recall}）",
        en: "  decoys {decoys} (served {served}, missed by the meter {missed}, recall {recall})",
    },
    statusMarkOnly: {
        ja: "  目印だけで探すおとり {markOnly}（個人キーを替える前に作り、値の控えがないもの）: 再現率には入りません。作り直してください",
        en: "  decoys known by their mark alone {markOnly} (made under another person key, and their values are not kept): not part of the recall; make new ones",
    },
    statusBlind: { ja: "  計測が見落とした経路: {routes}", en: "  the meter missed decoys on: {routes}" },
} as const
