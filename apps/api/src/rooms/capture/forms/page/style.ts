import { type FormColours, inkOn } from '@mikomi/domain/capture';

/** The few rules that a form is drawn by, in its colours; `root` is what it stands in. */
export function formStyle({ accent, background, text }: FormColours, root: string): string {
  return `${root}{--accent:${accent};--ground:${background};--text:${text};--ink:${inkOn(accent)};color-scheme:${inkOn(background) === '#000000' ? 'light' : 'dark'}}
${RULES}`;
}

const RULES = `.mikomi-form,.mikomi-page{box-sizing:border-box;color:var(--text);background:var(--ground);font:16px/1.6 system-ui,-apple-system,"Hiragino Sans","Noto Sans JP",sans-serif;line-break:strict;word-break:auto-phrase}
.mikomi-form *{box-sizing:border-box}
.mikomi-page{max-width:34rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
.mikomi-page h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}
.mikomi-page nav{text-align:right;font-size:.875rem}
.mikomi-page a{color:inherit}
.mikomi-page blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--accent)}
.field{margin:0 0 1.1rem}
.field>label{display:block;font-weight:600;margin:0 0 .25rem}
.needed{font-weight:400;font-size:.8125rem;opacity:.85}
.mikomi-form input:not([type=checkbox]),.mikomi-form textarea,.mikomi-form select{width:100%;min-height:44px;padding:.5rem .65rem;font:inherit;color:inherit;background:transparent;border:1px solid color-mix(in srgb,var(--text) 55%,transparent);border-radius:6px}
.mikomi-form select option{color:#000;background:#fff}
.mikomi-form :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.mikomi-form [aria-invalid][name]{border:2px solid currentColor}
.mikomi-form textarea{display:block}
.check{display:flex;gap:.6rem;align-items:flex-start;min-height:44px;padding:.5rem 0}
.check input{width:1.25rem;height:1.25rem;margin:.15rem 0 0;accent-color:var(--accent);flex:none}
.problem,.amiss{margin:.25rem 0 0;font-weight:600}
.problem::before,.amiss::before{content:"\\26A0\\FE0E  "}
.amiss{margin:0 0 1rem;padding:.65rem .8rem;border:2px solid currentColor;border-radius:6px}
.mikomi-form button{margin-top:.5rem;min-height:48px;padding:.6rem 1.6rem;font:inherit;font-weight:600;color:var(--ink);background:var(--accent);border:0;border-radius:6px;cursor:pointer}
.unseen{display:none}`;
