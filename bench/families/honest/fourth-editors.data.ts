// The fourth set of honest texts, staff: what editors of content, page builders and templates of mails save.
// Written before its author had read the detectors. Everybody in it is made up.
import type { Family } from "../contract.ts"
import { form, json, message } from "../raw.ts"
import { rowsOf } from "../rows.ts"

const BLOCKS = `<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading" id="h-お知らせ">お知らせ</h3>
<!-- /wp:heading -->

<!-- wp:paragraph {"style":{"typography":{"fontSize":"18px"}}} -->
<p style="font-size:18px">詳しくは<a href="https://www.example.jp/news/?p=12&amp;lang=ja" target="_blank" rel="noreferrer noopener">こちら</a>をご覧ください。</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":34,"sizeSlug":"large","linkDestination":"none"} -->
<figure class="wp-block-image size-large"><img src="https://www.example.jp/wp-content/uploads/2026/05/a-1024x683.jpg" alt="庁舎" class="wp-image-34"/></figure>
<!-- /wp:image -->`

export const FOURTH_EDITORS: readonly Family[] = [
    {
        name: "content management, fourth",
        rows: [
            ...rowsOf(
                "json",
                "a block editor",
                BLOCKS,
                `<!-- wp:code -->\n<pre class="wp-block-code"><code>&lt;?php echo "Hello"; ?&gt;</code></pre>\n<!-- /wp:code -->`,
                `<!-- wp:shortcode -->\n[contact-form-7 id="12" title="お問い合わせ"]\n<!-- /wp:shortcode -->`,
                `<!-- wp:buttons -->\n<div class="wp-block-buttons"><!-- wp:button {"backgroundColor":"vivid-red"} -->\n<div class="wp-block-button"><a class="wp-block-button__link has-vivid-red-background-color has-background wp-element-button" href="/apply/">申請する</a></div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->`,
                `<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>開館</td><td>9:00～17:00</td></tr></tbody></table></figure><!-- /wp:table -->`,
            ),
            ...rowsOf(
                "request",
                "an editor",
                json(
                    "/wp-json/wp/v2/posts/12?_locale=user",
                    {
                        id: 12,
                        title: "休館日 & お知らせ",
                        content: BLOCKS,
                        status: "publish",
                        meta: { _seo_title: "お知らせ | 例市" },
                    },
                    "X-HTTP-Method-Override: PUT",
                ),
                form(
                    "/wp-admin/admin-ajax.php",
                    "action=heartbeat&screen_id=post&has_focus=true&_nonce=0a1b2c3d4e&data%5Bwp-refresh-post-lock%5D%5Bpost_id%5D=12&data%5Bwp-refresh-post-lock%5D%5Block%5D=1714521600%3A1",
                ),
                form(
                    "/wp-admin/admin-ajax.php",
                    "wp_customize=on&customize_theme=example&nonce=0a1b&action=customize_save&customize_changeset_uuid=0a1b2c3d-0000-4000-8000-000000000000&customized=%7B%22blogname%22%3A%7B%22value%22%3A%22%E4%BE%8B%E5%B8%82%22%7D%2C%22custom_css%5Bexample%5D%22%3A%7B%22value%22%3A%22.site-title%20a%3Ahover%20%7B%20color%3A%20%23c00%3B%20%7D%5Cn%40media%20(max-width%3A%20600px)%20%7B%20.nav%20%7B%20display%3A%20none%3B%20%7D%20%7D%22%7D%7D",
                ),
                form(
                    "/wp-admin/admin-ajax.php",
                    "action=elementor_ajax&_nonce=0a1b&editor_post_id=12&actions=%7B%22save_builder%22%3A%7B%22action%22%3A%22save_builder%22%2C%22data%22%3A%7B%22status%22%3A%22publish%22%2C%22elements%22%3A%5B%7B%22id%22%3A%2212ab34c%22%2C%22elType%22%3A%22widget%22%2C%22settings%22%3A%7B%22editor%22%3A%22%3Cp%20style%3D%5C%22text-align%3Acenter%5C%22%3E%E4%BE%8B%3C%2Fp%3E%22%2C%22link%22%3A%7B%22url%22%3A%22https%3A%2F%2Fwww.example.jp%2F%23a%22%2C%22is_external%22%3A%22on%22%7D%2C%22_margin%22%3A%7B%22unit%22%3A%22px%22%2C%22top%22%3A%2210%22%7D%7D%2C%22widgetType%22%3A%22text-editor%22%7D%5D%7D%7D%7D",
                ),
                form(
                    "/wp-admin/options.php",
                    "option_page=permalink&_wpnonce=0a1b&_wp_http_referer=%2Fwp-admin%2Foptions-permalink.php&permalink_structure=%2F%25year%25%2F%25monthnum%25%2F%25postname%25%2F&category_base=&submit=%E5%A4%89%E6%9B%B4%E3%82%92%E4%BF%9D%E5%AD%98",
                ),
                json("/wp-json/contact-form-7/v1/contact-forms/12", {
                    form: '<label> お名前\n    [text* your-name autocomplete:name] </label>\n\n<label> メール\n    [email* your-email] </label>\n\n[submit "送信"]',
                    mail: {
                        subject: '[_site_title] "[your-subject]"',
                        sender: "[_site_title] <wordpress@www.example.jp>",
                        body: "差出人: [your-name] [your-email]\n\n[your-message]\n\n-- \nこのメールは [_site_title] ([_site_url]) から送信されました",
                        additional_headers: "Reply-To: [your-email]",
                    },
                }),
                json("/ghost/api/admin/posts/0a1b/?formats=mobiledoc,lexical", {
                    posts: [
                        {
                            title: "例",
                            lexical:
                                '{"root":{"children":[{"children":[{"detail":0,"format":1,"mode":"normal","style":"","text":"太字 & <記号>","type":"extended-text","version":1}],"direction":"ltr","type":"paragraph","version":1},{"type":"codeblock","version":1,"code":"npm run build && npm start","language":"bash","caption":""}],"type":"root","version":1}}',
                        },
                    ],
                }),
                json("/admin/contents/12", {
                    ops: [
                        { insert: "例\n見本" },
                        {
                            attributes: { bold: true, link: "mailto:info@www.example.jp?subject=%E4%BE%8B" },
                            insert: "リンク",
                        },
                        { attributes: { "code-block": "plain" }, insert: "\n" },
                        {
                            insert: {
                                image: "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
                            },
                        },
                    ],
                }),
                json("/api/v3/saveTransactions", {
                    requestId: "0a1b2c3d-0000-4000-8000-000000000001",
                    transactions: [
                        {
                            id: "0a1b",
                            operations: [
                                {
                                    pointer: { table: "block", id: "0a1b" },
                                    path: ["properties", "title"],
                                    command: "set",
                                    args: [["コード: "], ["cat a.txt | grep 例", [["c"]]]],
                                },
                                { command: "update", path: [], args: { last_edited_time: 1714521600000 } },
                            ],
                        },
                    ],
                }),
                json("/api/pages", {
                    type: "doc",
                    content: [
                        {
                            type: "paragraph",
                            content: [
                                { type: "text", marks: [{ type: "code" }], text: "SELECT * FROM users WHERE id = ?" },
                                { type: "text", text: " は予約語です。" },
                            ],
                        },
                        {
                            type: "codeBlock",
                            attrs: { language: "php" },
                            content: [
                                {
                                    type: "text",
                                    text: "<?php\n$stmt = $pdo->prepare('SELECT name FROM users WHERE id = ?');\n$stmt->execute([$id]);",
                                },
                            ],
                        },
                    ],
                }),
                message(
                    "PUT",
                    "/repos/rei/app/contents/README.md",
                    ["Content-Type: application/json"],
                    '{"message":"docs: update","content":"IyBBcHAKCmBgYHNoCm5wbSBjaSAmJiBucG0gdGVzdApgYGAK","sha":"0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"}',
                ),
            ),
        ],
    },
    {
        name: "rich texts, fourth",
        rows: [
            ...rowsOf(
                "form",
                "an editor",
                '<p>平素より<strong>例市</strong>の行政に&nbsp;ご協力いただき…</p>\r\n\r\n<ul>\r\n\t<li>日時:5月1日</li>\r\n\t<li>場所:<a href="/map/?id=1&amp;z=15">例会館</a></li>\r\n</ul>\r\n',
                '<p style="margin-left:40px"><span style="color:#e74c3c"><span style="font-size:18px">重要</span></span></p>',
                '<figure class="table"><table style="border:1px solid #ccc"><thead><tr><th colspan="2">料金</th></tr></thead><tbody><tr><td>大人</td><td>¥500</td></tr></tbody></table></figure>',
                '<div class="row"><div class="col-md-6"><img alt="" src="/ckfinder/userfiles/images/a%20(1).jpg" style="width:100%" /></div></div>',
                '<blockquote><p>"To be, or not to be"</p></blockquote><hr /><p><em>from Hamlet</em></p>',
                '<pre><code class="language-html">&lt;div onclick="show()"&gt;表示&lt;/div&gt;</code></pre>',
                '<pre class="ql-syntax" spellcheck="false">SELECT id, name FROM users\nWHERE deleted_at IS NULL;\n</pre>',
                "<p>&lt;script&gt;タグは使用できません。</p>",
                '<h2 id="toc-1">目次</h2><ol><li><a href="#a">はじめに</a></li></ol><p><a name="a"></a>はじめに</p>',
                '<p><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></p><p class="MsoNormal">Wordから<span lang="EN-US" style="font-family:&quot;Yu Mincho&quot;,serif">貼付</span></p>',
                '<p>お問い合わせは<a href="tel:03-0000-0000">03-0000-0000</a>、<a href="mailto:a@www.example.jp?subject=%E4%BE%8B&amp;body=">メール</a>まで</p>',
                "<details><summary>よくある質問</summary><p>はい</p></details>",
                '<video src="/media/a.mp4" controls="controls" poster="/media/a.jpg" width="640"></video>',
                '<p>数式 <span class="math-tex">\\(x = {-b \\pm \\sqrt{b^2-4ac} \\over 2a}\\)</span></p>',
                "<ruby>例<rp>(</rp><rt>れい</rt><rp>)</rp></ruby>と<sup>2</sup>",
            ),
            ...rowsOf(
                "form",
                "somebody who writes Markdown",
                '# 見出し\n\n- [x] 完了\n- [ ] 未了\n\n> 引用\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n![図](./img/a.png "図1") [リンク](https://www.example.jp/a_(b)?x=1&y=2)',
                "## インストール\n\n```bash\nsudo apt update\nsudo apt install -y nginx\nsudo systemctl enable --now nginx\n```\n\n設定は `/etc/nginx/nginx.conf` にあります。",
                "## 使い方\n\n```sh\ngit clone https://github.com/example/app.git\ncd app && npm ci\nnpm start -- --port 3000\n```",
                '```js\nconst el = document.querySelector("#app")\nel.addEventListener("click", () => fetch(`/api/${id}`).then((r) => r.json()))\n```\nのように書きます。',
                "```sql\nSELECT a.id\nFROM a\nJOIN b ON a.id = b.a_id\nWHERE b.x = 'y' -- 条件\n```",
                '```html\n<!doctype html>\n<html lang="ja">\n<head><title>例</title><link rel="stylesheet" href="a.css"></head>\n<body><p>例</p></body>\n</html>\n```',
                "```yaml\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci && npm test\n        env:\n          TOKEN: ${{ secrets.GITHUB_TOKEN }}\n```",
                "`ls -la` で一覧、`cat file | less` で表示、`ps aux | grep nginx` で確認します。",
                "インラインコードは `` `code` `` と書きます。",
                "脚注[^1]と~~取消~~、<kbd>Ctrl</kbd>+<kbd>C</kbd>、$E=mc^2$、==強調==\n\n[^1]: 例",
                "```diff\n- $sql = \"SELECT * FROM t WHERE id = $id\";\n+ $stmt = $db->prepare('SELECT * FROM t WHERE id = ?');\n```",
                "```mermaid\ngraph TD;\n  A[申請] -->|承認| B(完了);\n  A -->|差戻| C{修正};\n```",
                "```python\nimport os\nfor f in os.listdir('.'):\n    print(f)\n```",
                '---\ntitle: "例"\ndate: 2026-05-01T10:00:00+09:00\ntags: [a, b]\n---\n\n本文{{< youtube abc >}}',
            ),
        ],
    },
    {
        name: "templates, fourth",
        rows: rowsOf(
            "form",
            "an operator",
            "{{ name }} 様\n\nこの度はご注文いただきありがとうございます。\nご注文番号: {{ order.id }}\n合計: {{ order.total|number_format }} 円\n",
            "{{ Order.name01 }} {{ Order.name02 }} 様\n{% for item in Order.OrderItems %}\n{{ item.product_name }} x {{ item.quantity|number_format }}\n{% endfor %}",
            "{% if user.point >= 100 %}ポイントが貯まりました{% else %}あと{{ 100 - user.point }}ポイント{% endif %}",
            "{$name|escape} 様\n{foreach from=$items item=i}{$i.name}\n{/foreach}\n{if $total > 5000}送料無料{/if}",
            "<%= customer.name %> 様\n<% order.items.each do |i| %>\n・<%= i.name %> × <%= i.count %>\n<% end %>",
            "Dear ${firstName},\n\nYour order ${orderId} has been shipped.\n",
            "%%FIRST_NAME%% 様、*|MERGE1|* [[name]] {name} #name# __name__",
            "{{#if vip}}{{name}}様{{/if}} {{> footer}} {{{body}}}",
            'Hi {{ user.first_name | default: "there" }}, {{ "now" | date: "%Y-%m-%d" }}',
            "{%- assign total = cart.total_price | divided_by: 100 -%}{{ total | money }}",
            "<!--{$arrOrder.name01|h}--> 様",
            "{{ 'front.mypage.title'|trans }} {{ url('homepage') }} {{ asset('assets/css/style.css') }}",
            "{{product.name}}（税込{{product.price | yen}}）｜{{shop.name}}",
            '[% name %]様 <tmpl_var name="total">円 <!-- BEGIN row -->{ROW}<!-- END row -->',
            "件名: 【例】{姓} {名} 様 ご予約({予約日時})の確認",
            "@if ($user->isVip()) {{ $user->name }} @endif @foreach ($items as $item) {{ $item->name }} @endforeach",
            "\\${name} とすると置換されません。#{name} と ${name} の違い",
            '$("#name").text(data.name); の部分だけ直してください',
        ),
    },
]
