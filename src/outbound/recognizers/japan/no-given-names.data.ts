/**
 * Words of two kanji that are made of the characters of given names and are none: what stands behind a family's name makes a place, a
 * school, a trade, a ware or a post of it (上野公園, 藤原市長, 絵本作家, 菊地 純米).
 */
export const NO_GIVEN_NAMES: ReadonlySet<string> = new Set(
    (
        "公園 農園 花園 学園 庭園 遊園 大学 中学 小学 高校 学院 保育 中央 市長 町長 村長 区長 学長 園長 次長 室長 助教 作家 女史 児童 市民 町民 県民 公民 " +
        "国立 市立 町立 県立 公立 私立 道立 水道 観光 温泉 海浜 海岸 新道 正門 東門 西門 南門 北門 工務 精工 通信 信金 税務 法律 行政 司法 治水 利水 天文 " +
        "青果 造園 園芸 美容 理容 文学 美術 武道 柔道 明日 文化 文具 文庫 " +
        "純米 真珠 生花 香水 新米 玄米 白米 古米 精米 野菜 果実 玉露 桃花 梅花 桜花 大福 中華 松花 太陽 月光 日光 夕日 美人 健康 正月 花見 雪見 竹林 松林 梅林 山林 清流 鉄道 大通 果樹 菜園 造花 " +
        "精密 光学 美装 介護 小児 弓道 華道 香道 木工 金工 日記 名作 教諭 大臣 次官 長官 総長 研究 総務 経理 法務 未定 保全 安全 安心 清潔 普通 通常 重要 優良 優勝 佳作 新規 完了 開始 公開 大盛 中等"
    ).split(" "),
)
