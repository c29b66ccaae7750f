// Nobody: forms, tables and programs that speak of persons and show none.
import { CSV, csvLine, HTML, JSON_TYPE, lines, nobody, page, TEXT, type Shape } from "../shape.ts"

const times = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))

export const NOBODY_EMPTY: readonly Shape[] = [
    nobody(
        "nobody-program",
        "a program with numbers, decorators and packages",
        "text/javascript",
        (random) =>
            `import x from "@scope/package@1.2.3";\nconst MAX = ${random.digits(12)};\nclass User { constructor(name, email) { this.name = name; this.email = email; } }\nfunction validate(form) { if (!form.email.includes("@")) { return { error: "メールアドレスが正しくありません" }; } }\nconst labels = { name: "お名前", email: "メールアドレス", tel: "電話番号", zip: "郵便番号" };\nexport { User, validate, labels };\n`,
    ),
    nobody("nobody-empty-form", "a form with labels, placeholders and no values", HTML, () =>
        page(
            `<form><label>お名前<input name="name" placeholder="山田 太郎"></label><label>フリガナ<input name="kana" placeholder="ヤマダ タロウ"></label><label>メールアドレス<input type="email" name="email" placeholder="taro@example.com"></label><label>電話番号<input name="tel" placeholder="090-0000-0000"></label><label>住所<textarea name="address"></textarea></label><select name="pref"><option value="">選択してください</option><option>北海道</option><option>東京都</option></select><button>確認</button></form>`,
        ),
    ),
    nobody("nobody-empty-table", "a table with a header and nobody in it", HTML, () =>
        page(
            `<table><thead><tr><th>氏名</th><th>メールアドレス</th><th>電話番号</th></tr></thead><tbody><tr><td colspan="3">該当するデータはありません</td></tr></tbody></table>`,
        ),
    ),
    nobody("nobody-empty-csv", "a header alone", CSV, () =>
        lines(["氏名,フリガナ,メールアドレス,電話番号,住所,生年月日"]),
    ),
    nobody("nobody-masked", "values that are masked", CSV, () =>
        lines(["氏名,メールアドレス,電話番号", ...times(6, () => csvLine(["***", "t***@***", "090-****-****"]))]),
    ),
    nobody("nobody-nulls", "an API whose persons are not filled in", JSON_TYPE, () =>
        JSON.stringify({ users: times(5, (id) => ({ id, name: null, email: "", tel: "-", birthday: "未登録" })) }),
    ),
    nobody("nobody-schema", "a schema that describes persons", JSON_TYPE, () =>
        JSON.stringify({
            type: "object",
            required: ["name", "email"],
            properties: {
                name: { type: "string", title: "氏名", maxLength: 64 },
                email: { type: "string", format: "email", title: "メールアドレス" },
                phone: { type: "string", pattern: "^0[0-9]{9,10}$" },
                birthDate: { type: "string", format: "date" },
            },
        }),
    ),
    nobody("nobody-translations", "labels of an application in two languages", JSON_TYPE, () =>
        JSON.stringify({
            ja: {
                name: "氏名",
                email: "メールアドレス",
                phone: "電話番号",
                address: "住所",
                birth: "生年月日",
                password: "パスワード",
            },
            en: {
                name: "Name",
                email: "E-mail",
                phone: "Phone",
                address: "Address",
                birth: "Date of birth",
                password: "Password",
            },
        }),
    ),
    nobody(
        "nobody-config",
        "a configuration with hosts, versions and keys of nothing",
        "application/yaml",
        () =>
            `version: "3.8"\nservices:\n  web:\n    image: registry.example/app@sha256:${"0123456789abcdef".repeat(4)}\n    ports:\n      - "8080:80"\n    environment:\n      - NODE_ENV=production\n  db:\n    image: postgres:16\n    user: root\n`,
    ),
    nobody(
        "nobody-git-remote",
        "things that look like mail addresses and are none",
        TEXT,
        () =>
            `git clone git@host:team/app.git\nnpm install @types/node@20.1.0 react@18.2.0\nimg/logo@2x.png\nssh root@web01\nhttps://user:word@host.example/path\n@media (min-width: 640px) { .a { color: #123456 } }\n`,
    ),
    nobody("nobody-css-in-page", "styles, inline vectors, data in attributes", HTML, (random) =>
        page(
            `<style>.name::after{content:"@"}</style><svg viewBox="0 0 100 100"><path d="M${random.digits(3)}.${random.digits(4)} ${random.digits(3)}"/></svg><img src="/a@2x.png" alt="地図"><div data-id="${random.digits(12)}" data-ts="17${random.digits(11)}">表示</div>`,
        ),
    ),
]
