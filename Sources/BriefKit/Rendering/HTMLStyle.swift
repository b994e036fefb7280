/// The style of a page of briefs.
enum HTMLStyle {
  /// The sheet for a page in which a text has so many links between its Arabic and its English.
  static func sheet(links: Int) -> String {
    guard links > 0 else { return base }
    return base + """

      @media screen {
      \(HTMLPair.selector(count: links)) {
        background: var(--link); border-radius: .15em; box-shadow: 0 0 0 .12em var(--link);
      }
      }
      """
  }

  /// One sheet, logical properties only, so that both directions need no rules of their own.
  private static let base = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcf9; --ink: #1d1c1a; --faint: #66625b; --line: #dcd8cf;
      --accent: #8f3d12; --mark: #f6e7cf; --warning: #a3152b; --tip: #26231f; --tip-ink: #fdfcf9;
      --link: #bcdcf5; --struck: #a3152b; --added: #1a6b33;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #17181b; --ink: #e7e4de; --faint: #a39e95; --line: #393a3f;
        --accent: #e9a676; --mark: #40321f; --warning: #ff8f9b; --tip: #f1ede4; --tip-ink: #1d1c1a;
        --link: #1f4f78; --struck: #ff8f9b; --added: #86d69a;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%; overflow-wrap: break-word;
    }
    :lang(ar) {
      font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic", Tahoma, "Noto Sans", system-ui,
        sans-serif;
    }
    :lang(en) { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    :lang(ar):is(article, p, li, dt, dd, th, td, h1, h2) { line-height: 1.9; }
    p:lang(en) { line-height: 1.6; }
    article { max-inline-size: 44rem; margin-inline: auto; padding: 2rem 1.25rem 3rem; }
    article + article { border-block-start: 3px double var(--line); }
    h1 { margin: 0; font-size: 1.75rem; line-height: 1.3; text-wrap: balance; }
    h1:lang(ar) { line-height: 1.7; }
    p { margin-block: .4rem 0; }
    .headline, .headline:lang(en) { font-size: 1.25rem; line-height: 1.4; font-weight: 600; text-wrap: pretty; }
    dl { display: flex; flex-wrap: wrap; gap: .15rem 1.75rem; margin: 1rem 0 0; font-size: .9rem; }
    dl div { display: flex; gap: .5rem; align-items: baseline; min-inline-size: 0; }
    dt { color: var(--faint); flex: none; }
    dd { margin: 0; min-inline-size: 0; overflow-wrap: anywhere; }
    section { border-block-start: 1px solid var(--line); margin-block-start: 1.5rem; padding-block-start: 1.1rem; }
    h2 { margin: 0; font-size: 1rem; color: var(--accent); }
    h2.title { font-size: 1.2rem; color: inherit; }
    p.source { font-size: 1.2rem; line-height: 2; }
    p.target { margin-block-start: .6rem; }
    .origin, .score, footer { font-size: .85rem; color: var(--faint); }
    .origin strong {
      color: var(--warning); border: 1px solid; border-radius: .25rem;
      padding-inline: .35rem; margin-inline-start: .35rem;
    }
    .similar strong { margin-inline-start: 0; }
    :is(.origin, .score, footer, dl, th):lang(ar) { font-size: .975rem; }
    dd bdi[lang="ar"] { font-size: 1.1em; }
    .score { font-variant-numeric: tabular-nums; }
    p.difference { line-height: 1.9; }
    del { color: var(--struck); text-decoration: line-through 1.5px; }
    ins { color: var(--added); text-decoration: underline 1.5px; text-underline-offset: .3em; }
    footer { margin-block-start: 1.5rem; }
    mark { color: inherit; background: var(--mark); border-radius: .15em; padding-inline: .1em; }
    [tabindex] { cursor: help; }
    .unknown { text-decoration: underline dashed 1.5px var(--warning); text-underline-offset: .25em; }
    mark { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    [tabindex]:focus { outline: none; }
    [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    :is([data-target], [data-source]):is(:hover, :focus)::after {
      content: attr(data-target); direction: ltr; unicode-bidi: plaintext; text-align: start;
      position: fixed; z-index: 1; inset-block-end: 1rem; inset-inline: 1rem; inline-size: fit-content;
      margin-inline: auto; padding: .4rem .8rem; border-radius: .4rem; background: var(--tip); color: var(--tip-ink);
      font: 600 1rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    }
    [data-source]:is(:hover, :focus)::after {
      content: attr(data-source); font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic", Tahoma,
        "Noto Sans", system-ui, sans-serif;
    }
    :is([data-target], [data-source]):hover::after { z-index: 2; }
    @media (min-width: 68rem) {
      @supports selector(:has(*)) {
        .piece:is(:hover, :focus)::after { display: none; }
      }
      mark:not(.piece) { position: relative; }
      mark:not(.piece):is(:hover, :focus)::after {
        position: absolute; inset-block-end: calc(100% + .2rem); inset-inline: 0 auto; inline-size: max-content;
        max-inline-size: 14rem; margin: 0;
      }
    }
    .terms { display: flex; flex-wrap: wrap; gap: .35rem; margin: .7rem 0 0; padding: 0; list-style: none; }
    .terms li {
      border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .65rem; font-size: .875rem; line-height: 1.6;
    }
    .terms.only li { font-size: 1rem; font-weight: 600; }
    table { inline-size: 100%; border-collapse: collapse; margin-block-start: .6rem; }
    th { text-align: start; font-size: .85rem; font-weight: 600; color: var(--faint); }
    th, td { padding: .35rem .5rem; border-block-end: 1px solid var(--line); vertical-align: baseline; }
    td { text-align: start; }
    details { margin-block-start: .4rem; font-size: .9rem; }
    summary { color: var(--faint); cursor: pointer; }
    details table { font-size: .95em; }
    th.other { text-align: end; }
    :is(th, td):last-child {
      text-align: end; font-variant-numeric: tabular-nums; inline-size: 1%; white-space: nowrap;
    }
    td.source { font-size: 1.1rem; line-height: 1.7; }
    @media (max-width: 30rem) {
      article { padding: 1.25rem 1rem 4rem; }
      h1 { font-size: 1.45rem; }
      dl { display: block; }
      th, td { padding-inline: .3rem; }
      td.source { font-size: 1.05rem; }
    }
    @media print {
      @page { margin: 2cm; }
      body { background: none; font-size: 10.5pt; }
      article { max-inline-size: none; padding: 0; }
      article + article { break-before: page; border: 0; }
      mark { background: none; text-decoration: underline .5px; text-underline-offset: .3em; }
      [tabindex]::after, .screen { display: none; }
      section, tr { break-inside: avoid; }
      section:has(table) { break-inside: auto; }
      h1, h2 { break-after: avoid; }
      thead { display: table-header-group; }
    }
    """
}
