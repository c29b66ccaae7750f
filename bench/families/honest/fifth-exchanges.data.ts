// The fifth set of honest texts, exchanges: what hospitals, trades, mails and pages send, files, and headers.
// Written before its author had read the detectors. Everybody in it is made up.
import type { Family } from "../contract.ts"
import { form, json, parts, post } from "../raw.ts"
import { rowsOf } from "../rows.ts"

const HL7 = [
    "MSH|^~\\&|LIS|EXAMPLE|EMR|EXAMPLE|20260501100000||ORU^R01|MSG00001|P|2.5||||||~ISO IR87||ISO 2022-1994",
    "PID|1||0000000001^^^EXAMPLE^PI||例^太郎^^^^^L^I~レイ^タロウ^^^^^L^P||19800101|M|||^^例市^^1000000^JPN",
    "OBR|1|A0001|L0001|1234^CBC & DIFF^LOCAL|||20260501090000",
    "OBX|1|NM|WBC^白血球^LOCAL||9.8|10*3/uL|3.5-9.0|H|||F",
    "OBX|2|ST|CRP^C反応性蛋白^LOCAL||<0.3|mg/dL|<0.3|N|||F",
    "NTE|1|L|溶血(+); 再検'済' -> 主治医へ連絡",
    "",
].join("\r")

