// The fourth set of honest texts, heads: header values and addresses that browsers, proxies and links carry. Written before its author
// had read the detectors. Everybody in it is made up.
import type { Family } from "../contract.ts"
import { rowsOf } from "../rows.ts"

export const FOURTH_HEADS: readonly Family[] = [
    {
        name: "headers, fourth",
        rows: [
            ...rowsOf(
                "header Cookie",
                "a browser",
                "_ga=GA1.1.1.2; _ga_X=GS1.1.1.1.0.1.0.0.0; _gcl_au=1.1.1.2; _fbp=fb.1.1.2; OptanonConsent=isGpcEnabled=0&datestamp=Fri+May+01+2026+10%3A00%3A00+GMT%2B0900+(%E6%97%A5%E6%9C%AC%E6%A8%99%E6%BA%96%E6%99%82)&version=202401.1.0&groups=C0001%3A1%2CC0002%3A0",
                'prefs="{\\"theme\\":\\"dark\\"\\054\\"lang\\":\\"ja\\"}"; sid=s%3Aabc.def%2Fghi%2Bj%3D',
                "CookieConsent={stamp:%27a+b==%27%2Cnecessary:true%2Cpreferences:true%2Cmethod:%27explicit%27%2Cver:1}",
                "AMCV_0%40AdobeOrg=179643557%7CMCIDTS%7C20000%7CMCMID%7C0%7CMCAAMLH-1%7C11%7CMCOPTOUT-1s%7CNONE%7CvVersion%7C5.5.0; s_cc=true",
                "XSRF-TOKEN=eyJpdiI6ImEiLCJ2YWx1ZSI6ImIiLCJtYWMiOiJjIn0%3D; laravel_session=eyJpdiI6ImEifQ%3D%3D; wordpress_test_cookie=WP%20Cookie%20check; wp-settings-1=editor%3Dtinymce%26libraryContent%3Dbrowse",
                "hist=%5B%22%E9%9B%AA%E5%9B%BD%22%2C%22O'Hara%22%5D; mp_0_mixpanel=%7B%22distinct_id%22%3A%20%22%24device%3A0%22%2C%22%24initial_referrer%22%3A%20%22%24direct%22%7D",
                "intercom-device-id-a=0; __cf_bm=a.b-1714521600-1.0.1.1-c_d; ajs_user_id=null; ajs_anonymous_id=%220a1b%22; amp_0=a..b.1c.2d.e",
            ),
            ...rowsOf(
                "header User-Agent",
                "a program",
                "Mozilla/5.0 (Linux; Android 14; SO-51D Build/67.2.A.2.118; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 Line/14.0.0/IAB",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "DoCoMo/2.0 P904i(c100;TB;W24H15)",
                "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0; SLCC2; .NET CLR 2.0.50727; .NET4.0C; InfoPath.3)",
                "例アプリ/1.2.3 (iPhone; iOS 17.4; Scale/3.00)",
                "Ruby, PHP & curl/8.5.0 (x86_64-pc-linux-gnu) libcurl/8.5.0 OpenSSL/3.0.13",
            ),
            ...rowsOf("header traceparent", "a proxy", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            ...rowsOf("header tracestate", "a proxy", "dd=s:1;o:rum;t.dm:-1,congo=t61rcWkgMzE"),
            ...rowsOf(
                "header Accept",
                "a browser",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
            ),
            ...rowsOf(
                "header Sec-CH-UA",
                "a browser",
                '"Not_A Brand";v="8", "Chromium";v="120", "Google Chrome";v="120"',
                '"(Not(A:Brand";v="99", "Google Chrome";v="133"',
            ),
            ...rowsOf("header If-None-Match", "a browser", 'W/"0-2jmj7l5rSw0yVb/vlWAYkK/YBwk", "a\'b;c"'),
            ...rowsOf(
                "header Referer",
                "a browser",
                "https://www.google.com/search?q=%22select%22+union+%E5%B8%BD%E5%AD%90&sca_esv=0",
                "android-app://com.google.android.gm/",
                "https://mail.example.jp/owa/redir.aspx?C=a&URL=https%3a%2f%2fwww.example.jp%2f%3fa%3d1%26b%3d2",
            ),
            ...rowsOf(
                "header Forwarded",
                "a proxy",
                'for="[2001:db8::1]:4711";proto=https;by=203.0.113.43, for=192.0.2.60',
            ),
            ...rowsOf(
                "header Authorization",
                "a client",
                'Digest username="rei", realm="a@b", nonce="0a", uri="/a?b=c", response="0b", qop=auth, nc=00000001, cnonce="c"',
                'OAuth oauth_consumer_key="a", oauth_signature="b%2Fc%3D", oauth_signature_method="HMAC-SHA1"',
            ),
            ...rowsOf("header Prefer", "a client", 'odata.include-annotations="*", respond-async; wait=10'),
        ],
    },
    {
        name: "addresses, fourth",
        rows: rowsOf(
            "path",
            "a link",
            "/%E4%BE%8B/%E8%B3%87%E6%96%99%20(%E6%9C%80%E6%96%B0)%5B1%5D.pdf",
            "/wiki/C%2B%2B_(%E8%A8%80%E8%AA%9E)#select",
            "/docs/../docs/guide/",
            "/news/2026/05/what's-new-&-old;v=1/",
            "/odata/Items?$filter=Price%20gt%2020%20and%20contains(Name,%27%E4%BE%8B%27)&$orderby=Name%20desc&$top=10",
            "/api/items?filter[name][like]=%25%E4%BE%8B%25&sort=-id&include=a.b,c&fields[items]=id,name",
            "/wms?SERVICE=WMS&REQUEST=GetMap&LAYERS=a,b&CQL_FILTER=name%20LIKE%20%27A%25%27%20AND%20pop%20%3E%20100&BBOX=139.7,35.6,139.8,35.7",
            "/solr/select?q=*:*&fq=date:[NOW-1YEAR%20TO%20NOW]&wt=json&rows=10&facet=true",
            "/img?u=https%3A%2F%2Fcdn.example.jp%2Fa.jpg%3Fw%3D100&s=0a1b",
            "/sparql?query=PREFIX%20rdfs%3A%20%3Chttp%3A%2F%2Fwww.w3.org%2F2000%2F01%2Frdf-schema%23%3E%20SELECT%20%3Fs%20WHERE%20%7B%20%3Fs%20rdfs%3Alabel%20%22%E4%BE%8B%22%40ja%20%7D%20LIMIT%2010",
            "/_next/image?url=%2F_next%2Fstatic%2Fmedia%2Fa.0a1b.png&w=640&q=75",
            "/_next/data/0a1b/ja/posts/%5Bid%5D.json?id=1",
            "/%E6%A4%9C%E7%B4%A2?q=100%25%20%E7%B6%BF&%E4%B8%A6%E3%81%B3=%E5%AE%89%E3%81%84%E9%A0%86",
            "/share?text=%E3%80%8C%E4%BE%8B%E3%80%8D%20%23%E3%82%BF%E3%82%B0%20%26%20more&url=http%3A%2F%2Flocalhost%3A3000%2F",
            "/app.js?v=1.2.3&callback=jQuery36001_1714521600&_=1714521601",
            "/cgi-bin/cbdb/db.cgi?page=DBView&did=12&text=a%3Bb&sort=1&_s=%3C%3E",
        ),
    },
]
