import { expect, test } from "vitest"
import { shownRecords } from "../shown-records.case.ts"

const MSH = "MSH|^~\\&|HIS|A|LAB|B|20260501100000||ADT^A01|1|P|2.5"

const cases = [
    {
        body: `${MSH}\rPID|1||4001^^^A^PI||山田^太郎^^^^^L^I~ヤマダ^タロウ^^^^^L^P||19800401|M|||見本町1-2-3^^千代田区^東京都^100-0001||090-0000-0001\rDG1|1||I10^高血圧症^ICD10\r`,
        want: "object: ·=1 | 患者番号=4001 | 姓=山田 | 名=太郎 | セイ=ヤマダ | メイ=タロウ | 生年月日=19800401 | 性別=M | 住所=東京都千代田区見本町1-2-3 | 郵便番号=100-0001 | 電話番号=090-0000-0001 | ·=1 | 病名=高血圧症",
        why: "a patient, with what was diagnosed",
    },
    {
        body: `${MSH}\rPID|||||山田 太郎\rNK1|1|山田^花子|SPO||090-0000-0002\r`,
        want: "object: ·=1 | 姓=山田 | 名=花子 | ·=SPO",
        why: "the next of kin is somebody else",
    },
    {
        body: "MSH#^~\\&#HIS\rPID#####山田^太郎\r",
        want: "object: 姓=山田 | 名=太郎",
        why: "delimiters are those that MSH names",
    },
    { body: `${MSH}\rPID|||||山\\T\\田^太郎\r`, want: "object: 姓=山&田 | 名=太郎", why: "escapes" },
    {
        body: `${MSH}\rOBX|1|ST|A^x||taro@example.jp\r`,
        want: "line: ·=1 | ·=ST | ·=A | ·=x | ·=taro@example.jp",
        why: "a line",
    },
    {
        body: `\u000b${MSH}\rPID|||||YAMADA^TARO~山田^太郎\r\u001c\r`,
        want: "object: ·=YAMADA | ·=TARO | 姓=山田 | 名=太郎",
        why: "frames of a socket, and Latin letters",
    },
    {
        body: `${MSH}\nPID|||||山田^太郎^^^^^L^I\nPID|||||鈴木^花子\n`,
        want: "object: 姓=鈴木 | 名=花子",
        why: "line feeds, a patient each",
    },
]

test.each(cases)("$why", ({ body, want }) => {
    const shown = shownRecords("hl7", body)
    expect(shown.filter((one) => one === want || one.startsWith(want))).toHaveLength(1)
})
