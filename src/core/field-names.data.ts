import type { Field } from "./fields.ts"
import type { Bilingual } from "./language.ts"

/** The names of the fields in the words that notices use. */
export const FIELD_NAMES: Readonly<Record<Field, Bilingual>> = {
    name: { ja: "氏名", en: "name" },
    kana: { ja: "フリガナ", en: "name in kana" },
    nickname: { ja: "ニックネーム", en: "nickname" },
    email: { ja: "メールアドレス", en: "e-mail address" },
    phone: { ja: "電話番号", en: "telephone number" },
    address: { ja: "住所", en: "address" },
    postal: { ja: "郵便番号", en: "postal code" },
    birth: { ja: "生年月日", en: "date of birth" },
    age: { ja: "年齢", en: "age" },
    sex: { ja: "性別", en: "sex" },
    job: { ja: "職業・勤務先・学校", en: "occupation, employer or school" },
    my_number: { ja: "個人番号（マイナンバー）", en: "Individual Number (My Number)" },
    license: { ja: "運転免許証番号", en: "driver's licence number" },
    passport: { ja: "旅券番号", en: "passport number" },
    residence_card: { ja: "在留カード番号", en: "residence card number" },
    resident_code: { ja: "住民票コード", en: "resident record code" },
    pension: { ja: "基礎年金番号", en: "basic pension number" },
    insurance: { ja: "保険者番号・被保険者等記号・番号", en: "health insurance symbol and number" },
    card: { ja: "クレジットカード番号", en: "payment card number" },
    account: { ja: "口座番号", en: "bank account" },
    health: { ja: "病歴・診療情報（要配慮個人情報）", en: "health information" },
    credential: { ja: "パスワードなどの認証情報", en: "password or other credential" },
}