export const FIFTH_EXCHANGES: readonly Family[] = [
    {
        name: "exchanges and files, fifth",
        rows: [
            ...rowsOf(
                "request",
                "a program of an office",
                post("/hl7", "x-application/hl7-v2+er7", HL7),
                json("/import", { name: "oru.hl7", content: HL7 }),
                json("/fhir", {
                    resourceType: "Observation",
                    text: {
                        status: "generated",
                        div: '<div xmlns="http://www.w3.org/1999/xhtml"><p><b>CRP</b>: &lt;0.3 mg/dL (参考 &lt;0.3)</p></div>',
                    },
                    code: {
                        coding: [{ system: "urn:oid:1.2.392.200119.4.504", code: "5C070000002306201", display: "CRP" }],
                    },
                    valueQuantity: { value: 0.3, comparator: "<", unit: "mg/dL" },
                }),
                post(
                    "/edi",
                    "application/edi-x12",
                    "ISA*00*          *00*          *ZZ*EXAMPLE        *ZZ*PARTNER        *260501*1000*U*00401*000000001*0*P*>~GS*PO*A*B*20260501*1000*1*X*004010~ST*850*0001~BEG*00*SA*PO-1**20260501~N1*ST*O'BRIEN & CO*92*1~SE*4*0001~GE*1*1~IEA*1*000000001~",
                ),
                post(
                    "/edi",
                    "application/edifact",
                    "UNB+UNOA:2+EXAMPLE+PARTNER+260501:1000+1'UNH+1+ORDERS:D:96A:UN'BGM+220+PO-1+9'NAD+BY+++O?'BRIEN & CO'LIN+1++4900000000000:EN'QTY+21:5'UNT+5+1'UNZ+1+1'",
                ),
                post(
                    "/zengin",
                    "text/plain; charset=Shift_JIS",
                    "12100000000001\u00da\u00b2\u00bc\u00ae\u00b3\u00b6\u00b2          0501000100010001\r\n2000100010001000110000001\u00da\u00b2\u00a5\u00ca\u00c5\u00ba(\u00b6)          0000012000\r\n",
                ),
                post(
                    "/soap/orders",
                    "text/xml; charset=utf-8",
                    '<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:o="urn:example:orders"><soapenv:Header><wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"><wsse:UsernameToken><wsse:Username>batch</wsse:Username></wsse:UsernameToken></wsse:Security></soapenv:Header><soapenv:Body><o:add><o:name>O\'Brien &amp; Co. &lt;本社&gt;</o:name><o:note><![CDATA[数量 < 10 && 単価 > 100; 要確認]]></o:note></o:add></soapenv:Body></soapenv:Envelope>',
                ),
                json("/signatures", {
                    html: '<table cellpadding="0" style="font-family:Meiryo,\'MS PGothic\',sans-serif"><tr><td>例 花子 | 営業部<br><a href="mailto:hanako@example.jp?subject=%E4%BB%B6%E5%90%8D&amp;body=a%0D%0Ab">メール</a></td></tr></table>',
                }),
                json("/mails", {
                    subject: "【本日まで】SALE 50%OFF & 送料無料",
                    html: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css">@media only screen and (max-width:600px){.c{width:100%!important}a[href^=tel]{color:inherit}}@import url("https://fonts.example.jp/css?family=A:400,700&display=swap");</style><!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]--></head><body bgcolor="#ffffff"><p>{{ customer.last_name }} 様</p><a href="https://www.example.jp/?utm_source=mail&utm_campaign=%%campaign%%"><img src="https://img.example.jp/o.gif?u=*|UNIQID|*" width="1" height="1" border="0"></a><p>配信停止は[[unsubscribe]]</p></body></html>',
                }),
                json("/pages/1", {
                    body: '<p>例<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" alt="点"></p><p><iframe src="https://www.youtube.com/embed/a_-b?rel=0&amp;start=10" width="560" height="315" allowfullscreen></iframe></p><blockquote class="twitter-tweet"><p lang="ja">例 <a href="https://t.co/a">https://t.co/a</a></p>&mdash; 例 (@rei)</blockquote>',
                }),
                json("/logo", {
                    svg: '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 24 24"><defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient><style>.a{fill:url(#g)}</style></defs><title>例</title><path class="a" d="M12 2L2 7l10 5 10-5-10-5z"/><use xlink:href="#g"/></svg>',
                }),
                parts("/files", ['name="file"; filename="(最終)見積書_v2.1 [改] & 内訳\'26.xlsx"', "PK\u0003\u0004"]),
                parts(
                    "/files",
                    ['name="file"; filename="IMG_0001 (1).HEIC"', "ftypheic"],
                    ['name="comment"', "写真です;-)"],
                ),
                parts(
                    "/files",
                    ['name="file"; filename="backup_20260501.tar.gz"', "\u001f\u008b\u0008"],
                    ['name="path"', "/共有/2026年度/総務部/"],
                ),
                parts("/files", ['name="file"; filename="O\'Brien; resume.docx"', "PK\u0003\u0004"]),
                parts("/files", [
                    'name="file"; filename="log.2026-05-01.txt"',
                    "10:00:00 GET /index.php?id=1&x=../a 404\n10:00:01 GET /wp-login.php 404\n",
                ]),
                form(
                    "/entry",
                    "q1%5B%5D=1&q1%5B%5D=3&q2%5Bother%5D=%3C%E3%81%9D%E3%81%AE%E4%BB%96%3E&url=https%3A%2F%2Fblog.example.jp%2F%3Fp%3D1%26amp%3Bq%3D2%23a&agree=%E2%9C%93&utf8=%E2%9C%93&commit=%E9%80%81%E4%BF%A1",
                ),
                form(
                    "/share",
                    "u=https%3A%2F%2Fwww.example.jp%2Fgo%3Furl%3Dhttps%253A%252F%252Fshop.example.jp%252F%253Fid%253D1%2526ref%253Da%2527b&title=%E2%80%9CA%20%26%20B%E2%80%9D%20%7C%20%E4%BE%8B&via=rei",
                ),
            ),
            ...rowsOf(
                "header Cookie",
                "a browser",
                "_ga=GA1.2.123456789.1714521600; _gid=GA1.2.1.2; _ga_0A1B2C=GS2.1.s1714521600$o1$g1$t1714521700$j60$l0$h0; _yjsu_yjad=1714521600.0a1b-2c3d; _td=0a1b; cto_bundle=a_-bX0",
                "PHPSESSID=0a1b; cart=%7B%22items%22%3A%5B%7B%22id%22%3A1%2C%22opt%22%3A%22S%3BM%22%7D%5D%7D; recent=%5B%22%2Fitem%2F1%3Fa%3D1%26b%3D2%22%5D; ab=A|B|C; tz=Asia/Tokyo; f=a:1;b:2",
                'krt.vis=0a1b; krt.session={"id":"0a1b","t":1714521600}; _hjSessionUser_1=eyJpZCI6IjBhMWIiLCJjcmVhdGVkIjoxfQ==; ln_or=eyIxIjoiZCJ9; __stripe_mid=0a1b-2c3d; cookieconsent_status=dismiss; _fbc=fb.1.1.IwAR0-_a',
                "CookieConsent={stamp:%27a+b/c==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1714521600000%2Cregion:%27jp%27}",
            ),
            ...rowsOf(
                "header User-Agent",
                "a telephone or an application",
                "DoCoMo/2.0 P903i(c100;TB;W24H12;ser000000000000000;icc00000000000000000000)",
                "KDDI-CA39 UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0",
                "SoftBank/1.0/943SH/SHJ001/SN000000000000000 Browser/NetFront/3.5 Profile/MIDP-2.0 Configuration/CLDC-1.1",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/14.5.0 [FBAN/FBIOS;FBAV/450.0;FBDV/iPhone15,2;FBLC/ja_JP;FBOP/5]",
                "例アプリ/3.2.1 (jp.example.app; build:45; iOS 17.4.1) Alamofire/5.8.0",
            ),
            ...rowsOf("header X-UP-DEVCAP-MULTIMEDIA", "a gateway of a carrier", "A300410242442000"),
            ...rowsOf("header X-JPHONE-UID", "a gateway of a carrier", "NULL"),
            ...rowsOf(
                "header Referer",
                "a link",
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.example.jp%2F%3Fq%3D%2527a%2527&usg=AOvVaw0-_",
                "android-app://com.google.android.googlequicksearchbox/",
                "https://www.example.jp/mypage/?next=/orders/list;page=2?sort=date%20desc#top",
            ),
        ],
    },
]
