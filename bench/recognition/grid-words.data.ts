// Labels of the grid: as forms, exports and programs of Japan write them.

/** What asks for a name. */
export const NAME_WORDS: readonly string[] = [
    ..."name 氏名 お名前 名前 customer_name customerName fullName user_name shimei 顧客名 会員名 利用者名 患者氏名 申請者氏名".split(
        " ",
    ),
    ..."契約者名 応募者名 ご芳名 代表者氏名 宛名 被保険者氏名 生徒名 保護者名 Name NAME display_name contact_name client_name".split(
        " ",
    ),
    ..."patient_name 来訪者氏名 名義人 担当者名 会員氏名 氏名（漢字） 姓名 従業員名 社員氏名 職員名 お届け先氏名 患者名 member_name".split(
        " ",
    ),
    ..."applicantName employee_name guest_name receiver_name buyer_name holder_name".split(" "),
    "full name",
    "氏　名",
]

/** Words for people, with a name below them. */
export const PEOPLE_WORDS: readonly string[] = [
    ..."会員 患者 顧客 利用者 生徒 児童 園児 学生 社員 職員 従業員 保護者 受講生 相談者 入居者 賃借人 お客様 申立人 代理人 喪主".split(
        " ",
    ),
    ..."講師 主治医 申込者 参加者 届出人 世帯主 受講者 投稿者 注文者 購入者 受診者 予約者 宿泊者 契約者 乗客 買主 借主".split(
        " ",
    ),
    ..."patient customer member student client employee applicant guest owner sender receiver tenant resident staff".split(
        " ",
    ),
    ..."teacher doctor assignee recipient".split(" "),
]

/** What stands beside it, by field; `nothing`: no data about a person. */
export const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
    phone: ["tel", "電話番号", "phone", "携帯電話", "連絡先", "TEL", "電話", "phone_number", "mobile", "日中の連絡先"],
    email: ["email", "メールアドレス", "mail", "E-mail", "Eメール", "mail_address", "emailAddress"],
    address: ["address", "住所", "ご住所", "現住所", "addr", "address1", "住所1", "居住地"],
    birth: ["birthday", "生年月日", "birth_date", "誕生日", "dob"],
    nothing: ["予約日", "date", "受付日", "created_at"],
}
