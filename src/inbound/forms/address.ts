/**
 * Addresses that make the server ask itself or its neighbours: loopback, link-local and metadata addresses in any spelling
 * of a number, names of the host's own network, schemes that speak to other services, and scripts fetched from a bare
 * number. Read are values that are one address. Source: CWE-918, CWE-98, CAPEC-664, RFC 6890, WHATWG URL (IPv4 parser).
 *
 * Must not match: links in a text, callbacks of programs on the visitor's own machine (RFC 8252: `redirect_uri`), headers
 * (a page on localhost has one as its origin), private networks (a city office's own pages: told only).
 */
import { ADDRESS_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { ASCII_LETTER, COLON, DIGIT, SLASH } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { ADDRESS_PARAMETER, PARAMETER } from "./places.ts"
import { plainAddress } from "./plain-address.ts"

type Name = keyof typeof ADDRESS_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "own-network": { score: 100, cwe: [918], capec: [664], attack: ["T1190", "T1552.005"] },
    "foreign-scheme": { score: 100, cwe: [918], capec: [664], attack: ["T1190"] },
    "script-from-number": { score: 100, cwe: [98, 829], capec: [193, 253], attack: ["T1190", "T1105"] },
    "listening-host": { score: 100, cwe: [918], capec: [664], attack: ["T1190", "T1595.002"] },
    "private-network": { score: 40, cwe: [918], capec: [664], attack: ["T1190"] },
}

const LOOPBACK =
    "(?:127(?:\\.\\d{1,3}){1,3}|0(?:\\.0){0,3}|0x7f[\\da-f.x]{0,20}|0177[\\d.]{0,16}|21307\\d{5}|169\\.254\\.\\d{1,3}\\.\\d{1,3}|0xa9fea9fe|2852039166|192\\.0\\.0\\.192|100\\.100\\.100\\.200|\\[(?:::1?|::ffff:[\\da-f.:]{3,40}|0:0:[\\d:]{1,20}|fd00:ec2::254|fe80:[\\da-f:%]{1,40}|64:ff9b::(?:7f[\\da-f]{2}|a9fe):[\\da-f]{1,4})\\])"
const NAMES =
    "(?:(?:ip6-|ipv6-)?(?:localhost[46]?|loopback)(?:\\.localdomain[46]?)?|[\\w-]{0,40}\\.localhost|host\\.docker\\.internal|kubernetes\\.docker\\.internal|gateway\\.docker\\.internal|kubernetes(?:\\.default)?(?:\\.svc(?:\\.cluster\\.local)?)?|metadata(?:\\.google\\.internal|\\.packet\\.net|\\.azure\\.com|\\.tencentyun\\.com)|instance-data(?:\\.ec2\\.internal)?|(?:[\\w-]{1,40}\\.){0,8}(?:localtest\\.me|lvh\\.me|nip\\.io|sslip\\.io|xip\\.io|vcap\\.me|lacolhost\\.com|rbndr\\.us|1u\\.ms)|rancher-metadata|metadata(?=/(?:computemetadata|latest|metadata|v1)))"

/**
 * Hosts that tell whoever made up the name when somebody asks for it, and are there for nothing else. Source: ProjectDiscovery
 * interactsh, PortSwigger Burp Collaborator, Acunetix AcuMonitor, Invicti Hawk, CEYE, DNSLog.
 */
const LISTENING =
    "(?:oast\\.(?:pro|live|site|online|fun|me)|interact(?:sh\\.com|\\.sh)|oastify\\.com|burpcollaborator\\.net|bxss\\.me|r87\\.me|ceye\\.io|dnslog\\.(?:cn|link|store)|eyes\\.sh)"

/** `http:127.0.0.1` holds nothing but words and a colon, and clients take it for an address. */
export function mayBeAddress(text: string): boolean {
    return text.length <= ADDRESS_UNITS && SCHEME_AND_NUMBER.test(text)
}

const SCHEME_AND_NUMBER = /^(?:https?|ftps?|wss?):[\d@]/i
/** Of an address without a path. */
const ADDRESS_UNITS = 128

