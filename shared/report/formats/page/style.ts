/** The page's own style: black on white, for a screen and for A4 alike. */
export const PAGE_STYLE = `
:root { color: #17201f; background: #fff; font: 11pt/1.45 Inter, 'Segoe UI', system-ui, sans-serif; font-variant-numeric: tabular-nums; }
body { margin: 0 auto; padding: 24px; max-width: 1040px; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 14pt; margin: 28px 0 8px; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 18px 0 4px; break-after: avoid; }
p, li { max-width: 70ch; margin: 6px 0; }
ul { padding-left: 20px; margin: 6px 0; }
.figures { display: flex; flex-wrap: wrap; gap: 12px 40px; margin: 12px 0; padding: 0; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dd { margin: 0; font-size: 24pt; line-height: 1.2; font-weight: 700; }
.figures dt { font-size: 10pt; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; line-height: 1.35; margin: 8px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px 4px 0; border-bottom: 1px solid #d3d8d7; overflow-wrap: break-word; }
th { border-bottom-color: #17201f; font-weight: 700; white-space: nowrap; }
.number { text-align: right; white-space: nowrap; }
.log { text-align: right; color: #48534f; }
a { color: inherit; text-underline-offset: 2px; }
:target { outline: 2px solid #1a6488; outline-offset: 2px; }
svg { display: block; width: 100%; height: auto; font: 11px/1 Inter, 'Segoe UI', system-ui, sans-serif; overflow: visible; }
svg.defs { position: absolute; width: 0; height: 0; }
.charts { min-width: 700px; margin: 8px 0; }
text { fill: #17201f; }
text.tick { fill: #48534f; font-size: 10px; }
text.heading { font-weight: 700; }
text.inside { font-size: 10.5px; }
.printed { display: none; }
.grid { stroke: #d3d8d7; stroke-width: 1; }
.break { stroke: #48534f; stroke-width: 1; stroke-dasharray: 2 3; }
.phase-2, .phase-4 { fill: #e9eceb; stroke: #7c8785; }
.phase-3, .phase-5 { fill: #d3d8d7; stroke: #7c8785; }
.notch { fill: #17201f; }
.holder-a { fill: #dce3e1; stroke: #7c8785; stroke-width: .5; }
.holder-b { fill: #c3cdca; stroke: #7c8785; stroke-width: .5; }
.grace { fill: none; stroke: #7c8785; stroke-dasharray: 2 2; }
.gap { fill: url(#hatch); stroke: #861507; }
.gap.contested { fill: url(#cross); stroke: #4f287b; }
.gap + text { paint-order: stroke; stroke: #fff; stroke-width: 4px; font-weight: 700; }
path.hatch { stroke: #861507; stroke-width: 1.5; }
path.cross { stroke: #4f287b; stroke-width: 1.5; fill: none; }
.handover { stroke: #17201f; stroke-width: 2; }
.offer { stroke: #17201f; stroke-width: 1; stroke-dasharray: 3 2; }
.lane { stroke: #48534f; stroke-width: 1.5; }
.lane.late { stroke-dasharray: 4 3; }
.target { stroke: #17201f; stroke-width: 1.5; }
.deadline { stroke: #17201f; stroke-width: 3.5; }
.opened, .never { fill: #fff; stroke: #17201f; stroke-width: 1.5; }
.made { fill: none; stroke: #17201f; stroke-width: 2.5; }
.clock { fill: #fff; stroke: #17201f; stroke-width: 1; }
.event { stroke: #17201f; stroke-width: 2; }
@page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page) ' of ' counter(pages); font: 9pt system-ui, sans-serif; } }
@media print {
  :root { font-size: 9pt; line-height: 1.35; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { padding: 0; max-width: none; }
  h2 { font-size: 12pt; margin: 16px 0 4px; }
  h3 { font-size: 9.5pt; margin: 8px 0 2px; }
  p, li { max-width: none; margin: 3px 0; }
  table { font-size: 8pt; line-height: 1.25; margin: 4px 0; }
  th, td { padding: 2px 6px 2px 0; }
  .figures dd { font-size: 18pt; }
  .scroll { overflow: visible; }
  .charts { min-width: 0; }
  tr, li, svg, .figures { break-inside: avoid; }
  thead { display: table-header-group; }
  .plan, .after-plan { break-before: page; }
  .details { columns: 2; column-gap: 20px; font-size: 7.5pt; line-height: 1.25; }
  .aside { display: none; }
  .printed { display: block; }
  .timeline .scroll { columns: 2; column-gap: 20px; }
  .timeline table { font-size: 7.5pt; margin: 0; }
  .timeline :is(th, td):nth-child(3) { display: none; }
  a { text-decoration: none; }
}
`
