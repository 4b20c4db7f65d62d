/** The page's look: close to an official document in print (GB/T 9704-2012 §5), readable on a phone. */
export const style = `
:root { --ink: #1a1a1a; --quiet: #5c5c5c; --red: #b5121b; --rule: #d9d9d9; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 46rem; color: var(--ink); background: #fff;
  font: 1.125rem/1.9 FangSong, STFangsong, "Noto Serif CJK SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; font-weight: 600;
  font-size: 1.125rem; line-height: 1.6; margin: 1.4em 0 .5em; }
p { margin: .45em 0; text-indent: 2em; text-align: justify; }
a { color: #0b4a8f; }
.skip { position: absolute; left: -99em; }
.skip:focus { left: 1rem; top: 1rem; padding: .25rem .75rem; background: #fff; }
.masthead { margin: 2.5rem 0; padding-bottom: 1rem; border-bottom: 3px solid var(--red); text-align: center; }
.masthead .title { margin: 0 0 .5rem; color: var(--red); font-size: clamp(1.75rem, 7vw, 2.75rem); letter-spacing: .12em; line-height: 1.35;
  font-family: "FZXiaoBiaoSong-B05S", STZhongsong, "Noto Serif CJK SC", SimSun, serif; }
.masthead p { margin: .1em 0; text-indent: 0; text-align: center; font-size: 1rem; line-height: 1.7; }
.contents { margin: 2rem 0 3rem; padding: 1rem 1.5rem 1.5rem; border: 1px solid var(--rule); }
.contents .title { text-align: center; letter-spacing: .5em; text-indent: .5em; font-size: 1.375rem; margin-top: .25em; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { display: flex; gap: 1em; justify-content: space-between; padding: .35em 0; line-height: 1.5; }
.contents .page { white-space: nowrap; color: var(--quiet); }
.contents .more { display: block; color: var(--quiet); font-size: .9375rem; }
.contents p { text-indent: 0; }
article { padding: 2.5rem 0; border-top: 1px solid var(--rule); }
article:first-child { border-top: 0; padding-top: 0; }
.part { margin-top: 3rem; }
.heading { margin-bottom: 1.5rem; }
.heading .title, .part > .title { text-align: center; text-wrap: balance; font-size: 1.625rem; line-height: 1.45; margin: .5em 0;
  font-family: "FZXiaoBiaoSong-B05S", STZhongsong, "Noto Serif CJK SC", SimSun, serif; }
.part > .title { font-size: 1.375rem; }
.documentNumber, .subtitle, .byline { text-align: center; text-indent: 0; }
.addressee, .mark { text-indent: 0; }
.mark { font-weight: 600; }
.label { font-weight: 600; }
.items { list-style: none; margin: 0; padding: 0; }
.items .label { font-weight: inherit; }
.run-in { font-weight: 600; }
.permalink { margin-left: .4em; color: var(--quiet); text-decoration: none; font: .8em/1 sans-serif; opacity: 0; }
.permalink:focus, :hover > .permalink { opacity: 1; }
:target { background: #fff6d6; }
.sign-off { margin: 2rem 0 1rem; padding-right: 2em; text-align: right; break-inside: avoid; }
.sign-off p { text-indent: 0; text-align: right; margin: 0; }
.list { margin: 1.25em 0; padding-left: 2em; }
.list p { text-indent: 0; margin: 0; }
.stray { color: var(--quiet); }
.scroll { overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; min-width: 60%; font-size: 1rem; line-height: 1.6; }
th, td { min-width: 4.5em; border: 1px solid #999; padding: .25em .6em; text-align: left; vertical-align: top; }
.colophon { margin-top: 3rem; padding-top: 1rem; border-top: 3px solid var(--red); font-size: 1rem; }
.colophon p { text-indent: 0; }
@media (max-width: 30rem) {
  body { padding: 0 1rem 3rem; font-size: 1.0625rem; line-height: 1.8; }
  .heading .title { font-size: 1.375rem; }
  .part > .title { font-size: 1.25rem; }
  .contents { padding: .75rem 1rem 1rem; }
  .sign-off { padding-right: 0; }
  .list { padding-left: 1em; }
}
@media (hover: none) { .permalink { opacity: .6; } }
@media print {
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
  body { max-width: none; padding: 0; font-size: 16pt; line-height: 28pt; }
  a { color: inherit; text-decoration: none; }
  .skip, .permalink { display: none; }
  article { break-before: page; border: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  .scroll { overflow: visible; }
}
`
