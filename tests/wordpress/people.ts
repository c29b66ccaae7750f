// Invented members and readers of the staged site, from a seed, and the PHP that puts them where WordPress keeps its own.
import { makePeople } from "../../bench/recognition/people.ts"
import { createRandom } from "../../bench/recognition/random.ts"

const SEED = 20_260_310
const MEMBERS = 45
const READERS = 70
/** Every so many comments one is a member's, so that one person is in both lists. */
const MEMBER_COMMENT_EVERY = 7

/** PHP: members with their names, and comments under nicknames on the first post. */
export function populate(): string {
    const people = makePeople(createRandom(SEED), MEMBERS + READERS)
    const members = people.slice(0, MEMBERS).map(({ family, given, email }, index) => {
        return { family, given, name: `${family} ${given}`, email, login: `member${index}` }
    })
    const comments = people.slice(MEMBERS).map(({ nick, email }, index) => {
        const member = index % MEMBER_COMMENT_EVERY === 0 ? members[index % members.length] : undefined
        const author = member === undefined ? { nickname: nick, email } : { nickname: member.name, email: member.email }
        return {
            ...author,
            text: `${index + 1}番目の感想です。O'Brien さんの回が好きでした <3`,
            host: (index % 250) + 1,
        }
    })
    return `
$data = json_decode(<<<'JSON'
${JSON.stringify({ members, comments })}
JSON
, true);
foreach ($data['members'] as $m) {
    $id = wp_insert_user(['user_login' => $m['login'], 'user_pass' => wp_generate_password(), 'user_email' => $m['email'],
        'first_name' => $m['given'], 'last_name' => $m['family'], 'display_name' => $m['name'], 'role' => 'subscriber']);
    if (is_wp_error($id)) { fwrite(STDERR, $id->get_error_message()); exit(1); }
}
foreach ($data['comments'] as $n => $c) {
    wp_insert_comment(['comment_post_ID' => 1, 'comment_author' => $c['nickname'], 'comment_author_email' => $c['email'],
        'comment_author_IP' => '192.0.2.' . $c['host'], 'comment_content' => $c['text'], 'comment_approved' => 1,
        'comment_date' => date('Y-m-d H:i:s', 1700000000 + 60 * $n)]);
}
echo count($data['members']) + count($data['comments']);
`
}
