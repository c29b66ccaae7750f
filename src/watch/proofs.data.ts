import type { AdvisoryProof } from "./contract.ts"

const NVD = "https://nvd.nist.gov/vuln/detail/"
const BENIGN_GET = "GET /list?q=%E6%9D%B1%E4%BA%AC HTTP/1.1\nHost: app.example\n\n"
const FORM = "Host: app.example\nContent-Type: application/x-www-form-urlencoded\n"
const OGNL = "(#w=@java.lang.System@getProperty('sekisho.marker'))"

/** One request for each weakness, in the form its advisory describes; each names a marker and does nothing else. */
export const PROOFS: readonly AdvisoryProof[] = [
    {
        id: "struts-content-type",
        advisories: ["CVE-2017-5638"],
        source: "https://cwiki.apache.org/confluence/display/WW/S2-045",
        attack: `POST /upload.action HTTP/1.1\nHost: app.example\nContent-Type: %{(#_='multipart/form-data').${OGNL}}\nContent-Length: 0\n\n`,
        benign: `POST /upload.action HTTP/1.1\n${FORM}Content-Length: 9\n\nname=Sato`,
        expected: "refused",
    },
    {
        id: "log4shell-header",
        advisories: ["CVE-2021-44228"],
        source: `${NVD}CVE-2021-44228`,
        attack: "GET / HTTP/1.1\nHost: app.example\nX-Api-Version: ${jndi:ldap://127.0.0.1:9/sekisho-marker}\n\n",
        benign: BENIGN_GET,
        expected: "refused",
    },
    {
        id: "spring4shell-form",
        advisories: ["CVE-2022-22965"],
        source: `${NVD}CVE-2022-22965`,
        attack: `POST /order HTTP/1.1\n${FORM}Content-Length: 79\n\nclass.module.classLoader.resources.context.parent.pipeline.first.prefix=sekisho`,
        benign: `POST /order HTTP/1.1\n${FORM}Content-Length: 9\n\nclass=3-B`,
        expected: "refused",
    },
    {
        id: "text4shell-query",
        advisories: ["CVE-2022-42889"],
        source: `${NVD}CVE-2022-42889`,
        attack: "GET /?q=%24%7Bscript%3Ajavascript%3A%27sekisho-marker%27%7D HTTP/1.1\nHost: app.example\n\n",
        benign: BENIGN_GET,
        expected: "refused",
    },
    {
        id: "next-middleware-header",
        advisories: ["CVE-2025-29927"],
        source: `${NVD}CVE-2025-29927`,
        attack:
            "GET /admin HTTP/1.1\nHost: app.example\n" +
            "x-middleware-subrequest: middleware:middleware:middleware:middleware:middleware\n\n",
        benign: BENIGN_GET,
        expected: "refused",
    },
]