export const ADDRESS_DETECTOR: Detector = formDetector<Name>({
    name: "address",
    wants: (profile) => (profile & (SLASH | COLON)) !== 0 && (profile & (DIGIT | ASCII_LETTER)) !== 0,
    anchor: /^\s{0,8}(?:url\s{0,4}[:=]\s{0,4})?(?:[a-z][a-z0-9+.-]{1,24}:|\/\/|[\w.-]{0,60}(?:localhost|loopback|internal|kubernetes|localtest|metadata))/i,
    alsoRead: plainAddress,
    techniques: TECHNIQUES,
    messages: ADDRESS_MESSAGES,
    forms: [
        // Japanese behind the path: somebody asks why it does not open. To a client it would be part of the path.
        {
            technique: "own-network",
            at: ADDRESS_PARAMETER,
            pattern: new RegExp(
                `^\\s{0,8}(?:url\\s{0,4}[:=]\\s{0,4})?(?:https?|ftps?|wss?):[/\\\\]{0,4}(?:[^/?#@\\s]{0,80}@)?(?:${LOOPBACK}|${NAMES})\\.?(?::\\d{1,5})?(?:[?#\\\\]|/(?![^\\s?#]{0,200}\\s{1,4}[^\\u0000-\\u007f])|\\s{0,8}$)`,
                "i",
            ),
        },
        {
            technique: "own-network",
            at: ADDRESS_PARAMETER,
            pattern: new RegExp(`^\\s{0,8}(?:/{2})?(?:${NAMES})(?::\\d{1,5})?/`, "i"),
        },
        {
            technique: "own-network",
            at: ADDRESS_PARAMETER,
            pattern: new RegExp(`^\\s{0,8}/{2}${LOOPBACK}(?::\\d{1,5})?(?:/|\\s{0,8}$)`, "i"),
        },
        // A socket of the machine itself, as clients of Docker are given one.
        {
            technique: "foreign-scheme",
            at: PARAMETER,
            pattern: /^\s{0,8}unix:(?:\/|%2f)[^|\s]{1,200}\.sock(?:$|[:/?])/i,
        },
        {
            technique: "foreign-scheme",
            pattern:
                /^\s{0,8}(?:url\s{0,4}[:=]\s{0,4})?(?:gopher|dict|ldaps?|tftp|sftp|netdoc|jar|wsjar|classpath\*?|local-?file|ssh2\.\w{2,8}|ogg|expect|zlib|glob|phar|rmi|iiop|jndi|mailto:[^?]{0,80}\?bcc|view-source:\w|compress\.\w{2,8}|rar|cifs|smb|nfs|finger|imaps?|pop3s?|telnet|svn(?:\+ssh)?|verbatim):(?:\/|\w)\S/i,
        },
        // CVE-2021-40438: Apache passes what follows the bar on.
        {
            technique: "foreign-scheme",
            at: PARAMETER,
            pattern: /^\s{0,8}unix:[^|\s]{0,8192}\|\s{0,4}(?:https?|fcgi|ajp|h2c?):/i,
        },
        {
            technique: "script-from-number",
            at: PARAMETER,
            pattern:
                /^\s{0,8}(?:https?|ftps?):\/\/(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]{3,45}\])(?::\d{1,5})?\/\S{0,200}\.(?:php\d?|phtml|txt|jsp|aspx?|sh|pl|py|cgi|exe|ps1|dat|inc|gif|jpe?g|png)\??\s{0,4}$|^\s{0,8}ftps?:\/\/\d{1,3}(?:\.\d{1,3}){3}\/?\s{0,4}$/i,
        },
        {
            technique: "listening-host",
            pattern: new RegExp(
                `^\\s{0,8}(?:[a-z][a-z0-9+.-]{1,24}:)?//(?:[^/?#@\\s]{0,80}@)?(?:[\\w-]{1,63}\\.){1,8}${LISTENING}\\.?(?::\\d{1,5})?(?:[/?#\\\\]|\\s{0,8}$)`,
                "i",
            ),
        },
        {
            technique: "private-network",
            at: ADDRESS_PARAMETER,
            pattern: /^\s{0,8}https?:\/\/(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)(?:\.\d{1,3}){2}(?:[:/]|$)/i,
        },
    ],
})
