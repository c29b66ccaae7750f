/**
 * Family names in general use that the dictionary (name-words.data.ts) does not have: of Okinawa, of Kagoshima, and some of other parts.
 * Hand-made; none stands for a known person. Words of the language, and names of one character that are such, are left out.
 */
export const MORE_FAMILY_NAMES: ReadonlySet<string> = new Set(
    (
        "仲宗根 与那嶺 與那嶺 仲村渠 我那覇 当間 当真 喜友名 座間味 瑞慶覧 東江 上江洲 久高 普天間 翁長 名嘉 名嘉真 棚原 饒平名 与儀 與儀 與座 諸見里 川満 狩俣 池間 前泊 " +
        "宮國 宮国 来間 慶田城 譜久村 譜久山 儀間 儀保 糸数 糸洲 運天 松茂良 真栄田 真栄城 眞榮田 眞榮城 小橋川 奥間 幸喜 呉屋 桃原 内間 浦崎 外間 辺土名 真喜志 宮平 宮良 屋宜 湧川 湧田 " +
        "新留 外薗 上薗 西薗 東薗 尾方 姶良 指宿 頴娃 池之上 久木田 久保園 今給黎 上川床 重久 徳重 勝目 蒲地 倉津 花牟礼 阿久根 出水 " +
        "一戸 八戸 剱持 可児 伊佐治 征矢野 務台 世古 中世古 藪 藪田 妹背 新宅 信原 長曽我部 弘瀬 牟田口 鶴丸 重松 柴戸 真武 吉留 力丸 中牟田 松隈 七種 馬込 是永 高司 利光 " +
        "一ノ瀬 一之瀬 一ノ宮 二ノ宮 三ツ井 井ノ口 井之上 木ノ下 山ノ内 竹ノ内 池ノ上 堀ノ内 小鳥遊 五百旗頭 御園生 槇原 左右田"
    ).split(" "),
)
