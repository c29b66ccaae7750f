/**
 * Given names in kanji that came into general use after the dictionary was made (IPADIC's names are of the nineties). Hand-made from names
 * in general use; none is of a known person. Words of the language (空, 海, 月) are left out: behind a family's name they are a place's or
 * a work's as often.
 */
export const NEWER_GIVEN_NAMES: ReadonlySet<string> = new Set(
    (
        "璃子 璃音 璃空 璃奈 璃乃 璃央 璃久 璃玖 璃桜 絢斗 絢音 絢太 絢翔 絢菜 絢葉 紬葵 紬希 萌々香 萌々花 菜々美 菜々子 寧々 奈々美 " +
        "蒼 湊 颯 凪 奏 隼 煌 紬 凜 叶 蓮 律 樹 碧 翔 陸 琉 絆 " +
        "大翔 悠翔 結翔 陽翔 海翔 理翔 颯翔 蒼翔 碧翔 悠斗 湊斗 颯斗 陸斗 瑛斗 健斗 優斗 陽斗 海斗 蒼斗 結斗 隼斗 琉斗 拓斗 遥斗 奏斗 晴斗 雄斗 " +
        "蒼太 颯太 奏太 瑛太 陽太 湊太 涼太 優太 悠太 奏汰 颯汰 瑛汰 蒼汰 湊大 奏大 蒼大 悠真 颯真 悠馬 遥真 優真 蒼真 拓真 和真 颯人 蒼人 悠人 結人 理人 海人 " +
        "陽向 朝陽 陽大 陽仁 陽生 蒼空 大空 蒼生 蒼士 琉生 瑠生 瑠偉 琉偉 琉聖 伊織 伊吹 拓海 航平 航大 航希 航太 大和 真也 虎太郎 凛太郎 蒼一郎 倫太郎 慶次郎 颯一郎 奏一郎 律希 " +
        "結愛 結衣 結菜 結月 結香 心春 心結 心陽 心愛 心咲 心音 心優 美桜 美結 美音 美羽 美月 莉央 莉子 莉緒 莉愛 莉音 彩葉 紗奈 紗良 紗菜 柚葉 柚月 柚希 柚花 琴葉 琴音 花音 奏音 和奏 愛莉 愛梨 愛菜 愛奈 愛華 " +
        "陽葵 陽菜 陽咲 陽莉 芽依 芽生 芽衣 咲良 咲希 咲空 咲菜 一花 一華 百花 百華 杏奈 杏菜 凛花 凛音 優奈 優菜 優花 優愛 七海 七星 萌衣 希空 希愛 依茉 茉莉 茉央 茉白 玲奈 怜奈 彩花 彩乃 彩音 " +
        "柊斗 柊真 柊太 柊弥 柊平 琥珀 琥太郎 琥太朗 琥白 蒼羽 暖真 暖人 凰介 絃斗 絃太 維吹 灯里 雫月 乃々花 乃々葉 紗羽 詩乃 詩葉 一椛 柚乃 柚奈 結羽 彩羽 采音 稀子 稀星 蔵之介 奎斗 來夢 陸玖 羽奏 羽琉 胡桃 胡春 虎之介 隆之介 " +
        "ひなた ひまり つむぎ ことは こはる いろは かほ"
    ).split(" "),
)
