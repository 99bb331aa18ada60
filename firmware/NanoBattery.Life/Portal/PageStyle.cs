namespace NanoBattery.Portal;

/// <summary>How the pages look, light and dark, in pieces that the interpreter's memory has room for.</summary>
internal static class PageStyle
{
    internal const string Colours = """
        :root{color-scheme:light dark;--back:#f5f6f3;--card:#fff;--ink:#1a211d;--soft:#535e57;--line:#dde2de;--edge:#7b867f;
        --go:#17663f;--on:#fff;--bad:#a1231b;--alarm:#fdeeec}
        @media(prefers-color-scheme:dark){:root{--back:#131715;--card:#1c221f;--ink:#e7ebe8;--soft:#a8b3ac;--line:#2f3733;
        --edge:#7a857e;--go:#7cd3a4;--on:#0b1a12;--bad:#ffa59c;--alarm:#38211f}}
        """;

    internal const string Layout = """
        *{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
        main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}p{margin:0 0 .75rem}a{color:var(--go)}
        h1{font-size:1.5rem;line-height:1.2;margin:0 0 .5rem}h1 small{font-size:.9rem;font-weight:400;color:var(--soft)}
        h2{font-size:1.1rem;margin:0 0 .5rem}dl{margin:0 0 1.5rem;color:var(--soft)}dl div{display:flex;gap:.5rem}
        dt{flex:none;width:6.5rem}dd{margin:0;color:var(--ink);overflow-wrap:anywhere}
        @media(min-width:48rem){.two{columns:2;column-gap:1rem}}.card,fieldset{background:var(--card);
        border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:0 0 1rem;min-width:0}
        fieldset{padding-top:.25rem;break-inside:avoid}
        legend{float:left;width:100%;padding:.75rem 0 .25rem;font-size:1.1rem;font-weight:600}
        """;

    internal const string Fields = """
        .field{clear:both;margin:.75rem 0 0}label{display:block;font-weight:600;margin:0 0 .25rem}
        .tick label{display:inline;font-weight:400}input,select,textarea{width:100%;min-height:2.75rem;padding:.5rem .75rem;
        font:inherit;color:inherit;background:var(--back);border:1px solid var(--edge);border-radius:.5rem}
        input[type=checkbox]{width:1.25rem;min-height:0;height:1.25rem;margin:0 .5rem 0 0;vertical-align:-.25rem;
        accent-color:var(--go)}textarea{min-height:9rem;font:.875rem/1.4 ui-monospace,monospace}
        ::placeholder{color:var(--soft);opacity:1}[aria-invalid]{border:2px solid var(--bad)}
        .help{margin:.25rem 0 0;font-size:.875rem;color:var(--soft)}textarea~.help{margin-bottom:1rem}
        .bad{margin:.25rem 0 0;font-size:.9rem;font-weight:600;color:var(--bad);overflow-wrap:anywhere}
        .alarm{background:var(--alarm);border-color:var(--bad)}.alarm a{color:var(--bad)}.alarm ul{margin:0;padding-left:1.25rem}
        """;

    internal const string Buttons = """
        button{width:100%;min-height:3rem;margin:0 0 1rem;padding:.5rem 1.5rem;font:inherit;font-weight:600;color:var(--on);
        background:var(--go);border:0;border-radius:.5rem;cursor:pointer}
        button.plain{color:var(--go);background:none;border:1px solid var(--edge)}button.danger{background:var(--bad)}
        @media(min-width:48rem){button{width:auto}}:focus-visible{outline:3px solid var(--go);outline-offset:2px}
        details{margin:.5rem 0}summary{cursor:pointer;font-weight:600;color:var(--go);padding:.5rem 0}
        """;
}
