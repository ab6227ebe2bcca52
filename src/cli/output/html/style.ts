/** The style of the page: light and dark, and for paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1d1f23; --soft: #5a606b; --line: #d5d9e0; --wash: #f5f6f8; --link: #0b57d0;
  --error: #b3161b; --warning: #855000; --information: #2b5ca8; --good: #1a7f4b;
  --on-error: #fde3e2; --on-warning: #fff0cf; --on-information: #e3edfb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --ink: #e6e8ec; --soft: #a3aab6; --line: #383d47; --wash: #1f2228; --link: #8ab4f8;
    --error: #ff9a94; --warning: #f3c065; --information: #9ac1ff; --good: #6fd6a0;
    --on-error: #50201f; --on-warning: #463711; --on-information: #20344f;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4.5rem; }
body {
  margin: 0 auto; max-width: 90rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere;
}
a { color: var(--link); }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .5rem 0; }
code, pre { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
article:target, section:target { outline: none; }

.counts { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; margin: 0; list-style: none; }
.counts li { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem; background: var(--wash); }
.counts strong { display: block; font-size: 1.6rem; line-height: 1.1; }
.counts .error strong { color: var(--error); }
.counts .warning strong { color: var(--warning); }
.counts .information strong { color: var(--information); }
.kinds, .kind, .gap, .role { color: var(--soft); }
table { border-collapse: collapse; }
.rules, .files { width: 100%; }
th, td { text-align: start; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.rules thead th, .files thead th { color: var(--soft); font-weight: 600; font-size: .85rem; }
tbody th { font-weight: 500; }
.rules th, .rules td { padding-block: .15rem; }
.number { font-variant-numeric: tabular-nums; }
.none { color: var(--soft); }
.bar { width: 100%; min-width: 6rem; height: .6rem; border-radius: .3rem; display: block; margin: .4rem 0; }
.bar .all { fill: var(--line); }
.bar .good { fill: var(--good); }
.bar .poor { fill: var(--warning); }
.bar .enough { fill: var(--ink); }

#filters {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center;
  padding: .6rem 0; margin-top: 2rem; background: var(--paper); border-bottom: 1px solid var(--line);
}
#filters select, #filters input[type=search] {
  font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--soft); border-radius: .3rem;
  padding: .2rem .4rem; max-width: 16rem;
}
#filters output { color: var(--soft); margin-inline-start: auto; }

.files, .rules { overflow-wrap: break-word; }
/* A table of a thousand rows is drawn again with every move of the page that it is part of. */
#files { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.scroller { max-height: 70vh; overflow-y: auto; }
.files thead th { position: sticky; top: 0; background: var(--paper); }
.file { margin-top: 2.5rem; border-top: 3px solid var(--ink); content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.file > header h2 { margin: .75rem 0 0; }
.file > header p { margin: 0 0 1rem; font-size: .9rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr); gap: 2.5rem; align-items: start; }
/* Lines stand so far apart that a finger meets one mark. */
.text { line-height: 1.75; background: var(--wash); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1.5rem 1.25rem; max-width: 50rem; }
.text h4, .text h5, .text h6 { line-height: 1.3; margin: 1.25rem 0 .4rem; font-size: 1.02rem; }
.text .l1 { font-size: 1.5rem; }
.text .l2 { font-size: 1.22rem; }
.text .l3 { font-size: 1.1rem; }
.text p { margin: .6rem 0; }
.text pre { white-space: pre-wrap; background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; }
.text .aside { color: var(--soft); font-size: .85rem; }
.text blockquote { margin: .6rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
.text table { margin: .75rem 0; font-size: .95rem; overflow-wrap: break-word; }
.text .link { text-decoration: underline dotted; text-underline-offset: 3px; }
.text .image { color: var(--soft); }
.mark { color: inherit; text-decoration: none; border-bottom: 2px solid; border-radius: 2px; padding-block: .25rem .1rem; }
.mark.error { background: var(--on-error); border-color: var(--error); }
.mark.warning { background: var(--on-warning); border-color: var(--warning); }
.mark.information { border-bottom: 2px dotted var(--information); }
.mark .link, .mark .image { color: inherit; }
.mark.off { background: none; border-color: transparent; }

.beside { font-size: .94rem; }
.beside > :first-child > h3 { margin-top: 0; }
.findings { padding: 0; margin: 0; list-style: none; }
.findings li { border-inline-start: 4px solid; padding: .3rem 0 .3rem .75rem; margin: .5rem 0; }
.findings .error { border-color: var(--error); }
.findings .warning { border-color: var(--warning); }
.findings .information { border-color: var(--information); }
.severity { font-size: .8rem; font-weight: 600; }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.information .severity { color: var(--information); }
.findings code, #tip code { background: var(--wash); border-radius: .2rem; padding: 0 .2em; }
.needs { padding: 0; list-style: none; }
.needs .missing { color: var(--error); }
.needs .told { color: var(--soft); }
strong.missing { color: var(--error); font-weight: 600; font-size: .85rem; }
.outline, .outline ol { padding-inline-start: 1.1rem; margin: .25rem 0; list-style: none; }
.outline { padding: 0; line-height: 1.75; }
.role { font-size: .85rem; }
.drawing { width: 100%; }
.drawing line { stroke: var(--soft); stroke-width: 2; }
.drawing circle { fill: var(--paper); stroke: var(--link); stroke-width: 3; }
.drawing .poor { stroke: var(--error); fill: var(--error); }
.timeline { padding: 0; list-style: none; border-inline-start: 2px solid var(--line); }
.timeline li { padding: .15rem 0 .15rem .75rem; }
.wrong { color: var(--error); }
.problems, .fault { color: var(--error); }

#why dl > div { padding: .5rem 0; border-bottom: 1px solid var(--line); }
#why dt { font-weight: 600; }
#why dd { margin: 0; max-width: 60rem; }
#tip {
  position: fixed; z-index: 3; max-width: 26rem; padding: .6rem .9rem; background: var(--paper); color: var(--ink);
  border: 1px solid var(--soft); border-radius: .5rem; box-shadow: 0 4px 18px rgb(0 0 0 / 25%); font-size: .9rem;
}
#tip p { margin: .15rem 0; }
#tip .what { font-weight: 600; }
#tip .what.error { color: var(--error); }
#tip .what.warning { color: var(--warning); }
#tip .what.information { color: var(--information); }
#tip .rule { color: var(--soft); font-size: .8rem; }

@media (max-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  #filters { position: static; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  #filters, #tip, .skip { display: none; }
  #files { content-visibility: visible; }
  .scroller { max-height: none; overflow: visible; }
  .file { break-before: page; content-visibility: visible; }
  .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; }
  .mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`
