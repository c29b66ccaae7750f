// Articles for the tests of this part: short, made up, and put together in any order by the property tests.
import type { Article } from "./contract.ts"

/** Sentences and pieces an article is made of, whole and broken. */
export const FRAGMENTS: readonly string[] = [
    "霧ヶ浜市は13日、氏名1,992件が流出したと発表した。",
    "瑞波放送は2017年3月13日、約3万7千人分のメールアドレスが漏えいした可能性があると発表した。",
    "同社によると、職員がUSBメモリーを紛失した。",
    "Apache Struts 2の脆弱性（CVE-2017-5638）が悪用された。",
    "住所、電話番号は含まれていない。",
    "同月",
    "翌日",
    "平成29年",
    "３月",
    "三百七十人",
    "のべ",
    "最大",
    "（",
    "）",
    "「",
    "」",
    "、",
    "。",
    "\n",
    "\n\n",
    "■",
    "・",
    "｜",
    "　",
    "https://example.jp/",
    "9".repeat(40),
    "\ud842",
    "👨‍👩‍👧",
    "\u0000",
    "件",
    "億",
    "株式会社",
    "は",
    "が流出した",
    "おそれ",
    "Q1",
    "か。",
]

/** Three reports of one incident, and one of another. */
export const REPORTS: readonly Article[] = [
    {
        name: "a",
        date: "2017-08-09",
        text: "瑞波放送は9日、応募フォームが不正アクセスを受け、応募者4,210人の氏名とメールアドレスが流出したおそれがあると発表した。",
    },
    {
        name: "b",
        date: "2017-08-10",
        text: "瑞波放送の応募フォームが不正アクセスを受け、応募者4,120人の氏名が流出した可能性がある問題で、同局は10日、対象者への連絡を始めた。",
    },
    {
        name: "c",
        date: "2017-09-01",
        text: "瑞波放送は1日、応募フォームへの不正アクセスについて、応募者4,210人の氏名の流出が確認されたと発表した。",
    },
    {
        name: "d",
        date: "2017-08-20",
        text: "雲見総合病院は20日、患者12人の氏名が入ったUSBメモリーを紛失したと発表した。",
    },
]
