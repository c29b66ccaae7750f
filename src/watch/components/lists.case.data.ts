export interface ListCase {
    readonly name: string
    readonly text: string
    readonly kind: string
    /** `ecosystem name version` each */
    readonly components: readonly string[]
    /** `name why` each */
    readonly unresolved?: readonly string[]
    readonly why: string
}

/** One list of each kind, with what is in it. */
export const LIST_CASES: readonly ListCase[] = [
    {
        name: "bom.json",
        kind: "CycloneDX JSON",
        text: JSON.stringify({
            bomFormat: "CycloneDX",
            specVersion: "1.5",
            components: [
                { type: "library", name: "a", version: "1", purl: "pkg:npm/%40scope/a@1.2.3" },
                {
                    type: "library",
                    group: "org.example",
                    name: "b",
                    version: "2",
                    components: [{ name: "c", version: "3" }],
                },
                { type: "file", name: "/etc/hosts" },
                { type: "library", name: "d" },
                { type: "library", name: "e", version: "1", purl: "no purl" },
            ],
        }),
        components: ["npm @scope/a 1.2.3", "null org.example:b 2", "null c 3"],
        unresolved: ["d no-version", "no purl purl"],
        why: "purl before name, nested components, files are none",
    },
    {
        name: "bom.xml",
        kind: "CycloneDX XML",
        text: `<?xml version="1.0"?><!-- made -->
<b:bom xmlns:b="http://cyclonedx.org/schema/bom/1.4"><b:components><b:component type="library"><b:name>a &amp; b</b:name>
<b:version><![CDATA[1.0]]></b:version></b:component><b:component type="library"><b:name>x</b:name><b:version>1</b:version>
<b:purl>pkg:maven/org.example/x@2.0?type=jar</b:purl></b:component></b:components></b:bom>`,
        components: ["null a & b 1.0", "Maven org.example:x 2.0"],
        why: "prefixes, CDATA, the five entities",
    },
    {
        name: "a.spdx.json",
        kind: "SPDX JSON",
        text: JSON.stringify({
            spdxVersion: "SPDX-2.3",
            documentDescribes: ["SPDXRef-app"],
            packages: [
                { SPDXID: "SPDXRef-app", name: "app", versionInfo: "1" },
                { name: "b", versionInfo: "NOASSERTION" },
                {
                    name: "c",
                    externalRefs: [{ referenceType: "purl", referenceLocator: "pkg:pypi/Some_Thing@1.0" }],
                },
            ],
        }),
        components: ["PyPI Some_Thing 1.0"],
        unresolved: ["b no-version"],
        why: "what the document is about is left out",
    },
    {
        name: "a.spdx",
        kind: "SPDX tag-value",
        text: `SPDXVersion: SPDX-2.2
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-app
PackageName: app
SPDXID: SPDXRef-app
PackageName: b
SPDXID: SPDXRef-b
PackageVersion: 1.0
PackageComment: <text>
PackageName: not this
</text>
PackageName: c
ExternalRef: PACKAGE-MANAGER purl pkg:gem/rails@5.2.0
`,
        components: ["null b 1.0", "RubyGems rails 5.2.0"],
        why: "prose between marks is no tag",
    },
    {
        name: "a.json",
        kind: "SPDX 3 JSON-LD",
        text: JSON.stringify({
            "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
            "@graph": [
                { type: "Person", name: "Sato" },
                { type: "software_Package", name: "a", software_packageVersion: "1" },
                { type: "software_Package", name: "b", software_packageUrl: "pkg:cargo/b@0.1.0" },
            ],
        }),
        components: ["null a 1", "crates.io b 0.1.0"],
        why: "packages of the graph alone",
    },
    {
        name: "package-lock.json",
        kind: "package-lock.json",
        text: JSON.stringify({
            lockfileVersion: 3,
            packages: {
                "": { name: "app", version: "1.0.0" },
                "node_modules/@s/a": { version: "1.0.0" },
                "node_modules/b/node_modules/@s/a": { version: "2.0.0" },
                "node_modules/alias": { name: "real", version: "3.0.0" },
                "node_modules/own": { link: true, resolved: "own" },
                "node_modules/git": { version: "1.0.0", resolved: "git+ssh://example.org/a.git#0" },
                own: { version: "9.9.9" },
            },
        }),
        components: ["npm @s/a 1.0.0", "npm @s/a 2.0.0", "npm real 3.0.0"],
        unresolved: ["git source"],
        why: "nested places, aliases, links, git",
    },
    {
        name: "npm-shrinkwrap.json",
        kind: "package-lock.json",
        text: JSON.stringify({
            lockfileVersion: 1,
            dependencies: {
                a: { version: "1.0.0", dependencies: { b: { version: "npm:@s/real@2.0.0" } } },
                c: { version: "file:../c" },
            },
        }),
        components: ["npm a 1.0.0", "npm @s/real 2.0.0"],
        unresolved: ["c source"],
        why: "version 1 is nested",
    },
    {
        name: "pnpm-lock.yaml",
        kind: "pnpm-lock.yaml",
        text: `lockfileVersion: '9.0'
packages:
  '@s/a@1.0.0':
    resolution: {integrity: x}
  b@2.0.0(c@1.0.0):
    resolution: {integrity: x}
  /c/3.0.0_d@1.0.0:
    dev: true
  e@https://example.org/e.tgz:
    resolution: {tarball: x}
`,
        components: ["npm @s/a 1.0.0", "npm b 2.0.0", "npm c 3.0.0"],
        unresolved: ["e@https://example.org/e.tgz source"],
        why: "keys of versions 5 to 9",
    },
    {
        name: "yarn.lock",
        kind: "yarn.lock",
        text: `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@^1.1.0":
  version "1.2.0"
  resolved "https://example.org/a.tgz"
  dependencies:
    version "9.9.9"

alias@npm:real@^2.0.0:
  version "2.0.1"

own@file:../own:
  version "0.0.0"
`,
        components: ["npm @s/a 1.2.0", "npm real 2.0.1"],
        unresolved: ["own source"],
        why: "a dependency called version is none",
    },
    {
        name: "yarn.lock",
        kind: "yarn.lock",
        text: `__metadata:
  version: 8

"@s/a@npm:^1.0.0":
  version: 1.2.0
  resolution: "@s/a@npm:1.2.0"

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."

"b@patch:b@npm%3A1.0.0#x":
  version: 1.0.0
  resolution: "b@patch:b@npm%3A1.0.0#x::version=1.0.0"
`,
        components: ["npm @s/a 1.2.0"],
        unresolved: ["b@patch:b@npm%3A1.0.0#x::version=1.0.0 source"],
        why: "Yarn 2 and later; the workspace is one's own",
    },
    {
        name: "requirements.txt",
        kind: "requirements.txt",
        text: `# made
Django==4.2.1 ; python_version > "3.8"
requests[socks] == 2.31.0 \\
    --hash=sha256:0
flask>=2.0
pandas
-r other.txt
own @ https://example.org/own.zip
`,
        components: ["PyPI Django 4.2.1", "PyPI requests 2.31.0"],
        unresolved: ["flask range", "pandas no-version", "other.txt source", "own source"],
        why: "pinned ones alone",
    },
    {
        name: "poetry.lock",
        kind: "poetry.lock",
        text: `[[package]]
name = "a"
version = "1.0"
description = """
[[package]]
name = "not this"
"""

[package.dependencies]
name = "9.9.9"

[[package]]
name = "b"
version = "2.0"

[package.source]
type = "git"
url = "https://example.org/b.git"
`,
        components: ["PyPI a 1.0"],
        unresolved: ["b source"],
        why: "text over lines and other tables are passed over",
    },
    {
        name: "Cargo.lock",
        kind: "Cargo.lock",
        text: `# This file is automatically @generated by Cargo.
version = 4

[[package]]
name = "app"
version = "0.1.0"

[[package]]
name = "serde"
version = "1.0.200"
source = "registry+https://github.com/rust-lang/crates.io-index"
`,
        components: ["crates.io serde 1.0.200"],
        why: "without a source it is one's own",
    },
    {
        name: "Pipfile.lock",
        kind: "Pipfile.lock",
        text: JSON.stringify({ _meta: {}, default: { a: { version: "==1.0" }, b: { git: "x" } }, develop: {} }),
        components: ["PyPI a 1.0"],
        unresolved: ["b source"],
        why: "groups of packages",
    },
    {
        name: "go.sum",
        kind: "go.sum",
        text: "example.org/a v1.0.0 h1:x=\nexample.org/a v1.0.0/go.mod h1:x=\nexample.org/b v2.0.0/go.mod h1:x=\n",
        components: ["Go example.org/a v1.0.0"],
        why: "what only its go.mod was read of is not built with",
    },
    {
        name: "go.mod",
        kind: "go.mod",
        text: `module example.org/app

go 1.22.1

require example.org/a v1.0.0
require (
	example.org/b v1.1.0 // indirect
	example.org/c v1.2.0
)
replace example.org/b => example.org/fork v1.1.1
replace (
	example.org/c v1.2.0 => ../c
)
`,
        components: ["Go stdlib 1.22.1", "Go example.org/a v1.0.0", "Go example.org/fork v1.1.1"],
        unresolved: ["example.org/c source"],
        why: "replacements are applied",
    },
    {
        name: "Gemfile.lock",
        kind: "Gemfile.lock",
        text: `GIT
  remote: https://example.org/own.git
  specs:
    own (0.1.0)
      rails (>= 5)

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.15.4-x86_64-linux)
    rails (5.2.4.2)
      actionpack (= 5.2.4.2)

DEPENDENCIES
  rails
`,
        components: ["RubyGems nokogiri 1.15.4", "RubyGems rails 5.2.4.2"],
        unresolved: ["own source"],
        why: "platforms are taken off; what a gem needs is named again by itself",
    },
    {
        name: "composer.lock",
        kind: "composer.lock",
        text: JSON.stringify({
            "content-hash": "x",
            packages: [{ name: "a/b", version: "v1.0.0" }],
            "packages-dev": [{ name: "c/d", version: "dev-main" }],
        }),
        components: ["Packagist a/b v1.0.0"],
        unresolved: ["c/d source"],
        why: "a branch is no release",
    },
    {
        name: "packages.lock.json",
        kind: "packages.lock.json",
        text: JSON.stringify({
            version: 1,
            dependencies: { "net8.0": { "A.B": { type: "Direct", resolved: "1.0.0" }, own: { type: "Project" } } },
        }),
        components: ["NuGet A.B 1.0.0"],
        why: "frameworks, and projects of the solution",
    },
    {
        name: "gradle.lockfile",
        kind: "gradle.lockfile",
        text: "# This is a Gradle generated file\norg.example:a:1.0=runtimeClasspath\nempty=annotationProcessor\n",
        components: ["Maven org.example:a 1.0"],
        why: "the last line names no artifact",
    },
    {
        name: "pom.xml",
        kind: "pom.xml",
        text: `<project><parent><groupId>org.example</groupId><artifactId>parent</artifactId><version>7</version></parent>
<properties><a.version>1.0</a.version><loop>\${loop}</loop></properties>
<dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>managed</artifactId><version>3</version></dependency></dependencies></dependencyManagement>
<dependencies>
<dependency><groupId>g</groupId><artifactId>a</artifactId><version>\${a.version}</version></dependency>
<dependency><groupId>\${project.groupId}</groupId><artifactId>own</artifactId><version>\${project.version}</version></dependency>
<dependency><groupId>g</groupId><artifactId>managed</artifactId></dependency>
<dependency><groupId>g</groupId><artifactId>elsewhere</artifactId></dependency>
<dependency><groupId>g</groupId><artifactId>loop</artifactId><version>\${loop}</version></dependency>
<dependency><groupId>g</groupId><artifactId>range</artifactId><version>[1,2)</version></dependency>
</dependencies></project>`,
        components: ["Maven g:a 1.0", "Maven org.example:own 7", "Maven g:managed 3", "Maven org.example:parent 7"],
        unresolved: ["g:elsewhere no-version", "g:loop variable", "g:range range", "pom.xml transitive"],
        why: "what stands in the file is filled in, what does not is told",
    },
]
