/**
 * Family and given names in Latin letters that are in general use. They are asked only whether what stands before an at sign in an
 * office's own record may be somebody's (email.ts); hand-made, none is of a known person.
 */
export const ROMAN_NAMES: ReadonlySet<string> = new Set(
    (
        "sato satou suzuki takahashi tanaka ito itou itoh watanabe yamamoto nakamura kobayashi kato katou katoh yoshida yamada " +
        "sasaki yamaguchi matsumoto inoue kimura hayashi saito saitou saitoh shimizu yamazaki yamasaki mori abe ikeda hashimoto " +
        "yamashita ishikawa nakajima maeda fujita ogawa goto gotou okada hasegawa murakami kondo kondou ishii sakamoto endo endou " +
        "aoki fujii nishimura fukuda ota ohta miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko " +
        "wada nakayama ishida ueda morita hara shibata sakai kudo kudou yokoyama miyazaki miyamoto uchida takagi ando andou " +
        "taniguchi ohno oono maruyama imai kono kouno fujimoto murata takeda ueno sugiyama masuda sugawara hirano kojima otsuka " +
        "ohtsuka chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi ohnishi sugimoto arai " +
        "hamada ichikawa furukawa mizuno komatsu shimada koyama takano nishikawa yamauchi kawasaki iida igarashi machida higuchi " +
        "honda kawaguchi tsuchiya nagata yoshikawa kitamura sekiguchi azuma minami nikaido miyake hibino onodera horie hori oshima " +
        "akira aoi ayaka ayumi chika daiki emi emiri erika haruka haruki haruna haruto hayato hideki hinata hiroki hiroshi hitomi " +
        "ichiro izumi jiro jun kaito kana kaori kazuki ken kenji kenta kiyoshi kohei kota maki makoto mana manabu mao mari mariko " +
        "masaki masato mayu mayumi megumi mei mika miki minoru misaki miyu mizuki momoka nana nanami naoki naoto natsuki nozomi " +
        "osamu ren rena rika riku rin risa ryo ryota sakura satoshi sayaka shinji sho shohei shota sora sota takumi takuya taro " +
        "tatsuya tsubasa yoko yosuke yota yui yuka yuki yuna yuta yuto yuya"
    ).split(" "),
)

/** How many other given names end. */
export const ROMAN_NAME_END: RegExp = /(?:ko|ro|rou|suke|kazu|hiro|taka|yuki|nori|masa|hiko|mi)$/
