/** One thing that a person did at the keyboard. Names: `C-` control, `M-` alt, `S-` shift, in this order: `C-M-Left`. */
export type KeyEvent =
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  /** The terminal's answer to a question: `kitty` means that the kitty keyboard protocol is spoken. */
  | { readonly kind: 'report'; readonly name: 'kitty' }
  /** Where the cursor is, from 1; F3 with modifiers looks the same, so it counts only after a question. */
  | { readonly kind: 'report'; readonly name: 'cursor'; readonly row: number; readonly column: number };
