// A sixth set, written and first run like the third: records of hospitals and offices, directories as XML.
import iconv from "iconv-lite"
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import { csvLine, lines, shape, shapeOfOne, shownWith, somePeople, XML, type Shape } from "../shape.ts"

const claim = (o: Person, at: number): string[] => [
    csvLine([
        "RE",
        at + 1,
        "1112",
        "202604",
        nameOf(o, "　"),
        o.sex === "男" ? 1 : 2,
        birthOf(o, ""),
        "",
        "",
        "",
        "",
        "",
        `${2_000 + o.id}`,
    ]),
    csvLine(["HO", "06132013", "１２３", o.insurance, 2, "1250", "", "", ""]),
    csvLine(["SY", "8830417", "20260401", 1, "", "", "01", ""]),
    csvLine(["SI", "12", 1, "112007410", "", 75, 1]),
]

export const SIXTH_RECORDS: readonly Shape[] = [
    {
        id: "sixth-claims",
        why: "claims of a hospital: lines of several kinds a patient, without headings",
        make: (random) => {
            const people = somePeople(random)
            const body = iconv.encode(
                lines([
                    csvLine(["IR", 1, 13, 1, "1234567", "", "架空病院", "202605", "00", "03-0000-9999"]),
                    ...people.flatMap(claim),
                    csvLine(["GO", people.length, 1250, 99]),
                ]),
                "cp932",
            )
            return {
                mediaType: "text/csv; charset=shift_jis",
                body,
                shown: shownWith(people, "name"),
                either: ["birth", "sex", "insurance", "health"],
            }
        },
    },
    {
        id: "sixth-medicine-book",
        why: "the text a pharmacy hands over for the electronic medicine book",
        make: (random) => {
            const one = somePeople(random).slice(0, 1)
            const rows = one.flatMap((o) => [
                "JAHISTC07,1",
                csvLine([
                    1,
                    nameOf(o, "　"),
                    o.sex === "男" ? 1 : 2,
                    birthOf(o, ""),
                    postalOf(o),
                    addressOf(o),
                    landlineOf(o),
                    "",
                    "",
                    "",
                    kanaOf(o, " "),
                ]),
                csvLine([5, "20260501", 1]),
                csvLine([11, "見本薬局", 13, 4, "1234567", "1000001", "東京都千代田区見本町1-1", "03-0000-9999", 1]),
                csvLine([51, "架空病院", 13, 1, "7654321", 1]),
                csvLine([201, 1, "アムロジピン錠５ｍｇ", 1, "錠", 2, "2171022F1029", 1]),
                csvLine([301, 1, "【分１　朝食後】", 28, "日分", 1, 1, "", 1]),
            ])
            return {
                mediaType: "text/plain; charset=shift_jis",
                body: iconv.encode(lines(rows), "cp932"),
                shown: shownWith(one, "name", "kana", "postal", "address", "phone"),
                either: ["birth", "sex", "health"],
            }
        },
    },
    shapeOfOne(
        "sixth-tax-form",
        "a tax return as the tax office's program sends it",
        XML,
        ["name", "kana", "postal", "address", "phone"],
        (o) => {
            const [tel1, tel2, tel3] = landlineOf(o).split("-")
            return `<?xml version="1.0" encoding="UTF-8"?><DATA xmlns="http://xml.example.jp/shotoku" xmlns:gen="http://xml.example.jp/general" id="DATA"><RKO0010 VR="25.0.0" id="RKO0010"><CATALOG id="CATALOG"/><CONTENTS id="CONTENTS"><IT VR="1.5" id="IT"><ZEIMUSHO ID="ZEIMUSHO"><gen:zeimusho_CD>01101</gen:zeimusho_CD><gen:zeimusho_NM>見本</gen:zeimusho_NM></ZEIMUSHO><NOZEISHA_NM_KN ID="NOZEISHA_NM_KN">${kanaOf(o, "　")}</NOZEISHA_NM_KN><NOZEISHA_NM ID="NOZEISHA_NM">${nameOf(o, "　")}</NOZEISHA_NM><NOZEISHA_ZIP ID="NOZEISHA_ZIP"><gen:zip1>${o.postal.slice(0, 3)}</gen:zip1><gen:zip2>${o.postal.slice(3)}</gen:zip2></NOZEISHA_ZIP><NOZEISHA_ADR ID="NOZEISHA_ADR">${addressOf(o)}</NOZEISHA_ADR><NOZEISHA_TEL ID="NOZEISHA_TEL"><gen:tel1>${tel1}</gen:tel1><gen:tel2>${tel2}</gen:tel2><gen:tel3>${tel3}</gen:tel3></NOZEISHA_TEL><NENBUN ID="NENBUN"><gen:era>5</gen:era><gen:yy>7</gen:yy></NENBUN></IT><KOA020 VR="22.0"><AMA00000><ABB00010>3500000</ABB00010></AMA00000></KOA020></CONTENTS></RKO0010></DATA>`
        },
    ),
    shapeOfOne(
        "sixth-clinical-document",
        "a clinical document (HL7 CDA)",
        XML,
        ["name", "postal", "address", "phone", "birth", "sex"],
        (o) =>
            `<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><code code="18842-5" codeSystem="2.16.840.1.113883.6.1"/><effectiveTime value="20260501"/><recordTarget><patientRole><id root="1.2.392.200119" extension="${1_000 + o.id}"/><addr use="H"><state>${o.prefecture}</state><city>${o.city}</city><streetAddressLine>${o.town}${o.block.join("-")}</streetAddressLine><postalCode>${postalOf(o)}</postalCode></addr><telecom use="MC" value="tel:${mobileOf(o)}"/><patient><name use="IDE"><family>${o.family}</family><given>${o.given}</given></name><administrativeGenderCode code="${o.sex === "男" ? "M" : "F"}" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="${birthOf(o, "")}"/></patient></patientRole></recordTarget><custodian><assignedCustodian><representedCustodianOrganization><name>架空病院</name><telecom value="tel:03-0000-9999"/></representedCustodianOrganization></assignedCustodian></custodian></ClinicalDocument>`,
    ),
    shape(
        "sixth-diffgram",
        "a data set of .NET with its changes",
        XML,
        ["name", "phone", "address"],
        (p) =>
            `<?xml version="1.0" encoding="utf-8"?><DataSet xmlns="http://tempuri.org/"><xs:schema id="NewDataSet" xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Table"><xs:complexType><xs:sequence><xs:element name="SHIMEI" type="xs:string" minOccurs="0"/><xs:element name="TEL" type="xs:string" minOccurs="0"/><xs:element name="JUSHO" type="xs:string" minOccurs="0"/></xs:sequence></xs:complexType></xs:element></xs:schema><diffgr:diffgram xmlns:diffgr="urn:schemas-microsoft-com:xml-diffgram-v1"><NewDataSet xmlns="">${p.map((o, at) => `<Table diffgr:id="Table${at + 1}" msdata:rowOrder="${at}"><ID>${o.id}</ID><SHIMEI>${nameOf(o, "　")}</SHIMEI><TEL>${landlineOf(o)}</TEL><JUSHO>${addressOf(o)}</JUSHO></Table>`).join("")}</NewDataSet></diffgr:diffgram></DataSet>`,
    ),
    shape(
        "sixth-resolutions",
        "a mail server's directory by SOAP",
        XML,
        ["name", "email", "phone"],
        (p) =>
            `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><m:ResolveNamesResponse xmlns:m="m" xmlns:t="t"><m:ResponseMessages><m:ResolveNamesResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:ResolutionSet TotalItemsInView="${p.length}">${p.map((o) => `<t:Resolution><t:Mailbox><t:Name>${nameOf(o, " ")}</t:Name><t:EmailAddress>${o.email}</t:EmailAddress><t:RoutingType>SMTP</t:RoutingType><t:MailboxType>Mailbox</t:MailboxType></t:Mailbox><t:Contact><t:DisplayName>${nameOf(o, " ")}</t:DisplayName><t:PhoneNumbers><t:Entry Key="MobilePhone">${mobileOf(o)}</t:Entry><t:Entry Key="HomePhone"/></t:PhoneNumbers></t:Contact></t:Resolution>`).join("")}</m:ResolutionSet></m:ResolveNamesResponseMessage></m:ResponseMessages></m:ResolveNamesResponse></s:Body></s:Envelope>`,
    ),
    shape(
        "sixth-card-directory",
        "cards within XML, as a directory of contacts answers",
        XML,
        ["name", "email", "phone"],
        (p) =>
            `<?xml version="1.0" encoding="utf-8"?><d:multistatus xmlns:d="DAV:" xmlns:card="urn:ietf:params:xml:ns:carddav">${p.map((o) => `<d:response><d:href>/addressbooks/u/${o.id}.vcf</d:href><d:propstat><d:prop><d:getetag>"${o.id}-1"</d:getetag><card:address-data>BEGIN:VCARD&#13;\nVERSION:3.0&#13;\nFN:${nameOf(o, " ")}&#13;\nN:${o.family};${o.given};;;&#13;\nEMAIL;TYPE=HOME:${o.email}&#13;\nTEL;TYPE=CELL:${mobileOf(o)}&#13;\nEND:VCARD&#13;\n</card:address-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`).join("")}</d:multistatus>`,
    ),
]
